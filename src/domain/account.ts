// Accounts, contacts, personas and segments: whom we sell to.
import * as z from "zod"
import { CrmName, Day, Id, LanguageCode, line, WebAddress } from "./basics"

/** A sourced statement about one account; `key` is what a message's slot names: `{fact.plants}`. */
export const Fact = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  label: line(80),
  value: line(300),
  source: line(200),
  url: WebAddress.nullable().default(null),
  date: Day,
})
export type Fact = z.infer<typeof Fact>

export const Account = z.object({
  id: Id,
  name: line(200),
  otherNames: z.array(line(200)).max(20).default([]),
  /** Registrable domains, lower case: `acme.example`. */
  domains: z.array(line(253)).max(20).default([]),
  linkedinSlug: line(200).nullable().default(null),
  linkedinId: line(40).nullable().default(null),
  crmIds: z
    .array(z.object({ crm: CrmName, id: line(64) }))
    .max(10)
    .default([]),
  industry: line(80).nullable().default(null),
  segmentId: Id.nullable().default(null),
  language: LanguageCode.nullable().default(null),
  facts: z.array(Fact).max(50).default([]),
})
export type Account = z.infer<typeof Account>

export const Contact = z.object({
  id: Id,
  accountId: Id,
  name: line(200),
  title: line(200).nullable().default(null),
  emails: z.array(z.string().trim().toLowerCase().max(320)).max(10).default([]),
  linkedinSlug: line(200).nullable().default(null),
  crmIds: z
    .array(z.object({ crm: CrmName, id: line(64) }))
    .max(10)
    .default([]),
  personaId: Id.nullable().default(null),
})
export type Contact = z.infer<typeof Contact>

export const Persona = z.object({
  id: Id,
  name: line(80),
  /** Words of a title that point to this persona, lower case: "chief operating", "werkleiter". */
  titles: z.array(line(80)).max(60).default([]),
})
export type Persona = z.infer<typeof Persona>

/** One of the industries, where any are named, and every fact known, with its first figure within the bounds, percent as percent. */
export const SegmentRule = z.object({
  industries: z.array(line(80)).max(20).default([]),
  facts: z
    .array(
      z.object({
        key: Fact.shape.key,
        min: z.number().nullable().default(null),
        max: z.number().nullable().default(null),
      }),
    )
    .max(5)
    .default([]),
})
export type SegmentRule = z.infer<typeof SegmentRule>

/** `rule`: accounts that nobody has put into a segment come into this one by it; absent: none. */
export const Segment = z.object({ id: Id, name: line(80), rule: SegmentRule.nullish() })
export type Segment = z.infer<typeof Segment>

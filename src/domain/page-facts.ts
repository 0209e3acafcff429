// What a reader may say about a page. It never leaves the browser.
import * as z from "zod"
import { CrmName, SiteName } from "./basics"

const said = z.string().trim().min(1).max(500)
const Email = z.string().trim().toLowerCase().max(320)

/** Why a page that we can read names nobody. */
export const NobodyReason = z.enum(["search", "feed", "connections", "error", "list", "compose", "internal", "other"])
export type NobodyReason = z.infer<typeof NobodyReason>

export const PageFacts = z.object({
  /** `web`: any other site, matched by domain when the rep asks. */
  site: z.union([SiteName, z.literal("web")]),
  kind: z.enum(["person", "company", "thread", "record", "none"]),
  nobody: NobodyReason.optional(),
  /** For a thread: whom the rep talks to, never the rep. */
  person: z
    .object({
      name: said.optional(),
      headline: said.optional(),
      title: said.optional(),
      slug: said.optional(),
      emails: z.array(Email).max(20).optional(),
    })
    .optional(),
  company: z.object({ name: said.optional(), slug: said.optional(), domain: said.optional() }).optional(),
  record: z.object({ crm: CrmName, object: said, id: said, name: said.optional() }).optional(),
  thread: z
    .object({
      id: said.optional(),
      account: Email.optional(),
      participants: z.array(z.object({ name: said.optional(), email: Email })).max(200),
      /** Links in the open messages, as they stand in the page. */
      links: z.array(z.string().max(2000)).max(200),
    })
    .optional(),
  /** Which finder said what: the receipt and the reasons are made of it. */
  evidence: z.array(z.object({ field: said, finder: said })).max(60),
  /** Fields that a page of this kind should have and this one did not say, or said twice differently. */
  missing: z.array(said).max(30),
  /** The version of the mended finders it was read with; absent: those built in. */
  finders: z.number().int().optional(),
  /** Where the page says less than its address promises: which finders failed, and how. Holds nothing of the page. */
  drift: z
    .array(z.object({ field: said, finder: said, how: z.enum(["silent", "disagreed"]) }))
    .max(20)
    .optional(),
})
export type PageFacts = z.infer<typeof PageFacts>

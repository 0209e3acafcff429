// What the desk asks about people's data, under /api/desk/people-data: who is held, where, and what an erasure did.
import * as z from "zod"
import { Id, line, Millis } from "~src/domain/basics"

/** `key`: somebody who is no contact, named by a rep's answer alone (`person:<slug>`, `email:<address>`). */
export const personKinds = ["contact", "member", "key"] as const
export const PersonKind = z.enum(personKinds)
export type PersonKind = z.infer<typeof PersonKind>

/** GET /people-data?q=: by name, e-mail or LinkedIn slug or address. */
export const PeopleQuery = z.object({ q: z.string().trim().min(2).max(300) })
export const PersonFound = z.object({
  kind: PersonKind,
  id: z.string(),
  name: z.string(),
  /** Title and account, or the role. */
  detail: z.string().nullable(),
})
export type PersonFound = z.infer<typeof PersonFound>
export const PeopleFound = z.object({
  people: z.array(PersonFound),
  /** There are more of this name: ask more exactly. */
  more: z.boolean(),
  /** When somebody with this very e-mail or slug was erased. */
  erasedAt: Millis.nullable(),
})
export type PeopleFound = z.infer<typeof PeopleFound>

/** The places where people's data stands, in the words of the inventory. */
export const placeNames = [
  "contact",
  "leads",
  "imports",
  "conversations",
  "corrections",
  "reports",
  "events",
  "set-aside",
  "panels",
  "member",
  "devices",
  "tickets",
  "replies",
  "texts",
] as const
export const PlaceName = z.enum(placeNames)
export type PlaceName = z.infer<typeof PlaceName>

/** GET /people-data/:kind/:id: `n` is null where a number would tell how much one member reports. */
export const PersonHeld = z.object({
  person: PersonFound,
  places: z.array(z.object({ place: PlaceName, n: z.number().int().nullable() })),
})
export type PersonHeld = z.infer<typeof PersonHeld>

/** DELETE /people-data/:kind/:id: `name` as typed by the admin, to be sure. */
export const EraseRequest = z.object({ name: line(300) })
export type EraseRequest = z.infer<typeof EraseRequest>
export const Erased = z.object({
  id: Id,
  at: Millis,
  places: z.array(z.object({ place: PlaceName, n: z.number().int() })),
  /** Browsers that hold workspace data and have still to hear of it. */
  devices: z.number().int(),
})
export type Erased = z.infer<typeof Erased>

// What Content health asks and is told, beside the library itself: where content is used, and what is missing.
import * as z from "zod"
import { ConversationNumber, Day, Id, line, Millis } from "~src/domain/basics"
import { replyStatuses } from "~src/domain/words"

const n = z.number().int().nonnegative()

/** Uses and looks in one conversation, with one persona, in one segment; null where a rep's page did not tell. */
export const HealthCell = z.object({
  conversation: ConversationNumber,
  personaId: z.string().nullable(),
  segmentId: z.string().nullable(),
  seen: n,
  used: n,
  dismissed: n,
})
export type HealthCell = z.infer<typeof HealthCell>

/** Uses of an asset outside its mapping. */
export const OffLabel = z.object({
  assetId: Id,
  title: z.string(),
  conversation: ConversationNumber,
  personaId: z.string().nullable(),
  outside: z.array(z.enum(["conversation", "persona"])),
  used: n,
})
export type OffLabel = z.infer<typeof OffLabel>

/** Reports of "don't know how to use it". */
export const Enablement = z.object({ assetId: Id, title: z.string(), n, howTo: z.boolean() })
export type Enablement = z.infer<typeof Enablement>

/** A request: what somebody looked for in the library and did not find. */
export const AskedFor = z.object({
  id: Id,
  words: z.string(),
  why: z.string().nullable(),
  /** Empty: not signed. */
  by: z.string(),
  at: Millis,
  status: z.enum(replyStatuses).nullable(),
  answer: z.string().nullable(),
  endedAt: Millis.nullable(),
})
export type AskedFor = z.infer<typeof AskedFor>

/** GET /health?<RoomQuery>: the period's counts. `requests`: all that are open, and those that ended in the period. */
export const Health = z.object({
  from: Day,
  to: Day,
  cells: z.array(HealthCell),
  offLabel: z.array(OffLabel),
  enablement: z.array(Enablement),
  requests: z.array(AskedFor),
})
export type Health = z.infer<typeof Health>

/** POST /requests → AskedFor. */
export const NewRequest = z.object({ words: line(200), why: line(600).nullable().default(null) })
export type NewRequest = z.infer<typeof NewRequest>

/** PUT /requests/:id → AskedFor. `status` null opens it again; one that is declined says why. */
export const EndedRequest = z
  .object({ status: z.enum(replyStatuses).nullable(), answer: line(600).nullable().default(null) })
  .refine(({ status, answer }) => status !== "declined" || answer !== null, {
    message: "say why it is declined",
    path: ["answer"],
  })
export type EndedRequest = z.infer<typeof EndedRequest>

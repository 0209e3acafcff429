// Events: everything a device records. An event never changes once made.
import * as z from "zod"
import { ConversationNumber, Id, line, Millis } from "./basics"
import { Feedback, FeedbackContext } from "./feedback"

const envelope = {
  /** UUIDv7, made by the device. */
  id: z.uuid(),
  /** The device's own counter: grows by at least one with every event. */
  seq: z.number().int().positive(),
  at: Millis,
  v: z.literal(1),
}

/** One slate of recommendations as drawn: with position and the probability of having been shown. */
export const Showing = z.object({
  showingId: z.uuid(),
  context: FeedbackContext,
  /** Said while a holdout runs: ranked by the tags alone, or by what was learned. */
  heldOut: z.boolean().optional(),
  items: z
    .array(z.object({ assetId: Id, position: z.number().int().min(1).max(3), probability: z.number().gt(0).max(1) }))
    .min(1)
    .max(3),
})
export type Showing = z.infer<typeof Showing>

const Touch = z.object({ showingId: z.uuid().nullable(), assetId: Id, context: FeedbackContext })

export const eventData = {
  "feedback.given": Feedback,
  "feedback.revised": z.object({ of: z.uuid(), feedback: Feedback }),
  "feedback.withdrawn": z.object({ of: z.uuid() }),
  "assets.shown": Showing,
  "asset.seen": Touch,
  "asset.opened": Touch,
  "asset.copied": Touch,
  "pov.copied": z.object({ messageIds: z.array(Id).max(20), context: FeedbackContext }),
  /** Looked for in the library and not found: a request. Unsigned, it names nobody. */
  "content.asked": z.object({ words: line(200), signed: z.boolean(), context: FeedbackContext }),
  "account.corrected": z.object({ key: line(600), accountId: Id }),
  "account.added": z.object({
    accountId: Id,
    name: line(200),
    domain: line(253).nullable(),
    linkedinSlug: line(200).nullable(),
  }),
  "conversation.chosen": z.object({ accountId: Id, contactId: Id.nullable(), conversation: ConversationNumber }),
  "reply.read": z.object({ replyId: Id }),
} as const
export type EventKind = keyof typeof eventData
export const eventKinds = Object.keys(eventData) as EventKind[]

type EventOf<K extends EventKind> = {
  [P in K]: { id: string; seq: number; at: number; v: 1; kind: P; data: z.infer<(typeof eventData)[P]> }
}[K]
export type Event<K extends EventKind = EventKind> = EventOf<K>

const options = eventKinds.map((kind) => z.object({ ...envelope, kind: z.literal(kind), data: eventData[kind] }))
/** Parses one event; a failure names the field. */
export const Event = z.discriminatedUnion("kind", options as never) as unknown as z.ZodType<Event>

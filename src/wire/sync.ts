// POST /api/sync and POST /api/pair: what a device and the server say to each other.

import * as z from "zod"
import { Account, Contact, Persona, Segment } from "~src/domain/account"
import { Asset } from "~src/domain/asset"
import { Id, Millis } from "~src/domain/basics"
import type { Drift } from "~src/domain/drift"
import { Erasure } from "~src/domain/erase/erasure"
import type { Event } from "~src/domain/event"
import { Feedback } from "~src/domain/feedback"
import { SentFinders } from "~src/domain/finders"
import { Insight, Message, Term } from "~src/domain/messaging"
import { Evidence } from "~src/domain/rank/evidence"
import type { Structure } from "~src/domain/structure"
import { Correction, CurrentConversation, Member, Reply, Workspace } from "~src/domain/workspace"

export const wireVersion = 1
/** At most this many events in one push, and changes in one pull. */
export const pushLimit = 200
export const pullLimit = 2000
export const driftLimit = 50
export const structuresAtOnce = 3

/** A member's own report, for the member's other devices. */
export const OwnFeedback = z.object({
  id: z.uuid(),
  givenAt: Millis,
  feedback: Feedback,
  withdrawn: z.boolean(),
  at: Millis,
  deviceId: Id,
  seq: z.number().int().positive(),
})
export type OwnFeedback = z.infer<typeof OwnFeedback>

/** What flows down, by kind. `feedback`, `reply` and `correction` go to their own member alone. */
export const changeRows = {
  workspace: Workspace,
  persona: Persona,
  segment: Segment,
  account: Account,
  contact: Contact,
  message: Message,
  term: Term,
  insight: Insight,
  asset: Asset,
  evidence: Evidence,
  conversation: CurrentConversation,
  correction: Correction,
  feedback: OwnFeedback,
  reply: Reply,
  /** A site's finders as an admin has mended them. */
  finders: SentFinders,
  /** Somebody was erased: the device takes them out of what it holds. */
  erasure: Erasure,
} as const
export type ChangeKind = keyof typeof changeRows
export const changeKinds = Object.keys(changeRows) as ChangeKind[]

/** One row as it now stands; `row` is null once it is deleted. `id` is unique within its kind. */
export const Change = z.object({
  kind: z.enum(changeKinds as [ChangeKind, ...ChangeKind[]]),
  id: z.string().max(700),
  row: z.unknown(),
})
export type Change = {
  [K in ChangeKind]: { kind: K; id: string; row: z.infer<(typeof changeRows)[K]> | null }
}[ChangeKind]

export const SyncRequest = z.object({
  v: z.literal(wireVersion),
  deviceId: Id,
  /** The epoch last seen, null at first. If it differs, the server answers for a cursor of 0. */
  epoch: z.string().max(64).nullable(),
  /** All changes up to this have been taken over. */
  cursor: z.number().int().nonnegative(),
  /** Oldest first. Not parsed as a whole: each is judged alone, so that one bad event stops no other. */
  events: z.array(z.unknown()).max(pushLimit),
  /** Drifts that this browser has met, each once a day. Judged one by one as well. */
  drifts: z.array(z.unknown()).max(driftLimit).optional(),
  /** Structures of changed pages that the rep has chosen to send. Judged one by one. */
  structures: z.array(z.unknown()).max(structuresAtOnce).optional(),
})
export type SyncRequest = Omit<z.infer<typeof SyncRequest>, "events" | "drifts" | "structures"> & {
  events: Event[]
  drifts?: Drift[]
  structures?: Structure[]
}

export const Ack = z.object({
  id: z.string(),
  /** `stored` also for a repeat. `set-aside`: kept on the server as malformed, with the reason; do not send again. */
  status: z.enum(["stored", "set-aside"]),
  reason: z.string().optional(),
})
export type Ack = z.infer<typeof Ack>

export const SyncAnswer = z.object({
  epoch: z.string(),
  cursor: z.number().int().nonnegative(),
  /** More changes wait: ask again at once. */
  more: z.boolean(),
  acks: z.array(Ack),
  changes: z.array(Change),
  member: Member,
  serverTime: Millis,
})
export type SyncAnswer = Omit<z.infer<typeof SyncAnswer>, "changes"> & { changes: Change[] }

export const PairRequest = z.object({ code: z.string().trim().min(1).max(200), deviceName: z.string().trim().max(80) })
export type PairRequest = z.infer<typeof PairRequest>

export const PairAnswer = z.object({
  /** `<workspace>.<id>.<secret>`; shown once, kept by the background alone. */
  token: z.string(),
  deviceId: Id,
  member: Member,
  workspace: Workspace,
})
export type PairAnswer = z.infer<typeof PairAnswer>

/** Every error of the API: `code` for programs, `message` for people. 401 `revoked` tells the device to wipe. */
export const ApiError = z.object({
  code: z.enum([
    "bad-request",
    "not-signed-in",
    "revoked",
    "not-allowed",
    "not-found",
    "expired",
    "conflict",
    "too-many",
    "too-large",
    "unavailable",
  ]),
  message: z.string(),
  details: z.array(z.string()).optional(),
})
export type ApiError = z.infer<typeof ApiError>

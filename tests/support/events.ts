// Events as a device makes them, for tests.
import { v7 } from "uuid"
import type { Event, EventKind } from "~src/domain/event"
import type { Feedback, FeedbackContext } from "~src/domain/feedback"

/** Makes events with a counter of its own, as one device does; time moves a second with each. */
export function eventMaker(start = Date.now() - 3_600_000) {
  let seq = 0
  return <K extends EventKind>(kind: K, data: Event<K>["data"], over: Partial<Event<K>> = {}): Event<K> => {
    seq += 1
    return { id: v7(), seq, at: start + seq * 1000, v: 1, kind, data, ...over } as Event<K>
  }
}

export const someContext = (over: Partial<FeedbackContext> = {}): FeedbackContext => ({
  accountId: "acme",
  contactId: null,
  segmentId: "mid-market",
  personaId: "cfo",
  conversation: 1,
  site: "linkedin",
  ...over,
})

/** A report on an asset. */
export const assetFeedback = (
  over: Partial<Extract<Feedback, { subject: "asset" }>> = {},
): Extract<Feedback, { subject: "asset" }> => ({
  subject: "asset",
  assetId: "guide",
  answer: "used",
  reason: null,
  note: null,
  signed: true,
  context: someContext(),
  ...over,
})

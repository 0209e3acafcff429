// One report's state from all events about it: the same rule on the device and on the server.
import type { Event } from "./event"
import type { Feedback } from "./feedback"

export type FeedbackEvent = Event<"feedback.given" | "feedback.revised" | "feedback.withdrawn">
/** An event with the device that made it, which breaks ties. */
export type Stamped = { event: FeedbackEvent; deviceId: string }

export type FeedbackState = {
  /** The id of the `feedback.given` event. */
  id: string
  givenAt: number
  feedback: Feedback
  withdrawn: boolean
  /** The stamp of the event that decided this state. */
  at: number
  deviceId: string
  seq: number
}

/** The id of the report that an event is about. */
export function reportOf(event: FeedbackEvent): string {
  return event.kind === "feedback.given" ? event.id : event.data.of
}

/** Order of decision: later wins, then the greater device id, then the greater seq. */
export function compareStamps(a: Stamped, b: Stamped): number {
  return (
    a.event.at - b.event.at ||
    (a.deviceId < b.deviceId ? -1 : a.deviceId > b.deviceId ? 1 : 0) ||
    a.event.seq - b.event.seq
  )
}

/**
 * Folds all events of one report, in any order and with repeats, into its state.
 * @returns null while the `feedback.given` itself has not arrived.
 */
export function foldFeedback(events: readonly Stamped[]): FeedbackState | null {
  const given = events.find((s) => s.event.kind === "feedback.given")
  if (given?.event.kind !== "feedback.given") return null
  let last = given
  for (const one of events) if (compareStamps(one, last) > 0) last = one
  // A withdrawal keeps the words that stood before it, so that a later revision is not needed to read them.
  const worded = [...events]
    .filter((s) => s.event.kind !== "feedback.withdrawn")
    .sort(compareStamps)
    .at(-1) as Stamped
  return {
    id: given.event.id,
    givenAt: given.event.at,
    feedback: feedbackIn(worded.event) ?? given.event.data,
    withdrawn: last.event.kind === "feedback.withdrawn",
    at: last.event.at,
    deviceId: last.deviceId,
    seq: last.event.seq,
  }
}

function feedbackIn(event: FeedbackEvent): Feedback | null {
  if (event.kind === "feedback.given") return event.data
  return event.kind === "feedback.revised" ? event.data.feedback : null
}

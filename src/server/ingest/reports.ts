// What new events do to reports: fold what is stored, before and after, and say the difference.
import { type FeedbackEvent, type FeedbackState, foldFeedback, type Stamped } from "~src/domain/fold-feedback"
import { weekOf } from "../week"

/** An event about a report, as stored. */
export type StoredEvent = {
  event: FeedbackEvent
  reportId: string
  memberId: string
  deviceId: string
  receivedAt: number
}
export type Report = { state: FeedbackState; week: string; memberId: string }
export type ReportChange = { before: Report | null; after: Report }
/** A revision or withdrawal of what another member gave. */
export type Foreign = { eventId: string }

/**
 * @param stored every stored event of the touched reports, the new ones among them.
 * @param newIds which of them are new.
 * @returns the reports whose state changed, and the new events that were not their member's to send.
 */
export function changedReports(
  stored: readonly StoredEvent[],
  newIds: ReadonlySet<string>,
  timeZone: string,
): { changes: ReportChange[]; foreign: Foreign[] } {
  const changes: ReportChange[] = []
  const foreign: Foreign[] = []
  for (const events of groupByReport(stored)) {
    const given = events.find((one) => one.event.kind === "feedback.given")
    if (!given) continue
    const own = events.filter((one) => one.memberId === given.memberId)
    for (const one of events)
      if (!own.includes(one) && newIds.has(one.event.id)) foreign.push({ eventId: one.event.id })
    const after = report(own, given, timeZone)
    const before = report(
      own.filter((one) => !newIds.has(one.event.id)),
      given,
      timeZone,
    )
    if (after && !sameStamp(before, after)) changes.push({ before, after })
  }
  return { changes, foreign }
}

function groupByReport(stored: readonly StoredEvent[]): StoredEvent[][] {
  const groups = new Map<string, StoredEvent[]>()
  for (const one of stored) {
    const group = groups.get(one.reportId)
    if (group) group.push(one)
    else groups.set(one.reportId, [one])
  }
  return [...groups.values()]
}

function report(events: readonly StoredEvent[], given: StoredEvent, timeZone: string): Report | null {
  const stamped: Stamped[] = events.map(({ event, deviceId }) => ({ event, deviceId }))
  const state = foldFeedback(stamped)
  if (!state) return null
  // A clock that runs ahead does not put a report into a week that has not come.
  const week = weekOf(Math.min(state.givenAt, given.receivedAt), timeZone)
  return { state, week, memberId: given.memberId }
}

/** The deciding stamp may stay while an older wording arrives late: then the words are compared. */
function sameStamp(before: Report | null, after: Report): boolean {
  if (!before) return false
  const [a, b] = [before.state, after.state]
  const decided = a.at === b.at && a.deviceId === b.deviceId && a.seq === b.seq && a.withdrawn === b.withdrawn
  return decided && JSON.stringify(a.feedback) === JSON.stringify(b.feedback)
}

// Two figures of the ledger that no sum holds: what was seen and then ignored, and whether five reps stand behind a period.
import type { FeedbackContext } from "~src/domain/feedback"
import { type FeedbackEvent, foldFeedback, reportOf, type Stamped } from "~src/domain/fold-feedback"
import { fewestReps } from "~src/domain/rank/settings"
import { type Period, periods } from "~src/wire/desk"
import { addDays, mondayOf, weekOf, weeksIn } from "../week"
import type { StoredEvent } from "./stored-events"

/** For each period that ends with this week, by segment; `all` is every segment, an empty text none. */
export type LedgerCount = Record<
  Period,
  {
    /** Reps who saw something, where they are enough to tell of: at least five, and at least five left over. */
    reps: Record<string, number>
    /** Showings that were seen and ignored, by asset. */
    ignored: Record<string, Record<string, number>>
  }
>

export const everySegment = "all"
/** Seen, and within so many days neither opened, copied nor answered: ignored. */
export const ignoredAfter = 7
const day = 86_400_000

type Look = { key: string; at: number; assetId: string; segment: string; week: string }

/** Takes events in any order. `finish` pauses after each look. */
export function ledgerTally(where: { timeZone: string; today: string; now: number }) {
  const { timeZone, now } = where
  const last = mondayOf(where.today)
  const looks = new Map<string, Look>()
  const touches = new Map<string, number[]>()
  const reports = new Map<string, { stamped: Stamped[]; memberId: string }>()
  const reps = new Map<string, Map<string, Set<string>>>()
  return { take, finish }

  function take({ event, at, deviceId, memberId }: StoredEvent): void {
    if (event.kind === "asset.seen") {
      const { assetId, context } = event.data
      const week = weekOf(at, timeZone)
      const segment = context.segmentId ?? ""
      looks.set(event.id, { key: keyOf(memberId, assetId, context), at, assetId, segment, week })
      const bySegment = reps.get(week) ?? new Map<string, Set<string>>()
      reps.set(week, bySegment)
      bySegment.set(segment, (bySegment.get(segment) ?? new Set()).add(memberId))
    } else if (event.kind === "asset.opened" || event.kind === "asset.copied")
      touch(keyOf(memberId, event.data.assetId, event.data.context), at)
    else if (event.kind.startsWith("feedback.")) {
      const about = event as FeedbackEvent
      const report = reports.get(reportOf(about)) ?? { stamped: [], memberId }
      reports.set(reportOf(about), report)
      report.stamped.push({ event: about, deviceId })
    }
  }

  function touch(key: string, at: number): void {
    const known = touches.get(key)
    if (known) known.push(at)
    else touches.set(key, [at])
  }

  function* finish(): Generator<undefined, LedgerCount> {
    for (const { stamped, memberId } of reports.values()) {
      yield
      const state = foldFeedback(stamped)
      if (!state || state.withdrawn || state.feedback.subject !== "asset") continue
      touch(keyOf(memberId, state.feedback.assetId, state.feedback.context), state.givenAt)
    }
    const told = repsToTell(reps, last)
    const count = {} as LedgerCount
    for (const period of periods) count[period] = { reps: told[period], ignored: {} }
    for (const look of looks.values()) {
      yield
      const until = look.at + ignoredAfter * day
      if (until > now || touches.get(look.key)?.some((at) => at >= look.at && at < until)) continue
      for (const period of periods) {
        if (look.week < firstWeek(period, last) || look.week > last) continue
        for (const segment of [everySegment, look.segment]) {
          const by = count[period].ignored[segment] ?? {}
          count[period].ignored[segment] = by
          by[look.assetId] = (by[look.assetId] ?? 0) + 1
        }
      }
    }
    return count
  }
}

const keyOf = (memberId: string, assetId: string, { accountId, contactId, conversation }: FeedbackContext) =>
  JSON.stringify([memberId, assetId, accountId, contactId, conversation])

const firstWeek = (period: Period, last: string) => addDays(last, -7 * (weeksIn[period] - 1))

type Weeks = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/**
 * Which figures five reps stand behind, differences included: what a shorter period leaves of the next longer one that is told, and
 * what the segments that are told leave of them all, are of five reps or of none.
 */
function repsToTell(weeks: Weeks, last: string): Record<Period, Record<string, number>> {
  const told = {} as Record<Period, Record<string, number>>
  const bounds = new Map<string, string>()
  for (const period of [...periods].reverse()) {
    const first = firstWeek(period, last)
    const cells = cellsBetween(weeks, first, last)
    const open = [...cells]
      .filter(([segment, reps]) => reps.size >= fewestReps && enoughLeft(weeks, segment, first, bounds.get(segment)))
      .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    const all = new Set([...cells.values()].flatMap((reps) => [...reps]))
    told[period] = {}
    if (all.size < fewestReps || !enoughLeft(weeks, everySegment, first, bounds.get(everySegment))) continue
    const names = new Set(open.map(([segment]) => segment))
    const untold = new Set([...cells].flatMap(([segment, reps]) => (names.has(segment) ? [] : [...reps])))
    while (untold.size > 0 && untold.size < fewestReps) {
      const smallest = open.pop()
      if (!smallest) break
      for (const rep of smallest[1]) untold.add(rep)
    }
    told[period] = Object.fromEntries([[everySegment, all.size], ...open.map(([name, reps]) => [name, reps.size])])
    for (const segment of Object.keys(told[period])) bounds.set(segment, first)
  }
  return told
}

/** Reps by segment in the weeks from `first` to `last`. */
function cellsBetween(weeks: Weeks, first: string, last: string): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>()
  for (const [week, bySegment] of weeks) {
    if (week < first || week > last) continue
    for (const [segment, reps] of bySegment) {
      const all = cells.get(segment) ?? new Set()
      cells.set(segment, all)
      for (const rep of reps) all.add(rep)
    }
  }
  return cells
}

/** Whether the weeks between the longer period's start and this one's hold five reps, or none. */
function enoughLeft(weeks: Weeks, segment: string, first: string, longer: string | undefined): boolean {
  if (longer === undefined) return true
  const cells = cellsBetween(weeks, longer, addDays(first, -7))
  const left = segment === everySegment ? new Set([...cells.values()].flatMap((s) => [...s])) : cells.get(segment)
  return !left || left.size === 0 || left.size >= fewestReps
}

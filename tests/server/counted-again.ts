// What the background counts, counted again from the stored events by the plainest means: one look at a time, nothing kept.
import type { Asset } from "~src/domain/asset"
import type { Event } from "~src/domain/event"
import type { FeedbackContext } from "~src/domain/feedback"
import { type FeedbackEvent, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { weekOf } from "~src/server/week"
import type { FreshServer } from "~tests/support/server"

const day = 86_400_000
export type Raw = { event: Event; deviceId: string; memberId: string; at: number }
export type Verdict = {
  memberId: string
  assetId: string
  answer: string
  at: number
  week: string
  place: string
  context: FeedbackContext
}

/** Every stored event of a workspace; `at` is no later than when it was received. */
export async function rawEvents(server: Pick<FreshServer, "inside">, workspaceId: string): Promise<Raw[]> {
  const rows = await server.inside(workspaceId, (trx) => trx.selectFrom("events").selectAll().execute())
  return rows.map((row) => ({
    event: { id: row.id, seq: row.seq, at: row.at, v: 1, kind: row.kind, data: row.data } as Event,
    ...{ deviceId: row.device_id, memberId: row.member_id, at: Math.min(row.at, row.received_at) },
  }))
}

const placeOf = (assetId: string, { accountId, contactId, conversation }: FeedbackContext) =>
  `${assetId} ${accountId} ${contactId} ${conversation}`

/** Reports on assets that stand. */
export function verdictsIn(raw: readonly Raw[], timeZone: string): Verdict[] {
  const about = raw.filter(({ event }) => event.kind.startsWith("feedback."))
  return about.flatMap((given) => {
    if (given.event.kind !== "feedback.given") return []
    const own = about.filter(({ event }) => reportOf(event as FeedbackEvent) === given.event.id)
    const state = foldFeedback(own.map(({ event, deviceId }) => ({ event: event as FeedbackEvent, deviceId })))
    if (!state || state.withdrawn || state.feedback.subject !== "asset") return []
    const { assetId, answer, context } = state.feedback
    const week = weekOf(given.at, timeZone)
    return [
      { memberId: given.memberId, assetId, answer, at: state.givenAt, week, place: placeOf(assetId, context), context },
    ]
  })
}

export const isUse = ({ answer }: { answer: string }) => answer === "used" || answer === "used-with-edits"

/** Shown, seen and used of each asset that five reps saw, as evidence states them: each day and place of a rep counts once. */
export function evidenceAgain(raw: readonly Raw[], assets: readonly Asset[], now: number) {
  const today = Math.floor(now / day)
  const verdicts = verdictsIn(raw, "UTC")
  return assets.flatMap(({ id }) => {
    type Met = { rep: string; place: string; day: number; seen: boolean; used: boolean }
    const met: Met[] = []
    const find = (rep: string, place: string, on: number) => {
      const known = met.find((one) => one.rep === rep && one.place === place && one.day === on)
      if (known) return known
      const made = { rep, place, day: on, seen: false, used: false }
      met.push(made)
      return made
    }
    for (const { event, memberId } of raw) {
      const on = Math.floor(event.at / day)
      if (event.kind === "assets.shown" && event.data.items.some((item) => item.assetId === id))
        find(memberId, placeOf(id, event.data.context), on)
      if (event.kind === "asset.seen" && event.data.assetId === id)
        find(memberId, placeOf(id, event.data.context), on).seen = true
    }
    for (const verdict of verdicts.filter((one) => one.assetId === id)) {
      const on = Math.floor(verdict.at / day)
      const last = met
        .filter((one) => one.rep === verdict.memberId && one.place === verdict.place && one.seen)
        .filter((one) => one.day <= on && one.day > on - 28)
        .sort((a, b) => b.day - a.day)[0]
      if (verdict.answer === "how-to-use" && last) met.splice(met.indexOf(last), 1)
      if (isUse(verdict)) Object.assign(last ?? find(verdict.memberId, verdict.place, on), { seen: true, used: true })
    }
    const recent = met.filter((one) => one.day <= today && one.day > today - 540)
    if (new Set(recent.filter((one) => one.seen).map((one) => one.rep)).size < 5) return []
    const count = (list: Met[]) => list.length
    return [
      {
        assetId: id,
        shown: count(recent),
        seen: count(recent.filter((one) => one.seen)),
        used: count(recent.filter((one) => one.used)),
      },
    ]
  })
}

/** Seen, and for seven days neither opened, copied nor answered by the same rep in the same place; by asset. */
export function ignoredAgain(
  raw: readonly Raw[],
  where: { timeZone: string; now: number; first: string; last: string; segmentId?: string },
): Record<string, number> {
  const verdicts = verdictsIn(raw, where.timeZone)
  const ignored: Record<string, number> = {}
  for (const look of raw) {
    if (look.event.kind !== "asset.seen") continue
    const { assetId, context } = look.event.data
    const week = weekOf(look.at, where.timeZone)
    if (week < where.first || week > where.last || look.at + 7 * day > where.now) continue
    if (where.segmentId !== undefined && (context.segmentId ?? "") !== where.segmentId) continue
    const place = placeOf(assetId, context)
    const soon = (at: number) => at >= look.at && at < look.at + 7 * day
    const touched = raw.some(
      ({ event, memberId, at }) =>
        (event.kind === "asset.opened" || event.kind === "asset.copied") &&
        memberId === look.memberId &&
        placeOf(event.data.assetId, event.data.context) === place &&
        soon(at),
    )
    const answered = verdicts.some((one) => one.memberId === look.memberId && one.place === place && soon(one.at))
    if (!touched && !answered) ignored[assetId] = (ignored[assetId] ?? 0) + 1
  }
  return ignored
}

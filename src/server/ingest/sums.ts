// What reports and showings add to the sums that the desk draws from.
import type { Event } from "~src/domain/event"
import type { Feedback, FeedbackContext } from "~src/domain/feedback"
import type { Report, ReportChange } from "./reports"

/** One cell of the rollup; an empty text stands for none. */
export type Sum = {
  week: string
  metric: string
  asset_id: string
  conversation: number
  segment_id: string
  persona_id: string
  reason: string
  n: number
}

/** A report's own metric. */
export const metricOf = (feedback: Pick<Feedback, "subject" | "answer">) => `${feedback.subject}.${feedback.answer}`

/** The ledger's metrics, which are no reports. */
export const ledgerMetrics = {
  "assets.shown": "shown",
  "asset.seen": "seen",
  "asset.opened": "opened",
  "asset.copied": "copied",
  "pov.copied": "pov-copied",
} as const

const cell = (week: string, metric: string, assetId: string, context: FeedbackContext, reason = ""): Sum => ({
  week,
  metric,
  asset_id: assetId,
  conversation: context.conversation,
  segment_id: context.segmentId ?? "",
  persona_id: context.personaId ?? "",
  reason,
  n: 1,
})

/** A report counts once, and not at all once withdrawn. */
function sumOf({ state, week }: Report): Sum | null {
  if (state.withdrawn) return null
  const { feedback } = state
  const assetId = feedback.subject === "asset" ? feedback.assetId : ""
  return cell(week, metricOf(feedback), assetId, feedback.context, feedback.reason ?? "")
}

/** What a changed report takes away and adds. */
export function sumsOfChange({ before, after }: ReportChange): Sum[] {
  const sums: Sum[] = []
  const old = before && sumOf(before)
  if (old) sums.push({ ...old, n: -1 })
  const now = sumOf(after)
  if (now) sums.push(now)
  return sums
}

/** What a ledger event adds, one for each asset in it. */
export function sumsOfLedger(event: Event, week: string): Sum[] {
  switch (event.kind) {
    case "assets.shown":
      return event.data.items.map((item) => cell(week, ledgerMetrics[event.kind], item.assetId, event.data.context))
    case "asset.seen":
    case "asset.opened":
    case "asset.copied":
      return [cell(week, ledgerMetrics[event.kind], event.data.assetId, event.data.context)]
    case "pov.copied":
      return [cell(week, ledgerMetrics[event.kind], "", event.data.context)]
    default:
      return []
  }
}

/** Adds up cells with the same key and leaves out what comes to nothing; in the order of the key. */
export function addUp(sums: readonly Sum[]): Sum[] {
  const cells = new Map<string, Sum>()
  for (const sum of sums) {
    const { n, ...key } = sum
    const text = Object.values(key).join("\u0001")
    const known = cells.get(text)
    if (known) known.n += n
    else cells.set(text, { ...sum })
  }
  return [...cells.entries()]
    .filter(([, sum]) => sum.n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum)
}

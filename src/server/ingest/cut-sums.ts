// The sums by one value at a time: what a view counts that narrows by time and segment alone, made of the finest sums.
import type { Sum } from "./sums"

/** Reports by asset, conversation, persona and reason; `touch`: what was shown, seen, opened and copied, by asset. */
export const cutNames = ["asset", "conversation", "persona", "reason", "touch"] as const
export type CutName = (typeof cutNames)[number]
export type CutSum = { cut: CutName; week: string; segment_id: string; key: string; metric: string; n: number }

/** What names no asset is in no cut of assets. Every report is in the cut of conversations, once. */
function cutsOf(sum: Sum): [CutName, string][] {
  const isReport = sum.metric.includes(".")
  const asset: [CutName, string][] = sum.asset_id ? [[isReport ? "asset" : "touch", sum.asset_id]] : []
  if (!isReport) return asset
  return [...asset, ["conversation", String(sum.conversation)], ["persona", sum.persona_id], ["reason", sum.reason]]
}

/** Adds up by cut, in the order of the key; what comes to nothing is left out. */
export function cutSumsOf(sums: readonly Sum[]): CutSum[] {
  const rows = new Map<string, CutSum>()
  for (const sum of sums) {
    const { week, segment_id, metric, n } = sum
    for (const [cut, key] of cutsOf(sum)) {
      const text = `${cut}\u0001${week}\u0001${segment_id}\u0001${key}\u0001${metric}`
      const known = rows.get(text)
      if (known) known.n += n
      else rows.set(text, { cut, week, segment_id, key, metric, n })
    }
  }
  return [...rows.entries()]
    .filter(([, row]) => row.n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
}

// The sums by one value at a time: what a view without a filter counts, made of the finest sums.
import type { Sum } from "./sums"

export const cutNames = ["asset", "conversation", "segment", "persona", "reason"] as const
export type CutName = (typeof cutNames)[number]
export type CutSum = { cut: CutName; week: string; key: string; metric: string; n: number }

/** Reports are counted by every cut; showings, looks and copies by asset alone. What names no asset is in no cut of assets. */
const cutsOf = (sum: Sum): [CutName, string][] => {
  const asset: [CutName, string][] = sum.asset_id ? [["asset", sum.asset_id]] : []
  if (!sum.metric.includes(".")) return asset
  return [
    ...asset,
    ["conversation", String(sum.conversation)],
    ["segment", sum.segment_id],
    ["persona", sum.persona_id],
    ["reason", sum.reason],
  ]
}

/** Adds up by cut, in the order of the key; what comes to nothing is left out. */
export function cutSumsOf(sums: readonly Sum[]): CutSum[] {
  const rows = new Map<string, CutSum>()
  for (const sum of sums) {
    const { week, metric, n } = sum
    for (const [cut, key] of cutsOf(sum)) {
      const text = `${cut}\u0001${week}\u0001${key}\u0001${metric}`
      const known = rows.get(text)
      if (known) known.n += n
      else rows.set(text, { cut, week, key, metric, n })
    }
  }
  return [...rows.entries()]
    .filter(([, row]) => row.n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
}

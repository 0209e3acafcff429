// What reps' use says about assets, as it comes to every device: counts without anybody's id, none of fewer than five reps.
import * as z from "zod"
import { AssetKindName, Day, Id, line } from "../basics"

const Weight = z.number().min(0).max(1e9)
/** Trials and uses, weighted: older ones count less, one rep's at most so much; `base`: the tags' log-odds, on average over them. */
const Counts = z.object({ n: Weight, k: Weight, base: z.number().min(-50).max(50) })
export type Counts = z.infer<typeof Counts>
const Cell = Counts.extend({ value: z.string().min(1).max(80) })
export type Cell = z.infer<typeof Cell>

/** What an asset's evidence is split by: each on its own, for cells of all three at once would hold too few reps. */
export const dimensions = ["conversation", "persona", "industry"] as const
export type Dimension = (typeof dimensions)[number]

/** One asset's, or, `assetId` null, that of all assets of a kind and campaign that have too few reps each. */
export const Evidence = Counts.extend({
  /** The asset's id; for the others together `of-<kind>…`. */
  id: Id,
  assetId: Id.nullable(),
  kind: AssetKindName.nullable(),
  campaign: line(120).nullable(),
  /** The day it was counted. */
  asOf: Day,
  /** Plain counts, unweighted, for people to read. */
  shown: z.number().int().nonnegative(),
  seen: z.number().int().nonnegative(),
  used: z.number().int().nonnegative(),
  by: z.object({
    conversation: z.array(Cell).max(5),
    persona: z.array(Cell).max(200),
    industry: z.array(Cell).max(200),
  }),
})
export type Evidence = z.infer<typeof Evidence>

// Evidence → what is believed about every asset, on the device: kind and campaign, then the asset, then the asset for a conversation,
// a persona, an industry, each held towards the level above.
import { type Beliefs, type Effect, type Known, packBeliefs } from "./beliefs"
import { type Effects, fitEffects, type Level } from "./effects"
import { type Cell, type Counts, type Dimension, dimensions, type Evidence } from "./evidence"
import { spreads, stiffness, sweeps, trust } from "./settings"

/** Plain data, so that a device need not reckon it anew at each start. */
export type Posterior = {
  /** Log-odds of a use that is nobody's in particular, and what the tags' weight has proved to be. */
  whole: number
  slope: number
  kinds: Map<string, Effect>
  campaigns: Map<string, Effect>
  assets: Beliefs
  /** What a conversation, persona or industry does to every asset. */
  situations: Record<Dimension, Map<string, Effect>>
  /** Of what has no evidence: nothing, give or take the level's spread. */
  unknown: Record<"kind" | "campaign" | "asset" | Dimension, Effect>
}

/** @returns null without evidence: then the tags alone rank. */
export function posteriorOf(evidence: readonly Evidence[]): Posterior | null {
  if (!evidence.some((one) => one.n > 0)) return null
  const kinds = indexOf(evidence, (one) => one.kind)
  const campaigns = indexOf(evidence, (one) => one.campaign)
  const assets = indexOf(evidence, (one) => one.assetId)
  const slope = slopeOf(evidence)
  const rows = rowsOf(evidence, (one) => slope * one.base)
  const [first, kind, campaign, asset] = fitEffects(
    rows,
    [
      { groups: new Int32Array(evidence.length), size: 1, spread: spreads.whole, stiffness: Number.POSITIVE_INFINITY },
      level(kinds, spreads.kind),
      level(campaigns, spreads.campaign),
      level(assets, spreads.asset),
    ],
    sweeps,
  ) as [Effects, Effects, Effects, Effects]
  const whole = first.mean[0] ?? 0
  const known = new Map<string, Known>()
  const levels = new Float64Array(evidence.length)
  for (const [i, one] of evidence.entries()) {
    const own = effect(asset, assets.groups[i] ?? -1)
    const up = (effects: Effects, at: Int32Array) => effect(effects, at[i] ?? -1).mean
    levels[i] = whole + up(kind, kinds.groups) + up(campaign, campaigns.groups) + own.mean
    if (one.assetId === null) continue
    const { shown, seen, used } = one
    known.set(one.assetId, {
      shown,
      seen,
      used,
      own,
      by: { conversation: new Map(), persona: new Map(), industry: new Map() },
    })
  }
  const crossed = dimensions.map((dimension) => crossesOf(dimension, evidence, levels, slope, known))
  const [conversation, persona, industry] = crossed as [Crossed, Crossed, Crossed]
  return {
    ...{
      whole: whole + heldBack(evidence),
      slope,
      kinds: mapOf(kinds, kind),
      campaigns: mapOf(campaigns, campaign),
      assets: packBeliefs(known),
    },
    situations: { conversation: conversation.main, persona: persona.main, industry: industry.main },
    unknown: {
      ...{ kind: blank(kind), campaign: blank(campaign), asset: blank(asset) },
      ...{ conversation: conversation.blank, persona: persona.blank, industry: industry.blank },
    },
  }
}

/** Log-odds by which the caps on loud reps lower the counted rate below the plain one: rates are told without it. */
function heldBack(evidence: readonly Evidence[]): number {
  const sum = (of: (one: Evidence) => number) => evidence.reduce((total, one) => total + of(one), 0)
  const odds = (used: number, seen: number) => Math.log((used + 1) / (seen - used + 1))
  const [plain, counted] = [
    odds(
      sum((one) => one.used),
      sum((one) => one.seen),
    ),
    odds(
      sum((one) => one.k),
      sum((one) => one.n),
    ),
  ]
  return Math.max(0, plain - counted)
}

/**
 * What the tags' weight has proved to be, 1 before anything is known: from how one and the same asset fares where its tags fit more
 * and where they fit less. (Between assets it would be the assets that are compared.)
 */
function slopeOf(evidence: readonly Evidence[]): number {
  const { cells, of } = cellsOf(evidence, dimensions)
  // An asset's trials are in up to three cells, one of each dimension.
  const rows = rowsOf(cells, (cell) => cell.base, trust / dimensions.length)
  const whole = { groups: new Int32Array(cells.length), size: 1, stiffness: Number.POSITIVE_INFINITY }
  const by = new Float64Array(cells.length)
  for (const [i, cell] of cells.entries()) by[i] = cell.base - (evidence[of[i] ?? -1]?.base ?? 0)
  const assets = { groups: of, size: evidence.length, spread: spreads.asset, stiffness }
  const [, , slope] = fitEffects(
    rows,
    [{ ...whole, spread: spreads.whole }, assets, { ...whole, spread: spreads.slope, by }],
    sweeps,
  )
  return Math.max(0, 1 + (slope?.mean[0] ?? 0))
}

/** All cells in one list, and whose each is: its place in the evidence. */
function cellsOf(evidence: readonly Evidence[], which: readonly Dimension[]): { cells: Cell[]; of: Int32Array } {
  const cells: Cell[] = []
  const of: number[] = []
  for (const [i, one] of evidence.entries())
    for (const dimension of which)
      for (const cell of one.by[dimension]) {
        cells.push(cell)
        of.push(i)
      }
  return { cells, of: Int32Array.from(of) }
}

type Crossed = { main: Map<string, Effect>; blank: Effect }

/** One dimension's cells, beyond what the levels above explain; what is found goes into `known`. */
function crossesOf(
  dimension: Dimension,
  evidence: readonly Evidence[],
  levels: Float64Array,
  slope: number,
  known: ReadonlyMap<string, Known>,
): Crossed {
  const { cells, of } = cellsOf(evidence, [dimension])
  const rows = rowsOf(cells, (cell, i) => (levels[of[i] ?? -1] ?? 0) + slope * cell.base)
  const values = indexOf(cells, (cell) => cell.value)
  const own = { groups: Int32Array.from(cells.keys()), size: cells.length, spread: spreads.cross, stiffness }
  const [main, cross] = fitEffects(rows, [level(values, spreads.situation), own], sweeps) as [Effects, Effects]
  for (const [i, { value }] of cells.entries()) {
    const assetId = evidence[of[i] ?? -1]?.assetId ?? null
    if (assetId !== null) known.get(assetId)?.by[dimension].set(value, effect(cross, i))
  }
  centre(main, values.groups, rows.n)
  return { main: mapOf(values, main), blank: blank(cross) }
}

/** What all values of a dimension share is the whole's, not theirs: it must not be counted once per dimension. */
function centre({ mean }: Effects, groups: Int32Array, n: Float64Array): void {
  let [sum, trials] = [0, 0]
  for (const [i, group] of groups.entries()) {
    sum += (n[i] ?? 0) * (mean[group] ?? 0)
    trials += n[i] ?? 0
  }
  const shared = trials > 0 ? sum / trials : 0
  for (let g = 0; g < mean.length; g++) mean[g] = (mean[g] ?? 0) - shared
}

type Index = { groups: Int32Array; keys: Map<string, number> }

function indexOf<T>(list: readonly T[], keyOf: (one: T) => string | null): Index {
  const keys = new Map<string, number>()
  const groups = new Int32Array(list.length)
  for (const [i, one] of list.entries()) {
    const key = keyOf(one)
    const found = key === null ? -1 : (keys.get(key) ?? keys.size)
    if (key !== null && found === keys.size) keys.set(key, found)
    groups[i] = found
  }
  return { groups, keys }
}

function rowsOf<T extends Counts>(list: readonly T[], offset: (one: T, i: number) => number, worth: number = trust) {
  const rows = {
    n: new Float64Array(list.length),
    k: new Float64Array(list.length),
    offset: new Float64Array(list.length),
  }
  for (const [i, one] of list.entries()) {
    rows.n[i] = worth * one.n
    rows.k[i] = worth * one.k
    rows.offset[i] = offset(one, i)
  }
  return rows
}
const level = ({ groups, keys }: Index, spread: number): Level => ({ groups, size: keys.size, spread, stiffness })
const blank = ({ spread }: Effects): Effect => ({ mean: 0, variance: spread * spread })
const effect = (effects: Effects, group: number): Effect =>
  group < 0 ? blank(effects) : { mean: effects.mean[group] ?? 0, variance: effects.variance[group] ?? 0 }
const mapOf = ({ keys }: Index, effects: Effects) => new Map([...keys].map(([key, i]) => [key, effect(effects, i)]))

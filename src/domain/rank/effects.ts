// The estimate behind the ranking: a hierarchical Bayesian logistic model, fitted level by level.
//
// log-odds(row) = offset + Σ over levels of effect(level, the row's group in it) · by, and effect ~ Normal(0, spread²).
// Rows of one level belong to disjoint groups, so one Newton step moves all groups of a level at once; sweeping over the levels goes
// uphill to the posterior's mode. The spread of a level is what its effects show: spread² = Σ effect² / Σ (1 − variance / spread²), the
// well-determined ones counting (MacKay 1992), held by `stiffness` imagined groups at the spread it starts from. Where there is
// nothing to learn, effects shrink to nothing.

export type Rows = {
  /** Trials and successes; weighted, so not always whole. */
  n: Float64Array
  k: Float64Array
  /** Log-odds known beforehand. */
  offset: Float64Array
}
export type Level = {
  /** Each row's group; −1: the row has none. */
  groups: Int32Array
  size: number
  /** Standard deviation of the effects, log-odds, before anything is known. */
  spread: number
  /** How many imagined groups hold the spread where it starts; Infinity: it stays. */
  stiffness: number
  /** Levels of one family have one spread, learned from all of them together. */
  family?: string
  /** What the effect is multiplied by, row by row; 1 when left out. */
  by?: Float64Array
}
export type Effects = { mean: Float64Array; variance: Float64Array; spread: number }

/** Log-odds that one step may move: keeps the first steps from running away. */
const longest = 1

/**
 * @returns per level each group's effect: posterior mode, and variance by the curvature there. A group without rows has mean 0 and the
 * spread's own variance.
 */
export function fitEffects(rows: Rows, levels: readonly Level[], sweeps: number): Effects[] {
  const logOdds = Float64Array.from(rows.offset)
  const fitted = levels.map(({ size, spread }) => ({
    mean: new Float64Array(size),
    variance: new Float64Array(size).fill(spread * spread),
    spread,
  }))
  const families = familiesOf(levels)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [i, level] of levels.entries()) step(rows, logOdds, level, fitted[i] as Effects)
    for (const members of families) learnSpread(members, levels, fitted)
  }
  return fitted
}

function step({ n, k }: Rows, logOdds: Float64Array, level: Level, effects: Effects): void {
  const { groups, size, by } = level
  const { mean, variance } = effects
  const gradient = new Float64Array(size)
  const curvature = new Float64Array(size)
  for (let r = 0; r < groups.length; r++) {
    const group = groups[r] as number
    if (group < 0) continue
    const trials = n[r] as number
    const p = 1 / (1 + Math.exp(-(logOdds[r] as number)))
    const x = by ? (by[r] as number) : 1
    gradient[group] = (gradient[group] as number) + ((k[r] as number) - trials * p) * x
    curvature[group] = (curvature[group] as number) + trials * p * (1 - p) * x * x
  }
  const precision = 1 / (effects.spread * effects.spread)
  for (let g = 0; g < size; g++) {
    const curve = (curvature[g] as number) + precision
    const wanted = ((gradient[g] as number) - (mean[g] as number) * precision) / curve
    const moved = Math.max(-longest, Math.min(longest, wanted))
    mean[g] = (mean[g] as number) + moved
    variance[g] = 1 / curve
    gradient[g] = moved
  }
  for (let r = 0; r < groups.length; r++) {
    const group = groups[r] as number
    if (group < 0) continue
    const moved = gradient[group] as number
    logOdds[r] = (logOdds[r] as number) + (by ? moved * (by[r] as number) : moved)
  }
}

/** Positions of the levels whose spread is learned, together where they are of one family. */
function familiesOf(levels: readonly Level[]): number[][] {
  const families = new Map<string, number[]>()
  for (const [i, { stiffness, family }] of levels.entries())
    if (Number.isFinite(stiffness)) families.set(family ?? `${i}`, [...(families.get(family ?? `${i}`) ?? []), i])
  return [...families.values()]
}

function learnSpread(members: readonly number[], levels: readonly Level[], fitted: readonly Effects[]): void {
  const { spread, stiffness } = levels[members[0] ?? 0] as Level
  let sum = stiffness * spread * spread
  let count = stiffness
  for (const i of members) {
    const { mean, variance, spread: now } = fitted[i] as Effects
    for (let g = 0; g < mean.length; g++) {
      sum += (mean[g] as number) ** 2
      count += Math.max(0, 1 - (variance[g] as number) / (now * now))
    }
  }
  for (const i of members) (fitted[i] as Effects).spread = Math.sqrt(sum / count)
}

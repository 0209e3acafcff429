// What a policy would have been worth, from answers that another one collected: self-normalised inverse propensity weighting.
//
// V = Σ w·y / Σ w with w = π(shown coupon) / p(shown coupon | scenario); effective sample size = (Σ w)² / Σ w². Swaminathan and Joachims
// 2015. Intervals by resampling profiles, so that one profile's answers stay together.
import type { Chance } from "../simulator/chance"
import type { Answer } from "./read"

/** An answer, and how likely each policy would have shown this coupon. */
export type Weighed = { answer: Answer; share: number; ours: number; theirs: number }
export type Value = {
  ours: number
  theirs: number
  difference: { mean: number; low: number; high: number }
  effective: number
}

const leastEffective = 1000
const resamples = 1000

/** @returns null, an answer refused, where either policy's effective sample is below a thousand. */
export function compareValues(list: readonly Weighed[], chance: Chance): Value | null {
  const effective = Math.min(effectiveSize(list, "ours"), effectiveSize(list, "theirs"))
  if (effective < leastEffective) return null
  const profiles = [...sumsByProfile(list).values()]
  const [ours, theirs] = valuesOf(profiles)
  const differences = Array.from({ length: resamples }, () => {
    const [a, b] = valuesOf(profiles.map(() => chance.pick(profiles)))
    return a - b
  }).sort((a, b) => a - b)
  const low = differences[Math.floor(0.025 * resamples)] ?? Number.NaN
  const high = differences[Math.ceil(0.975 * resamples) - 1] ?? Number.NaN
  return { ours, theirs, difference: { mean: ours - theirs, low, high }, effective }
}

export function effectiveSize(list: readonly Weighed[], of: "ours" | "theirs"): number {
  let [sum, squares] = [0, 0]
  for (const one of list) {
    const weight = one[of] / one.share
    sum += weight
    squares += weight * weight
  }
  return squares > 0 ? (sum * sum) / squares : 0
}

type Sums = [number, number, number, number]

function sumsByProfile(list: readonly Weighed[]): Map<number, Sums> {
  const sums = new Map<number, Sums>()
  for (const { answer, share, ours, theirs } of list) {
    const one = sums.get(answer.profile) ?? [0, 0, 0, 0]
    sums.set(answer.profile, one)
    const used = answer.used ? 1 : 0
    one[0] += ours / share
    one[1] += (ours / share) * used
    one[2] += theirs / share
    one[3] += (theirs / share) * used
  }
  return sums
}

function valuesOf(profiles: readonly Sums[]): [number, number] {
  const total: Sums = [0, 0, 0, 0]
  for (const one of profiles) for (let i = 0; i < 4; i++) total[i] = (total[i] ?? 0) + (one[i] ?? 0)
  return [total[1] / total[0], total[3] / total[2]]
}

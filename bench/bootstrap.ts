// How sure a mean is: percentile bootstrap, seeded, so that the same samples give the same bounds.
import type { Random } from "~src/server/sample/random"

const resamples = 5_000
/** Left out at each end: loads during which the machine did something else. */
const trimmed = 0.1

/** The trimmed mean and the ends of its two-sided 95 % interval. */
export function boundsOf(samples: readonly number[], random: Random): { mean: number; low: number; high: number } {
  const means = Float64Array.from({ length: resamples }, () =>
    meanOf(samples.map(() => samples[Math.floor(random.next() * samples.length)] as number)),
  ).sort()
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] as number
  return { mean: meanOf(samples), low: at(0.025), high: at(0.975) }
}

function meanOf(samples: readonly number[]): number {
  const cut = Math.floor(trimmed * samples.length)
  const kept = Float64Array.from(samples)
    .sort()
    .subarray(cut, samples.length - cut)
  return kept.reduce((sum, one) => sum + one, 0) / kept.length
}

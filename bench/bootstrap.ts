// How sure a mean is: percentile bootstrap, seeded, so that the same samples give the same bounds.
import type { Random } from "~src/server/sample/random"

const resamples = 10_000

/** The mean and the ends of its two-sided 95 % interval. */
export function boundsOf(samples: readonly number[], random: Random): { mean: number; low: number; high: number } {
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0
    for (let i = 0; i < samples.length; i++) sum += samples[Math.floor(random.next() * samples.length)] as number
    return sum / samples.length
  }).sort()
  const at = (share: number) => means[Math.floor(share * (resamples - 1))] as number
  return { mean: samples.reduce((sum, one) => sum + one, 0) / samples.length, low: at(0.025), high: at(0.975) }
}

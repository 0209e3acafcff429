// Chance for simulated worlds: everything drawn comes from a seed.
import { seeded } from "~src/domain/rank/random"

export type Chance = {
  /** 0 ≤ x < 1. */
  next: () => number
  whole: (below: number) => number
  pick: <T>(from: readonly T[]) => T
  /** An index, each as likely as its weight. */
  weighted: (weights: readonly number[]) => number
  normal: (sd: number) => number
}

export function chanceFrom(seed: string): Chance {
  const next = seeded(seed)
  const whole = (below: number) => Math.floor(next() * below)
  return {
    next,
    whole,
    pick: (from) => from[whole(from.length)] as (typeof from)[number],
    weighted(weights) {
      let left = next() * weights.reduce((sum, one) => sum + one, 0)
      for (const [i, weight] of weights.entries()) {
        left -= weight
        if (left < 0) return i
      }
      return weights.length - 1
    },
    // Box and Muller.
    normal: (sd) => sd * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

// Who gets the three slots: the first two by Thompson sampling, the third for a try; with the exact probability of each.
//
// Thompson sampling shows an asset as often as it is likely to be the best. That likelihood is computed here, on a grid, instead of
// being sampled, and the slots are drawn from the computed figures: so what is logged is the very probability of the draw, however
// coarse the grid.

export type Contender = { mean: number; sd: number }
export type Draw = { index: number; probability: number }

const bins = 40
/** Standard deviations on both sides of the mean that the grid covers. */
const wide = 4
/** Keeps a product of many small probabilities above zero. */
const least = 1e-30

/**
 * @param contenders by falling mean, for the two best slots
 * @param pools for the third slot: each asset's weight, contenders first in the same order. The first pool with weight left is drawn from.
 * @returns at most three different ones, each with the probability that it is shown in any slot; `pool`: which one the third came from.
 */
export function drawSlots(
  contenders: readonly Contender[],
  pools: readonly Float64Array[],
  random: () => number,
): { draws: Draw[]; pool: number } {
  const chances = chancesOf(contenders)
  const first = chances.best()
  const size = contenders.length
  const seconds = Array.from({ length: size }, (_, a) => (at(first, a) > 0 ? chances.best(a) : null))
  const a = pick(first, random())
  const b = a < 0 ? -1 : pick(seconds[a] as Float64Array, random())
  const { pool, c } = third(pools, [a, b], random)
  const draws = [a, b, c].filter((index) => index >= 0)
  const sums = pools.map((weights) => weights.reduce((sum, one) => sum + one, 0))
  return { draws: draws.map((index) => ({ index, probability: shownAtAll(index) })), pool }

  /** Over all pairs that could have taken the best slots. */
  function shownAtAll(index: number): number {
    let shown = at(first, index)
    for (let x = 0; x < size; x++) {
      const after = seconds[x]
      if (x === index || !after) continue
      shown += at(first, x) * at(after, index)
      if (size === 1) break
      for (let y = 0; y < size; y++) {
        const pair = at(first, x) * at(after, y)
        if (y !== index && pair > 0) shown += pair * inThird(index, x, y)
      }
    }
    // Nobody was left for the second slot.
    if (size === 1 && index !== 0) shown += inThird(index, 0, -1)
    return Math.min(1, shown)
  }

  function inThird(index: number, x: number, y: number): number {
    for (const [i, weights] of pools.entries()) {
      const left = at(sums, i) - at(weights, x) - at(weights, y)
      if (left > least) return at(weights, index) / left
    }
    return 0
  }
}

function third(pools: readonly Float64Array[], taken: readonly number[], random: () => number) {
  for (const [pool, weights] of pools.entries()) {
    const left = weights.map((weight, i) => (taken.includes(i) ? 0 : weight))
    const sum = left.reduce((total, one) => total + one, 0)
    if (sum > least)
      return {
        pool,
        c: pick(
          left.map((one) => one / sum),
          random(),
        ),
      }
  }
  return { pool: -1, c: -1 }
}

/** P(i is best) = Σ over bins of P(i lies in the bin) · Π over the others of P(below the bin's middle), for normal variables. */
function chancesOf(contenders: readonly Contender[]): { best: (without?: number) => Float64Array } {
  const size = contenders.length
  const low = Math.max(...contenders.map(({ mean, sd }) => mean - wide * sd))
  const high = Math.max(...contenders.map(({ mean, sd }) => mean + wide * sd))
  // The second best may lie below what the best is sure to reach.
  const floor = size > 1 ? Math.min(low, nextLow(contenders)) : low
  const width = (high - floor) / bins || 1
  const inBin = new Float64Array(size * bins)
  const under = new Float64Array(size * bins)
  const all = new Float64Array(bins).fill(1)
  for (const [i, { mean, sd }] of contenders.entries()) {
    for (let b = 0; b < bins; b++) {
      const from = b === 0 ? 0 : normalBelow((floor + b * width - mean) / sd)
      const to = b === bins - 1 ? 1 : normalBelow((floor + (b + 1) * width - mean) / sd)
      const below = Math.max(least, (from + to) / 2)
      inBin[i * bins + b] = to - from
      under[i * bins + b] = 1 / below
      all[b] = at(all, b) * below
    }
  }
  return {
    best(without = -1) {
      const chances = new Float64Array(size)
      let sum = 0
      for (let i = 0; i < size; i++) {
        if (i === without) continue
        let chance = 0
        for (let b = 0; b < bins; b++) {
          const others = at(all, b) * at(under, i * bins + b) * (without < 0 ? 1 : at(under, without * bins + b))
          chance += at(inBin, i * bins + b) * others
        }
        chances[i] = chance < 1e-6 ? 0 : chance
        sum += at(chances, i)
      }
      return sum > 0 ? chances.map((one) => one / sum) : chances
    },
  }
}

/** The second highest of the lower ends. */
function nextLow(contenders: readonly Contender[]): number {
  const lows = contenders.map(({ mean, sd }) => mean - wide * sd).sort((a, b) => b - a)
  return lows[1] ?? 0
}

function pick(chances: Float64Array, luck: number): number {
  let left = luck
  let last = -1
  for (let i = 0; i < chances.length; i++) {
    if (at(chances, i) <= 0) continue
    left -= at(chances, i)
    last = i
    if (left < 0) break
  }
  return last
}

/** Φ, to 1e-7 (Abramowitz and Stegun 26.2.17). */
export function normalBelow(z: number): number {
  const x = Math.abs(z)
  const t = 1 / (1 + 0.2316419 * x)
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const above = 0.3989422804014327 * Math.exp((-x * x) / 2) * poly
  return z >= 0 ? 1 - above : above
}

const at = (list: ArrayLike<number>, i: number) => list[i] ?? 0

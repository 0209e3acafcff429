// A small seeded random source, so that the sample is the same for everyone on the same day.

export type Random = {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number
  chance(p: number): boolean
  pick<T>(from: readonly T[]): T
  /** Up to `n` different items, in random order. */
  some<T>(from: readonly T[], n: number): T[]
  /** One item by weight; at least one weight must be above zero. */
  weighted<T>(from: readonly (readonly [T, number])[]): T
}

/** Mulberry32: 32 bits of state, enough for sample data, never for secrets. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(from: readonly T[]) => from[int(0, from.length - 1)] as T
  return {
    next,
    int,
    pick,
    chance: (p) => next() < p,
    some: (from, n) => {
      const left = [...from]
      const taken: (typeof left)[number][] = []
      while (taken.length < n && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1))
      return taken
    },
    weighted: (from) => {
      let rest = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of from) {
        rest -= weight
        if (rest < 0) return item
      }
      return (from.at(-1) as (typeof from)[number])[0]
    },
  }
}

/** A UUIDv7 for a moment in milliseconds, its random part from the seeded source. */
export function sampleUuid(at: number, random: Random): string {
  const hex = (bits: number) =>
    Math.floor(random.next() * 2 ** bits)
      .toString(16)
      .padStart(bits / 4, "0")
  const time = at.toString(16).padStart(12, "0")
  const variant = (8 + random.int(0, 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-${variant}${hex(12)}-${hex(24)}${hex(24)}`
}

// Means with their intervals.

export type Interval = { mean: number; low: number; high: number }

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)

/** Mean and 95 % interval of independent values (normal; for thirty or more). */
export function meanOf(values: readonly number[]): Interval {
  const mean = sum(values) / values.length
  const variance = sum(values.map((one) => (one - mean) ** 2)) / Math.max(1, values.length - 1)
  const half = 1.96 * Math.sqrt(variance / values.length)
  return { mean, low: mean - half, high: mean + half }
}

/** In points of a hundred: "+1.2 (0.8 to 1.6)". */
export function points({ mean, low, high }: Interval): string {
  const sign = (x: number) => `${x >= 0 ? "+" : "−"}${Math.abs(100 * x).toFixed(2)}`
  return `${sign(mean)} (${sign(low)} to ${sign(high)})`
}

// How sure a rate is.

/**
 * Wilson's score interval of a rate, 95 %: holds at small counts and at 0 and n alike.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 * @returns both ends between 0 and 1; null without observations
 */
export function wilson(hits: number, of: number): { low: number; high: number } | null {
  if (of <= 0) return null
  const z = 1.959964
  const p = hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

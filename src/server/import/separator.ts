// What stands between the cells of a file: a comma, a semicolon or a tab.

/** The rarer in texts first: where two cut the rows alike, it is the separator. */
const candidates = ["\t", ";", ","] as const
export type Separator = (typeof candidates)[number]
const rowsLooked = 20

/**
 * Finds the separator that cuts the head and the rows after it alike, quoted cells left whole.
 * @param sample the beginning of a file; the row that it cuts off does not count.
 * @returns the comma for a file of a single column.
 */
export function findSeparator(sample: string, whole: boolean): Separator {
  const named = /^sep=([,;\t])\r?\n/i.exec(sample)?.[1]
  if (named) return named as Separator
  const rows = countByRow(sample, whole)
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 }
  for (const [at, separator] of candidates.entries()) {
    const head = rows[0]?.[at] ?? 0
    const rest = rows.slice(1)
    const alike = rest.filter((counts) => counts[at] === head).length
    const score = head * (1 + (rest.length > 0 ? (4 * alike) / rest.length : 0))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** How often each candidate stands outside quotes, row by row; empty rows left out. */
function countByRow(sample: string, whole: boolean): number[][] {
  const rows: number[][] = []
  let counts = candidates.map(() => 0)
  let quoted = false
  let empty = true
  let fresh = true
  for (const char of sample) {
    if (char === '"' && (quoted || fresh)) quoted = !quoted
    const at = quoted ? -1 : candidates.indexOf(char as Separator)
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
    fresh = at >= 0 || char === "\n" || char === "\r" || (fresh && char === " ")
    if (!quoted && (char === "\n" || char === "\r")) {
      if (!empty) rows.push(counts)
      if (rows.length > rowsLooked) return rows
      counts = candidates.map(() => 0)
      empty = true
    } else if (char.trim() !== "" || at >= 0) empty = false
  }
  if (whole && !empty) rows.push(counts)
  return rows.length > 0 ? rows : [counts]
}

// Tables as CSV that a spreadsheet opens without running anything in it.

export type Cell = string | number | null

/** Characters that make a spreadsheet take a cell for a formula. */
const formula = /^[=+\-@\t\r\n]/

/**
 * One cell: numbers as they are, text quoted where needed, a leading formula character made harmless by an apostrophe.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table with its heads: RFC 4180, with a byte-order mark so that umlauts survive. */
export function toCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`
}

/** Hands a file to the browser's downloads. */
export function download(name: string, text: string, type = "text/csv;charset=utf-8"): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

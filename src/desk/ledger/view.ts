// The ledger's table as a view that can be linked to: by what it is sorted, and in which order.
import type { LedgerCounts, LedgerRow } from "~src/wire/desk-ledger"

export const counts = [
  "shown",
  "seen",
  "opened",
  "copied",
  "used",
  "dismissed",
  "ignored",
] as const satisfies readonly (keyof LedgerCounts)[]
export const columns = ["title", ...counts, "rate"] as const
export type Column = (typeof columns)[number]
export type Sorting = { column: Column; down: boolean }

/** Reads the sorting from an address's query; most seen first when nothing is said. */
export function readSorting(search: string): Sorting {
  const said = new URLSearchParams(search).get("sort") ?? ""
  const column = columns.find((one) => one === said.replace(/^-/, ""))
  return column ? { column, down: said.startsWith("-") } : { column: "seen", down: true }
}

export const writeSorting = ({ column, down }: Sorting): Record<string, string> =>
  column === "seen" && down ? {} : { sort: `${down ? "-" : ""}${column}` }

/** Used ÷ seen; null where nothing was seen, or more was used than seen. */
export const rateOf = ({ used, seen }: LedgerCounts): number | null => (seen > 0 && used <= seen ? used / seen : null)

export function sortRows(rows: readonly LedgerRow[], { column, down }: Sorting): LedgerRow[] {
  const value = (row: LedgerRow) => (column === "rate" ? (rateOf(row) ?? -1) : column === "title" ? 0 : row[column])
  const byTitle = (a: LedgerRow, b: LedgerRow) => a.title.localeCompare(b.title)
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) =>
    column === "title" ? sign * byTitle(a, b) : sign * (value(a) - value(b)) || byTitle(a, b),
  )
}

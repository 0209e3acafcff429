// What a backup file holds: gzipped lines. A head, then each table and its rows, then the counts and sums of all of them.
import * as z from "zod"

/** The first line. `schema` is the last migration of the database that was saved. */
export const Head = z.object({
  format: z.literal("parley-backup"),
  v: z.literal(1),
  schema: z.string().min(1),
  at: z.number(),
})
export type Head = z.infer<typeof Head>

/** Begins a table. Each row after it is an array of texts, in the order of the columns; null stands for NULL. */
export const TableLine = z.object({ table: z.string().min(1), columns: z.array(z.string().min(1)).min(1) })
export type TableLine = z.infer<typeof TableLine>

/** The last line: without it a file is cut off. `sha256` is of the rows' lines, each with its line break. */
export const EndLine = z.object({
  end: z.array(z.object({ table: z.string(), rows: z.number(), sha256: z.string() })),
})
export type EndLine = z.infer<typeof EndLine>

export type Counted = EndLine["end"][number]
/** A whole backup in short. */
export type Summary = { head: Head; tables: Counted[]; rows: number }

export const summaryOf = (head: Head, tables: Counted[]): Summary => ({
  head,
  tables,
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
})

// The form of one place where people's data stands: what is there of somebody, and how it is erased.
import { sql } from "kysely"
import type { PersonKind, PlaceName } from "~src/wire/desk-people"
import type { Tables } from "../database/tables"
import type { Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"
import type { Subject } from "./subject"

/** A line of an export: flat enough for a table that people read. */
export type Line = Record<string, unknown>

export type Place = {
  place: PlaceName
  /** The tables of the inventory that this place answers for. */
  tables: readonly (keyof Tables)[]
  kinds: readonly PersonKind[]
  /** What is held. `own`: asked for by the member; others never read from it what a rep did not sign. */
  find: (trx: Trx, subject: Subject, reader: Reader) => Promise<Line[]>
  /** @returns how many rows were erased or changed. The workspace's counter is held already. */
  erase: (trx: Trx, subject: Subject, now: number) => Promise<number>
}
export type Reader = { own: boolean; timeZone: string }

/** Rows with a new number each, so that devices fetch them anew. */
export async function numbered<T>(trx: Trx, workspaceId: string, rows: readonly T[]): Promise<(T & { seq: number })[]> {
  if (rows.length === 0) return []
  const nextSeq = await allotSeq(trx, workspaceId, rows.length)
  return rows.map((row) => ({ ...row, seq: nextSeq() }))
}

/** How many rows a deletion or an update met. */
export const counted = async (work: Promise<{ numAffectedRows?: bigint }>) => Number((await work).numAffectedRows ?? 0)

/** `id = any(…)` for texts. */
export const anyOf = (values: readonly string[]) => sql`any(${[...values]}::text[])`

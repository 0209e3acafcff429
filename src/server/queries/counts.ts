// What the background counted last, and the evidence that devices rank with.
import { sql } from "kysely"
import type { Evidence } from "~src/domain/rank/evidence"
import type { CountName } from "../counts/count-names"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

/** @returns null while nothing was counted. */
export async function readCount<T>(
  trx: Trx,
  workspaceId: string,
  name: CountName,
): Promise<{ upTo: number; at: number; data: T } | null> {
  const row = await trx
    .selectFrom("counts")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("name", "=", name)
    .executeTakeFirst()
  return row ? { upTo: row.up_to, at: row.at, data: row.data as T } : null
}

/** Keeps a count. One that says something new moves the workspace's counter, so that the desk asks again. @returns up to where it has read. */
export async function saveCount(
  trx: Trx,
  workspaceId: string,
  name: CountName,
  count: { upTo: number; at: number; data: unknown },
): Promise<number> {
  const before = await readCount<unknown>(trx, workspaceId, name)
  const data = JSON.stringify(count.data)
  const { rows } = await sql<{ same: boolean }>`
    select ${JSON.stringify(before?.data ?? null)}::jsonb = ${data}::jsonb as same`.execute(trx)
  // Its own move is read already.
  const upTo = rows[0]?.same ? count.upTo : await moved(trx, workspaceId, count.upTo)
  await sql`
    insert into counts (workspace_id, name, up_to, at, data)
    values (${workspaceId}, ${name}, ${upTo}, ${count.at}, ${data}::jsonb)
    on conflict (workspace_id, name) do update set up_to = excluded.up_to, at = excluded.at, data = excluded.data`.execute(
    trx,
  )
  return upTo
}

async function moved(trx: Trx, workspaceId: string, upTo: number): Promise<number> {
  const seq = (await allotSeq(trx, workspaceId, 1))()
  return seq === upTo + 1 ? seq : upTo
}

const batch = 500

/** Rows that are new, changed or gone; `rows` is all the evidence there is. */
export async function changedEvidence(
  trx: Trx,
  workspaceId: string,
  rows: readonly Evidence[],
): Promise<{ id: string; row: Evidence | null }[][]> {
  const stored = await sql<{ id: string; data: Evidence; deleted: boolean }>`
    select id, data, deleted from evidence where workspace_id = ${workspaceId}`.execute(trx)
  const before = new Map(stored.rows.map((one) => [one.id, one.deleted ? "" : said(one.data)]))
  const now = new Set(rows.map((row) => row.id))
  const changed: { id: string; row: Evidence | null }[] = rows
    .filter((row) => before.get(row.id) !== said(row))
    .map((row) => ({ id: row.id, row }))
  for (const [id, text] of before) if (text && !now.has(id)) changed.push({ id, row: null })
  return Array.from({ length: Math.ceil(changed.length / batch) }, (_, i) => changed.slice(i * batch, (i + 1) * batch))
}

/** What a row says, whatever the day it was counted and the order of its keys. */
function said({ asOf: _, by, ...row }: Evidence): string {
  const cells = (list: Evidence["by"]["persona"]) => list.map(({ value, n, k, base }) => [value, n, k, base])
  const plain = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([plain, cells(by.conversation), cells(by.persona), cells(by.industry)])
}

/** Writes some of them. @returns the counter's first and last number that it took. */
export async function putEvidence(
  trx: Trx,
  workspaceId: string,
  some: readonly { id: string; row: Evidence | null }[],
): Promise<{ from: number; to: number }> {
  const nextSeq = await allotSeq(trx, workspaceId, some.length)
  const rows = some.map(({ id, row }) => ({ id, seq: nextSeq(), deleted: row === null, data: row ?? {} }))
  await sql`
    insert into evidence (workspace_id, id, seq, deleted, data)
    select ${workspaceId}::text, e.* from json_to_recordset(${JSON.stringify(rows)}::json) as e(id text, seq bigint,
      deleted boolean, data jsonb)
    on conflict (workspace_id, id) do update set seq = excluded.seq, deleted = excluded.deleted,
      data = excluded.data`.execute(trx)
  return { from: rows[0]?.seq ?? 0, to: rows.at(-1)?.seq ?? 0 }
}

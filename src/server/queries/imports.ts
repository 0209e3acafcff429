// Imports as they are kept: the file in parts, how it is mapped, how it ended.
import { sql } from "kysely"
import type { ImportKind, ImportList, ImportState } from "~src/wire/desk-imports"
import type { NewRow, Row } from "../database/tables"
import type { Trx } from "../database/transaction"

export type ImportRecord = Row<"imports">
type Where = { workspaceId: string; id: string }
type Parts = "file" | "rejected" | "plan"

const partBytes = 1_000_000
const dayMillis = 86_400_000
/** How long rejected rows, and files that were dropped and left, are kept. */
const keptDays = { rejected: 30, file: 7 }

export async function insertImport(trx: Trx, row: NewRow<"imports">, file: Buffer): Promise<void> {
  await trx.insertInto("imports").values(row).execute()
  const where = { workspaceId: row.workspace_id, id: row.id }
  for (let part = 0; part * partBytes < file.length; part++) {
    await putPart(trx, where, "file", part, file.subarray(part * partBytes, (part + 1) * partBytes))
  }
}

export async function putPart(trx: Trx, where: Where, of: Parts, part: number, bytes: Buffer): Promise<void> {
  await trx
    .insertInto("import_files")
    .values({ workspace_id: where.workspaceId, import_id: where.id, part_of: of, part, bytes })
    .execute()
}

/** One by one: all at once, the database's text of the bytes weighs twice as much as they do. */
export async function* eachPart(trx: Trx, where: Where, of: Parts): AsyncGenerator<Buffer> {
  for (let part = 0; ; part++) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from import_files where workspace_id = ${where.workspaceId} and import_id = ${where.id}
        and part_of = ${of} and part = ${part}`.execute(trx)
    const [found] = rows
    if (!found) return
    yield found.bytes
  }
}

export async function readParts(trx: Trx, where: Where, of: Parts): Promise<Buffer[]> {
  const parts: Buffer[] = []
  for await (const part of eachPart(trx, where, of)) parts.push(part)
  return parts
}

export async function dropParts(trx: Trx, where: Where, of: Parts): Promise<void> {
  await sql`delete from import_files
    where workspace_id = ${where.workspaceId} and import_id = ${where.id} and part_of = ${of}`.execute(trx)
}

/** @returns null when there is none. */
export async function findImport(trx: Trx, where: Where): Promise<(ImportRecord & { rejected_file: boolean }) | null> {
  const { rows } = await sql<ImportRecord & { rejected_file: boolean }>`
    select i.*, exists (select 1 from import_files f where f.workspace_id = ${where.workspaceId} and f.import_id = i.id
      and f.part_of = 'rejected') as rejected_file
    from imports i where i.workspace_id = ${where.workspaceId} and i.id = ${where.id}`.execute(trx)
  return rows[0] ?? null
}

/** Takes an import to work on; null while another server does, or there is nothing to do. */
export async function takeImport(trx: Trx, where: Where): Promise<ImportRecord | null> {
  const { rows } = await sql<ImportRecord>`
    select * from imports where workspace_id = ${where.workspaceId} and id = ${where.id}
      and state in ('checking', 'running') for update skip locked`.execute(trx)
  return rows[0] ?? null
}

type Change = Partial<Omit<ImportRecord, "workspace_id" | "id" | "result" | "mapping" | "columns">> & {
  result?: ImportRecord["result"]
  mapping?: ImportRecord["mapping"]
  columns?: ImportRecord["columns"]
}

/** @param from only an import in one of these states is changed. @returns whether it was. */
export async function changeImport(
  trx: Trx,
  where: Where,
  from: readonly ImportState[],
  change: Change,
): Promise<boolean> {
  const { result, mapping, columns, ...plain } = change
  const done = await trx
    .updateTable("imports")
    .set({
      ...plain,
      ...(result === undefined ? {} : { result: result && JSON.stringify(result) }),
      ...(columns === undefined ? {} : { columns: JSON.stringify(columns) }),
      ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
    })
    .where("workspace_id", "=", where.workspaceId)
    .where("id", "=", where.id)
    .where("state", "in", [...from])
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** What was left in the middle: by a kill, or by a stop. */
export async function unfinishedImports(trx: Trx, workspaceId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from imports where workspace_id = ${workspaceId} and state in ('checking', 'running')
    order by created_at`.execute(trx)
  return rows.map((row) => row.id)
}

/** Throws away a file that was not run, with what is known of it. @returns whether there was one. */
export async function discardImport(trx: Trx, where: Where): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from imports where workspace_id = ${where.workspaceId} and id = ${where.id}
      and state in ('uploaded', 'checked', 'moved', 'refused') returning id`.execute(trx)
  if (rows.length === 0) return false
  await sql`delete from import_files where workspace_id = ${where.workspaceId} and import_id = ${where.id}`.execute(trx)
  return true
}

/** The newest hundred. @param only those of one member, and of these kinds; null for all. */
export async function importList(
  trx: Trx,
  workspaceId: string,
  only: { memberId: string; kinds: readonly ImportKind[] } | null,
): Promise<ImportList> {
  const mine = only ? sql`and (i.by_id = ${only.memberId} or i.kind = any(${only.kinds as string[]}::text[]))` : sql``
  const { rows } = await sql<ImportList["rows"][number]>`
    select i.id, i.state, i.file_name as "fileName", i.kind, i.mode, i.by_name as by, i.created_at as "createdAt",
      i.ended_at as "endedAt", i.result->'counts' as counts,
      exists (select 1 from import_files f where f.workspace_id = ${workspaceId} and f.import_id = i.id
        and f.part_of = 'rejected') as "rejectedFile"
    from imports i where i.workspace_id = ${workspaceId} ${mine}
    order by i.created_at desc, i.id limit 100`.execute(trx)
  return { rows }
}

/** Nobody's rows are kept for longer than they are of use. */
export async function dropOldFiles(trx: Trx, workspaceId: string, now: number): Promise<void> {
  await sql`
    delete from import_files f using imports i
    where f.workspace_id = ${workspaceId} and i.workspace_id = ${workspaceId} and i.id = f.import_id
      and i.state = 'done' and i.ended_at < ${now - keptDays.rejected * dayMillis}`.execute(trx)
  await sql`
    update imports set result = jsonb_set(result, '{preview,rejected}', '[]')
    where workspace_id = ${workspaceId} and state = 'done' and ended_at < ${now - keptDays.rejected * dayMillis}
      and result->'preview'->'rejected' <> '[]'`.execute(trx)
  const old = sql`workspace_id = ${workspaceId} and state in ('uploaded', 'checked', 'moved', 'refused')
    and created_at < ${now - keptDays.file * dayMillis}`
  await sql`delete from import_files where workspace_id = ${workspaceId}
    and import_id in (select id from imports where ${old})`.execute(trx)
  await sql`delete from imports where ${old}`.execute(trx)
}

/** The mapping that was chosen for a set of heads, by head. */
export async function rememberedMapping(trx: Trx, workspaceId: string, heads: string) {
  const row = await trx
    .selectFrom("import_mappings")
    .select(["kind", "mapping"])
    .where("workspace_id", "=", workspaceId)
    .where("heads", "=", heads)
    .executeTakeFirst()
  return row ?? null
}

export async function rememberMapping(
  trx: Trx,
  workspaceId: string,
  it: { heads: string; kind: ImportKind; mapping: Record<string, string>; now: number },
): Promise<void> {
  await sql`
    insert into import_mappings (workspace_id, heads, kind, mapping, at)
    values (${workspaceId}, ${it.heads}, ${it.kind}, ${JSON.stringify(it.mapping)}::jsonb, ${it.now})
    on conflict (workspace_id, heads) do update set kind = excluded.kind, mapping = excluded.mapping, at = excluded.at`.execute(
    trx,
  )
}

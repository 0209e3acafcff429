// Writes what an import planned: whole batches of JSON text, each row with its number from the workspace's counter.
import { sql } from "kysely"
import type { ImportKind } from "~src/wire/desk-imports"
import type { Trx } from "../database/transaction"

/** `json`: an array of `{ id, data }`, the data as its schema gave it. */
export type Batch = { table: ImportKind; count: number; json: string }

/**
 * Writes a batch by id, replacing what stands under the same ids; messages and assets keep the version. No member edited it.
 * @param at.after the last number of the workspace's counter that is taken; the batch takes the next `count`.
 * @param at.now milliseconds since 1970.
 */
export async function putImported(
  trx: Trx,
  workspaceId: string,
  { table, json }: Batch,
  { after, now }: { after: number; now: number },
): Promise<void> {
  const rows = sql`json_to_recordset(${json}::json) as r(id text, data jsonb)`
  const seq = sql`${after}::bigint + row_number() over ()`
  const replaced = sql`seq = excluded.seq, deleted = false, data = excluded.data`
  if (table === "messages") {
    // A draft that waits has taken numbers of its own: an import comes after it.
    const numbered = sql`(select r.id, r.data || jsonb_build_object('version', greatest((r.data->>'version')::integer,
      (select max(v.version) + 1 from versions v
        where v.workspace_id = ${workspaceId} and v.kind = 'message' and v.id = r.id))) as data from ${rows}) r`
    await sql`
      insert into messages (workspace_id, id, seq, version, data)
      select ${workspaceId}::text, r.id, ${seq}, (r.data->>'version')::integer, r.data from ${numbered}
      on conflict (workspace_id, id) do update set version = excluded.version, edited_by = null, ${replaced}`.execute(
      trx,
    )
    await sql`
      insert into versions (workspace_id, kind, id, version, document, at, action)
      select m.workspace_id, 'message', m.id, m.version, m.data, ${now}::bigint, 'imported' from ${rows}
      join messages m on m.workspace_id = ${workspaceId} and m.id = r.id
      on conflict (workspace_id, kind, id, version) do nothing`.execute(trx)
    return
  }
  const edited = table === "accounts" ? sql`edited_by = null, edited_at = ${now}::bigint,` : sql``
  await sql`
    insert into ${sql.table(table)} (workspace_id, id, seq, data)
    select ${workspaceId}::text, r.id, ${seq}, r.data from ${rows}
    on conflict (workspace_id, id) do update set ${edited} ${replaced}`.execute(trx)
  if (table !== "assets") return
  await sql`
    insert into asset_versions (workspace_id, asset_id, seq, data, edited_at)
    select ${workspaceId}::text, r.id, ${seq}, r.data, ${now}::bigint from ${rows}`.execute(trx)
}

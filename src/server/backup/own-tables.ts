// Which tables and columns are Parley's own: found in the database, so that a new one cannot be forgotten.
import { type Kysely, sql } from "kysely"

export type OwnTable = {
  name: string
  columns: string[]
  /** Each column's type, as a cast takes it. */
  types: string[]
  /** The primary key: the order in which rows are saved. */
  key: string[]
}

/** Every table that carries a workspace, with what of it is stored rather than computed; by name. */
export async function ownTables<T>(db: Kysely<T>): Promise<OwnTable[]> {
  const { rows } = await sql<OwnTable>`
    select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as types,
      (select coalesce(json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int)), '[]')
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')
    order by c.relname`.execute(db)
  return rows
}

/** Those that stand outside row-level security, and are read whole. */
export const isShared = (table: { name: string }) => table.name === "codes"

/** An owner that row-level security also binds reads one workspace after the other. */
export async function enterAsOwner<T>(trx: Kysely<T>, workspaceId: string): Promise<void> {
  await sql`select set_config('parley.workspace', ${workspaceId}, true)`.execute(trx)
}

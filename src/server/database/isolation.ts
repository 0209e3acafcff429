// The second fence between workspaces: the role every request runs as, and the proof at start that it holds.
import { type Kysely, sql } from "kysely"
import { inTransaction } from "./transaction-of"

/** No login, no superuser, no way around row-level security. */
export const appRole = "parley_app"

/**
 * Refuses a database whose fence has a hole. In an open transaction it is the last thing: the role stays on.
 * @throws when the role may go around row-level security, a tenant table lacks it, or a query without a workspace returns rows.
 */
export async function checkIsolation<T>(db: Kysely<T>): Promise<void> {
  const role = await sql<{ strong: boolean }>`
    select (rolsuper or rolbypassrls) as strong from pg_roles where rolname = ${appRole}`.execute(db)
  if (role.rows[0]?.strong !== false) throw new Error(`Role ${appRole} is missing or may go around row-level security`)

  const tables = await sql<{ name: string; fenced: boolean }>`
    select c.relname as name, (c.relrowsecurity and c.relforcerowsecurity) as fenced
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind in ('r', 'p') and c.relname <> 'codes'
      and c.relnamespace = current_schema()::regnamespace`.execute(db)
  if (tables.rows.length === 0) throw new Error("No tenant table found")
  const open = tables.rows.filter((table) => !table.fenced).map((table) => table.name)
  if (open.length > 0) throw new Error(`Row-level security is not forced on ${open.join(", ")}`)

  await inTransaction(db, async (trx) => {
    await sql`select set_config('role', ${appRole}, true)`.execute(trx)
    for (const { name } of tables.rows) {
      const seen = await sql`select 1 from ${sql.id(name)} limit 1`.execute(trx)
      if (seen.rows.length > 0) throw new Error(`Table ${name} answers a query that names no workspace`)
    }
  })
}

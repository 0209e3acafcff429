// Brings the database's tables up to date: plain SQL files in order, then row-level security on every tenant table.
import { readdir, readFile } from "node:fs/promises"
import { type Kysely, sql } from "kysely"
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration"
import { appRole } from "./isolation"

const folder = new URL("../migrations/", import.meta.url)

/** The files of `migrations/`, named in order; each is one migration, and none goes back. */
const files: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort()
    const pairs = names.map(async (name): Promise<[string, Migration]> => {
      const text = await readFile(new URL(name, folder), "utf8")
      return [name.replace(".sql", ""), { up: async (db) => void (await sql.raw(text).execute(db)) }]
    })
    return Object.fromEntries(await Promise.all(pairs))
  },
}

/**
 * Runs what has not run yet, then protects every table that carries a workspace.
 * @throws with the name of the migration that failed; it leaves nothing behind.
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await ensureRole(db)
  const { error, results } = await new Migrator({ db, provider: files }).migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === "Error")
    throw new Error(`Migration ${failed?.migrationName ?? ""} failed: ${(error as Error).message ?? error}`)
  }
  await protect(db)
}

async function ensureRole<T>(db: Kysely<T>): Promise<void> {
  const found = await sql<{ ours: boolean }>`
    select pg_has_role(oid, 'usage') as ours from pg_roles where rolname = ${appRole}`.execute(db)
  if (found.rows.length === 0) {
    await sql`create role ${sql.id(appRole)} nologin nosuperuser nobypassrls`.execute(db).catch((error) => {
      // Another server made it a moment ago.
      if (!["42710", "23505"].includes((error as { code?: string }).code ?? "")) throw error
    })
  }
  if (!found.rows[0]?.ours) await sql`grant ${sql.id(appRole)} to current_user`.execute(db)
}

/** Tables are found by their column, so that a new one cannot be forgotten. */
async function protect<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql<{ name: string; done: boolean }>`
    select c.relname as name, (c.relrowsecurity and c.relforcerowsecurity) as done
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace`.execute(db)
  for (const { name, done } of rows) {
    if (!done) {
      const rights = name === "codes" ? "select, insert, delete" : "select, insert, update, delete"
      await sql`grant ${sql.raw(rights)} on ${sql.id(name)} to ${sql.id(appRole)}`.execute(db)
    }
    if (done || name === "codes") continue
    await db.transaction().execute(async (trx) => {
      await sql`alter table ${sql.id(name)} enable row level security`.execute(trx)
      await sql`alter table ${sql.id(name)} force row level security`.execute(trx)
      await sql`drop policy if exists own_workspace on ${sql.id(name)}`.execute(trx)
      await sql`create policy own_workspace on ${sql.id(name)}
        using (workspace_id = current_setting('parley.workspace', true))
        with check (workspace_id = current_setting('parley.workspace', true))`.execute(trx)
    })
  }
}

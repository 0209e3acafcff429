// Brings the database's tables up to date: plain SQL files in order, then row-level security on every tenant table.
import { readdir, readFile } from "node:fs/promises"
import { type Kysely, sql } from "kysely"
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration"
import { appRole } from "./isolation"
import { inTransaction } from "./transaction-of"

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
  await makeTables(db)
  await protect(db)
}

/** Runs the migrations that have not run yet, up to one of them and no further, or all. Nothing is protected yet. */
export async function makeTables<T>(db: Kysely<T>, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: files })
  const { error, results } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest())
  if (!error) return
  const failed = results?.find((result) => result.status === "Error")
  throw new Error(`Migration ${failed?.migrationName ?? ""} failed: ${(error as Error).message ?? error}`)
}

/** Every schema this program knows, oldest first; the last is its own. */
export const knownSchemas = async (): Promise<string[]> => Object.keys(await files.getMigrations())

/** The schema that a database has; null for one without tables. */
export async function schemaOf<T>(db: Kysely<T>): Promise<string | null> {
  const there = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!there.rows[0]?.there) return null
  const last = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return last.rows[0]?.name ?? null
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

/** Row-level security wherever it is missing. Tables are found by their column, so that a new one cannot be forgotten. */
export async function protect<T>(db: Kysely<T>): Promise<void> {
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
    await inTransaction(db, async (trx) => {
      await sql`alter table ${sql.id(name)} enable row level security`.execute(trx)
      await sql`alter table ${sql.id(name)} force row level security`.execute(trx)
      await sql`drop policy if exists own_workspace on ${sql.id(name)}`.execute(trx)
      await sql`create policy own_workspace on ${sql.id(name)}
        using (workspace_id = current_setting('parley.workspace', true))
        with check (workspace_id = current_setting('parley.workspace', true))`.execute(trx)
    })
  }
}

// Puts a database back to what a backup holds: everything, or nothing.
import { type Kysely, sql } from "kysely"
import { serverAtWork } from "../database/at-work"
import { checkIsolation } from "../database/isolation"
import { knownSchemas, makeTables, protect, schemaOf } from "../database/migrate"
import type { Db } from "../database/open"
import { inTransaction } from "../database/transaction-of"
import { workspaceIds } from "../database/workspace-ids"
import { eraseAgain, rememberErased } from "../people/erase-again"
import { BackupFailure } from "./failure"
import type { Head, Summary, TableLine } from "./format"
import { enterAsOwner, type OwnTable, ownTables } from "./own-tables"
import { readBackup } from "./read-backup"

/** How many characters of rows go to the database at once. */
const atOnce = 1_000_000

/** What stands in a database now. */
export type Standing = { workspaces: number; events: number }

/**
 * Replaces everything in the database with a backup. The file is read and checked to its end before anything is touched,
 * and all changes are one transaction. Each workspace gets a new epoch: its devices fetch everything anew and send again
 * what they sent in the last thirty days. Links that were open no longer work. Who was erased since the backup is erased
 * again.
 * @param db a connection without time limits: see `connect`.
 * @throws BackupFailure when a server is at work, the file is not whole, or it is newer than this program. The database is then as it was.
 */
export async function restoreBackup(db: Db, file: string, now: () => number = Date.now): Promise<Summary> {
  await refuseBesideServer(db)
  const known = await knownSchemas()
  const checked = await readBackup(file, { onHead: async (head) => refuseNewer(head, known) })
  const ids = (await schemaOf(db)) === null ? [] : await workspaceIds(db)
  await inTransaction(db, async (trx) => {
    const erased = await rememberErased(trx, ids)
    await dropTables(trx)
    await makeTables(trx, checked.head.schema)
    const again = await fill(trx, file)
    if (JSON.stringify(again) !== JSON.stringify(checked)) throw new BackupFailure(`${file} changed while it was read.`)
    await makeTables(trx)
    await eraseAgain(trx, erased, now())
    await sql`update workspaces set epoch = gen_random_uuid()::text`.execute(trx)
    await sql`update tickets set expires_at = least(expires_at, ${now()}) where used_at is null`.execute(trx)
    await refuseBesideServer(trx)
    await protect(trx)
    await checkIsolation(trx)
  })
  return checked
}

/** What a restore would replace. */
export async function standing(db: Db): Promise<Standing> {
  if ((await schemaOf(db)) === null) return { workspaces: 0, events: 0 }
  const ids = await workspaceIds(db)
  return inTransaction(db, async (trx) => {
    const sum = { workspaces: 0, events: 0 }
    for (const id of ids) {
      await enterAsOwner(trx, id)
      const { rows } = await sql<{ there: number; events: number }>`
        select (select count(*) from workspaces where workspace_id = ${id}) as there,
          (select count(*) from events where workspace_id = ${id}) as events`.execute(trx)
      sum.workspaces += rows[0]?.there ?? 0
      sum.events += rows[0]?.events ?? 0
    }
    return sum
  })
}

async function refuseBesideServer<T>(db: Kysely<T>): Promise<void> {
  if (await serverAtWork(db)) throw new BackupFailure("The server is running on this database: stop it first.")
}

async function refuseNewer(head: Head, known: readonly string[]): Promise<void> {
  if (known.includes(head.schema)) return
  const newer = head.schema > (known.at(-1) ?? "")
  throw new BackupFailure(
    newer
      ? `This backup is from a newer Parley (${head.schema}; this one knows up to ${known.at(-1)}): restore it with that one.`
      : `This backup is from a Parley that this one does not know (${head.schema}).`,
  )
}

/** Ours alone, and without what may depend on them: a view of somebody else's stops the restore instead of going with it. */
async function dropTables<T>(trx: Kysely<T>): Promise<void> {
  const names = [...(await ownTables(trx)).map((table) => table.name), "kysely_migration", "kysely_migration_lock"]
  await sql`drop table if exists ${sql.join(names.map((name) => sql.id(name)))}`.execute(trx)
}

async function fill<T>(trx: Kysely<T>, file: string): Promise<Summary> {
  const made = new Map((await ownTables(trx)).map((table) => [table.name, table]))
  let into: OwnTable | null = null
  let lines: string[] = []
  let size = 0
  const flush = async () => {
    if (into && lines.length > 0) await insert(trx, into, lines)
    lines = []
    size = 0
  }
  const summary = await readBackup(file, {
    onTable: async (line) => {
      await flush()
      into = placeFor(line, made.get(line.table), file)
    },
    onRow: (line) => {
      lines.push(line)
      size += line.length
      return size < atOnce ? undefined : flush()
    },
  })
  await flush()
  return summary
}

/** The table in the order of the file's columns. */
function placeFor(line: TableLine, table: OwnTable | undefined, file: string): OwnTable {
  const types = line.columns.map((column) => table?.types[table.columns.indexOf(column)])
  if (!table || types.includes(undefined)) {
    throw new BackupFailure(`${file} holds a table ${line.table} that its own version does not have.`)
  }
  return { ...table, columns: line.columns, types: types as string[] }
}

async function insert<T>(trx: Kysely<T>, table: OwnTable, lines: readonly string[]): Promise<void> {
  const columns = sql.join(table.columns.map((column) => sql.id(column)))
  const values = sql.join(table.types.map((type, i) => sql`(r.v->>${sql.lit(i)})::${sql.raw(type)}`))
  await sql`
    insert into ${sql.id(table.name)} (${columns})
    select ${values} from json_array_elements(${`[${lines.join(",")}]`}::json) as r(v)`.execute(trx)
}

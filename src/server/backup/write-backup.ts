// Saves every workspace as it stands at one moment, while the server goes on working.
import { createHash } from "node:crypto"
import { type Kysely, sql } from "kysely"
import { schemaOf } from "../database/migrate"
import type { Db } from "../database/open"
import { workspaceIds } from "../database/workspace-ids"
import { BackupFailure } from "./failure"
import { type Counted, type Summary, summaryOf } from "./format"
import { enterAsOwner, isShared, type OwnTable, ownTables } from "./own-tables"
import { writeWhole } from "./whole-file"

/** Rows fetched at once. */
const atOnce = 1000

/**
 * Writes a backup of the whole database. All rows are of one moment: later changes are not in it.
 * @param db a connection that may wait for a slow disk: see `connect`.
 * @returns what is in it.
 * @throws BackupFailure in words; then there is no file.
 */
export async function writeBackup(db: Db, file: string, now: () => number = Date.now): Promise<Summary> {
  const schema = await schemaOf(db)
  if (!schema) throw new BackupFailure("There is nothing to save: this database has no tables of Parley's.")
  const head = { format: "parley-backup", v: 1, schema, at: now() } as const
  const workspaces = [...new Set([...(await workspaceIds(db)), ...(await idsWithCodes(db))])].sort()
  const counted: Counted[] = []
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (trx: Db) => {
      await sql`select set_config('datestyle', 'ISO, YMD', true), set_config('timezone', 'UTC', true)`.execute(trx)
      const lines = async function* () {
        yield JSON.stringify(head)
        for (const table of await ownTables(trx)) yield* tableLines(trx, table, workspaces, counted)
        yield JSON.stringify({ end: counted })
      }
      await writeWhole(file, lines())
    })
  return summaryOf(head, counted)
}

/** Some belong to a workspace that is yet to be set up. */
async function idsWithCodes(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("codes").select("workspace_id").distinct().execute()
  return rows.map((row) => row.workspace_id)
}

async function* tableLines<T>(trx: Kysely<T>, table: OwnTable, workspaces: readonly string[], counted: Counted[]) {
  const hash = createHash("sha256")
  let rows = 0
  yield JSON.stringify({ table: table.name, columns: table.columns })
  for (const workspace of isShared(table) ? [null] : workspaces) {
    if (workspace !== null) await enterAsOwner(trx, workspace)
    for await (const line of rowLines(trx, table, workspace)) {
      hash.update(`${line}\n`)
      rows += 1
      yield line
    }
  }
  counted.push({ table: table.name, rows, sha256: hash.digest("hex") })
}

/** Each row as an array of texts, which every type of PostgreSQL's reads back exactly. */
async function* rowLines<T>(trx: Kysely<T>, table: OwnTable, workspace: string | null) {
  const texts = sql.join(table.columns.map((column) => sql`${sql.id(column)}::text`))
  const where = workspace === null ? sql`` : sql`where workspace_id = ${sql.lit(workspace)}`
  const order = table.key.length > 0 ? sql`order by ${sql.join(table.key.map((column) => sql.id(column)))}` : sql``
  await sql`declare rows_to_save no scroll cursor for
    select array_to_json(array[${texts}])::text as line from ${sql.id(table.name)} ${where} ${order}`.execute(trx)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(atOnce)} from rows_to_save`.execute(trx)
    for (const row of rows) yield row.line
    if (rows.length < atOnce) break
  }
  await sql`close rows_to_save`.execute(trx)
}

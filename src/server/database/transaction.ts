// The one way to a tenant's rows: a transaction in the request's role and workspace, run again when the database asks.
import { type Kysely, sql } from "kysely"
import { appRole } from "./isolation"
import type { Db } from "./open"
import type { Tables } from "./tables"

/** A connection inside a transaction that `inWorkspace` opened. */
export type Trx = Kysely<Tables>

/** Serialisation failure and deadlock: the database undid the work and says "again". */
const again = ["40001", "40P01"]
const tries = 5

/**
 * Runs work inside one workspace. Row-level security shows it that workspace's rows alone.
 * @param workspaceId empty for none: then only the table of codes has rows.
 * @returns what `work` returns, after the commit; if `work` throws, nothing has happened.
 */
export async function inWorkspace<T>(db: Db, workspaceId: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await db.connection().execute((trx) => once(trx, workspaceId, work))
    } catch (error) {
      if (turn >= tries || !again.includes((error as { code?: string }).code ?? "")) throw error
      await new Promise((done) => setTimeout(done, turn * 10 * (1 + Math.random())))
    }
  }
}

async function once<T>(trx: Trx, workspaceId: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  // One message to the database where a transaction of Kysely's takes two.
  const place = sql`set_config('role', ${sql.lit(appRole)}, true), set_config('parley.workspace', ${sql.lit(workspaceId)}, true)`
  await sql`begin; select ${place}`.execute(trx)
  try {
    const result = await work(trx)
    const { rows } = await sql<{ command: string }>`commit`.execute(trx)
    // PostgreSQL answers a commit of a failed transaction with a rollback.
    if (rows[0]?.command === "ROLLBACK") throw new Error("The transaction had failed and was rolled back")
    return result
  } catch (error) {
    await sql`rollback`.execute(trx).catch(() => undefined)
    throw error
  }
}

/** For work that makes a table many times larger: plans of statements that were made for the small one read all of it. */
export async function planAnew(trx: Trx): Promise<void> {
  await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(trx)
}

/** Moves an open transaction into another workspace: for a code that says only now whose it is. */
export async function enter(trx: Trx, workspaceId: string): Promise<void> {
  await sql`select set_config('role', ${appRole}, true), set_config('parley.workspace', ${workspaceId}, true)`.execute(
    trx,
  )
}

// The one way to a tenant's rows: a transaction in the request's role and workspace, run again when the database asks.
import { sql, type Transaction } from "kysely"
import { appRole } from "./isolation"
import type { Db } from "./open"
import type { Tables } from "./tables"

export type Trx = Transaction<Tables>

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
      return await db.transaction().execute(async (trx) => {
        await enter(trx, workspaceId)
        return work(trx)
      })
    } catch (error) {
      if (turn >= tries || !again.includes((error as { code?: string }).code ?? "")) throw error
      await new Promise((done) => setTimeout(done, turn * 10 * (1 + Math.random())))
    }
  }
}

/** Moves an open transaction into another workspace: for a code that says only now whose it is. */
export async function enter(trx: Trx, workspaceId: string): Promise<void> {
  await sql`select set_config('role', ${appRole}, true), set_config('parley.workspace', ${workspaceId}, true)`.execute(
    trx,
  )
}

// Every workspace of a database: asked by the server's start and by commands, which belong to none.
import { sql } from "kysely"
import type { Db } from "./open"

/**
 * The ids of all workspaces. An owner that row-level security also binds lifts it for itself, in a transaction that is undone:
 * for a moment, other requests wait.
 */
export async function workspaceIds(db: Db): Promise<string[]> {
  const { rows } = await sql<{ bound: boolean }>`select row_security_active('workspaces') as bound`.execute(db)
  if (!rows[0]?.bound) return idsIn(db)
  const trx = await db.startTransaction().execute()
  try {
    await sql`set local lock_timeout = '20s'`.execute(trx)
    await sql`alter table workspaces no force row level security`.execute(trx)
    return await idsIn(trx)
  } finally {
    await trx.rollback().execute()
  }
}

async function idsIn(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select workspace_id as id from workspaces order by 1`.execute(db)
  return rows.map((row) => row.id)
}

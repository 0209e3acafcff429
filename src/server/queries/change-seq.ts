// The workspace's counter of changes: whoever moves it holds the workspace until the commit.
import { sql } from "kysely"
import type { Trx } from "../database/transaction"

export type NextSeq = () => number

/**
 * Takes `count` numbers from the workspace's counter. The row stays locked until the commit, so numbers become visible in
 * their order and no pull skips a late commit.
 * @returns `nextSeq` gives the numbers out one by one, unused ones are left as gaps; `timeZone` and the count of
 * `erasures` are the workspace's as they hold until the commit.
 * @throws when the workspace does not exist, or more are asked for than were taken.
 */
export async function holdWorkspace(
  trx: Trx,
  workspaceId: string,
  count: number,
): Promise<{ nextSeq: NextSeq; timeZone: string; erasures: number }> {
  const { rows } = await sql<{ change_seq: number; time_zone: string; erasures: number }>`
    update workspaces set change_seq = change_seq + ${count}
    where workspace_id = ${workspaceId} returning change_seq, time_zone, erasures`.execute(trx)
  const [held] = rows
  if (!held) throw new Error("The workspace is not there")
  let next = held.change_seq - count
  const nextSeq = () => {
    next += 1
    if (next > held.change_seq) throw new Error("More changes than were allotted")
    return next
  }
  return { nextSeq, timeZone: held.time_zone, erasures: held.erasures }
}

/** The numbers alone, for whoever counts no weeks. */
export const allotSeq = async (trx: Trx, workspaceId: string, count: number): Promise<NextSeq> =>
  (await holdWorkspace(trx, workspaceId, count)).nextSeq

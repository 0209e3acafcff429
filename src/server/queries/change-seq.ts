// The workspace's counter of changes: whoever moves it holds the workspace until the commit.
import { sql } from "kysely"
import type { Trx } from "../database/transaction"

export type NextSeq = () => number

/**
 * Takes `count` numbers from the workspace's counter. The row stays locked until the commit, so numbers become visible in
 * their order and no pull skips a late commit.
 * @returns gives the numbers out one by one; unused ones are left as gaps.
 * @throws when the workspace does not exist, or more are asked for than were taken.
 */
export async function allotSeq(trx: Trx, workspaceId: string, count: number): Promise<NextSeq> {
  const { rows } = await sql<{ change_seq: number }>`
    update workspaces set change_seq = change_seq + ${count}
    where workspace_id = ${workspaceId} returning change_seq`.execute(trx)
  const last = rows[0]?.change_seq
  if (last === undefined) throw new Error("The workspace is not there")
  let next = last - count
  return () => {
    next += 1
    if (next > last) throw new Error("More changes than were allotted")
    return next
  }
}

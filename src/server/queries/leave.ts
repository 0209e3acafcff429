// Leaving a workspace, and coming back: never the last admin, and no browser stays behind.
import { sql } from "kysely"
import type { Role } from "~src/domain/words"
import type { Member } from "~src/domain/workspace"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"
import { revokeDevices } from "./devices"

/** Whether a workspace would be without an admin if this member went. Call with the workspace's counter held. */
export async function isLastAdmin(trx: Trx, workspaceId: string, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from members where workspace_id = ${workspaceId} and role = 'admin' and left_at is null`.execute(trx)
  return rows.length === 1 && rows[0]?.id === memberId
}

/**
 * Takes a member out: sign-ins end, browsers wipe themselves when they next reach the server, open links stop working.
 * What the member reported stays as it was signed.
 */
export async function removeMember(
  trx: Trx,
  { workspaceId, memberId, now }: { workspaceId: string; memberId: string; now: number },
): Promise<"removed" | "not-found" | "last-admin"> {
  // The counter's lock keeps two admins from removing each other.
  await allotSeq(trx, workspaceId, 1)
  if (await isLastAdmin(trx, workspaceId, memberId)) return "last-admin"
  const { rows } = await sql`
    update members set left_at = ${now}
    where workspace_id = ${workspaceId} and id = ${memberId} and left_at is null returning id`.execute(trx)
  if (rows.length === 0) return "not-found"
  await revokeDevices(trx, { workspaceId, memberId, deviceId: null, now })
  await removeLinks(trx, workspaceId, memberId)
  return "removed"
}

async function removeLinks(trx: Trx, workspaceId: string, memberId: string): Promise<void> {
  const { rows } = await sql<{ code_hash: string }>`
    delete from tickets where workspace_id = ${workspaceId} and member_id = ${memberId} and used_at is null
    returning code_hash`.execute(trx)
  const hashes = rows.map((row) => row.code_hash)
  await sql`delete from codes where workspace_id = ${workspaceId} and code_hash = any(${hashes}::text[])`.execute(trx)
}

/** Who left and was not erased: they can be invited again, under the same name and id. */
export async function findLeft(trx: Trx, workspaceId: string, memberId: string): Promise<Member | null> {
  const { rows } = await sql<Member>`
    select id, name, role from members
    where workspace_id = ${workspaceId} and id = ${memberId} and left_at is not null and erased_at is null`.execute(trx)
  return rows[0] ?? null
}

/** Lets a member who left in again. @returns null when there is none. */
export async function returnMember(
  trx: Trx,
  workspaceId: string,
  memberId: string,
  role: Role,
): Promise<Member | null> {
  const { rows } = await sql<Member>`
    update members set left_at = null, role = ${role}
    where workspace_id = ${workspaceId} and id = ${memberId} and left_at is not null and erased_at is null
    returning id, name, role`.execute(trx)
  return rows[0] ?? null
}

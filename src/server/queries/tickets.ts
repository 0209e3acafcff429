// What a code opens, once: kept as a hash, found through the one table that names its workspace.
import { sql } from "kysely"
import type { Role } from "~src/domain/words"
import { newCode, newId } from "../auth/secrets"
import type { TicketKind } from "../database/tables"
import type { Trx } from "../database/transaction"

export type NewTicket = {
  kind: TicketKind
  memberId?: string | null
  role?: Role | null
  name?: string | null
  now: number
  expiresAt: number
}
export type Ticket = { id: string; kind: TicketKind; memberId: string | null; role: Role | null; name: string | null }

/** Makes a ticket. @returns its code, which is shown once and kept nowhere. */
export async function insertTicket(
  trx: Trx,
  workspaceId: string,
  ticket: NewTicket,
): Promise<{ id: string; code: string }> {
  const { code, hash } = newCode()
  const id = newId()
  await trx.insertInto("codes").values({ code_hash: hash, workspace_id: workspaceId }).execute()
  await trx
    .insertInto("tickets")
    .values({
      workspace_id: workspaceId,
      id,
      code_hash: hash,
      kind: ticket.kind,
      member_id: ticket.memberId ?? null,
      role: ticket.role ?? null,
      name: ticket.name ?? null,
      created_at: ticket.now,
      expires_at: ticket.expiresAt,
    })
    .execute()
  return { id, code }
}

/** Whose a code is. Asked outside any workspace. */
export async function workspaceOfCode(trx: Trx, codeHash: string): Promise<string | null> {
  const row = await trx.selectFrom("codes").select("workspace_id").where("code_hash", "=", codeHash).executeTakeFirst()
  return row?.workspace_id ?? null
}

/**
 * Uses a ticket up. Two at once: one gets it, for the row is locked until the commit.
 * @returns null when it is used, expired, or of another kind.
 */
export async function useTicket(
  trx: Trx,
  where: { workspaceId: string; codeHash: string; kinds: readonly TicketKind[]; now: number },
): Promise<Ticket | null> {
  const { rows } = await sql<Ticket>`
    update tickets set used_at = ${where.now}
    where workspace_id = ${where.workspaceId} and code_hash = ${where.codeHash} and used_at is null
      and expires_at > ${where.now} and kind = any(${where.kinds}::text[])
    returning id, kind, member_id as "memberId", role, name`.execute(trx)
  return rows[0] ?? null
}

/** Takes an open invite back. @returns false when there is none. */
export async function removeInvite(trx: Trx, workspaceId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ code_hash: string }>`
    delete from tickets where workspace_id = ${workspaceId} and id = ${id} and kind = 'invite' and used_at is null
    returning code_hash`.execute(trx)
  const [gone] = rows
  if (!gone) return false
  await sql`delete from codes where code_hash = ${gone.code_hash} and workspace_id = ${workspaceId}`.execute(trx)
  return true
}

// Who works here, with which browsers, and who is invited.
import { sql } from "kysely"
import type { MemberList } from "~src/wire/desk"
import type { Trx } from "../database/transaction"

type Member = MemberList["members"][number]

/**
 * Members with their extensions' devices, and open invites.
 * @param only a member who sees nobody else; then no invites either.
 */
export async function memberList(
  trx: Trx,
  where: { workspaceId: string; only: string | null; now: number },
): Promise<MemberList> {
  const { workspaceId, only } = where
  const members = await sql<Member>`
    select m.id, m.name, m.role, m.joined_at as "joinedAt", m.left_at as "leftAt",
      m.erased_at as "erasedAt",
      (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'pairedAt', d.paired_at,
          'lastSeenAt', d.last_seen_at, 'revokedAt', d.revoked_at, 'wipedAt', d.wiped_at, 'wipedUnsent', d.wiped_unsent)
          order by d.paired_at desc), '[]')
        from devices d
        where d.workspace_id = ${workspaceId} and d.member_id = m.id and d.kind = 'extension') as devices
    from members m
    where m.workspace_id = ${workspaceId} and (${only}::text is null or m.id = ${only})
    order by m.joined_at, m.id`.execute(trx)
  if (only !== null) return { members: members.rows, invites: [] }
  const invites = await sql<MemberList["invites"][number]>`
    select id, role, name, created_at as "createdAt", expires_at as "expiresAt" from tickets
    where workspace_id = ${workspaceId} and kind = 'invite' and used_at is null and expires_at > ${where.now}
    order by created_at desc`.execute(trx)
  return { members: members.rows, invites: invites.rows }
}

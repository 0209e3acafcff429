// A workspace and its members.
import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import type { Role } from "~src/domain/words"
import type { Member, Workspace } from "~src/domain/workspace"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

/** Makes a workspace; the transaction must be inside it already. `now` in milliseconds since 1970. */
export async function insertWorkspace(trx: Trx, workspace: Workspace, now: number): Promise<void> {
  await trx
    .insertInto("workspaces")
    .values({
      workspace_id: workspace.id,
      name: workspace.name,
      domains: JSON.stringify(workspace.domains),
      language: workspace.language,
      time_zone: workspace.timeZone,
      unsigned_by_default: workspace.unsignedByDefault,
      epoch: randomUUID(),
      change_seq: 1,
      seq: 1,
      created_at: now,
    })
    .execute()
}

export async function insertMember(trx: Trx, workspaceId: string, member: Member, now: number): Promise<void> {
  await trx
    .insertInto("members")
    .values({ workspace_id: workspaceId, id: member.id, name: member.name, role: member.role, joined_at: now })
    .execute()
}

export type RoleChange = "changed" | "not-found" | "last-admin"

/** Gives a member another role. A workspace keeps at least one admin. */
export async function changeRole(trx: Trx, workspaceId: string, memberId: string, role: Role): Promise<RoleChange> {
  // The counter's lock keeps two admins from stepping down past each other.
  await allotSeq(trx, workspaceId, 1)
  const { rows } = await sql<{ id: string; role: Role }>`
    select id, role from members where workspace_id = ${workspaceId} and left_at is null`.execute(trx)
  const member = rows.find((row) => row.id === memberId)
  if (!member) return "not-found"
  const admins = rows.filter((row) => row.role === "admin")
  if (member.role === "admin" && role !== "admin" && admins.length === 1) return "last-admin"
  await trx
    .updateTable("members")
    .set({ role })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", memberId)
    .execute()
  return "changed"
}

/** @throws when it is not there: callers come from a token or code that names it. */
export async function findWorkspace(trx: Trx, workspaceId: string): Promise<Workspace> {
  const row = await trx
    .selectFrom("workspaces")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirstOrThrow()
  return {
    id: row.workspace_id,
    name: row.name,
    domains: row.domains,
    language: row.language,
    timeZone: row.time_zone,
    unsignedByDefault: row.unsigned_by_default,
  }
}

/** @returns null for nobody, or one who has left. */
export async function findMember(trx: Trx, workspaceId: string, memberId: string): Promise<Member | null> {
  const row = await trx
    .selectFrom("members")
    .select(["id", "name", "role"])
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", memberId)
    .where("left_at", "is", null)
    .executeTakeFirst()
  return row ?? null
}

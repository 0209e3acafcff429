// Who speaks: the device or desk sign-in behind a token, its member and workspace.
import { sql } from "kysely"
import type { Language, Role } from "~src/domain/words"
import type { Member, Workspace } from "~src/domain/workspace"
import type { DeviceKind } from "../database/tables"
import type { Trx } from "../database/transaction"
import { secretMatches, type TokenParts } from "./secrets"

export type Bearer = {
  deviceId: string
  kind: DeviceKind
  lastSeenAt: number | null
  lastSeq: number
  wipedAt: number | null
  member: Member
  workspace: Workspace
  epoch: string
  changeSeq: number
  /** How often somebody was erased here; 0 spares every look for the erased. */
  erasures: number
}
export type BearerAnswer =
  | { ok: true; bearer: Bearer }
  | { ok: false; why: "unknown" }
  | { ok: false; why: "revoked"; bearer: Bearer }

type Found = {
  kind: DeviceKind
  secret_hash: string
  last_seen_at: number | null
  last_seq: number
  revoked_at: number | null
  wiped_at: number | null
  member_id: string
  member_name: string
  role: Role
  left_at: number | null
  name: string
  domains: string[]
  language: Language
  time_zone: string
  unsigned_by_default: boolean
  epoch: string
  change_seq: number
  erasures: number
}

/**
 * Finds whom a token belongs to, in one query.
 * @returns `unknown` for a token that never was; `revoked` for one taken back, or whose member has left.
 */
export async function findBearer(trx: Trx, parts: TokenParts): Promise<BearerAnswer> {
  const { rows } = await sql<Found>`
    select d.kind, d.secret_hash, d.last_seen_at, d.last_seq, d.revoked_at, d.wiped_at,
      m.id as member_id, m.name as member_name, m.role, m.left_at,
      w.name, w.domains, w.language, w.time_zone, w.unsigned_by_default, w.epoch, w.change_seq,
      w.erasures
    from devices d
    join members m on m.workspace_id = d.workspace_id and m.id = d.member_id
    join workspaces w on w.workspace_id = d.workspace_id
    where d.workspace_id = ${parts.workspaceId} and d.id = ${parts.id}`.execute(trx)
  const [found] = rows
  if (!found || !secretMatches(parts.secret, found.secret_hash)) return { ok: false, why: "unknown" }
  const bearer: Bearer = {
    deviceId: parts.id,
    kind: found.kind,
    lastSeenAt: found.last_seen_at,
    lastSeq: found.last_seq,
    wipedAt: found.wiped_at,
    member: { id: found.member_id, name: found.member_name, role: found.role },
    workspace: {
      id: parts.workspaceId,
      name: found.name,
      domains: found.domains,
      language: found.language,
      timeZone: found.time_zone,
      unsignedByDefault: found.unsigned_by_default,
    },
    epoch: found.epoch,
    changeSeq: found.change_seq,
    erasures: found.erasures,
  }
  if (found.revoked_at !== null || found.left_at !== null) return { ok: false, why: "revoked", bearer }
  return { ok: true, bearer }
}

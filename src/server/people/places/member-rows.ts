// A member: their row, their browsers and sign-ins, and the links that were made for them.
import { sql } from "kysely"
import { revokeDevices } from "../../queries/devices"
import { counted, type Line, type Place } from "../place"

/** What stands for a name that is gone. */
export const formerMember = "Former member"

export const memberPlace: Place = {
  place: "member",
  tables: ["members"],
  kinds: ["member"],
  async find(trx, { workspaceId, id }) {
    const { rows } = await sql<Line>`
      select name, role, to_timestamp(joined_at / 1000.0) as joined, to_timestamp(left_at / 1000.0) as "left"
      from members where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
    return rows
  },
  erase: (trx, { workspaceId, id }, now) =>
    counted(
      sql`update members set name = ${formerMember}, left_at = coalesce(left_at, ${now}), erased_at = ${now}
        where workspace_id = ${workspaceId} and id = ${id}`.execute(trx),
    ),
}

export const devicesPlace: Place = {
  place: "devices",
  tables: ["devices"],
  kinds: ["member"],
  async find(trx, { workspaceId, id }) {
    const { rows } = await sql<Line>`
      select kind, name, to_timestamp(paired_at / 1000.0) as paired, to_timestamp(last_seen_at / 1000.0) as "last seen",
        to_timestamp(revoked_at / 1000.0) as revoked, to_timestamp(wiped_at / 1000.0) as wiped
      from devices where workspace_id = ${workspaceId} and member_id = ${id} order by paired_at`.execute(trx)
    return rows
  },
  // The rows stay without a name: a browser that comes back is told by them to wipe itself.
  async erase(trx, { workspaceId, id }, now) {
    await revokeDevices(trx, { workspaceId, memberId: id, deviceId: null, now })
    return counted(
      sql`update devices set name = 'Browser' where workspace_id = ${workspaceId} and member_id = ${id}`.execute(trx),
    )
  },
}

/** Invitations are found by the name they were made for: nothing else ties them to who took them up. */
export const ticketsPlace: Place = {
  place: "tickets",
  tables: ["tickets"],
  kinds: ["member"],
  async find(trx, { workspaceId, id, name }) {
    const { rows } = await sql<Line>`
      select kind, name, role, to_timestamp(created_at / 1000.0) as made, to_timestamp(used_at / 1000.0) as used
      from tickets where workspace_id = ${workspaceId} and (member_id = ${id} or lower(name) = lower(${name}))
      order by created_at`.execute(trx)
    return rows
  },
  async erase(trx, { workspaceId, id, name }) {
    const { rows } = await sql<{ code_hash: string }>`
      delete from tickets where workspace_id = ${workspaceId} and (member_id = ${id} or lower(name) = lower(${name}))
      returning code_hash`.execute(trx)
    const hashes = rows.map((row) => row.code_hash)
    await sql`delete from codes where workspace_id = ${workspaceId} and code_hash = any(${hashes}::text[])`.execute(trx)
    return rows.length
  },
}

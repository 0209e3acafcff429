// Devices: the other half of every token.
import { sql } from "kysely"
import type { DeviceKind } from "../database/tables"
import type { Trx } from "../database/transaction"

export type NewDevice = {
  id: string
  memberId: string
  kind: DeviceKind
  name: string
  secretHash: string
  now: number
}

/** Lets a device in. `now` in milliseconds since 1970. */
export async function insertDevice(trx: Trx, workspaceId: string, device: NewDevice): Promise<void> {
  await trx
    .insertInto("devices")
    .values({
      workspace_id: workspaceId,
      id: device.id,
      member_id: device.memberId,
      kind: device.kind,
      name: device.name,
      secret_hash: device.secretHash,
      paired_at: device.now,
    })
    .execute()
}

type At = { workspaceId: string; deviceId: string; now: number }

/** The device was here, and its own counter stands at least at `seq`. */
export async function touchDevice(trx: Trx, at: At, seq: number): Promise<void> {
  await sql`update devices set last_seen_at = ${at.now}, last_seq = greatest(last_seq, ${seq})
    where workspace_id = ${at.workspaceId} and id = ${at.deviceId}`.execute(trx)
}

/** Takes tokens back: one device, or with `deviceId` null every one that the member has. @returns how many. */
export async function revokeDevices(
  trx: Trx,
  where: { workspaceId: string; memberId: string; deviceId: string | null; now: number },
): Promise<number> {
  const { rows } = await sql`
    update devices set revoked_at = ${where.now}
    where workspace_id = ${where.workspaceId} and member_id = ${where.memberId} and revoked_at is null
      and (${where.deviceId}::text is null or id = ${where.deviceId}) returning id`.execute(trx)
  return rows.length
}

/** The last word of a revoked device. @returns false when it was said before. */
export async function confirmWipe(trx: Trx, at: At, unsent: number): Promise<boolean> {
  const { rows } = await sql`
    update devices set wiped_at = ${at.now}, wiped_unsent = ${unsent}
    where workspace_id = ${at.workspaceId} and id = ${at.deviceId} and wiped_at is null returning id`.execute(trx)
  return rows.length > 0
}

// The end of a session that the server revoked.
import { attempt, type Failure, isFailure } from "~src/store/attempt"
import type { Idb } from "~src/store/database"
import { type Device, dropSession, noteRevoked, readRevoked, type Session } from "~src/store/device"
import type { Store } from "~src/store/open-store"
import { readStatus } from "~src/store/status"
import { wipeNamed } from "~src/store/wipe"
import { type Fetch, post } from "./exchange"

type Reach = { fetch: Fetch; now?: () => number; timeoutMs?: number } & Idb

/**
 * After `revoked`: signs out, deletes the member's data, and tells the server how much had not been sent.
 * What is left to do is on the disk first: a worker that dies in between goes on with `finishRevoked`.
 */
export async function endRevoked(
  device: Device,
  store: Store,
  session: Session,
  reach: Reach,
): Promise<{ unsent: number } | Failure> {
  const left = await attempt(async () => {
    const { waiting: unsent } = await readStatus(store)
    const { server, token, workspace } = session
    const tell = { server, token }
    await dropSession(device, { workspace: workspace.name, unsent, at: store.now(), database: store.db.name, tell })
    return { unsent }
  })
  if (isFailure(left)) return left
  store.db.close()
  await finishRevoked(device, reach)
  return left
}

/** Call at start and on every alarm: does what is left of a revocation, if anything is. */
export async function finishRevoked(device: Device, reach: Reach): Promise<void> {
  const { fetch, now = Date.now, timeoutMs = 30_000, ...idb } = reach
  const revoked = await readRevoked(device)
  if (revoked?.database) {
    if (isFailure(await wipeNamed(revoked.database, idb))) return
    await noteRevoked(device, { database: null })
  }
  if (revoked?.tell) {
    const { server, token } = revoked.tell
    const told = await post(fetch, `${server}/api/wiped`, { unsent: revoked.unsent }, { now, timeoutMs, token })
    const later = "error" in told && (told.error.code === "offline" || told.error.code === "busy")
    if (!later) await noteRevoked(device, { tell: null })
  }
}

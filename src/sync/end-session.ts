// The end of a session: the server revoked this device, or the rep signs out.
import { type Failure, isFailure } from "~src/store/attempt"
import { type Device, dropSession, type Session } from "~src/store/device"
import type { Store } from "~src/store/open-store"
import { readStatus } from "~src/store/status"
import { wipe } from "~src/store/wipe"

/**
 * After `revoked`: the member's data leaves this browser, and what had not been sent is counted.
 * The data goes first, so that a crash in between is answered by doing it again.
 */
export async function endRevoked(
  device: Device,
  store: Store,
  session: Session,
): Promise<{ unsent: number } | Failure> {
  const wiped = await wipe(store)
  if (isFailure(wiped)) return wiped
  await dropSession(device, { workspace: session.workspace.name, unsent: wiped.unsent, at: store.now() })
  return wiped
}

/**
 * Signs this browser out and deletes the member's data.
 * @returns `waiting` and nothing done, if reports wait to be sent and `discard` does not say to give them up.
 */
export async function leave(
  device: Device,
  store: Store,
  discard: boolean,
): Promise<{ ok: true } | { waiting: number } | Failure> {
  const { waiting } = await readStatus(store)
  if (waiting > 0 && !discard) return { waiting }
  const wiped = await wipe(store)
  if (isFailure(wiped)) return wiped
  await dropSession(device)
  return { ok: true }
}

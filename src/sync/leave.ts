// Signing out: what waits is sent or given up knowingly, the member's data goes, and the server takes the token back.
import { type Failure, isFailure } from "~src/store/attempt"
import { type Device, forgetLeft, leaveSession, readLeft, type Session } from "~src/store/device"
import type { Store } from "~src/store/open-store"
import { readStatus } from "~src/store/status"
import { wipe } from "~src/store/wipe"
import { type Fetch, post } from "./exchange"

type Reach = { fetch: Fetch; now?: () => number; timeoutMs?: number }

/**
 * Signs this browser out and deletes the member's data. The server hears of it from `tellLeft`.
 * @returns `waiting` and nothing done, if reports wait to be sent and `discard` does not say to give them up.
 */
export async function leave(
  device: Device,
  store: Store,
  session: Session,
  discard: boolean,
): Promise<{ ok: true } | { waiting: number } | Failure> {
  const { waiting } = await readStatus(store)
  if (waiting > 0 && !discard) return { waiting }
  const wiped = await wipe(store)
  if (isFailure(wiped)) return wiped
  await leaveSession(device, { server: session.server, token: session.token, unsent: waiting })
  return { ok: true }
}

/** Call after `leave`, at start and on every alarm: takes the token back at each server that does not know yet. */
export async function tellLeft(device: Device, { fetch, now = Date.now, timeoutMs = 30_000 }: Reach): Promise<void> {
  for (const { server, token, unsent } of await readLeft(device)) {
    const told = await post(fetch, `${server}/api/left`, { unsent }, { now, timeoutMs, token })
    const later = "error" in told && (told.error.code === "offline" || told.error.code === "busy")
    if (!later) await forgetLeft(device, token)
  }
}

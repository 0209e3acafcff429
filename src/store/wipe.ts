// Everything of one member leaves this browser.
import { attempt, type Failure } from "./attempt"
import { type Idb, openDatabase } from "./database"
import type { Store } from "./open-store"
import { readStatus } from "./status"

/** Deletes the member's database. @returns how many reports had not been sent. */
export function wipe(store: Store): Promise<{ unsent: number } | Failure> {
  return attempt(async () => {
    const { waiting } = await readStatus(store)
    await store.db.delete({ disableAutoOpen: true })
    return { unsent: waiting }
  })
}

/** Deletes a database by its name, whether it is there or not. */
export function wipeNamed(name: string, idb: Idb = {}): Promise<{ ok: true } | Failure> {
  return attempt(async () => {
    await openDatabase(name, idb).delete({ disableAutoOpen: true })
    return { ok: true as const }
  })
}

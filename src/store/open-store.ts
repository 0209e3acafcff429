// A member's store: the database, the clock and the maker of ids that every function of this folder works with.
import { v7 } from "uuid"
import { type Idb, openDatabase, type ParleyDb } from "./database"

export type Store = {
  db: ParleyDb
  /** This browser's device, which breaks ties between events of the same millisecond. */
  deviceId: string
  now: () => number
  newId: () => string
}

export type StoreOptions = {
  workspaceId: string
  memberId: string
  deviceId: string
  now?: () => number
  newId?: () => string
} & Idb

/** One database per member of a workspace: whoever pairs next opens another, and this one's queue stays where it is. */
export const storeName = (workspaceId: string, memberId: string) => `parley/${workspaceId}/${memberId}`

/** Opens lazily: nothing is read before the first call, so the worker's first tick stays free. */
export function openStore(options: StoreOptions): Store {
  const { workspaceId, memberId, deviceId, now = Date.now, newId = v7, ...idb } = options
  return { db: openDatabase(storeName(workspaceId, memberId), idb), deviceId, now, newId }
}

/** Lets go of the database; what is stored stays. */
export function closeStore(store: Store): void {
  store.db.close()
}

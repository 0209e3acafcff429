// This browser: who is paired here, and how the rep wants Parley to show. The token lives in the extension's own
// IndexedDB, which neither a page nor a content script can open.
import { Dexie, type EntityTable } from "dexie"
import type { FinderTable } from "~src/domain/finders"
import type { Place, Site } from "~src/domain/words"
import type { Member, Workspace } from "~src/domain/workspace"
import { durability, type Idb } from "./database"
import type { Drifts } from "./drifts"
import type { Structures } from "./structures"

/** A paired device's sign-in. */
export type Session = {
  /** The server's origin: `https://parley.acme.example`. */
  server: string
  token: string
  deviceId: string
  member: Member
  workspace: Workspace
  pairedAt: number
}

/** What stands in place of a session once the server has revoked this device. */
export type Revoked = {
  /** The workspace's name. */
  workspace: string
  /** Reports that had not been sent. */
  unsent: number
  at: number
  /** The member's database, until it is deleted. */
  database: string | null
  /** Where the server is told that it is, until it knows. */
  tell: { server: string; token: string } | null
}

/** A sign-in that the rep gave up here, until its server knows. */
export type Left = { server: string; token: string /** Reports that were given up with it. */; unsent: number }

export type Preferences = {
  places: Partial<Record<Site, Place>>
  /** The rep's last choice of signing; null: the workspace's default. */
  signed: boolean | null
}

/** The finders that the workspace's server has mended, as they were validated. */
export type Mended = { tables: FinderTable[] }

type Kept =
  | ({ key: "session" } & Session)
  | ({ key: "revoked" } & Revoked)
  | { key: "left"; all: Left[] }
  | ({ key: "preferences" } & Preferences)
  | ({ key: "finders" } & Mended)
  | ({ key: "drifts" } & Drifts)
  | ({ key: "structures" } & Structures)
export type Device = { db: Dexie & { kept: EntityTable<Kept, "key"> } }

export function openDevice(idb: Idb = {}): Device {
  const db = new Dexie("parley-device", { ...durability, ...idb }) as Device["db"]
  db.version(1).stores({ kept: "key" })
  return { db }
}

/** null: nobody is signed in here. */
export const readSession = (device: Device) => read(device, "session")
/** Set from the moment the server revoked this device until someone pairs it again. */
export const readRevoked = (device: Device) => read(device, "revoked")
export const readPreferences = async (device: Device): Promise<Preferences> =>
  (await read(device, "preferences")) ?? { places: {}, signed: null }

/** What no other workspace may find here. */
const ofWorkspace = ["finders", "drifts", "structures"] as const

/** Signs a member in; another member's session ends with it, their database stays untouched. */
export async function keepSession({ db }: Device, session: Session): Promise<void> {
  await db.transaction("rw", db.kept, async () => {
    if ((await readSession({ db }))?.workspace.id !== session.workspace.id) await db.kept.bulkDelete([...ofWorkspace])
    await db.kept.put({ key: "session", ...session })
    await db.kept.delete("revoked")
  })
}

/** Signs out; with `revoked`, remembers why, and what is still to be done about it. */
export async function dropSession({ db }: Device, revoked?: Revoked): Promise<void> {
  await db.transaction("rw", db.kept, async () => {
    await db.kept.bulkDelete(["session", ...ofWorkspace])
    if (revoked) await db.kept.put({ key: "revoked", ...revoked })
  })
}

/** Signs out for good: who is told of it stands on the disk with that. */
export async function leaveSession({ db }: Device, left: Left): Promise<void> {
  await db.transaction("rw", db.kept, async () => {
    const all = await readLeft({ db })
    const row: Kept = { key: "left", all: [...all, left] }
    await db.kept.put(row)
    await db.kept.bulkDelete(["session", ...ofWorkspace])
  })
}

/** Sign-ins whose servers do not know yet that they were given up. */
export const readLeft = async (device: Device): Promise<Left[]> => (await read(device, "left"))?.all ?? []

export async function forgetLeft(device: Device, token: string): Promise<void> {
  await device.db.transaction("rw", device.db.kept, async () => {
    const all = (await readLeft(device)).filter((one) => one.token !== token)
    const row: Kept = { key: "left", all }
    if (all.length > 0) await device.db.kept.put(row)
    else await device.db.kept.delete("left")
  })
}

/** What of a revocation has been done meanwhile. */
export async function noteRevoked(device: Device, done: Partial<Revoked>): Promise<void> {
  await device.db.transaction("rw", device.db.kept, async () => {
    const revoked = await readRevoked(device)
    if (revoked) await device.db.kept.put({ key: "revoked", ...revoked, ...done })
  })
}

export const readMended = async (device: Device): Promise<FinderTable[]> =>
  (await read(device, "finders"))?.tables ?? []

export async function keepMended({ db }: Device, tables: FinderTable[]): Promise<void> {
  await db.kept.put({ key: "finders", ...{ tables } })
}

export async function keepPreferences(device: Device, change: Partial<Preferences>): Promise<Preferences> {
  return device.db.transaction("rw", device.db.kept, async () => {
    const kept = { ...(await readPreferences(device)), ...change }
    await device.db.kept.put({ key: "preferences", ...kept })
    return kept
  })
}

async function read<K extends Kept["key"]>(
  { db }: Device,
  key: K,
): Promise<Omit<Extract<Kept, { key: K }>, "key"> | null> {
  const row = await db.kept.get(key)
  if (!row) return null
  const { key: _, ...rest } = row as Extract<Kept, { key: K }>
  return rest
}

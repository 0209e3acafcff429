// The world of one schedule: a workspace of its own on the real server, two browsers of one rep, a clock, a bad network.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { hashOf } from "~src/server/auth/secrets"
import { inWorkspace } from "~src/server/database/transaction"
import { insertDevice } from "~src/server/queries/devices"
import { insertAccounts, insertAssets, insertMessages } from "~src/server/queries/insert-rows"
import { insertMember, insertWorkspace } from "~src/server/queries/workspaces"
import type { Session } from "~src/store/device"
import { openStore, type Store } from "~src/store/open-store"
import { createSync, type Sync } from "~src/sync/create-sync"
import type { MortalServer } from "./mortal-server"
import { type Random, randomFrom } from "./random"
import { type Counts, noFaults } from "./sync-faults"
import { type Network, openNetwork } from "./sync-network"
import { type Mortal, mortal } from "./worker-death"

/** An event that a device made, and what its rep may expect of it. `maybe`: the device died before it could say. */
export type Made = { device: string; state: "saved" | "undone" | "maybe"; report: string | null }
/** One edit of a report in the order the rep made them; `note` null: withdrawn. */
export type Edit = { device: string; note: string | null; sure: boolean }

export type World = {
  seed: number
  random: Random
  server: MortalServer
  workspaceId: string
  clock: { at: number }
  network: Network
  devices: SimDevice[]
  made: Map<string, Made>
  edits: Map<string, Edit[]>
  counts: Counts
  /** Of the message that marketing keeps editing. */
  version: number
}

export type SimDevice = {
  name: string
  session: Session
  /** How far its clock is off, ms. */
  skew: number
  random: Random
  idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }
  /** Ids made since they were last taken. */
  fresh: string[]
  worker: Worker
}
/** What lives in a service worker's memory; everything else is on the disk. */
export type Worker = { store: Store; sync: Sync; life: Mortal }

const start = Date.UTC(2026, 2, 2, 9)
export const rep = { id: "mara", name: "Mara Lindqvist", role: "rep" as const }

export async function newWorld(server: MortalServer, seed: number): Promise<World> {
  const random = randomFrom(seed)
  const world: World = {
    seed,
    random,
    server,
    workspaceId: `w${seed}`,
    clock: { at: start + random.whole(0, 6 * 86_400_000) },
    network: null as never,
    devices: [],
    made: new Map(),
    edits: new Map(),
    counts: noFaults(),
    version: 1,
  }
  world.network = openNetwork(world)
  const workspace = {
    id: world.workspaceId,
    name: "Northfold Tools",
    domains: ["northfold.example"],
    language: "en" as const,
    timeZone: "Europe/Berlin",
    unsignedByDefault: false,
  }
  const now = world.clock.at
  // Ids decide ties: drawn, so that a schedule repeats itself.
  const tokens = ["first", "second"].map((name) => {
    const id = `${random.whole(100, 999)}-${name}`
    const secret = random.uuid(now)
    return { id, token: `${workspace.id}.${id}.${secret}`, hash: hashOf(secret) }
  })
  await inWorkspace(server.db, workspace.id, async (trx) => {
    await insertWorkspace(trx, workspace, now)
    await insertMember(trx, workspace.id, rep, now)
    for (const { id, hash } of tokens)
      await insertDevice(trx, workspace.id, {
        id,
        memberId: rep.id,
        kind: "extension",
        name: "Browser",
        secretHash: hash,
        now,
      })
    await insertAccounts(trx, workspace.id, accounts)
    await insertAssets(trx, workspace.id, assets)
    await insertMessages(trx, workspace.id, [message(1, now)])
  })
  for (const [i, { token, id }] of tokens.entries()) {
    const session = { server: "https://parley.test", token, deviceId: id, member: rep, workspace, pairedAt: now }
    world.devices.push(await newDevice(world, i === 0 ? "A" : "B", session))
  }
  return world
}

async function newDevice(world: World, name: string, session: Session): Promise<SimDevice> {
  const random = randomFrom(world.seed * 31 + name.charCodeAt(0))
  const device: SimDevice = {
    name,
    session,
    skew: random.chance(0.3) ? random.whole(-120_000, 120_000) : 0,
    random,
    idb: { indexedDB: new IDBFactory(), IDBKeyRange },
    fresh: [],
    worker: null as never,
  }
  device.worker = await wake(world, device)
  return device
}

/** A worker with nothing in memory, on what the disk holds. */
export async function wake(world: World, device: SimDevice): Promise<Worker> {
  const { session, idb, random } = device
  const now = () => world.clock.at + device.skew
  const newId = () => {
    const id = random.uuid(now())
    device.fresh.push(id)
    return id
  }
  const ids = { workspaceId: world.workspaceId, memberId: session.member.id, deviceId: session.deviceId }
  const store = openStore({ ...ids, now, newId, ...idb })
  await store.db.open()
  const life = mortal(store.db.backendDB(), () => store.db.close())
  const worker: Worker = { store, life, sync: null as never }
  const fetch = (url: string, init: RequestInit) => world.network.fetch(device, worker, url, init)
  // Half of the browsers take every answer over in small pieces, so that they can die between two.
  worker.sync = createSync({ store, session, fetch, ...(device.name === "B" ? { rowsAtOnce: 2 } : {}) })
  return worker
}

/** If the worker has died, the next one comes up. @returns whether it had. */
export async function wakeIfDead(world: World, device: SimDevice): Promise<boolean> {
  if (!device.worker.life.isDead()) return false
  device.worker = await wake(world, device)
  return true
}

export function closeWorld(world: World): void {
  for (const { worker } of world.devices) worker.store.db.close()
}

export const accounts = ["acme", "borealis"].map((id) => ({ id, name: `${id} works`, domains: [`${id}.example`] }))
export const assets = ["guide", "deck", "story"].map((id) => ({
  id,
  title: id,
  url: `https://northfold.example/${id}`,
  kind: "guide" as const,
  language: "en" as const,
  audience: { conversations: [1 as const] },
  createdOn: "2026-01-05",
}))
export const message = (version: number, updatedAt: number) => ({
  id: "line",
  pillar: "Uptime",
  part: "problem" as const,
  claim: `A line stands still, version ${version}.`,
  proof: { text: "Counted by us.", source: "Own count", date: "2026-01-05" },
  why: "It is what they feel first.",
  audience: {},
  language: "en" as const,
  version,
  updatedAt,
})

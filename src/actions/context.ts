// What every action works with: who is signed in, the open tabs, and Chrome. Rebuilt whole whenever the worker starts.

import type { FinderTable } from "~src/domain/finders"
import { learnSuffixes } from "~src/domain/match/public-suffix"
import type { Site } from "~src/domain/words"
import type { Idb } from "~src/store/database"
import {
  type Device,
  keepSession,
  openDevice,
  type Preferences,
  readMended,
  readPreferences,
  readRevoked,
  readSession,
  type Session,
} from "~src/store/device"
import { openStore, type Store } from "~src/store/open-store"
import { type Library, readLibrary } from "~src/store/read-library"
import { createSync, type Sync } from "~src/sync/create-sync"
import type { Fetch } from "~src/sync/exchange"
import { publishFoot } from "./foot"
import type { Policy, Ports } from "./ports"
import { grantedSites } from "./site-state"
import { restoreTabs, type Tabs } from "./tabs"

/** Who is signed in on this browser; store and sync are that member's. */
export type Home = { session: Session; store: Store; sync: Sync }

export type Context = {
  ports: Ports
  device: Device
  idb: Idb
  fetch: Fetch
  now: () => number
  report: (error: unknown, where: string) => void
  home: Home | null
  revoked: boolean
  preferences: Preferences
  policy: Policy
  granted: ReadonlySet<Site>
  /** Finders that the workspace's server has mended, by site. */
  finders: ReadonlyMap<Site, FinderTable>
  /** Others may have come from the server since they were last taken. */
  findersCame: boolean
  tabs: Tabs
  /** The library in memory, or on its way there; read anew after rows of it have come. */
  shelf: Promise<Library> | null
  /** Rows have come that no panel shows yet. */
  news: boolean
  timer: ReturnType<typeof setTimeout> | null
  /** Work on the sites' scripts, one after the other. */
  siteWork: Promise<void>
  lastSyncAt: number
}

export type ContextOptions = { fetch: Fetch; now?: () => number; report: Context["report"]; idb?: Idb }

export async function createContext(ports: Ports, options: ContextOptions): Promise<Context> {
  const { fetch, now = Date.now, report, idb = {} } = options
  const device = openDevice(idb)
  const [preferences, policy, kept] = await Promise.all([
    readPreferences(device),
    ports.policy(),
    ports.session.all(),
    ports.suffixes().then(learnSuffixes),
  ])
  const context: Context = {
    ...{ ports, device, idb, fetch, now, report, preferences, policy },
    home: null,
    revoked: false,
    granted: new Set(),
    finders: new Map(),
    findersCame: true,
    tabs: restoreTabs(kept),
    shelf: null,
    news: false,
    timer: null,
    siteWork: Promise.resolve(),
    lastSyncAt: 0,
  }
  await signIn(context)
  context.granted = await grantedSites(context)
  return context
}

/** Makes the context that of whoever is signed in now, if anybody is. */
export async function signIn(context: Context): Promise<void> {
  const [session, revoked] = await Promise.all([readSession(context.device), readRevoked(context.device)])
  context.revoked = session === null && revoked !== null
  context.shelf = null
  context.home = session ? openHome(context, session) : null
  const mended = session ? await readMended(context.device) : []
  context.findersCame = true
  context.finders = new Map(mended.map((table) => [table.site, table]))
}

function openHome(context: Context, session: Session): Home {
  const { fetch, now, idb } = context
  const { deviceId, workspace, member } = session
  const store = openStore({ workspaceId: workspace.id, memberId: member.id, deviceId, now, ...idb })
  const onSession = (changed: Session) => {
    if (context.home?.store !== store) return
    context.home.session = changed
    keepSession(context.device, changed).catch((error: unknown) => context.report(error, "session"))
  }
  const onRows = (kinds: ReadonlySet<string>) => {
    if (context.home?.store !== store) return
    if ([...kinds].some((kind) => kind !== "account" && kind !== "contact")) context.shelf = null
    context.news = true
    if (kinds.has("finders")) context.findersCame = true
    publishFoot(context).catch((error: unknown) => context.report(error, "rows"))
  }
  const sync = createSync({ store, session, fetch, device: context.device, onSession, onRows })
  return { session, store, sync }
}

/** Messages, insights, assets and names, read once. */
export function libraryOf(context: Context, { store }: Home): Promise<Library> {
  if (context.home?.store !== store) return readLibrary(store)
  if (context.shelf) return context.shelf
  const library = readLibrary(store)
  context.shelf = library
  library.catch(() => {
    if (context.shelf === library) context.shelf = null
  })
  return library
}

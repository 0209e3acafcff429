// A browser with Parley's background in it, paired with the real server.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import type { Feedback } from "~src/domain/feedback"
import { isFailure } from "~src/store/attempt"
import { openDevice, readSession, type Session } from "~src/store/device"
import { openStore, type Store } from "~src/store/open-store"
import { giveFeedback } from "~src/store/record"
import { createSync, type Sync, type SyncOptions } from "~src/sync/create-sync"
import type { Fetch } from "~src/sync/exchange"
import { pair } from "~src/sync/pair"
import { assetFeedback, someContext } from "~tests/support/events"
import type { FreshServer, TestMember } from "~tests/support/server"

export const clock = { at: Date.UTC(2026, 2, 2, 9) }
export const now = () => clock.at

export type TestBrowser = {
  idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }
  device: ReturnType<typeof openDevice>
  /** What the browser's requests go through; a test may put something in between. */
  fetch: Fetch
}

export function newBrowser(server: FreshServer): TestBrowser {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  return { idb, device: openDevice(idb), fetch: (url, init) => server.fetch(new URL(url).pathname, init) }
}

/** Signs a member in with a link made at the desk. */
export async function signIn(server: FreshServer, browser: TestBrowser, member: TestMember): Promise<Session> {
  const answer = await server.desk(member, "/pairing", { method: "POST" })
  const { link } = (await answer.json()) as { link: string }
  const paired = await pair(browser.device, link, "Test browser", { fetch: browser.fetch, now })
  if ("error" in paired) throw new Error(paired.error.message)
  return paired.session
}

/** What the background does when it starts: whoever is signed in, their store, their sync. */
export async function start(
  browser: TestBrowser,
  more: Partial<SyncOptions> = {},
): Promise<{ store: Store; sync: Sync; session: Session }> {
  const session = await readSession(browser.device)
  if (!session) throw new Error("Nobody is signed in.")
  const store = openStore({
    workspaceId: session.workspace.id,
    memberId: session.member.id,
    deviceId: session.deviceId,
    now,
    ...browser.idb,
  })
  const fetch: Fetch = (url, init) => browser.fetch(url, init)
  return { store, session, sync: createSync({ store, session, fetch, ...more }) }
}

export async function give(store: Store, over: Parameters<typeof assetFeedback>[0] = {}) {
  const context = someContext({ segmentId: null, personaId: null })
  const answer = await giveFeedback(store, assetFeedback({ context, ...over }) as Feedback)
  if (isFailure(answer)) throw new Error(answer.error.message)
  return answer.given
}

/** Past the ten seconds in which undo leaves no trace. */
export const past = () => {
  clock.at += 10_000
}

export async function eventsOf(server: FreshServer, workspaceId: string) {
  return server.inside(workspaceId, (trx) => trx.selectFrom("events").selectAll().orderBy("seq").execute())
}

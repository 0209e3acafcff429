// The drill's people: real browsers' background on the real server over HTTP, and what their reps do.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import type { Feedback, FeedbackContext } from "~src/domain/feedback"
import { verdicts } from "~src/domain/words"
import { isFailure } from "~src/store/attempt"
import { openDevice, type Session } from "~src/store/device"
import { openStore, type Store } from "~src/store/open-store"
import { giveFeedback, record } from "~src/store/record"
import { reviseFeedback, withdrawFeedback } from "~src/store/revise"
import { createSync, type Sync } from "~src/sync/create-sync"
import { pair } from "~src/sync/pair"
import type { Link } from "~src/wire/desk"
import { assetFeedback, someContext } from "~tests/support/events"
import type { CrashServer } from "./crash-server"
import type { Random } from "./random"

export type LiveBrowser = {
  idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }
  device: ReturnType<typeof openDevice>
  session: Session
  store: Store
  sync: Sync
  /** Reports that its rep gave here. */
  given: { id: string; feedback: Feedback }[]
}

/** An hour behind, and ten seconds further on with every event: what is recorded may be sent at once. */
const clock = { at: Date.now() - 3_600_000 }
const now = () => clock.at

/** Who is signed in at the desk: a cookie. */
export type Who = { cookie: string }

async function post(server: CrashServer, path: string, body: unknown, cookie = ""): Promise<Response> {
  const headers = { "content-type": "application/json", "origin": server.url, cookie }
  const answer = await fetch(`${server.url}${path}`, { method: "POST", headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer
}
const cookieOf = (answer: Response): Who => ({ cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" })
const codeOf = async (answer: Response) => ((await answer.json()) as Link).link.split("#")[1]

export async function setUp(server: CrashServer): Promise<Who> {
  const workspace = { name: "Drill", domains: [], language: "en", timeZone: "Europe/Berlin" }
  return cookieOf(await post(server, "/api/setup", { code: server.setupCode(), name: "Ada", workspace }))
}

export async function joinAs(server: CrashServer, admin: Who, role: string): Promise<Who> {
  const code = await codeOf(await post(server, "/api/desk/invites", { role, name: "Rhea" }, admin.cookie))
  return cookieOf(await post(server, "/api/join", { code, name: "Rhea" }))
}

export async function liveBrowser(server: CrashServer, who: Who): Promise<LiveBrowser> {
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const browser = { idb, device: openDevice(idb), given: [] } as unknown as LiveBrowser
  await pairAgain(server, browser, who)
  return browser
}

/** Pairs, as the rep's own click does; the member's store is the one that was there, if one was. */
export async function pairAgain(server: CrashServer, browser: LiveBrowser, who: Who): Promise<void> {
  const { link } = (await (await post(server, "/api/desk/pairing", {}, who.cookie)).json()) as Link
  const paired = await pair(browser.device, link, "Drill", { fetch, now })
  if ("error" in paired) throw new Error(paired.error.message)
  const { workspace, member, deviceId } = paired.session
  browser.store?.db.close()
  browser.session = paired.session
  browser.store = openStore({ workspaceId: workspace.id, memberId: member.id, deviceId, now, ...browser.idb })
  browser.sync = createSync({ store: browser.store, session: browser.session, fetch })
}

export function closeBrowsers(browsers: readonly LiveBrowser[]): void {
  for (const { store, device } of browsers) {
    store.db.close()
    device.db.close()
  }
}

/** The reps make at least so many events between them and send them as they go. */
export async function work(browsers: readonly LiveBrowser[], random: Random, events: number): Promise<void> {
  const each = Math.ceil(events / browsers.length)
  await Promise.all(
    browsers.map(async (browser) => {
      // Counted on the disk: a report revised before it was sent is still one event.
      const enough = (await browser.store.db.events.count()) + each
      while ((await browser.store.db.events.count()) < enough) {
        for (let n = random.whole(5, 25); n > 0; n--) await doSomething(browser, random)
        clock.at += 10_000
        const sent = await browser.sync.run()
        if ("error" in sent) throw new Error(`${sent.error.code}: ${sent.error.message}`)
      }
    }),
  )
}

/** One event, or a change to one that has not left yet. */
async function doSomething(browser: LiveBrowser, random: Random): Promise<void> {
  const { store } = browser
  clock.at += 10
  const context = someContext({ segmentId: null, personaId: null, site: "linkedin" })
  const report = (note: string) =>
    assetFeedback({ assetId: `asset-${random.whole(1, 5)}`, answer: random.pick(verdicts), note, context })
  const kind = random.weighted({ give: 6, revise: 2, withdraw: 1, seen: 3, choose: 1, correct: 1, add: 1 })
  const known = browser.given.length > 0 ? random.pick(browser.given) : null
  if (known && kind === "revise") return must(reviseFeedback(store, known.id, report(`again at ${clock.at}`)))
  if (known && kind === "withdraw") {
    browser.given = browser.given.filter((one) => one !== known)
    return must(withdrawFeedback(store, known.id))
  }
  if (kind === "seen") return must(record(store, "asset.seen", seen(context, random)))
  if (kind === "choose") {
    const chosen = { accountId: "acme", contactId: null, conversation: random.pick([1, 2, 3, 4, 5] as const) }
    return must(record(store, "conversation.chosen", chosen))
  }
  if (kind === "correct") {
    const key = `name:n${random.whole(1, 20)}`
    return must(record(store, "account.corrected", { key, accountId: `a${random.whole(1, 3)}` }))
  }
  if (kind === "add") {
    const name = `Works ${random.uuid(clock.at).slice(-6)}`
    const added = { accountId: random.uuid(clock.at), name, domain: null, linkedinSlug: null }
    return must(record(store, "account.added", added))
  }
  const answer = await giveFeedback(store, report(`noted at ${clock.at}`))
  if (isFailure(answer)) throw new Error(answer.error.message)
  browser.given.push(answer.given)
}

const seen = (context: FeedbackContext, random: Random) => ({
  showingId: null,
  assetId: `asset-${random.whole(1, 5)}`,
  context,
})

async function must(done: Promise<unknown>): Promise<void> {
  const answer = await done
  if (isFailure(answer as never)) throw new Error(JSON.stringify(answer))
}

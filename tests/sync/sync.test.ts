// The client against the real server: both directions, several members, revocation, a restored server, bad answers.
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { insertAccounts } from "~src/server/queries/insert-rows"
import { noteRevoked, readRevoked, readSession } from "~src/store/device"
import { closeStore, openStore } from "~src/store/open-store"
import { readReplies, readReports } from "~src/store/read-reports"
import { record } from "~src/store/record"
import { reviseFeedback } from "~src/store/revise"
import { nextSendAt, readStatus } from "~src/store/status"
import { createSync } from "~src/sync/create-sync"
import { endRevoked, finishRevoked } from "~src/sync/end-session"
import { parsePairLink } from "~src/sync/pair"
import { type FreshServer, freshServer } from "~tests/support/server"
import { clock, eventsOf, give, newBrowser, now, past, signIn, start, type TestBrowser } from "./support"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now })
})
afterAll(() => server.close())

async function paired() {
  const workspace = await server.newWorkspace()
  const browser = newBrowser(server)
  await signIn(server, browser, workspace.rep)
  return { ...workspace, browser, ...(await start(browser)) }
}

describe("in both directions", () => {
  it("one member's browsers come to the same view, and the reply reaches both", async () => {
    const one = await paired()
    const browser = newBrowser(server)
    await signIn(server, browser, one.rep)
    const two = await start(browser)
    const { id } = await give(one.store, { note: "Opened the door" })
    past()
    expect(await one.sync.run()).toMatchObject({ ok: true, sent: 1 })
    await two.sync.run()
    await reviseFeedback(two.store, id, { ...(await give(one.store)).feedback, note: "From the other browser" })
    await two.sync.run()
    const reply = { status: "planned", text: "We will.", changed: null }
    const answered = await server.desk(one.marketer, `/feedback/${id}/reply`, { method: "POST", body: reply })
    expect(answered.status).toBe(200)
    await one.sync.run()
    await two.sync.run()
    const [first] = await readReports(two.store, "acme")
    expect(first).toMatchObject({ id, sent: true, undoUntil: 0, feedback: { note: "From the other browser" } })
    for (const { store } of [one, two])
      expect((await readReplies(store, "acme"))[0]).toMatchObject({ reply: { text: "We will." }, report: { id } })
  })

  it("what is recorded while a request is under way is saved at once, and sent in the same run", async () => {
    const { store, sync, browser, workspace } = await paired()
    await give(store)
    past()
    const answer = hold(browser)
    const run = sync.run()
    await answer.asked
    await record(store, "account.corrected", { key: "name:acme", accountId: "acme" })
    void sync.run()
    answer.go()
    await run
    expect((await eventsOf(server, workspace.id)).map((e) => e.kind)).toEqual(["feedback.given", "account.corrected"])
    expect(await readStatus(store)).toMatchObject({ waiting: 0, waitingEvents: 0, unreachable: null })
  })

  it("sends two hundred at a time until nothing is due, and holds back what can still be undone", async () => {
    const { store, sync, workspace } = await paired()
    for (let i = 0; i < 250; i++) await give(store)
    past()
    await give(store)
    expect(await sync.run()).toMatchObject({ ok: true, sent: 250 })
    expect(await eventsOf(server, workspace.id)).toHaveLength(250)
    expect(await nextSendAt(store)).toBe(clock.at + 10_000)
  })

  it("takes a large workspace over page by page, and goes on after a crash where it stood", async () => {
    const { workspace, session, browser } = await paired()
    const firms = Array.from({ length: 4500 }, (_, i) => ({ id: `firm-${i}`, name: `Invented Works ${i}` }))
    await server.inside(workspace.id, (trx) => insertAccounts(trx, workspace.id, firms))
    let pages = 0
    const filling: (number | null)[] = []
    const { store } = await start(browser)
    const fetch: TestBrowser["fetch"] = async (url, init) => {
      filling.push((await readStatus(store)).filling)
      if (++pages === 2) throw new TypeError("Failed to fetch")
      return browser.fetch(url, init)
    }
    const sync = createSync({ store, session, fetch })
    expect(await sync.run()).toMatchObject({ error: { code: "offline" } })
    expect(await store.db.accounts.count()).toBeGreaterThan(1900)
    expect(await sync.run()).toMatchObject({ ok: true })
    expect(await store.db.accounts.count()).toBe(4500)
    expect(filling.slice(0, 3)).toEqual([0, 2000, 2000])
    expect((await readStatus(store)).filling).toBeNull()
  })
})

describe("a queue belongs to one member", () => {
  it("and is never sent by another one's sign-in on the same browser, but by its own member's next", async () => {
    const { workspace, rep, browser, store } = await paired()
    const { id } = await give(store)
    closeStore(store)
    past()
    const other = await server.newMember(workspace.id, "rep")
    await signIn(server, browser, other)
    const theirs = await start(browser)
    await theirs.sync.run()
    expect(await readReports(theirs.store, "acme")).toEqual([])
    expect(await eventsOf(server, workspace.id)).toEqual([])
    await signIn(server, browser, rep)
    const again = await start(browser)
    expect(await again.sync.run()).toMatchObject({ ok: true, sent: 1 })
    expect(await eventsOf(server, workspace.id)).toMatchObject([{ id, member_id: rep.id }])
  })

  it("and a session refuses another member's store", async () => {
    const { browser, session } = await paired()
    const store = openStore({ workspaceId: session.workspace.id, memberId: "somebody", deviceId: "x", ...browser.idb })
    expect(() => createSync({ store, session, fetch: browser.fetch })).toThrow("another member")
  })
})

describe("a revoked device", () => {
  it("is wiped and says how much it had not sent, even if its worker dies in between", async () => {
    const { browser, store, sync, session, workspace, rep, admin } = await paired()
    await give(store)
    await give(store)
    past()
    const { device } = browser
    await server.desk(admin, `/members/${rep.id}/devices/${session.deviceId}`, { method: "DELETE" })
    expect(await sync.run()).toMatchObject({ error: { code: "revoked" } })
    const offline = async () => Promise.reject(new TypeError("Failed to fetch"))
    await endRevoked(device, store, session, { fetch: offline, now, ...browser.idb })
    expect(await readSession(device)).toBeNull()
    expect(await readRevoked(device)).toMatchObject({ unsent: 2, database: null, tell: { token: session.token } })
    expect((await browser.idb.indexedDB.databases()).map((one) => one.name)).toEqual(["parley-device"])
    await noteRevoked(device, { database: "parley/as/if/it/were/still/there" })
    await finishRevoked(device, { fetch: browser.fetch, now, ...browser.idb })
    expect(await readRevoked(device)).toMatchObject({ unsent: 2, database: null, tell: null })
    const rows = await server.inside(workspace.id, (trx) => trx.selectFrom("devices").selectAll().execute())
    expect(rows.find((row) => row.id === session.deviceId)).toMatchObject({ wiped_unsent: 2 })
  })

  it("is told apart from a token that the server does not know: nothing is wiped then", async () => {
    const { browser, store, session } = await paired()
    await give(store)
    const sync = createSync({ store, session: { ...session, token: `${session.token}x` }, fetch: browser.fetch })
    past()
    expect(await sync.run()).toMatchObject({ error: { code: "signed-out" } })
    expect(await readStatus(store)).toMatchObject({ waiting: 1 })
  })
})

describe("a server restored from a backup", () => {
  it("gets again what it had acknowledged, and what it no longer has disappears", async () => {
    const { store, sync, workspace, rep } = await paired()
    await server.inside(workspace.id, (trx) =>
      insertAccounts(trx, workspace.id, [
        { id: "kept", name: "Kept" },
        { id: "lost", name: "Lost" },
      ]),
    )
    const { id } = await give(store, { note: "Before the backup was lost" })
    await record(store, "conversation.chosen", { accountId: "kept", contactId: null, conversation: 4 })
    past()
    await sync.run()
    await sync.run()
    const settled = (await store.db.events.toArray()).map((row) => [row.state, row.touches.length])
    expect(settled).toEqual([
      ["acked", 0],
      ["acked", 0],
    ])
    await restoreToNothing(workspace.id)
    await give(store, { note: "After" })
    past()
    expect(await sync.run()).toMatchObject({ ok: true })
    const events = await eventsOf(server, workspace.id)
    expect(events.map((e) => [e.kind, e.member_id])).toEqual([
      ["feedback.given", rep.id],
      ["conversation.chosen", rep.id],
      ["feedback.given", rep.id],
    ])
    expect(events[0]?.id).toBe(id)
    expect(await store.db.accounts.toCollection().primaryKeys()).toEqual(["kept"])
    expect(await store.db.keys.toCollection().primaryKeys()).toEqual(["a:kept"])
    expect((await readReports(store, "acme")).map((r) => [r.feedback.note, r.sent])).toEqual([
      ["After", true],
      ["Before the backup was lost", true],
    ])
    expect((await store.db.conversations.toArray()).map((row) => row.view.conversation)).toEqual([4])
    expect(await store.db.met.count()).toBe(0)
  })
})

async function restoreToNothing(id: string): Promise<void> {
  await server.inside(id, async (trx) => {
    for (const table of ["events", "feedback", "rollups", "cut_sums", "conversations"] as const)
      await trx.deleteFrom(table).where("workspace_id", "=", id).execute()
    await trx.deleteFrom("accounts").where("workspace_id", "=", id).where("id", "=", "lost").execute()
    await trx.updateTable("workspaces").set({ epoch: "restored" }).where("workspace_id", "=", id).execute()
  })
}

describe("when it does not go well", () => {
  it("waits for what the server asks, and for nothing longer", async () => {
    const { browser, store, sync } = await paired()
    await give(store)
    past()
    const real = browser.fetch
    let asked = 0
    const answers = (response: () => Response) => async () => {
      asked++
      return response()
    }
    browser.fetch = answers(() => new Response("", { status: 503, headers: { "retry-after": "120" } }))
    expect(await sync.run()).toMatchObject({ error: { code: "busy" } })
    const until = clock.at + 120_000
    expect((await readStatus(store)).unreachable).toEqual({ since: clock.at, retryAt: until })
    expect(await nextSendAt(store)).toBe(until)
    clock.at += 119_000
    expect(await sync.run()).toMatchObject({ error: { code: "waiting" } })
    expect(asked).toBe(1)
    clock.at += 1_000
    browser.fetch = answers(() => new Response("", { status: 500 }))
    await sync.run()
    expect(await nextSendAt(store)).toBe(clock.at + 30_000)
    expect(asked).toBe(2)
    browser.fetch = real
    expect(await sync.run()).toMatchObject({ ok: true, sent: 1 })
    expect((await readStatus(store)).unreachable).toBeNull()
  })

  it("gives up a request that never ends, and sends the same again", async () => {
    const { browser, store, session, workspace } = await paired()
    await give(store)
    past()
    const hang: TestBrowser["fetch"] = (_, init) =>
      new Promise((_done, fail) => init.signal?.addEventListener("abort", () => fail(new Error("aborted"))))
    expect(await createSync({ store, session, fetch: hang, timeoutMs: 20 }).run()).toMatchObject({
      error: { code: "offline" },
    })
    await createSync({ store, session, fetch: browser.fetch }).run()
    expect(await eventsOf(server, workspace.id)).toHaveLength(1)
  })

  it("one event that the server cannot even take in is set aside alone; the rest go on", async () => {
    const { browser, store, sync, workspace } = await paired()
    for (let i = 0; i < 20; i++) await give(store, { note: i === 13 ? "too much" : `note ${i}` })
    past()
    const real = browser.fetch
    browser.fetch = async (url, init) =>
      String(init.body).includes("too much")
        ? Response.json({ code: "too-large", message: "Send fewer events at once" }, { status: 413 })
        : real(url, init)
    expect(await sync.run()).toMatchObject({ ok: true, sent: 19 })
    expect(await eventsOf(server, workspace.id)).toHaveLength(19)
    expect(await readStatus(store)).toMatchObject({ waiting: 0, setAside: 1, unreachable: null })
  })

  it("a server that refuses everything loses nobody's events", async () => {
    const { browser, store, sync } = await paired()
    await give(store)
    past()
    browser.fetch = async () => Response.json({ code: "bad-request", message: "no" }, { status: 400 })
    expect(await sync.run()).toMatchObject({ error: { code: "refused" } })
    expect(await readStatus(store)).toMatchObject({ waiting: 1, setAside: 0 })
  })

  it("leaves out what a newer server knows and it does not, and takes the rest", async () => {
    const { browser, store, sync, workspace } = await paired()
    await server.inside(workspace.id, (trx) => insertAccounts(trx, workspace.id, [{ id: "acme", name: "Acme" }]))
    const real = browser.fetch
    browser.fetch = async (url, init) => {
      const answer = (await (await real(url, init)).json()) as { changes: unknown[] }
      answer.changes.unshift({ kind: "playbook", id: "p", row: {} }, { kind: "account", id: "bad", row: { name: 7 } })
      return Response.json(answer)
    }
    expect(await sync.run()).toMatchObject({ ok: true })
    expect(await store.db.accounts.toCollection().primaryKeys()).toEqual(["acme"])
  })

  it("stops where a server repeats itself", async () => {
    const { browser, sync } = await paired()
    const real = browser.fetch
    browser.fetch = async (url, init) =>
      Response.json({ ...((await (await real(url, init)).json()) as object), cursor: 0, more: true })
    await sync.run()
    expect(await sync.run()).toMatchObject({ error: { code: "no-progress" } })
  })
})

describe("a pairing link", () => {
  it.each([
    ["https://parley.acme.example/pair#abc", { origin: "https://parley.acme.example", code: "abc" }],
    [" https://parley.acme.example:8443/pair#a%2Fb ", { origin: "https://parley.acme.example:8443", code: "a/b" }],
    ["http://localhost:8787/pair#abc", { origin: "http://localhost:8787", code: "abc" }],
    ["http://127.0.0.1:8787/pair#abc", { origin: "http://127.0.0.1:8787", code: "abc" }],
    ["http://parley.acme.example/pair#abc", { error: { code: "not-secure" } }],
    ["http://localhost.evil.example/pair#abc", { error: { code: "not-secure" } }],
    ["javascript:alert(1)//pair#abc", { error: {} }],
    ["https://parley.acme.example/pair", { error: { code: "bad-link" } }],
    ["https://parley.acme.example/desk#abc", { error: { code: "bad-link" } }],
    ["abc", { error: { code: "bad-link" } }],
  ])("%s", (link, expected) => expect(parsePairLink(link)).toMatchObject(expected))

  it("works once", async () => {
    const { rep } = await server.newWorkspace()
    const answer = await server.desk(rep, "/pairing", { method: "POST" })
    const { link } = (await answer.json()) as { link: string }
    const { pair } = await import("~src/sync/pair")
    const [one, two] = [newBrowser(server), newBrowser(server)]
    expect(await pair(one.device, link, "One", { fetch: one.fetch, now })).toMatchObject({
      session: { member: { id: rep.id } },
    })
    expect(await pair(two.device, link, "Two", { fetch: two.fetch, now })).toMatchObject({ error: { code: "expired" } })
    expect(await readSession(two.device)).toBeNull()
  })
})

/** The next request is held until the test lets it go. */
function hold(browser: TestBrowser): { asked: Promise<void>; go: () => void } {
  const real = browser.fetch
  let go = () => {}
  const free = new Promise<void>((done) => {
    go = done
  })
  const asked = new Promise<void>((done) => {
    browser.fetch = async (url, init) => {
      browser.fetch = real
      done()
      await free
      return real(url, init)
    }
  })
  return { asked, go }
}

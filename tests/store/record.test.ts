// What "Saved" means: one strict transaction, and what becomes of a report afterwards.
import { IDBDatabase } from "fake-indexeddb"
import { afterEach, describe, expect, it, vi } from "vitest"
import { isFailure } from "~src/store/attempt"
import { closeStore } from "~src/store/open-store"
import { takeAcks, takeDue } from "~src/store/outbox"
import { readConversation } from "~src/store/read-library"
import { readReports } from "~src/store/read-reports"
import { giveFeedback, record } from "~src/store/record"
import { reviseFeedback, undoFeedback, withdrawFeedback } from "~src/store/revise"
import { readStatus } from "~src/store/status"
import { context, newBrowser, storeIn, verdict } from "./support"

async function give(store: ReturnType<typeof storeIn>, ...args: Parameters<typeof verdict>) {
  const answer = await giveFeedback(store, verdict(...args))
  if (isFailure(answer)) throw new Error(answer.error.message)
  return answer.given
}

afterEach(() => vi.restoreAllMocks())

describe("recording", () => {
  it("opens every writing transaction with strict durability", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const seen: unknown[] = []
    onTransaction((_, mode, options) => mode === "readwrite" && seen.push(options))
    await give(store)
    expect(seen).toEqual([{ durability: "strict" }])
  })

  it("answers only once the event and the view are on the disk: another window sees both", async () => {
    const browser = newBrowser()
    const given = await give(storeIn(browser))
    const other = storeIn(browser)
    expect((await readReports(other, "acme")).map((r) => r.id)).toEqual([given.id])
    expect(await readStatus(other)).toMatchObject({ waiting: 1, waitingEvents: 1, setAside: 0 })
  })

  it("writes neither event nor view when the view cannot be written", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    await store.db.open()
    failPut(store, "feedback", new DOMException("no room", "QuotaExceededError"))
    expect(await giveFeedback(store, verdict())).toMatchObject({ error: { code: "storage-full" } })
    vi.restoreAllMocks()
    expect(await store.db.events.count()).toBe(0)
    expect(await store.db.meta.get("seq")).toBeUndefined()
    expect((await give(store)).sent).toBe(false)
  })

  it("is not saved where the transaction is aborted under it", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    onTransaction((tx, mode) => {
      if (mode === "readwrite") tx.objectStore("meta").put({ key: "x" }).onsuccess = () => tx.abort()
    })
    expect(isFailure(await giveFeedback(store, verdict()))).toBe(true)
    vi.restoreAllMocks()
    expect(await store.db.events.count()).toBe(0)
  })

  it("refuses an event that the server would set aside, instead of calling it saved", async () => {
    const store = storeIn(newBrowser())
    const bad = { ...verdict(), reason: "wrong-role" }
    expect(await giveFeedback(store, bad)).toMatchObject({ error: { code: "bad-event" } })
    expect(await store.db.events.count()).toBe(0)
  })

  it("counts on without a gap or a repeat when two windows record at once", async () => {
    const browser = newBrowser()
    const windows = [storeIn(browser), storeIn(browser)]
    await Promise.all(Array.from({ length: 40 }, (_, i) => give(windows[i % 2] as (typeof windows)[0])))
    const seqs = (await windows[0]?.db.events.orderBy("seq").toArray())?.map((row) => row.seq)
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  it("counts on after the worker died", async () => {
    const browser = newBrowser()
    const first = storeIn(browser)
    await give(first)
    closeStore(first)
    const second = storeIn(browser)
    await give(second)
    expect((await second.db.events.orderBy("seq").last())?.seq).toBe(2)
  })
})

describe("undo", () => {
  it("within ten seconds leaves no trace, the reason added after included", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const { id, undoUntil } = await give(store)
    expect(undoUntil).toBe(browser.clock.at + 10_000)
    browser.clock.at += 9_000
    await reviseFeedback(store, id, { ...verdict("used"), reason: "opened-a-door" })
    expect(await takeDue(store, 200)).toEqual([])
    expect(await undoFeedback(store, id)).toEqual({ undone: true })
    expect(await store.db.events.count()).toBe(0)
    expect(await readReports(store, "acme")).toEqual([])
    browser.clock.at += 60_000
    expect(await takeDue(store, 200)).toEqual([])
  })

  it("withdraws what has left the device, even if the answer never came and the clock was set back", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const { id } = await give(store)
    browser.clock.at += 10_000
    expect(await takeDue(store, 200)).toHaveLength(1)
    browser.clock.at -= 8_000
    expect(await undoFeedback(store, id)).toEqual({ undone: false })
    expect(await readReports(store, "acme")).toEqual([])
    const due = await takeDue(store, 200)
    expect(isFailure(due) ? due : due.map((e) => e.kind)).toEqual(["feedback.given", "feedback.withdrawn"])
  })

  it("gives the conversation back that the outcome had moved on", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    await record(store, "conversation.chosen", { accountId: "acme", contactId: null, conversation: 2 })
    const shared = { reason: null, note: null, signed: true, context: { ...context, conversation: 2 as const } }
    const answer = await giveFeedback(store, {
      subject: "conversation",
      answer: "reached",
      output: "Agreed.",
      ...shared,
    })
    expect(await readConversation(store, "acme", null)).toBe(3)
    if (!isFailure(answer)) await undoFeedback(store, answer.given.id)
    expect(await readConversation(store, "acme", null)).toBe(2)
  })
})

describe("revise and withdraw", () => {
  it("is always later than what was known, even when the clock was set back", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const { id } = await give(store)
    const before = browser.clock.at
    browser.clock.at -= 3_600_000
    await reviseFeedback(store, id, verdict("out-of-date"))
    const [report] = await readReports(store, "acme")
    expect(report?.feedback.answer).toBe("out-of-date")
    expect((await store.db.feedback.get(id))?.view.at).toBe(before + 1)
  })

  it("does not hold a report back because the clock was set back", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    await give(store)
    browser.clock.at -= 3_600_000
    expect(await takeDue(store, 200)).toHaveLength(1)
  })

  it("knows only reports of this member", async () => {
    const store = storeIn(newBrowser())
    const unknown = "0197b2b0-0000-7000-8000-000000000000"
    expect(await reviseFeedback(store, unknown, verdict())).toMatchObject({ error: { code: "not-found" } })
    expect(await withdrawFeedback(store, unknown)).toMatchObject({ error: { code: "not-found" } })
  })

  it("sends the oldest first, and keeps what the server set aside out of the views", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const one = await give(store)
    const two = await give(store, "not-relevant")
    browser.clock.at += 10_000
    const due = await takeDue(store, 1)
    expect(isFailure(due) ? [] : due.map((e) => e.id)).toEqual([one.id])
    await store.db.transaction("rw", store.db.tables, async () =>
      takeAcks(store, [{ id: one.id, status: "set-aside", reason: "malformed" }]),
    )
    expect((await readReports(store, "acme")).map((r) => r.id)).toEqual([two.id])
    expect(await readStatus(store)).toMatchObject({ waiting: 1, setAside: 1 })
  })
})

function failPut(store: ReturnType<typeof storeIn>, table: string, error: unknown): void {
  const idb = store.db.backendDB()
  const proto = Object.getPrototypeOf(idb.transaction([table], "readonly").objectStore(table)) as IDBObjectStore
  const put = proto.put
  vi.spyOn(proto, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw error
    return put.apply(this, args)
  })
}

/** Looks at every transaction as IndexedDB itself opens it. Before the database is opened. */
function onTransaction(look: (tx: IDBTransaction, mode: string | undefined, options: unknown) => unknown): void {
  const open = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = open.apply(this, args as Parameters<typeof open>)
    look(tx, args[1], args[2])
    return tx
  })
}

// Finding accounts at 50,000: one index request a key, search by the beginnings of words.
import { Dexie } from "dexie"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { findByKeys, searchAccounts } from "~src/store/find-accounts"
import type { Store } from "~src/store/open-store"
import { record } from "~src/store/record"
import { type ServerRow, sweep, takeRows } from "~src/store/take-rows"
import { account, newBrowser, storeIn } from "./support"

const take = (store: Store, rows: ServerRow[]) =>
  store.db.transaction("rw", store.db.tables, async () => takeRows(store, rows))
const accountRow = (one: ReturnType<typeof account>): ServerRow => ({ kind: "account", id: one.id, row: one })

describe("at 50,000 accounts", () => {
  const store = storeIn(newBrowser())
  const count = 50_000
  beforeAll(async () => {
    for (let from = 0; from < count; from += 2000) {
      const ids = Array.from({ length: 2000 }, (_, i) => from + i)
      await take(
        store,
        ids.map((i) => accountRow(account(`firm-${i}`, `Invented Works ${i}`, { linkedinSlug: `iw-${i}` }))),
      )
    }
    await take(store, [accountRow(account("zeta", "Zéta Hydraulik GmbH", { domains: ["zeta.example"] }))])
  }, 300_000)

  it("a match is one index request per key of the page, and reads no other account", async () => {
    const requests = countRequests(store)
    const found = await findByKeys(store, ["linkedin:iw-31415", "domain:zeta.example", "domain:nobody.example"])
    expect(found.hits.map((h) => [h.key, h.accountId])).toEqual([
      ["linkedin:iw-31415", "firm-31415"],
      ["domain:zeta.example", "zeta"],
    ])
    expect(requests.filter((r) => r.store === "keys")).toHaveLength(3)
    expect(requests.every((r) => r.method === "getAll" || r.method === "get" || r.method === "getAllRecords")).toBe(
      true,
    )
    vi.restoreAllMocks()
  })

  it("search finds by the beginnings of words, diacritics aside", async () => {
    expect((await searchAccounts(store, "zeta hyd")).map((a) => a.id)).toEqual(["zeta"])
    expect((await searchAccounts(store, "ZÉTA")).map((a) => a.id)).toEqual(["zeta"])
    expect((await searchAccounts(store, "works 49999")).map((a) => a.id)).toEqual(["firm-49999"])
    expect((await searchAccounts(store, "zetahydr")).map((a) => a.id)).toEqual(["zeta"])
    expect(await searchAccounts(store, "  ")).toEqual([])
    expect(await searchAccounts(store, "nobody at all")).toEqual([])
  })
})

it("search finds a name in another of its spellings, after those that have the very words", async () => {
  const store = storeIn(newBrowser())
  const names = { a: "Müller Werke", b: "Mueller Pumpen", c: "Северная Пушинка", d: "Nordlicht" }
  await take(
    store,
    Object.entries(names).map(([id, name]) => accountRow(account(id, name, { domains: [] }))),
  )
  expect((await searchAccounts(store, "mueller")).map((a) => a.id)).toEqual(["b", "a"])
  expect((await searchAccounts(store, "muellerwer")).map((a) => a.id)).toEqual(["a"])
  expect((await searchAccounts(store, "severnaya")).map((a) => a.id)).toEqual(["c"])
  expect(await searchAccounts(store, "no")).toHaveLength(1)
  expect(await searchAccounts(store, "mu x")).toEqual([])
})

describe("the key index", () => {
  it("of an older version is fetched anew, and nothing else is lost", async () => {
    const browser = newBrowser()
    const before = storeIn(browser)
    await record(before, "account.added", { accountId: "norda", name: "Norda", domain: null, linkedinSlug: null })
    await before.db.meta.put({ key: "pull", epoch: "e", cursor: 71, filled: null, refilling: false })
    await olderVersion(browser, before)
    const store = storeIn(browser)
    const old = { key: "pull", epoch: "e", cursor: 0, filled: 0, refilling: false }
    expect(await store.db.meta.get("pull")).toEqual(old)
    expect(await store.db.events.count()).toBe(1)
    expect((await findByKeys(store, ["name:norda"])).hits).toHaveLength(1)
  })

  it("reads no more accounts of one key than anyone would choose from", async () => {
    const store = storeIn(newBrowser())
    const many = Array.from({ length: 200 }, (_, i) => accountRow(account(`acme-${i}`, "Acme")))
    await take(store, many)
    expect((await findByKeys(store, ["name:acme"])).hits).toHaveLength(60)
  })

  it("follows an account: new keys found, old ones gone", async () => {
    const store = storeIn(newBrowser())
    await take(store, [accountRow(account("acme", "Acme Pumps", { domains: ["acme.example"] }))])
    await take(store, [accountRow(account("acme", "Acme Pumps", { domains: ["acme-pumps.example"] }))])
    expect((await findByKeys(store, ["domain:acme.example"])).hits).toEqual([])
    expect((await findByKeys(store, ["domain:acme-pumps.example"])).hits).toHaveLength(1)
    await take(store, [{ kind: "account", id: "acme", row: null }])
    expect((await findByKeys(store, ["domain:acme-pumps.example"])).hits).toEqual([])
  })

  it("answers with the rep's correction beside what the key says", async () => {
    const store = storeIn(newBrowser())
    await take(store, [accountRow(account("acme", "Acme Pumps"))])
    await record(store, "account.corrected", { key: "domain:acme.example", accountId: "acme-nord" })
    const found = await findByKeys(store, ["domain:acme.example"])
    expect(found.corrections).toEqual([{ key: "domain:acme.example", accountId: "acme-nord" }])
    expect(found.hits.map((h) => h.accountId)).toEqual(["acme"])
  })

  it("finds an account the moment the rep added it, and keeps the server's version once it comes", async () => {
    const store = storeIn(newBrowser())
    await record(store, "account.added", {
      accountId: "new-1",
      name: "Borealis Fans",
      domain: "borealis.example",
      linkedinSlug: null,
    })
    expect((await findByKeys(store, ["domain:borealis.example"])).hits.map((h) => h.accountId)).toEqual(["new-1"])
    await take(store, [accountRow(account("new-1", "Borealis Fans AB", { industry: "Machinery" }))])
    expect((await searchAccounts(store, "borealis"))[0]?.industry).toBe("Machinery")
  })

  it("keeps an added account through a refill that did not bring it", async () => {
    const store = storeIn(newBrowser())
    await take(store, [accountRow(account("gone", "Gone Ltd"))])
    await record(store, "account.added", {
      accountId: "new-1",
      name: "Borealis Fans",
      domain: null,
      linkedinSlug: null,
    })
    await store.db.transaction("rw", store.db.tables, async () => sweep(store))
    expect(await store.db.accounts.toCollection().primaryKeys()).toEqual(["new-1"])
    expect(await store.db.keys.toCollection().primaryKeys()).toEqual(["a:new-1"])
  })
})

/** Every read request that reaches IndexedDB, by store and method. */
function countRequests(store: Store): { store: string; method: string }[] {
  const seen: { store: string; method: string }[] = []
  const source = store.db.backendDB().transaction(["keys"], "readonly").objectStore("keys")
  const protos = [Object.getPrototypeOf(source), Object.getPrototypeOf(source.index("keys"))]
  for (const proto of protos)
    for (const method of ["get", "getAll", "getKey", "getAllKeys", "openCursor", "openKeyCursor"]) {
      const real = proto[method]
      vi.spyOn(proto, method).mockImplementation(function (
        this: { name: string; objectStore?: { name: string } },
        ...args
      ) {
        seen.push({ store: this.objectStore?.name ?? this.name, method })
        return real.apply(this, args)
      })
    }
  return seen
}

/** The same database as the first version left it: Dexie counts in tens. */
async function olderVersion({ idb }: ReturnType<typeof newBrowser>, { db }: Store): Promise<void> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map((one) => one.src).join(", ")]),
  )
  const { name } = db
  await db.delete()
  const older = new Dexie(name, idb)
  older.version(1).stores(stores)
  for (const [table, all] of rows) await older.table(table).bulkAdd(all)
  older.close()
}

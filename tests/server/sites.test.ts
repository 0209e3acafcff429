// Sites: an admin mends how a site is read, takes it back, switches it off; every device hears it at its next sync.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import type { FixCheck, SiteList, SiteState } from "~src/wire/desk-sites"
import { hostileTables } from "~tests/support/hostile-tables"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"

const now = Date.parse("2026-10-28T10:00:00Z")
let server: FreshServer
let it: TestWorkspace
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
beforeEach(async () => {
  it = await server.newWorkspace()
})
afterAll(() => server.close())

const table = (version: number, select = "h2", site = "hubspot") =>
  JSON.stringify({
    ...{ site, version },
    pages: { record: { fields: { "record.name": [[{ name: "mended", select }]] } } },
  })
const post = (path: string, body: unknown, by = it.admin) =>
  server.desk(by, `/sites/hubspot/${path}`, { method: "POST", body })
const state = async (by = it.admin): Promise<SiteState> => {
  const list: SiteList = await (await server.desk(by, "/sites")).json()
  return list.sites.find(({ site }) => site === "hubspot") as SiteState
}
const ship = (text: string, from: number) => post("fixes", { text, from })
/** What a new device is told of the site. */
const sent = async () => {
  const { changes } = await (await server.newDevice(it.rep)).sync([])
  const row = changes.find((change) => change.kind === "finders")?.row as { site: string; text: string } | undefined
  return row ? { ...JSON.parse(row.text), of: row.site } : null
}

test("a table is shipped with who and when, and only the newest goes down to devices", async () => {
  expect(await state()).toMatchObject({ version: 1, contents: 1, off: false, steps: [] })
  expect(await sent()).toBeNull()
  expect((await ship(table(2), 1)).status).toBe(200)
  expect((await ship(table(3, "h3"), 2)).status).toBe(200)
  const { version, steps } = await state()
  expect([version, steps.map((one) => [one.step, one.version, one.at, one.by])]).toEqual([
    3,
    [
      ["shipped", 3, now, it.admin.name],
      ["shipped", 2, now, it.admin.name],
    ],
  ])
  expect(await sent()).toEqual({ ...JSON.parse(table(3, "h3")), of: "hubspot" })
})

test("one click makes the former table current again, and the next the finders that are built in", async () => {
  await ship(table(2), 1)
  await ship(table(3, "h3"), 2)
  expect(await (await post("revert", { from: 3 })).json()).toMatchObject({ version: 4, contents: 2 })
  expect(await sent()).toEqual({ ...JSON.parse(table(4)), of: "hubspot" })
  expect(await (await post("revert", { from: 4 })).json()).toMatchObject({ version: 5, contents: 1 })
  expect(await sent()).toEqual({ site: "hubspot", version: 5, of: "hubspot" })
  expect((await post("revert", { from: 5 })).status).toBe(409)
  await ship(table(6, "h4"), 5)
  expect(await (await post("revert", { from: 6 })).json()).toMatchObject({ version: 7, contents: 1 })
})

test("a site is switched off and on again, and keeps what it is read with meanwhile", async () => {
  await ship(table(2), 1)
  expect(await (await post("switch", { off: true, from: 2 })).json()).toMatchObject({ off: true, contents: 2 })
  expect(await sent()).toEqual({ ...JSON.parse(table(3)), off: true, of: "hubspot" })
  expect(await (await ship(table(4, "h3"), 3)).json()).toMatchObject({ off: true, contents: 4 })
  expect(await (await post("switch", { off: false, from: 4 })).json()).toMatchObject({ off: false, contents: 4 })
  expect(await sent()).toEqual({ ...JSON.parse(table(5, "h3")), of: "hubspot" })
})

test("who saw an older state changes nothing", async () => {
  await ship(table(2), 1)
  const before = await state()
  expect((await ship(table(3), 1)).status).toBe(409)
  expect((await post("revert", { from: 1 })).status).toBe(409)
  expect((await post("switch", { off: true, from: 1 })).status).toBe(409)
  expect(await state()).toEqual(before)
})

test("two admins at once: one ships, the other is told", async () => {
  const both = await Promise.all([ship(table(2), 1), ship(table(2, "h3"), 1)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test("a malformed or hostile table is refused in words, each kind, and changes nothing", async () => {
  await ship(table(2), 1)
  const before = [await state(), await sent()]
  const kinds = hostileTables("hubspot", 3)
  expect(kinds).toHaveLength(10)
  for (const [kind, text] of kinds) {
    const check: FixCheck = await (await post("check", { text })).json()
    expect(check.wrong.length, kind).toBeGreaterThan(0)
    const refused = await ship(text, 2)
    expect([kind, refused.status]).toEqual([kind, 400])
    expect((await refused.json()).details, kind).toEqual(check.wrong)
  }
  expect((await ship(table(3, "h2", "linkedin"), 2)).status).toBe(400)
  expect((await ship(table(900_000), 2)).status).toBe(400)
  expect((await ship(JSON.stringify({ site: "hubspot", version: 3 }), 2)).status).toBe(400)
  expect([await state(), await sent()]).toEqual(before)
})

test("a check says what a table would mend, and changes nothing", async () => {
  const check: FixCheck = await (await post("check", { text: table(2) })).json()
  expect(check).toEqual({ wrong: [], next: 2, mends: ["record · record.name"], off: false })
  expect((await state()).version).toBe(1)
})

const syncing = async (member: { id: string }, more: object) => {
  const device = await server.newDevice(member as typeof it.rep)
  const body = { v: 1, deviceId: device.deviceId, epoch: null, cursor: 0, events: [], ...more }
  const headers = { authorization: `Bearer ${device.token}` }
  return server.fetch("/api/sync", { method: "POST", headers, body: JSON.stringify(body) })
}
const structure = (n: number) => ({
  id: `0192f0c0-0000-7000-8000-${String(n).padStart(12, "0")}`,
  ...{ site: "hubspot", page: "record", finders: 1, text: `body\n main[role=main id]\n  h${1 + (n % 6)} …` },
})
const structures = async () => {
  const list: SiteList = await (await server.desk(it.admin, "/sites")).json()
  return list.sites.flatMap((one) => one.structures.map((each) => ({ site: one.site, ...each })))
}

test("a structure that a rep sends is kept once, without who sent it, and an admin alone reads it", async () => {
  const one = structure(1)
  for (const _ of [1, 2]) expect((await syncing(it.rep, { structures: [one] })).status).toBe(200)
  const day = Date.parse("2026-10-28T00:00:00Z")
  expect(await structures()).toEqual([
    { site: "hubspot", id: one.id, page: "record", finders: 1, at: day, size: one.text.length },
  ])
  const read = (path: string, by = it.admin) => server.desk(by, `/sites/${path}/structures/${one.id}`)
  expect(await (await read("hubspot")).json()).toEqual({ text: one.text })
  expect([(await read("zoho")).status, (await read("hubspot", it.marketer)).status]).toEqual([404, 403])
  const other = await server.newWorkspace()
  expect((await server.desk(other.admin, `/sites/hubspot/structures/${one.id}`)).status).toBe(404)
})

test("what is no structure is not kept and stops no sync; the newest twenty of a site stay", async () => {
  const hostile = [
    null,
    { ...structure(1), text: "div\n Mira Solberg" },
    { ...structure(2), site: "bank" },
    { ...structure(3), id: "x" },
  ]
  for (const bad of hostile) expect((await syncing(it.rep, { structures: [bad] })).status).toBe(200)
  expect(await structures()).toEqual([])
  for (let n = 10; n < 34; n += 3)
    await syncing(it.rep, { structures: [structure(n), structure(n + 1), structure(n + 2)] })
  const kept = await structures()
  expect([kept.length, kept[0]?.id]).toEqual([20, structure(33).id])
})

test("drifts are counted by finder, without who met them; what is no drift stops no sync", async () => {
  const drift = { site: "hubspot", page: "record", field: "record.name", finder: "highlight", how: "silent" }
  const hostile = [null, 7, { ...drift, finder: "Mira Solberg" }, { ...drift, site: "bank" }, { ...drift, page: "<b>" }]
  for (const member of [it.rep, it.marketer]) {
    const device = await server.newDevice(member)
    const body = { v: 1, deviceId: device.deviceId, epoch: null, cursor: 0, events: [] }
    const answer = await server.fetch("/api/sync", {
      method: "POST",
      headers: { authorization: `Bearer ${device.token}` },
      body: JSON.stringify({ ...body, drifts: [drift, drift, ...hostile] }),
    })
    expect(answer.status).toBe(200)
  }
  const list: SiteList = await (await server.desk(it.admin, "/sites")).json()
  const counted = { page: "record", field: "record.name", finder: "highlight", how: "silent", week: 2, before: 0 }
  expect(list.sites.flatMap(({ site, drifts }) => drifts.map((one) => ({ site, ...one })))).toEqual([
    { site: "hubspot", ...counted },
  ])
})

// The library at the desk: added, edited, changed in bulk; recommended or not from each sidebar's next sync on.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { Asset } from "~src/domain/asset"
import { insertAssets } from "~src/server/queries/insert-rows"
import type { AssetList } from "~src/wire/desk"
import type { AssetChange, AssetVersions, NewAsset, SavedAsset } from "~src/wire/desk-content"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"

/** Late in the evening UTC: the next day already in Berlin. */
const now = Date.parse("2026-10-28T23:30:00Z")
const today = "2026-10-29"
let server: FreshServer
let it: TestWorkspace
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
beforeEach(async () => {
  it = await server.newWorkspace()
})
afterAll(() => server.close())

const nobody = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
const guide: NewAsset = {
  ...{ title: "A guide", url: "https://content.testwerk.example/guide", kind: "guide", language: "en" },
  ...{ audience: nobody, campaign: null, ownerId: null, createdOn: "2026-01-05", verifiedOn: null, expiresOn: null },
  ...{ offMessage: false, withdrawn: false, howTo: null },
}
const ask = (method: string, path: string, body?: unknown, by: TestMember = it.marketer) =>
  server.desk(by, path, { method, body })
const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const answer = await ask(method, path, body)
  expect([answer.status, answer.ok ? "" : await answer.text()]).toEqual([200, ""])
  return answer.json()
}
const add = (change: Partial<NewAsset> = {}) => send<SavedAsset>("POST", "/assets", { ...guide, ...change })
const edit = ({ asset: { id, ...rest }, version }: SavedAsset, change: Partial<NewAsset>, by?: TestMember) =>
  ask("PUT", `/assets/${id}`, { ...rest, ...change, version }, by)
const bulk = (ids: string[], change: AssetChange) =>
  send<{ changed: number }>("POST", "/assets/changes", { ids, change })
const list = async () => (await send<AssetList>("GET", "/assets")).rows
const versions = (id: string) => send<AssetVersions>("GET", `/assets/${id}/versions`)

describe("an asset", () => {
  test("reaches every sidebar as it was added, edited, withdrawn and brought back, each at the next sync", async () => {
    const device = await server.newDevice(it.rep)
    let { cursor, epoch } = await device.sync()
    const pulled = async () => {
      const answer = await device.sync([], cursor, epoch)
      cursor = answer.cursor
      return answer.changes
    }
    const made = await add()
    const { id } = made.asset
    expect(await pulled()).toEqual([{ kind: "asset", id, row: { ...guide, id } }])
    expect((await edit(made, { audience: { ...nobody, conversations: [2] } })).status).toBe(200)
    expect(await pulled()).toMatchObject([{ id, row: { audience: { conversations: [2] } } }])
    for (const withdrawn of [true, false]) {
      expect(await bulk([id], { kind: "withdraw", withdrawn })).toEqual({ changed: 1 })
      expect(await pulled()).toMatchObject([{ id, row: { withdrawn } }])
    }
    expect(await pulled()).toEqual([])
  })

  test("keeps each state with who left it so and when, an import's included", async () => {
    await server.inside(it.workspace.id, (trx) =>
      insertAssets(trx, it.workspace.id, [{ ...guide, id: "imported" }], { memberId: null, now: now - 1000 }),
    )
    const [row] = await list()
    await edit({ asset: Asset.parse(row?.asset), version: row?.version ?? 0 }, { title: "Edited" })
    await bulk(["imported"], { kind: "verify" })
    await bulk(["imported"], { kind: "verify" })
    const kept = (await versions("imported")).versions
    expect(kept.map((one) => [one.asset.title, one.asset.verifiedOn, one.editedBy, one.editedAt])).toEqual([
      ["Edited", today, it.marketer.name, now],
      ["Edited", null, it.marketer.name, now],
      ["A guide", null, null, now - 1000],
    ])
  })

  test("is never saved over somebody else's edit, of two at once exactly one stands", async () => {
    const made = await add()
    const answers = await Promise.all([edit(made, { title: "Mine" }), edit(made, { title: "Theirs" }, it.admin)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const late = await edit(made, { title: "Late" })
    expect([late.status, (await late.json()).code]).toEqual([409, "conflict"])
    expect((await list())[0]?.asset.title).toBe(answers[0]?.status === 200 ? "Mine" : "Theirs")
  })

  test.each<[string, Partial<Record<keyof NewAsset, unknown>>]>([
    ["a link that no browser opens", { url: "javascript:alert(1)" }],
    ["a link to a file", { url: "file:///etc/passwd" }],
    ["no title", { title: " " }],
    ["an owner who is not here", { ownerId: "nobody" }],
    ["a how-to card of more than sixty words", { howTo: "word ".repeat(61) }],
    ["a day that is none", { expiresOn: "2026-02-30" }],
    ["a sixth conversation", { audience: { ...nobody, conversations: [6] } }],
  ])("is refused with %s, and nothing changes", async (_, change) => {
    const made = await add({ howTo: "word ".repeat(60).trim() })
    const answer = await edit(made, change as Partial<NewAsset>)
    expect([answer.status, (await answer.json()).details?.length]).toEqual([400, 1])
    expect((await ask("POST", "/assets", { ...guide, ...change })).status).toBe(400)
    expect((await list()).map((row) => row.asset)).toEqual([made.asset])
  })
})

describe("one change for several assets", () => {
  test("maps, owns, verifies and expires them all, touching nothing else", async () => {
    const [a, b] = [await add({ title: "a" }), await add({ title: "b", audience: { ...nobody, conversations: [1] } })]
    const ids = [a.asset.id, b.asset.id]
    const audience = { segmentIds: ["s"], personaIds: [], industries: [], conversations: [3 as const] }
    const changes: [AssetChange, Partial<Asset>][] = [
      [{ kind: "own", ownerId: it.admin.id }, { ownerId: it.admin.id }],
      [{ kind: "verify" }, { verifiedOn: today }],
      [{ kind: "expire", expiresOn: "2027-01-01" }, { expiresOn: "2027-01-01" }],
      [{ kind: "expire", expiresOn: null }, { expiresOn: null }],
      [{ kind: "map", how: "replace", audience }, { audience }],
    ]
    let expected = [a.asset, b.asset]
    for (const [change, left] of changes) {
      expect(await bulk(ids, change)).toEqual({ changed: 2 })
      expected = expected.map((asset) => ({ ...asset, ...left }))
      expect((await list()).map((row) => row.asset)).toEqual(expected)
    }
    expect((await list()).map((row) => row.owner)).toEqual([it.admin.name, it.admin.name])
  })

  test("adds to a mapping without taking anybody away from it", async () => {
    const made = await add({ audience: { ...nobody, segmentIds: ["big"], conversations: [4, 1] } })
    const audience = {
      segmentIds: ["small"],
      personaIds: ["cfo"],
      industries: [],
      conversations: [1 as const, 2 as const],
    }
    await bulk([made.asset.id], { kind: "map", how: "add", audience })
    expect((await list())[0]?.asset.audience).toEqual({
      segmentIds: ["big", "small"],
      personaIds: [],
      industries: [],
      conversations: [1, 2, 4],
    })
  })

  test("says how many it changed: neither what was so already nor what is not there", async () => {
    const made = await add({ verifiedOn: today })
    const other = await add()
    const device = await server.newDevice(it.rep)
    const { cursor, epoch } = await device.sync()
    expect(await bulk([made.asset.id, other.asset.id, "gone"], { kind: "verify" })).toEqual({ changed: 1 })
    expect(await bulk([made.asset.id], { kind: "verify" })).toEqual({ changed: 0 })
    const { changes } = await device.sync([], cursor, epoch)
    expect(changes.filter((one) => one.kind === "asset").map((one) => one.id)).not.toContain(made.asset.id)
  })
})

test("a rep edits nothing, and another workspace's assets are not there", async () => {
  const other = await server.newWorkspace()
  const theirs = { ...guide, id: "theirs" }
  await server.inside(other.workspace.id, (trx) => insertAssets(trx, other.workspace.id, [theirs]))
  const all: [string, string, unknown, number][] = [
    ["POST", "/assets", guide, 200],
    ["PUT", "/assets/theirs", { ...guide, version: 2 }, 404],
    ["GET", "/assets/theirs/versions", undefined, 404],
    ["POST", "/assets/changes", { ids: ["theirs"], change: { kind: "withdraw", withdrawn: true } }, 200],
    ["POST", "/assets/changes", { ids: ["theirs"], change: { kind: "own", ownerId: other.admin.id } }, 400],
  ]
  for (const [method, path, body, status] of all) {
    expect([path, (await ask(method, path, body, it.rep)).status]).toEqual([path, 403])
    expect([path, (await ask(method, path, body)).status]).toEqual([path, status])
  }
  const left: AssetList = await (await server.desk(other.admin, "/assets")).json()
  expect(left.rows.map((row) => row.asset)).toEqual([theirs])
})

test("names say who may own content: whoever markets and is here", async () => {
  const { owners, languages } = await send<{ owners: { id: string }[]; languages: string[] }>("GET", "/names")
  expect(owners.map((one) => one.id).sort()).toEqual([it.admin.id, it.marketer.id].sort())
  expect(languages).toEqual(["en", "de"])
})

// Mended finders in the background: what fits is kept and told, what does not changes nothing, and a site can be paused.
import { expect, test } from "vitest"
import { hearFinders, takeFinders } from "~src/actions/finders"
import { makeWorld } from "./world"

const address = "https://www.linkedin.com/in/mira-solberg/"
const table = (version: number, more: object = {}) => JSON.stringify({ site: "linkedin", version, ...more })
const facts = (more: object = {}) => ({
  kind: "person",
  person: { slug: "nobody-known" },
  missing: ["person.name"],
  ...more,
})
const ask = (world: Awaited<ReturnType<typeof makeWorld>>) =>
  world.send("finders.asked", { site: "linkedin" }, { tabId: 1, page: "content" })

test("a table that fits is kept over a worker's death, told to open pages, and given to new ones after what hears it", async () => {
  const world = await makeWorld()
  await world.see(1, address, facts())
  expect(await ask(world)).toEqual({ table: null })
  expect(await takeFinders(world.context, [table(2)])).toEqual([])
  const given = { site: "linkedin", version: 2 }
  expect(world.orders.at(-1)).toEqual({ tabId: 1, order: { name: "finders.changed", table: given } })
  await world.restart()
  world.injected.length = 0
  expect(await ask(world)).toEqual({ table: given })
  expect(world.injected).toEqual([{ tabId: 1, file: "contents/mender.js" }])
})

test("a table that is malformed, unsafe or not newer changes nothing, beside one that fits", async () => {
  const world = await makeWorld()
  await takeFinders(world.context, [table(5)])
  const refused = await takeFinders(world.context, ["{", table(6, { run: "x" }), table(5, { off: true }), table(4)])
  expect(refused).toHaveLength(2)
  expect(world.context.finders.get("linkedin")).toEqual({ site: "linkedin", version: 5 })
})

test("what a page says by older finders is left aside until it reads with the mended ones", async () => {
  const world = await makeWorld()
  await takeFinders(world.context, [table(2)])
  await world.see(1, address, facts({ company: { slug: "telvo" } }))
  expect(world.view(1)?.kind).not.toBe("account")
  await world.see(1, address, facts({ company: { slug: "telvo" }, finders: 2 }))
  expect(world.view(1).kind).toBe("account")
})

test("a site is paused and comes back by a newer table; nothing is read there meanwhile", async () => {
  const world = await makeWorld()
  await world.see(1, address, facts({ company: { slug: "telvo" } }))
  expect([...world.registered.keys()].sort()).toEqual(["gmail", "linkedin"])
  await takeFinders(world.context, [table(2, { off: true })])
  expect([...world.registered.keys()]).toEqual(["gmail"])
  expect(world.view(1)).toEqual({ kind: "off", site: "linkedin", why: "paused" })
  expect(world.state(1).facts).toBeNull()
  await takeFinders(world.context, [table(3)])
  expect([...world.registered.keys()].sort()).toEqual(["gmail", "linkedin"])
})

test("a page that says less than its address promises is called changed, and only where nothing else knows it", async () => {
  const world = await makeWorld()
  const drift = [{ field: "person.name", finder: "card-heading", how: "silent" }]
  await world.see(1, address, facts({ drift }))
  expect(world.view(1)).toMatchObject({ kind: "none", changed: true, key: "person:nobody-known" })
  await world.see(1, "https://www.linkedin.com/in/ines-brandt/", facts({ person: { slug: "ines-brandt" }, drift }))
  expect(world.view(1).kind).toBe("account")
})

test("whoever signs out leaves no workspace's finders behind", async () => {
  const world = await makeWorld()
  await takeFinders(world.context, [table(2)])
  await world.send("device.left", { discard: true })
  expect(world.context.finders.size).toBe(0)
})

test("what comes by sync is heard once it is stored; a table that does not fit is refused here too, and reported", async () => {
  const world = await makeWorld()
  world.server.change("finders", "linkedin", { site: "linkedin", text: table(3) })
  await world.send("sync.asked", {})
  expect(world.context.finders.get("linkedin")?.version).toBe(3)
  expect(world.errors).toEqual([])
  world.server.change("finders", "linkedin", { site: "linkedin", text: table(4, { pages: { person: { run: "x" } } }) })
  world.server.change("finders", "gmail", { site: "gmail", text: "{" })
  await world.send("sync.asked", {})
  expect(world.context.finders.get("linkedin")?.version).toBe(3)
  expect(world.context.finders.has("gmail")).toBe(false)
  expect(world.errors.map(String).join()).toMatch(/not JSON.*"run"/s)
})

test("a worker that died after it stored a table hears it at its next sync", async () => {
  const world = await makeWorld()
  await world.context.home?.store.db.finders.put({ site: "linkedin", text: table(2) })
  await world.restart()
  await world.send("sync.asked", {})
  expect(world.context.finders.get("linkedin")?.version).toBe(2)
})

test("a server that came back from a backup is believed, though it knows less than before", async () => {
  const world = await makeWorld()
  await takeFinders(world.context, [table(5), JSON.stringify({ site: "gmail", version: 2 })])
  await world.see(1, address, facts())
  await world.context.home?.store.db.finders.put({ site: "linkedin", text: table(4) })
  await hearFinders(world.context)
  expect([...world.context.finders.values()]).toEqual([{ site: "linkedin", version: 4 }])
  expect(world.orders.at(-1)?.order).toEqual({ name: "finders.changed", table: { site: "linkedin", version: 4 } })
  await world.context.home?.store.db.finders.clear()
  await hearFinders(world.context)
  expect(world.context.finders.size).toBe(0)
  expect(world.orders.at(-1)?.order).toEqual({ name: "finders.changed", table: null })
})

test("a changed page is counted once a day by finder, sent without a word of the page, and settled once the server has it", async () => {
  const world = await makeWorld()
  const drift = [{ field: "person.name", finder: "card-heading", how: "silent" }]
  const visit = (slug: string) =>
    world.see(1, `https://www.linkedin.com/in/${slug}/`, facts({ person: { slug }, drift }))
  await visit("ines-brandt")
  await visit("mira-solberg")
  const sent = async () => {
    await world.send("sync.asked", {})
    return world.server.state.drifts
  }
  expect(await sent()).toEqual([
    { site: "linkedin", page: "person", field: "person.name", finder: "card-heading", how: "silent" },
  ])
  await visit("ines-brandt")
  expect(await sent()).toHaveLength(1)
  world.clock.now += 86_400_000
  await visit("ines-brandt")
  expect(await sent()).toHaveLength(2)
})

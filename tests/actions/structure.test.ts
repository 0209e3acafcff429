// The structure of a changed page: made when asked, sent only on a yes, as it was shown, and listed on the receipt.
import { expect, test } from "vitest"
import { waitingStructures } from "~src/store/structures"
import { makeWorld } from "./world"

const address = "https://www.linkedin.com/in/mira-solberg/"
const drift = [{ field: "person.name", finder: "card-heading", how: "silent" as const }]
const changed = { kind: "person", person: { slug: "mira-solberg" }, missing: ["person.name"], drift }
const text = "body\n main[id role=main]\n  h2 …"

async function atChangedPage() {
  const world = await makeWorld()
  world.gate.structure = text
  await world.see(1, address, changed)
  return world
}
const went = async (world: Awaited<ReturnType<typeof makeWorld>>, field: string) => {
  const answer = await world.send("receipt.asked", { tabId: 1 })
  if ("error" in answer) throw new Error(answer.error.message)
  return answer.receipt?.rows.find((row) => row.field === field)
}

test("looking at it sends nothing; a yes sends exactly what was shown, and the receipt says so", async () => {
  const world = await atChangedPage()
  expect(await world.send("structure.asked", { tabId: 1 })).toEqual({ text })
  await world.send("sync.asked", {})
  expect(await waitingStructures(world.context.device)).toEqual([])
  expect(await went(world, "structure")).toBeUndefined()

  world.gate.structure = "body\n p …"
  world.server.state.offline = true
  expect(await world.send("structure.sent", { tabId: 1 })).toEqual({ ok: true })
  const [waiting] = await waitingStructures(world.context.device)
  expect(waiting).toMatchObject({ site: "linkedin", page: "person", finders: 1, text })
  expect(await went(world, "structure")).toMatchObject({
    values: ["1 KB"],
    went: { to: "kept", with: "structure.sent" },
  })

  await world.until(() => world.foot()?.unreachable != null)
  world.server.state.offline = false
  await world.send("sync.asked", {})
  await world.send("structure.sent", { tabId: 1 })
  expect(await waitingStructures(world.context.device)).toEqual([])
  expect(world.server.state.structures).toEqual([waiting])
  expect(await went(world, "structure")).toMatchObject({ went: { to: "sent", with: "structure.sent" } })
})

test("a page that changed is on the receipt by the finders that failed, kept and then sent", async () => {
  const world = await atChangedPage()
  expect(await went(world, "changed")).toMatchObject({
    values: ["person.name: card-heading"],
    went: { to: "kept", with: "page.changed" },
  })
  await world.send("sync.asked", {})
  expect((await went(world, "changed"))?.went.to).toBe("sent")
  expect((await went(world, "site"))?.went).toMatchObject({ to: "sent", with: "page.changed" })
  expect((await went(world, "person.slug"))?.went).toEqual({ to: "shown" })
})

test("nothing is made of a page that is read as it should, sent unseen, or taken that is no structure", async () => {
  const world = await atChangedPage()
  expect(await world.send("structure.sent", { tabId: 1 })).toMatchObject({ error: { code: "not-shown" } })
  world.gate.structure = "div\n Mira Solberg"
  expect(await world.send("structure.asked", { tabId: 1 })).toMatchObject({ error: { code: "no-structure" } })
  await world.see(1, address, { kind: "person", person: { slug: "mira-solberg", name: "Mira" } })
  expect(await world.send("structure.asked", { tabId: 1 })).toMatchObject({ error: { code: "not-changed" } })
  expect(await world.send("structure.sent", { tabId: 1 })).toMatchObject({ error: { code: "not-shown" } })
})

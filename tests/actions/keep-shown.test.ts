// A panel that could be seen is kept once a day for the desk: nothing of the rep's own, nothing that only the page knew.
import { expect, test } from "vitest"
import { takePanels } from "~src/store/panels"
import type { AccountView } from "~src/wire/panel-state"
import { makeServer, makeWorld, person, type World } from "./world"

const atInes = "https://www.linkedin.com/in/ines-brandt/"
const kept = async (world: World) =>
  (await takePanels(world.context.home?.store as never, 100)).map(
    ({ state }) => state as { tabId: number; view: AccountView },
  )

/** A server that takes no panels yet, so that they can be looked at where they wait. */
async function holding() {
  const server = makeServer()
  return makeWorld({ server })
}

test("is kept when it can be seen, and not again for being drawn again or for the rep's own answer", async () => {
  const world = await holding()
  await world.see(1, atInes, person("ines-brandt", "Telvo Glass"))
  expect(await kept(world)).toEqual([])
  await world.open(1)
  expect(await kept(world)).toHaveLength(1)
  const { context, content } = world.account(1)
  const assetId = content[0]?.assetId ?? ""
  const shared = { reason: null, note: "my words", signed: true, context }
  await world.send("feedback.given", { tabId: 1, feedback: { subject: "asset", assetId, answer: "used", ...shared } })
  await world.see(1, atInes, person("ines-brandt", "Telvo Glass"))
  const [panel, ...others] = await kept(world)
  expect(others).toEqual([])
  expect(panel).toMatchObject({ tabId: 0, address: "", facts: null, view: { given: [], replies: [], updates: [] } })
  expect(panel?.view.contact?.name).toBe("Ines Brandt")
  expect(JSON.stringify(panel)).not.toContain("my words")
})

test("says as it was composed what the rep has worded otherwise", async () => {
  const world = await holding()
  await world.see(1, atInes, person("ines-brandt", "Telvo Glass"))
  const [first] = world.account(1).pov.sentences
  if (!first) throw new Error("nothing to word otherwise")
  const words = { before: first.text, text: "In my very own words." }
  const whom = { accountId: "telvo", contactId: "ines", person: "Ines Brandt" }
  await world.send("words.kept", { ...whom, what: first.id, words })
  await world.open(1)
  expect(world.account(1).pov.sentences[0]?.text).toBe(words.text)
  const [panel] = await kept(world)
  expect(panel?.view.pov.sentences[0]?.text).toBe(first.text)
  expect(JSON.stringify(panel)).not.toContain("very own words")
})

test("has a gap where only the page knew a name or a title", async () => {
  const world = await holding()
  const page = person("oda-kvist", undefined, { name: "Oda Kvist", title: "Head of Operations and Glazing" })
  await world.see(1, "https://www.linkedin.com/in/oda-kvist/", {
    ...page,
    company: { name: "Telvo Glass", slug: "telvo" },
  })
  await world.open(1)
  expect(world.account(1).contact).toMatchObject({ id: null, name: "Oda Kvist" })
  const [panel] = await kept(world)
  expect(panel?.view.contact).toMatchObject({ id: null, name: "[…]", title: "[…]" })
  expect(JSON.stringify(panel)).not.toMatch(/oda|kvist|glazing/i)
})

test("is not kept while the rep sends unsigned", async () => {
  const world = await holding()
  await world.send("signing.chosen", { signed: false })
  await world.see(1, atInes, person("ines-brandt", "Telvo Glass"))
  await world.open(1)
  expect(world.view(1).kind).toBe("account")
  expect(await kept(world)).toEqual([])
})

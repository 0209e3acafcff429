// The rep's own words on the device: where they show, where they never do, and what happens when marketing changes the line.
import { expect, test } from "vitest"
import { Message, Term } from "~src/domain/messaging"
import { company, makeWorld, person, rows } from "./world"

const li = (path: string) => `https://www.linkedin.com${path}`
const ines = () => person("ines-brandt", "Telvo Glass", { title: "Head of Operations" })
const problem = "message:m1:problem"
const composed = "With 14 plants, Telvo Glass sees a stop too late."
const at = { accountId: "telvo", contactId: "ines", person: "Ines Brandt" }

async function worldAtInes() {
  const world = await makeWorld()
  await world.see(1, li("/in/ines-brandt/"), ines())
  return world
}
const sentence = (world: Awaited<ReturnType<typeof makeWorld>>, id: string, tabId = 1) =>
  world.account(tabId).pov.sentences.find((one) => one.id === id)

test("stand in the point of view of that account and person, survive a new view, and are taken back", async () => {
  const world = await worldAtInes()
  const words = { before: composed, text: "Fourteen plants, and each stop is a surprise." }
  expect(await world.send("words.kept", { ...at, what: problem, words })).toEqual({ ok: true })
  expect(sentence(world, problem)).toMatchObject({ text: words.text, edited: { before: composed } })
  await world.see(2, li("/company/telvo/"), company("telvo", "Telvo Glass"))
  expect(sentence(world, problem, 2)).toMatchObject({ text: composed })
  expect(sentence(world, problem, 2)).not.toHaveProperty("edited")
  await world.send("words.kept", { ...at, what: problem, words: null })
  expect(sentence(world, problem)).toMatchObject({ text: composed })
})

test("give way to a line that marketing has changed, and are kept beside it", async () => {
  const world = await worldAtInes()
  await world.send("words.kept", { ...at, what: problem, words: { before: composed, text: "Mine." } })
  const m1 = rows.find(({ id }) => id === "m1")?.row as Message
  world.server.change("message", "m1", { ...m1, claim: "{account} hears a stop too late.", version: 2 })
  await world.send("sync.asked", {})
  expect(sentence(world, problem)).toMatchObject({ text: "Telvo Glass hears a stop too late.", earlier: "Mine." })
})

test("never stand over brand text", async () => {
  const world = await worldAtInes()
  await world.send("words.kept", { ...at, what: problem, words: { before: composed, text: "Mine." } })
  const m1 = rows.find(({ id }) => id === "m1")?.row as Message
  world.server.change("message", "m1", { ...m1, locked: true })
  await world.send("sync.asked", {})
  expect(sentence(world, problem)).toMatchObject({ text: composed, locked: true })
})

test("fill a slot, for this account and person alone", async () => {
  const world = await worldAtInes()
  const m2 = Message.parse({
    ...(rows.find(({ id }) => id === "m2")?.row as Message),
    claim: "Shall we meet on {rep.date}.",
  })
  world.server.change("message", "m2", m2)
  await world.send("sync.asked", {})
  await world.send("words.kept", { ...at, what: "slot:date", words: { before: "", text: "12 May" } })
  expect(world.account(1).pov.fills).toEqual({ date: "12 May" })
  await world.see(2, li("/company/telvo/"), company("telvo", "Telvo Glass"))
  expect(world.account(2).pov.fills).toEqual({})
})

test("are compared with what is approved, terms as they come from marketing, and no request is made of it", async () => {
  const world = await worldAtInes()
  const term = Term.parse({ id: "t1", term: "solution", why: "It says nothing.", audience: {}, language: "en" })
  world.server.change("term", "t1", term)
  await world.send("sync.asked", {})
  const others = { segmentIds: ["elsewhere"], personaIds: [], industries: [], conversations: [] }
  world.server.change("term", "t2", { ...term, id: "t2", term: "the stop", audience: others })
  await world.send("sync.asked", {})
  const situation = { conversation: 1, segmentId: "here", personaId: null, industry: null } as const
  const before = world.server.state.requests
  const text = "Our solutions know the stop 9 days before."
  expect(await world.send("text.checked", { text, situation })).toMatchObject({
    sentences: [
      {
        findings: [
          { kind: "term", text: "solutions" },
          { kind: "figure", text: "9 days" },
        ],
      },
    ],
  })
  expect(world.server.state.requests).toBe(before)
})

test("of the page are read only when asked for, and never where Parley is not allowed", async () => {
  const world = await worldAtInes()
  world.marked.set(1, "marked in the page")
  expect(await world.send("selection.asked", { tabId: 1 })).toEqual({ text: "marked in the page" })
  expect(await world.send("selection.asked", { tabId: 9 })).toMatchObject({ error: { code: "not-allowed" } })
})

test("and a sentence's share of peers come with the accounts, and change with them", async () => {
  const world = await worldAtInes()
  expect(sentence(world, problem)?.generic).toBe(false)
  const telvo = rows.find(({ id }) => id === "telvo")?.row as object
  const peers = Array.from({ length: 12 }, (_, n) => ({
    ...telvo,
    id: `peer-${n}`,
    name: `Peer ${n}`,
    domains: [],
    linkedinSlug: null,
    crmIds: [],
  }))
  for (const row of peers) world.server.change("account", row.id, row)
  await world.send("sync.asked", {})
  await world.see(1, li("/in/ines-brandt/"), ines())
  expect(sentence(world, problem)).toMatchObject({ share: 1, generic: true })
  expect(world.account(1).pov.level).toBe("market")
  for (const { id } of peers) world.server.change("account", id, null)
  await world.send("sync.asked", {})
  await world.see(1, li("/in/ines-brandt/"), ines())
  expect(sentence(world, problem)).toMatchObject({ share: 0, generic: false })
})

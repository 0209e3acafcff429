// What the rep says: about the account, and in one click.
import { expect, test } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import { company, makeWorld, person, type World } from "./world"

const li = (path: string) => `https://www.linkedin.com${path}`
const answered = (world: World, tabId: number) => ({ tabId, turn: world.state(tabId).turn })
const verdict = (world: World, answer: "used" | "not-relevant", assetId = "a1"): Feedback => ({
  ...{ subject: "asset", assetId, answer, reason: null, note: null, signed: true },
  context: world.account(1).context,
})

test("a name alone is asked once; the yes shows it, and settles the colleague's page and the other tab", async () => {
  const world = await makeWorld()
  await world.see(1, li("/in/jo/"), person("jo", "Telvo Glass GmbH"))
  await world.see(2, li("/in/mo/"), person("mo", "TELVO GLASS"))
  const ask = world.view(1)
  expect(ask).toMatchObject({
    kind: "ask",
    candidate: { accountId: "telvo", key: "name" },
    reason: { code: "name-alone" },
  })
  expect(world.view(2)).toMatchObject({ kind: "ask" })
  const key = ask.kind === "ask" ? ask.key : null
  expect(await world.send("account.chosen", { ...answered(world, 1), key, accountId: "telvo" })).toEqual({ ok: true })
  expect(world.account(1)).toMatchObject({
    account: { id: "telvo" },
    sure: "yours",
    contact: { id: null, name: "Ines Brandt" },
  })
  await world.until(() => world.view(2).kind === "account")
  await world.see(3, li("/in/bo/"), person("bo", "Telvo Glass"))
  expect(world.view(3)).toMatchObject({ kind: "account", sure: "yours" })
})

test("a no leads to the search, reading again does not ask again, and what is chosen is remembered", async () => {
  const world = await makeWorld()
  const seen = () => world.see(1, li("/in/jo/"), person("jo", "Telvo Glass"))
  await seen()
  await world.send("account.refused", answered(world, 1))
  await seen()
  expect(world.view(1)).toMatchObject({ kind: "none", key: "name:telvo glass" })
  expect(await world.send("account.searched", { query: "nord" })).toMatchObject({ hits: [{ accountId: "norda" }] })
  await world.send("account.chosen", { ...answered(world, 1), key: "name:telvo glass", accountId: "norda" })
  expect(world.account(1).account.id).toBe("norda")
  await world.see(2, li("/in/mo/"), person("mo", "Telvo Glass"))
  expect(world.account(2).account.id).toBe("norda")
})

test("an answer about a page that the tab has left is refused", async () => {
  const world = await makeWorld()
  await world.see(1, li("/in/jo/"), person("jo", "Telvo Glass"))
  const at = answered(world, 1)
  await world.see(1, li("/company/norda/"), company("norda"))
  expect(await world.send("account.chosen", { ...at, key: "name:telvo glass", accountId: "telvo" })).toMatchObject({
    error: { code: "moved-on" },
  })
  expect(world.account(1).account.id).toBe("norda")
})

test("chosen without a key, it is for this view alone", async () => {
  const world = await makeWorld()
  await world.see(1, li("/feed/"), { kind: "none", nobody: "feed" })
  await world.send("account.chosen", { ...answered(world, 1), key: null, accountId: "telvo" })
  expect(world.account(1).account.id).toBe("telvo")
  await world.see(1, li("/in/x/"), person("x"))
  expect(world.view(1)).toMatchObject({ kind: "none" })
})

test("a new account is there at once, found by its page from then on, and goes up", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/vasa/"), company("vasa", "Vasa Oy"))
  const none = world.view(1)
  expect(none).toMatchObject({
    kind: "none",
    key: "linkedin:vasa",
    suggestion: { name: "Vasa Oy", linkedinSlug: "vasa" },
  })
  const added = await world.send("account.added", {
    ...answered(world, 1),
    ...{ key: "linkedin:vasa", name: "Vasa Oy", domain: "https://www.vasa.example/", linkedinSlug: "vasa" },
  })
  expect(world.account(1)).toMatchObject({ account: { name: "Vasa Oy", domain: "vasa.example" } })
  await world.send("sync.asked", {})
  expect(world.server.state.events.map((event) => event.kind)).toEqual(["account.added", "account.corrected"])
  expect("accountId" in added && world.server.state.events[0]?.data).toMatchObject({
    name: "Vasa Oy",
    domain: "vasa.example",
  })
})

test("one click: saved on the disk, shown, counted, sent when its ten seconds are over", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const saved = await world.send("feedback.given", { tabId: 1, feedback: verdict(world, "used") })
  if ("error" in saved) throw new Error(saved.error.message)
  expect(saved.given).toMatchObject({ sent: false, undoUntil: world.clock.now + 10_000 })
  await world.until(() => world.account(1).given.length === 1 && world.foot().waiting === 1)
  expect(world.alarms.get("outbox")).toBe(0.5)
  await world.send("sync.asked", {})
  expect(world.server.state.events.map((e) => e.kind)).not.toContain("feedback.given")
  world.clock.now += 10_001
  await world.send("sync.asked", {})
  expect(world.server.state.events.filter((e) => e.kind === "feedback.given")).toHaveLength(1)
  expect(world.foot()).toMatchObject({ waiting: 0 })
  expect(world.account(1).given[0]).toMatchObject({ sent: true })
  expect(world.alarms.has("outbox")).toBe(false)
})

test("undone within ten seconds it leaves no trace; afterwards it is withdrawn", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const first = await world.send("feedback.given", { tabId: 1, feedback: verdict(world, "used") })
  if ("error" in first) throw new Error(first.error.message)
  expect(await world.send("feedback.undone", { id: first.given.id })).toEqual({ undone: true })
  await world.until(() => world.account(1).given.length === 0)
  const second = await world.send("feedback.given", { tabId: 1, feedback: verdict(world, "not-relevant") })
  if ("error" in second) throw new Error(second.error.message)
  world.clock.now += 10_001
  await world.send("sync.asked", {})
  expect(await world.send("feedback.undone", { id: second.given.id })).toEqual({ undone: false })
  await world.send("sync.asked", {})
  const about = world.server.state.events.filter((e) => e.kind.startsWith("feedback."))
  expect(about.map((e) => e.kind)).toEqual(["feedback.given", "feedback.withdrawn"])
})

test("what was called not relevant stays while the rep looks, and is not shown here the next time", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const [first] = world.account(1).content
  await world.send("feedback.given", { tabId: 1, feedback: verdict(world, "not-relevant", first?.assetId) })
  await world.until(() => world.account(1).given.length === 1)
  expect(world.account(1).content[0]).toEqual(first)
  await world.see(2, li("/company/telvo/people/"), company("telvo"))
  expect(world.account(2).content.map((one) => one.assetId)).not.toContain(first?.assetId)
})

test("the conversation is the rep's to choose, and another one draws another slate", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const before = world.account(1)
  await world.send("conversation.chosen", { tabId: 1, accountId: "telvo", contactId: null, conversation: 2 })
  expect(world.account(1)).toMatchObject({ conversation: 2, context: { conversation: 2 } })
  expect(world.account(1).showingId).not.toBe(before.showingId)
  await world.send("conversation.chosen", { tabId: 1, accountId: "telvo", contactId: null, conversation: 4 })
  expect(world.account(1)).toMatchObject({ content: [], showingId: null })
})

test("a reply shows on the account it is about, and, unread, wherever the rep is", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const given = await world.send("feedback.given", { tabId: 1, feedback: verdict(world, "used") })
  if ("error" in given) throw new Error(given.error.message)
  world.clock.now += 10_001
  await world.send("sync.asked", {})
  const reply = {
    id: "r1",
    feedbackId: given.given.id,
    status: "done",
    text: "Thanks",
    at: 5,
    by: "Mara",
    changed: { kind: "message", id: "m1", label: "At {account} nobody counts {fact.unknown} stops" },
    readAt: null,
  }
  world.server.change("reply", "r1", reply)
  await world.send("sync.asked", {})
  expect(world.account(1).replies).toMatchObject([
    {
      id: "r1",
      about: "Guide a1",
      mine: { answer: "used", subject: "asset" },
      changed: { label: "At Telvo Glass nobody counts … stops" },
    },
  ])
  await world.see(2, li("/company/norda/"), company("norda"))
  expect(world.account(2).replies).toMatchObject([{ id: "r1" }])
  await world.send("reply.read", { replyId: "r1" })
  await world.until(() => world.account(2).replies.length === 0)
  expect(world.account(1).replies).toMatchObject([{ id: "r1" }])
})

test("what came of a request for content says what was asked for", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const answer = {
    id: "r1",
    feedbackId: "q1",
    status: "done",
    text: "",
    at: 5,
    by: "Mara",
    changed: null,
    readAt: null,
  }
  world.server.change("reply", "r1", { ...answer, asked: { words: "energy case", accountId: "norda" } })
  await world.send("sync.asked", {})
  expect(world.account(1).replies).toMatchObject([{ id: "r1", about: "energy case", mine: null }])
  await world.send("reply.read", { replyId: "r1" })
  await world.until(() => world.account(1).replies.length === 0)
  await world.see(2, li("/company/norda/"), company("norda"))
  await world.open(2)
  expect(world.account(2).replies).toMatchObject([{ id: "r1", readAt: expect.any(Number) }])
})

// From a page's facts to what the panel shows: the right account, of this page and no other, and nothing said where we are off.
import { expect, test } from "vitest"
import { copyText } from "~src/domain/compose/copy-text"
import { company, makeWorld, person, rows } from "./world"

const li = (path: string) => `https://www.linkedin.com${path}`

test("a person of ours: account, contact, point of view, content, context", async () => {
  const world = await makeWorld()
  await world.see(1, li("/in/ines-brandt/"), person("ines-brandt", "Telvo Glass", { title: "Head of Operations" }))
  const view = world.account(1)
  expect(view).toMatchObject({
    kind: "account",
    account: { id: "telvo", name: "Telvo Glass", segment: { name: "Mid-size makers" } },
    contact: { id: "ines", persona: { id: "ops" } },
    sure: "certain",
    conversation: 1,
    pov: { level: "tailored" },
    updates: [{ field: "title", ours: "COO", page: "Head of Operations" }],
    context: {
      accountId: "telvo",
      contactId: "ines",
      segmentId: "mid",
      personaId: "ops",
      conversation: 1,
      site: "linkedin",
    },
  })
  expect(copyText(view.pov).text).toContain("With 14 plants, Telvo Glass sees a stop too late.")
  expect(copyText(view.pov).text).toContain("Ines Brandt")
  expect(view.content.map((one) => one.position)).toEqual([1, 2, 3])
  expect(world.badges.get(1)).toBe(true)
})

test("with the panel open there is no dot, and the slate is noted once however often the page is read", async () => {
  const world = await makeWorld()
  const seen = () => world.see(1, li("/in/ines-brandt/"), person("ines-brandt"))
  await seen()
  const notYet = await world.context.home?.store.db.events.toArray()
  expect(notYet).toEqual([])
  await world.open(1)
  const first = world.account(1)
  await seen()
  await seen()
  expect(world.account(1)).toMatchObject({ showingId: first.showingId, content: first.content })
  const events = await world.context.home?.store.db.events.toArray()
  expect(events?.map((row) => row.kind)).toEqual(["assets.shown"])
  expect(events?.[0]?.event.data).toMatchObject({ showingId: first.showingId, context: first.context })
  expect(world.badges.get(1)).toBe(false)
})

test("turns grow, and a page left is the skeleton at once", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  const { turn } = world.state(1)
  world.tabs.set(1, li("/feed/"))
  await world.send("page.left", { address: li("/feed/") }, { tabId: 1, page: "content" })
  expect(world.state(1)).toMatchObject({ view: { kind: "reading" }, address: li("/feed/"), facts: null })
  expect(world.state(1).turn).toBeGreaterThan(turn)
  expect(world.badges.get(1)).toBe(false)
})

test("a computation that ends after the tab has moved on is dropped", async () => {
  const world = await makeWorld()
  let release = (): void => undefined
  const held = new Promise<void>((done) => {
    release = () => done()
  })
  world.gate.address = () => held
  const slow = world.see(1, li("/company/telvo/"), company("telvo"))
  world.tabs.set(1, li("/company/norda/"))
  await world.send("page.left", { address: li("/company/norda/") }, { tabId: 1, page: "content" })
  release()
  await slow
  expect(world.view(1)).toEqual({ kind: "reading" })
  await world.see(1, li("/company/norda/"), company("norda"))
  expect(world.account(1).account.id).toBe("norda")
})

test("facts of a page that Chrome says the tab has left are shown to nobody", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  world.tabs.set(1, li("/company/norda/"))
  const late = world.send(
    "page.seen",
    {
      facts: { site: "linkedin", kind: "company", company: { slug: "telvo" }, evidence: [], missing: [] },
      address: li("/company/telvo/about/"),
    },
    { tabId: 1, page: "content" },
  )
  await late
  expect(world.state(1).address).toBe(li("/company/telvo/"))
  await world.open(1)
  expect(world.view(1)).toEqual({ kind: "reading" })
})

test("five hundred random moves in four tabs: never another page's account", { timeout: 60_000 }, async () => {
  const world = await makeWorld()
  const pages = [
    { address: li("/company/telvo/"), facts: company("telvo"), id: "telvo" },
    { address: li("/company/norda/"), facts: company("norda"), id: "norda" },
    { address: li("/in/ines-brandt/"), facts: person("ines-brandt"), id: "telvo" },
    { address: li("/feed/"), facts: { kind: "none", nobody: "feed" }, id: null },
  ]
  const wrong: string[] = []
  const check = () => {
    for (const [tabId] of world.tabs) {
      const state = world.state(tabId)
      const page = pages.find((one) => one.address === state?.address)
      if (state?.view.kind === "account" && state.view.account.id !== page?.id)
        wrong.push(`${state.address}: ${state.view.account.id}`)
    }
  }
  let seed = 7
  const random = (n: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % n
  }
  const running: Promise<unknown>[] = []
  let shown = 0
  for (let i = 0; i < 500; i++) {
    const tabId = 1 + random(4)
    const page = pages[random(pages.length)] as (typeof pages)[number]
    world.tabs.set(tabId, page.address)
    if (random(2)) running.push(world.send("page.left", { address: page.address }, { tabId, page: "content" }))
    running.push(world.see(tabId, page.address, page.facts))
    if (random(3) === 0) running.push(world.open(tabId))
    if (random(3) === 0) await Promise.race(running.slice(-2))
    check()
    if (i % 50 === 49) await Promise.all(running.splice(0))
    if ([...world.tabs.keys()].some((id) => world.view(id)?.kind === "account")) shown++
  }
  await Promise.all(running)
  check()
  expect(wrong).toEqual([])
  expect(shown).toBeGreaterThan(50)
  for (const [tabId, address] of world.tabs) {
    const page = pages.find((one) => one.address === address)
    expect(world.view(tabId)?.kind).toBe(page?.id ? "account" : "nobody")
  }
  expect(world.errors).toEqual([])
})

test("a worker that died goes on where it was", async () => {
  const world = await makeWorld()
  await world.see(1, li("/in/ines-brandt/"), person("ines-brandt"))
  await world.open(1)
  const before = world.state(1)
  await world.restart()
  await world.send("feedback.given", {
    tabId: 1,
    feedback: {
      subject: "account",
      answer: "stale",
      reason: null,
      note: null,
      signed: true,
      context: world.account(1).context,
    },
  })
  await world.until(() => world.account(1).given.length === 1)
  const after = world.state(1)
  expect(after.turn).toBeGreaterThan(before.turn)
  expect(world.account(1).showingId).toBe((before.view as { showingId: string }).showingId)
})

test("another website is matched by its domain, where Chrome tells the address", async () => {
  const world = await makeWorld()
  world.tabs.set(5, "https://www.telvo.example/about")
  await world.open(5)
  expect(world.account(5)).toMatchObject({
    account: { id: "telvo" },
    reason: { code: "domain", domain: "telvo.example" },
  })
  world.tabs.set(5, "")
  await world.open(5)
  expect(world.view(5)).toEqual({ kind: "off", site: null, why: "not-on" })
})

test("off, forbidden, unsupported, signed out", async () => {
  const world = await makeWorld()
  world.tabs.set(1, "https://acme.lightning.force.com/lightning/r/Account/0014x00000AbCdE/view")
  await world.open(1)
  expect(world.view(1)).toEqual({ kind: "off", site: "salesforce", why: "not-on" })
  world.tabs.set(2, "chrome://extensions")
  await world.open(2)
  expect(world.view(2)).toEqual({ kind: "off", site: null, why: "unsupported" })
  const other = await makeWorld({ paired: false })
  await other.see(1, li("/company/telvo/"), company("telvo"))
  expect(other.view(1)).toEqual({ kind: "signed-out" })
})

test("a content script cannot speak for a site it is not on", async () => {
  const world = await makeWorld()
  const answer = await world.see(1, "https://evil.example/", company("telvo"))
  expect(answer).toMatchObject({ error: { code: "not-this-site" } })
  expect(world.state(1)).toBeUndefined()
})

test("a thread: the person written to, and a known asset's link in it", async () => {
  const world = await makeWorld()
  await world.see(1, "https://mail.google.com/mail/u/0/#inbox/abc", {
    site: "gmail",
    kind: "thread",
    person: { name: "Ines Brandt", emails: ["ines@telvo.example"] },
    thread: {
      account: "rita@us.example",
      participants: [{ email: "ines@telvo.example" }, { email: "rita@us.example" }],
      links: ["https://content.example/a2?utm_source=x", "https://elsewhere.example/"],
    },
  })
  expect(world.account(1)).toMatchObject({ contact: { id: "ines" }, inThread: [{ assetId: "a2", title: "Guide a2" }] })
  await world.see(1, "https://mail.google.com/mail/u/0/#inbox/own", {
    site: "gmail",
    kind: "thread",
    person: { emails: ["boss@us.example"] },
    thread: { account: "rita@us.example", participants: [{ email: "boss@us.example" }], links: [] },
  })
  expect(world.view(1)).toEqual({ kind: "nobody", why: "internal" })
})

test("an edit on the desk reaches an open panel with the next sync", async () => {
  const world = await makeWorld()
  await world.see(1, li("/company/telvo/"), company("telvo"))
  await world.open(1)
  const message = rows.find((one) => one.kind === "message" && one.id === "m2")?.row as Record<string, unknown>
  world.server.change("message", "m2", { ...message, claim: "Know it two days before.", version: 2, updatedAt: 2 })
  await world.send("sync.asked", {})
  expect(copyText(world.account(1).pov).text).toContain("Know it two days before.")
})

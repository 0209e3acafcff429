// Signing in and out, revocation, sites and places.
import { expect, test } from "vitest"
import { cameToFront } from "~src/actions/show-page"
import { keepSites, sitesChanged } from "~src/actions/sites"
import { company, makeServer, makeWorld } from "./world"

const telvo = "https://www.linkedin.com/company/telvo/"

test("paired by one link: the foot says who, where and how", async () => {
  const world = await makeWorld()
  expect(world.foot()).toMatchObject({
    member: { name: "Rita Rep", role: "rep", workspace: "Us" },
    signed: true,
    waiting: 0,
    filling: null,
    deskUrl: "https://parley.us.example/",
    fixedServer: null,
    language: "en",
  })
  expect(world.foot().sites.find((one) => one.site === "linkedin")).toEqual({
    ...{ site: "linkedin", granted: true, forbidden: false, place: null, placeFixed: false },
  })
})

test("a link that is none, and a server that IT does not allow", async () => {
  const world = await makeWorld({ paired: false })
  expect(await world.send("device.paired", { link: "https://parley.us.example/" })).toMatchObject({
    error: { code: "bad-link" },
  })
  world.context.policy.serverUrl = "https://parley.it.example"
  expect(await world.send("device.paired", { link: "https://parley.us.example/pair#c" })).toMatchObject({
    error: { code: "other-server" },
  })
})

test("a revoked device shows nothing any more, in no tab", async () => {
  const world = await makeWorld()
  await world.see(1, telvo, company("telvo"))
  await world.open(1)
  world.server.state.revoked = true
  await world.send("sync.asked", {})
  expect(world.view(1)).toEqual({ kind: "revoked" })
  expect(world.foot()).toMatchObject({ member: null, revoked: true })
  expect(JSON.stringify(world.state(1).view)).not.toContain("Telvo")
  await world.restart()
  await world.open(1)
  expect(world.view(1)).toEqual({ kind: "revoked" })
})

test("signing out waits for answers unless told to give them up", async () => {
  const world = await makeWorld()
  await world.see(1, telvo, company("telvo"))
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
  expect(await world.send("device.left", { discard: false })).toEqual({ waiting: 1 })
  expect(await world.send("device.left", { discard: true })).toEqual({ ok: true })
  expect(world.view(1)).toEqual({ kind: "signed-out" })
})

test("another member on the same browser never sends the first one's queue", async () => {
  const server = makeServer()
  const world = await makeWorld({ server })
  await world.see(1, telvo, company("telvo"))
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
  server.state.memberId = "rep2"
  await world.send("device.paired", { link: "https://parley.us.example/pair#two" })
  world.clock.now += 60_000
  await world.send("sync.asked", {})
  await world.until(() => world.view(1).kind === "account")
  expect(server.state.events).toEqual([])
  expect(world.account(1).given).toEqual([])
  server.state.memberId = "rep1"
  await world.send("device.paired", { link: "https://parley.us.example/pair#one" })
  await world.send("sync.asked", {})
  expect(server.state.events.map((event) => event.kind)).toEqual(["feedback.given"])
})

test("offline, what was clicked waits and says so", async () => {
  const world = await makeWorld()
  await world.see(1, telvo, company("telvo"))
  world.server.state.offline = true
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
  world.clock.now += 10_001
  expect(await world.send("sync.asked", {})).toMatchObject({ error: { code: "offline" } })
  expect(world.foot()).toMatchObject({ waiting: 1, unreachable: { retryAt: null } })
  world.server.state.offline = false
  await world.send("sync.asked", {})
  expect(world.foot()).toMatchObject({ waiting: 0, unreachable: null })
})

test("scripts follow permissions and policy, run in open tabs once, and are never registered twice", async () => {
  const world = await makeWorld()
  world.tabs.set(1, telvo)
  await Promise.all([keepSites(world.context), keepSites(world.context), keepSites(world.context)])
  expect([...world.registered.keys()].sort()).toEqual(["gmail", "linkedin"])
  world.granted.add("salesforce")
  world.granted.delete("gmail")
  world.tabs.set(2, "https://acme.lightning.force.com/lightning/page/home")
  world.injected.length = 0
  await sitesChanged(world.context)
  expect([...world.registered.keys()].sort()).toEqual(["linkedin", "salesforce"])
  expect(world.injected).toEqual([{ tabId: 2, file: "contents/salesforce.js" }])
  world.policy.forbiddenSites = ["linkedin"]
  await sitesChanged(world.context)
  expect([...world.registered.keys()]).toEqual(["salesforce"])
  await cameToFront(world.context, 1)
  expect(world.view(1)).toEqual({ kind: "off", site: "linkedin", why: "forbidden" })
  expect(world.foot().sites.find((one) => one.site === "linkedin")).toMatchObject({ forbidden: true })
})

test("nothing is drawn into a page before the rep has chosen it; what was open stays open on the next page", async () => {
  const world = await makeWorld()
  expect(await world.see(1, telvo, company("telvo"))).toEqual({ ok: true, dock: { place: "side-panel", open: false } })
  await world.send("place.chosen", { site: "linkedin", place: "overlay" })
  expect(world.orders).toContainEqual({ tabId: 1, order: { name: "dock.state", place: "overlay", open: false } })
  await world.send("dock.changed", { open: true }, { tabId: 1, page: "content" })
  const next = await world.see(1, "https://www.linkedin.com/company/norda/", company("norda"))
  expect(next).toMatchObject({ dock: { place: "overlay", open: true } })
  world.policy.place = "side-panel"
  await sitesChanged(world.context)
  expect(world.orders.at(-1)).toEqual({ tabId: 1, order: { name: "dock.state", place: "side-panel", open: false } })
  expect(world.foot().sites[0]).toMatchObject({ place: "side-panel", placeFixed: true })
})

test("a dock whose frame is refused opens the side panel instead; a frame that comes up is told so", async () => {
  const world = await makeWorld()
  await world.see(1, telvo, company("telvo"))
  const failing = world.send("dock.failed", {}, { tabId: 1, page: "content" })
  expect(world.sidePanels).toEqual([1])
  await failing
  await world.send("panel.opened", { tabId: 1 }, { tabId: 1 })
  expect(world.orders).toContainEqual({ tabId: 1, order: { name: "dock.ready" } })
})

test("a page that has not spoken is asked, and a tab without our script gets it", async () => {
  const world = await makeWorld()
  world.tabs.set(1, telvo)
  await world.open(1)
  expect(world.view(1)).toEqual({ kind: "reading" })
  expect(world.orders).toContainEqual({ tabId: 1, order: { name: "page.asked" } })
  expect(world.injected).toEqual([{ tabId: 1, file: "contents/linkedin.js" }])
})

test("signing by default is the rep's last choice, else the workspace's", async () => {
  const world = await makeWorld()
  await world.send("signing.chosen", { signed: false })
  expect(world.foot().signed).toBe(false)
  await world.restart()
  await world.send("foot.asked", {})
  expect(world.foot().signed).toBe(false)
})

// The role × route table, written by hand: who gets which answer. A route that is not here fails the test.
import { v7 } from "uuid"
import type { AccountPage, ContactRow } from "~src/wire/desk-accounts"
import type { SiteList, SiteState } from "~src/wire/desk-sites"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import type { FreshServer, TestMember, TestWorkspace } from "~tests/support/server"
import { onAudiences } from "./matrix-audiences"
import { importRows } from "./matrix-imports"
import { onLines } from "./matrix-lines"

export const actors = [
  "nobody",
  "rep",
  "marketer",
  "admin",
  "rep's browser",
  "marketer's browser",
  "admin's browser",
  "revoked sign-in",
  "revoked browser",
  "left member",
  "other workspace's admin",
] as const
export type Actor = (typeof actors)[number]

/** `home` is the sender's own workspace; for the other workspace's admin that is not `here`. */
export type World = { server: FreshServer; here: TestWorkspace; home: TestWorkspace; sender: { deviceId: string } }
export type Asked = { params?: Record<string, string>; query?: string; body?: unknown }
export type Row = { expect: string; ask?: (world: World) => Asked | Promise<Asked> }

/** Statuses in the order of `actors`. */
const desk = {
  everyone: "401 200 200 200 401 401 401 401 401 401 200",
  everyoneDoes: "401 204 204 204 401 401 401 401 401 401 204",
  marketing: "401 403 200 200 401 401 401 401 401 401 200",
  /** With the id of something in the first workspace. */
  marketingOn: "401 403 200 200 401 401 401 401 401 401 404",
  admins: "401 403 403 200 401 401 401 401 401 401 200",
  adminsOn: "401 403 403 200 401 401 401 401 401 401 404",
  adminsDo: "401 403 403 204 401 401 401 401 401 401 404",
}

const message = {
  ...{
    pillar: "Uptime",
    part: "view",
    claim: "A line.",
    why: "They ask.",
    audience: {},
    language: "en",
    status: "live",
  },
  proof: { text: "Counted.", source: "Own count", date: "2026-01-05" },
}

const asset = {
  ...{ title: "A guide", url: "https://content.testwerk.example/guide", kind: "guide", language: "en" },
  ...{ audience: {}, createdOn: "2026-01-05" },
}
const account = { name: "Acme" }

async function newAsset({ server, here }: World): Promise<{ id: string; version: number }> {
  const made = await (await server.desk(here.admin, "/assets", { method: "POST", body: asset })).json()
  return { id: made.asset.id, version: made.version }
}

async function newAccount({ server, here }: World): Promise<AccountPage> {
  return (await server.desk(here.admin, "/accounts", { method: "POST", body: account })).json()
}

async function newContact(world: World): Promise<ContactRow> {
  const { id } = (await newAccount(world)).account
  const init = { method: "POST", body: { name: "Ada Berg" } }
  const page: AccountPage = await (await world.server.desk(world.here.admin, `/accounts/${id}/contacts`, init)).json()
  return page.contacts[0] as ContactRow
}

const someone = ({ server, here }: World) => server.newMember(here.workspace.id, "rep")

async function report({ server, here }: World): Promise<string> {
  const event = eventMaker()("feedback.given", assetFeedback(), { id: v7() })
  await (await server.newDevice(here.rep)).sync([event])
  return event.id
}

async function newMessage({ server, here }: World, status = "live"): Promise<string> {
  const body = { ...message, status }
  return (await (await server.desk(here.admin, "/messages", { method: "POST", body })).json()).id
}

async function wording(world: World): Promise<string> {
  const worded = { subject: "wording", answer: "reworded", before: message.claim, after: "Another line." } as const
  const rest = { reason: null, note: null, signed: true, context: someContext() }
  const event = eventMaker()("feedback.given", { ...worded, ...rest, messageId: await newMessage(world) }, { id: v7() })
  await (await world.server.newDevice(world.here.rep)).sync([event])
  return event.id
}

async function invite({ server, here }: World): Promise<string> {
  const name = `Guest ${v7()}`
  await server.desk(here.admin, "/invites", { method: "POST", body: { role: "rep", name } })
  const list = await (await server.desk(here.admin, "/members")).json()
  return list.invites.find((one: { name: string }) => one.name === name).id
}

async function nextSite({ server, home }: Pick<World, "server" | "home">): Promise<SiteState> {
  const { sites }: SiteList = await (await server.desk(home.admin, "/sites")).json()
  return sites.find(({ site }) => site === "zoho") as SiteState
}

/** A structure that a rep of the workspace has sent. */
async function structure({ server, here }: World): Promise<string> {
  const { deviceId, token } = await server.newDevice(here.rep)
  const sent = { id: v7(), site: "zoho", page: "record", finders: 1, text: "body" }
  const body = { v: 1, deviceId, epoch: null, cursor: 0, events: [], structures: [sent] }
  const headers = { authorization: `Bearer ${token}` }
  await server.fetch("/api/sync", { method: "POST", headers, body: JSON.stringify(body) })
  return sent.id
}

async function gone(world: World): Promise<TestMember> {
  const member = await someone(world)
  await world.server.desk(world.here.admin, `/members/${member.id}`, { method: "DELETE" })
  return member
}

const onPerson = async (world: World): Promise<Asked> => ({ params: { kind: "member", id: (await someone(world)).id } })

export const table: Record<string, Row> = {
  // A code decides, whoever brings it; this one is wrong.
  "POST /api/setup": {
    expect: "410 410 410 410 410 410 410 410 410 410 410",
    ask: () => ({
      body: { code: "wrong", name: "Eve", workspace: { name: "W", domains: [], language: "en", timeZone: "UTC" } },
    }),
  },
  "POST /api/join": {
    expect: "410 410 410 410 410 410 410 410 410 410 410",
    ask: () => ({ body: { code: "wrong", name: "Eve" } }),
  },
  "POST /api/pair": {
    expect: "410 410 410 410 410 410 410 410 410 410 410",
    ask: () => ({ body: { code: "wrong", deviceName: "" } }),
  },
  "POST /api/sync": {
    expect: "401 401 401 401 200 200 200 401 401 401 401",
    ask: ({ sender }) => ({ body: { v: 1, deviceId: sender.deviceId, epoch: null, cursor: 0, events: [] } }),
  },
  "POST /api/panels": {
    expect: "401 401 401 401 200 200 200 401 401 401 401",
    ask: () => ({ body: { panels: [{ id: "no-panel" }] } }),
  },
  "POST /api/sign-in": { expect: "401 401 401 401 200 200 200 401 401 401 401", ask: () => ({ body: {} }) },
  // The last word of a revoked browser; of a revoked sign-in at the desk as well, which has nothing to wipe.
  "POST /api/wiped": { expect: "401 401 401 401 401 401 401 200 200 200 401", ask: () => ({ body: { unsent: 0 } }) },
  // A browser that signed out says so once it can, also when an admin was faster.
  "POST /api/left": { expect: "401 401 401 401 200 200 200 200 200 200 401", ask: () => ({ body: { unsent: 0 } }) },

  "GET /api/desk/me": { expect: desk.everyone },
  "GET /api/desk/me/export": { expect: desk.everyone },
  "GET /api/desk/members": { expect: desk.everyone },
  "POST /api/desk/pairing": { expect: desk.everyone },
  "POST /api/desk/sign-out": { expect: desk.everyoneDoes },
  "POST /api/desk/invites": { expect: desk.admins, ask: () => ({ body: { role: "rep", name: "Guest" } }) },
  "DELETE /api/desk/invites/{id}": {
    expect: desk.adminsDo,
    ask: async (world) => ({ params: { id: await invite(world) } }),
  },
  "PUT /api/desk/members/{id}/role": {
    expect: desk.adminsDo,
    ask: async (world) => ({ params: { id: (await someone(world)).id }, body: { role: "marketer" } }),
  },
  "DELETE /api/desk/members/{id}": {
    expect: desk.adminsDo,
    ask: async (world) => ({ params: { id: (await someone(world)).id } }),
  },
  "POST /api/desk/members/{id}/invite": {
    expect: desk.adminsOn,
    ask: async (world) => ({ params: { id: (await gone(world)).id }, body: { role: "rep" } }),
  },
  "DELETE /api/desk/members/{id}/devices/{device}": {
    expect: desk.adminsDo,
    async ask(world) {
      const member = await someone(world)
      return { params: { id: member.id, device: (await world.server.newDevice(member)).deviceId } }
    },
  },

  "GET /api/desk/people-data": { expect: desk.admins, ask: () => ({ query: "q=nobody" }) },
  "GET /api/desk/people-data/{kind}/{id}": { expect: desk.adminsOn, ask: onPerson },
  "GET /api/desk/people-data/{kind}/{id}/export": { expect: desk.adminsOn, ask: onPerson },
  "DELETE /api/desk/people-data/{kind}/{id}": {
    expect: desk.adminsOn,
    ask: async (world) => ({ ...(await onPerson(world)), body: { name: "A rep" } }),
  },

  "GET /api/desk/settings": { expect: desk.admins },
  "GET /api/desk/settings/weeks": { expect: desk.admins, ask: () => ({ query: "timeZone=Europe/Berlin" }) },
  "PUT /api/desk/settings": {
    expect: desk.admins,
    ask: async ({ server, home }) => ({ body: await (await server.desk(home.admin, "/settings")).json() }),
  },

  "GET /api/desk/sites": { expect: desk.admins },
  "GET /api/desk/sites/{site}/structures/{id}": {
    expect: desk.adminsOn,
    ask: async (world) => ({ params: { site: "zoho", id: await structure(world) } }),
  },
  "POST /api/desk/sites/{site}/check": {
    expect: desk.admins,
    ask: () => ({ params: { site: "zoho" }, body: { text: "{}" } }),
  },
  "POST /api/desk/sites/{site}/fixes": {
    expect: desk.admins,
    ask: async (world) => {
      const { site, version } = await nextSite(world)
      const text = JSON.stringify({ site, version: version + 1, off: true })
      return { params: { site }, body: { text, from: version } }
    },
  },
  "POST /api/desk/sites/{site}/revert": {
    expect: desk.admins,
    ask: async ({ server, home }) => {
      const { site, version } = await nextSite({ server, home })
      const text = JSON.stringify({ site, version: version + 1, off: true })
      await server.desk(home.admin, `/sites/${site}/fixes`, { method: "POST", body: { text, from: version } })
      return { params: { site }, body: { from: version + 1 } }
    },
  },
  "POST /api/desk/sites/{site}/switch": {
    expect: desk.admins,
    ask: async (world) => {
      const { site, version, off } = await nextSite(world)
      return { params: { site }, body: { off: !off, from: version } }
    },
  },

  "GET /api/desk/names": { expect: desk.marketing },
  "GET /api/desk/feedback/figures": { expect: desk.marketing },
  "GET /api/desk/feedback/records": { expect: desk.marketing },
  "GET /api/desk/set-aside": { expect: desk.marketing },
  "POST /api/desk/feedback/{id}/reply": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: await report(world) }, body: { status: "done", text: "Thank you" } }),
  },
  "GET /api/desk/ledger": { expect: desk.marketing },
  "GET /api/desk/health": { expect: desk.marketing },
  "POST /api/desk/requests": { expect: desk.marketing, ask: () => ({ body: { words: "retail benchmark" } }) },
  "PUT /api/desk/requests/{id}": {
    expect: desk.marketingOn,
    ask: async ({ server, here }) => {
      const init = { method: "POST", body: { words: "retail benchmark" } }
      const { id } = await (await server.desk(here.admin, "/requests", init)).json()
      return { params: { id }, body: { status: "done" } }
    },
  },
  "GET /api/desk/audiences": { expect: desk.marketing },
  ...onAudiences(desk, "personas", { titles: ["plant manager"] }),
  ...onAudiences(desk, "segments", {}),
  "POST /api/desk/segments/match": {
    expect: desk.marketing,
    ask: () => ({ body: { id: null, rule: { industries: ["Glass"] } } }),
  },
  ...onLines(desk),
  "GET /api/desk/messages": { expect: desk.marketing },
  "POST /api/desk/messages": { expect: desk.marketing, ask: () => ({ body: message }) },
  "PUT /api/desk/messages/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: await newMessage(world) }, body: { ...message, version: 1 } }),
  },
  "POST /api/desk/messages/drafts": { expect: desk.marketing, ask: () => ({ body: { drafts: [message] } }) },
  "POST /api/desk/messages/publish": {
    expect: desk.marketingOn,
    ask: async (world) => ({ body: { drafts: [{ id: await newMessage(world, "draft"), version: 1 }] } }),
  },
  "POST /api/desk/messages/{id}/undo": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: await newMessage(world) }, body: { version: 1 } }),
  },
  "POST /api/desk/feedback/{id}/adopt": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: await wording(world) }, body: { text: "Thank you" } }),
  },
  "GET /api/desk/messages/{id}/versions": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: await newMessage(world) } }),
  },
  "GET /api/desk/assets": { expect: desk.marketing },
  "POST /api/desk/assets": { expect: desk.marketing, ask: () => ({ body: asset }) },
  "PUT /api/desk/assets/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => {
      const { id, version } = await newAsset(world)
      return { params: { id }, body: { ...asset, version } }
    },
  },
  // What is not there is not changed, and not said to be.
  "POST /api/desk/assets/changes": {
    expect: desk.marketing,
    ask: async (world) => ({ body: { ids: [(await newAsset(world)).id], change: { kind: "verify" } } }),
  },
  "GET /api/desk/assets/{id}/versions": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: (await newAsset(world)).id } }),
  },

  "GET /api/desk/accounts": { expect: desk.marketing },
  "GET /api/desk/accounts/counts": { expect: desk.marketing },
  "GET /api/desk/view-as": {
    expect: desk.marketingOn,
    ask: async (world) => ({ query: `accountId=${(await newAccount(world)).account.id}&page=company` }),
  },
  "GET /api/desk/view-as/days": { expect: desk.marketing, ask: () => ({ query: "accountId=none" }) },
  "GET /api/desk/view-as/shown": {
    expect: desk.marketing,
    ask: () => ({ query: "accountId=none&day=2026-01-05" }),
  },
  "POST /api/desk/accounts": { expect: desk.marketing, ask: () => ({ body: account }) },
  "GET /api/desk/accounts/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: (await newAccount(world)).account.id } }),
  },
  "PUT /api/desk/accounts/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => {
      const { account: made, version } = await newAccount(world)
      return { params: { id: made.id }, body: { ...account, version } }
    },
  },
  "POST /api/desk/accounts/{id}/contacts": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: (await newAccount(world)).account.id }, body: { name: "Ada Berg" } }),
  },
  "PUT /api/desk/contacts/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => {
      const { contact, version } = await newContact(world)
      return { params: { id: contact.id }, body: { name: "Ada Berg", version } }
    },
  },
  "DELETE /api/desk/contacts/{id}": {
    expect: desk.marketingOn,
    ask: async (world) => ({ params: { id: (await newContact(world)).contact.id } }),
  },

  ...importRows,
}

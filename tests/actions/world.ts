// A browser and a server small enough to see through: the real actions, store and sync between them.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { v7 } from "uuid"
import { type Context, createContext } from "~src/actions/context"
import { handlersFor } from "~src/actions/handlers"
import type { Policy, Ports, SiteScript } from "~src/actions/ports"
import { Account, Contact, Persona, Segment } from "~src/domain/account"
import { Asset } from "~src/domain/asset"
import type { Drift } from "~src/domain/drift"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { suffixes } from "~src/domain/match/suffixes"
import { Insight, Message } from "~src/domain/messaging"
import { PageFacts } from "~src/domain/page-facts"
import { siteOf } from "~src/domain/sites"
import type { Site } from "~src/domain/words"
import type { DockOrder } from "~src/wire/dock"
import type { Handlers, Input, MessageName, Sender } from "~src/wire/messages"
import { type AccountView, type FootState, footKey, type PanelState, panelKey, type View } from "~src/wire/panel-state"
import type { SyncRequest } from "~src/wire/sync"

export const workspace = {
  id: "w1",
  name: "Us",
  domains: ["us.example"],
  language: "en",
  timeZone: "Europe/Berlin",
  unsignedByDefault: false,
} as const
const audience = { conversations: [1, 2] }
const proof = { text: "A maker saved 9 %.", source: "Case study", date: "2026-03-01" }
const row = <T extends { id: string }>(kind: string, one: T) => ({ kind, id: one.id, row: one })

export const rows = [
  row("workspace", workspace),
  row("segment", Segment.parse({ id: "mid", name: "Mid-size makers" })),
  row("persona", Persona.parse({ id: "ops", name: "Operations lead", titles: ["coo", "head of operations"] })),
  row(
    "account",
    Account.parse({
      id: "telvo",
      name: "Telvo Glass",
      domains: ["telvo.example"],
      linkedinSlug: "telvo",
      industry: "Glass",
      segmentId: "mid",
      crmIds: [{ crm: "salesforce", id: "0014x00000AbCdE" }],
      facts: [{ key: "plants", label: "Plants", value: "14 plants", source: "Annual report", date: "2026-06-30" }],
    }),
  ),
  row("account", Account.parse({ id: "norda", name: "Norda AG", domains: ["norda.example"], linkedinSlug: "norda" })),
  row(
    "contact",
    Contact.parse({
      id: "ines",
      accountId: "telvo",
      name: "Ines Brandt",
      title: "COO",
      linkedinSlug: "ines-brandt",
      emails: ["ines@telvo.example"],
    }),
  ),
  row(
    "message",
    Message.parse({
      ...{
        id: "m1",
        pillar: "Uptime",
        part: "problem",
        claim: "With {fact.plants}, {account} sees a stop too late.",
        proof,
      },
      ...{ why: "They ask", audience: {}, language: "en", updatedAt: 1 },
    }),
  ),
  row(
    "message",
    Message.parse({
      ...{ id: "m2", pillar: "Uptime", part: "view", claim: "Know the stop a day before.", proof },
      ...{ why: "They ask", audience: {}, language: "en", updatedAt: 1 },
    }),
  ),
  row(
    "insight",
    Insight.parse({
      ...{
        id: "i1",
        claim: "Energy is the second largest cost.",
        evidence: "Survey",
        source: "Survey",
        date: "2026-05-01",
      },
      ...{ meaning: "Stops cost twice", question: "What did the last stop cost?", audience: {}, language: "en" },
    }),
  ),
  ...["a1", "a2", "a3", "a4", "a5"].map((id) =>
    row(
      "asset",
      Asset.parse({
        ...{ id, title: `Guide ${id}`, url: `https://content.example/${id}`, kind: "guide", language: "en" },
        ...{ createdOn: "2026-01-01", audience },
      }),
    ),
  ),
]

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A browser whose LinkedIn and Gmail are turned on, paired unless told otherwise. */
export async function makeWorld({ paired = true, server = makeServer() } = {}) {
  const session: Record<string, unknown> = {}
  const tabs = new Map<number, string>()
  const granted = new Set<Site>(["linkedin", "gmail"])
  const registered = new Map<Site, SiteScript>()
  const alarms = new Map<string, number>()
  const badges = new Map<number, boolean>()
  const orders: { tabId: number; order: DockOrder }[] = []
  /** What is marked in a tab's page; a tab without is one that may not be read. */
  const marked = new Map<number, string>()
  const injected: { tabId: number; file: string }[] = []
  const panels = new Set<number>()
  const sidePanels: number[] = []
  const policy: Policy = { serverUrl: null, forbiddenSites: [], place: null }
  const errors: unknown[] = []
  const idb = { indexedDB: new IDBFactory(), IDBKeyRange }
  const clock = { now: Date.parse("2026-11-22T10:00:00Z") }
  /** Slows look-ups of addresses, so that a test can move a tab in between; and what a page says of its structure. */
  const gate = { address: async (_tabId: number): Promise<void> => undefined, structure: null as string | null }

  const ports: Ports = {
    suffixes: async () => suffixes,
    session: {
      all: async () => structuredClone(session),
      set: async (items) => void Object.assign(session, structuredClone(items)),
      remove: async (keys) => {
        for (const key of keys) delete session[key]
      },
    },
    tabs: {
      async address(tabId) {
        await gate.address(tabId)
        return tabs.get(tabId) ?? null
      },
      list: async () => [...tabs].map(([tabId, address]) => ({ tabId, address })),
      async order(tabId, order) {
        orders.push({ tabId, order })
        return injected.some((one) => one.tabId === tabId)
      },
      selection: async (tabId) => marked.get(tabId) ?? null,
      async inject(tabId, file) {
        injected.push({ tabId, file })
        return true
      },
      structure: async () => gate.structure,
      create: async () => undefined,
    },
    panelShown: async (tabId) => panels.has(tabId),
    badge: async (tabId, on) => void badges.set(tabId, on),
    permitted: async (origins) => {
      const site = siteOf(origins[0]?.replace("*.", "www.").replace(/\*$/, "practice/x") ?? "", null)
      return site !== null && granted.has(site)
    },
    policy: async () => ({ ...policy }),
    scripts: {
      registered: async () => [...registered.values()],
      async register(script) {
        if (registered.has(script.site)) throw new Error(`Duplicate script ID ${script.site}`)
        registered.set(script.site, script)
      },
      unregister: async (gone) => {
        for (const site of gone) registered.delete(site)
      },
    },
    alarms: {
      every: async (name, minutes) => void alarms.set(name, minutes),
      stop: async (name) => void alarms.delete(name),
    },
    uiLanguage: () => "en-GB",
  }

  const world = {
    ...{ ports, session, tabs, granted, registered, alarms, badges, orders, injected, marked, panels, sidePanels },
    ...{ policy, errors, clock, gate, server },
    context: null as unknown as Context,
    handlers: null as unknown as Handlers,
    /** A worker that died and was started again: all memory gone, all storage there. */
    async restart() {
      if (world.context) {
        if (world.context.timer) clearTimeout(world.context.timer)
        world.context.home?.store.db.close()
        world.context.device.db.close()
      }
      const ready = createContext(ports, {
        ...{ fetch: server.fetch, now: () => clock.now, idb },
        report: (error, where) => void errors.push(`${where}: ${error}`),
      })
      world.handlers = handlersFor(ready, (tabId) => void sidePanels.push(tabId), "Test")
      world.context = await ready
    },
    send<N extends MessageName>(name: N, input: Input<N>, from: Partial<Sender> = {}): ReturnType<Handlers[N]> {
      const handle = world.handlers[name] as (input: unknown, from: Sender) => ReturnType<Handlers[N]>
      return handle(input, { tabId: null, page: "extension", ...from })
    },
    /** The content script of a tab says what its page says. */
    see: (tabId: number, address: string, facts: Record<string, unknown>) => {
      tabs.set(tabId, address)
      const page = PageFacts.parse({ site: "linkedin", evidence: [], missing: [], ...facts })
      return world.send("page.seen", { facts: page, address }, { tabId, page: "content" })
    },
    async open(tabId: number) {
      panels.add(tabId)
      await world.send("panel.opened", { tabId })
    },
    state: (tabId: number) => session[panelKey(tabId)] as PanelState,
    view: (tabId: number) => (session[panelKey(tabId)] as PanelState | undefined)?.view as View,
    account: (tabId: number) => (session[panelKey(tabId)] as PanelState).view as AccountView,
    foot: () => session[footKey] as FootState,
    /** Waits until a condition holds: the actions go on after they have answered. */
    async until(holds: () => boolean | Promise<boolean>): Promise<void> {
      for (let i = 0; i < 300; i++) {
        if (await holds()) return
        await new Promise((done) => setTimeout(done, 5))
      }
      throw new Error("It never came to hold.")
    },
  }
  await world.restart()
  if (paired) {
    await world.send("device.paired", { link: "https://parley.us.example/pair#code" })
    await world.until(() => world.foot()?.filling === null)
    await world.send("sync.asked", {})
  }
  return world
}

/** A server of one member that stores whatever comes, and sends its rows when asked from the beginning. */
export function makeServer() {
  const state = {
    cursor: 1,
    changes: [...rows] as { kind: string; id: string; row: unknown }[],
    events: [] as Event[],
    drifts: [] as Drift[],
    requests: 0,
    structures: [] as unknown[],
    revoked: false,
    offline: false,
    memberId: "rep1",
  }
  const answer = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } })
  const change = (kind: string, id: string, row: unknown) => {
    state.changes.push({ kind, id, row })
    state.cursor += 1
  }
  /** What the rep's own rows become by an event. */
  function take(event: Event, deviceId: string): void {
    state.events.push(event)
    if (event.kind.startsWith("feedback.")) {
      const id = reportOf(event as FeedbackEvent)
      const about = state.events.filter(
        (e): e is FeedbackEvent => e.kind.startsWith("feedback.") && reportOf(e as FeedbackEvent) === id,
      )
      change("feedback", id, foldFeedback(about.map((one) => ({ event: one, deviceId }))))
    }
    if (event.kind === "account.corrected") change("correction", event.data.key, event.data)
    if (event.kind === "account.added") {
      const { accountId: id, name, domain, linkedinSlug } = event.data
      change("account", id, Account.parse({ id, name, domains: domain ? [domain] : [], linkedinSlug }))
    }
  }
  return {
    state,
    change,
    async fetch(url: string, init: RequestInit): Promise<Response> {
      state.requests += 1
      if (state.offline) throw new TypeError("Failed to fetch")
      const member = { id: state.memberId, name: "Rita Rep", role: "rep" }
      if (url.endsWith("/api/pair"))
        return answer(200, { token: "w1.t1.secret", deviceId: v7().slice(0, 8), member, workspace })
      if (state.revoked) return answer(401, { error: { code: "revoked", message: "This device was revoked." } })
      if (!url.endsWith("/api/sync")) return answer(200, {})
      const body = JSON.parse(String(init.body)) as Pick<
        SyncRequest,
        "cursor" | "events" | "deviceId" | "drifts" | "structures"
      >
      state.drifts.push(...(body.drifts ?? []))
      state.structures.push(...(body.structures ?? []))
      const known = new Set(state.events.map((event) => event.id))
      for (const event of body.events.filter((one) => !known.has(one.id))) take(event, body.deviceId)
      return answer(200, {
        epoch: "e1",
        cursor: state.cursor,
        more: false,
        acks: body.events.map(({ id }) => ({ id, status: "stored" })),
        changes: body.cursor < state.cursor ? state.changes : [],
        member,
        serverTime: Date.now(),
      })
    },
  }
}

export const person = (slug: string, company?: string, more = {}) => ({
  kind: "person",
  person: { name: "Ines Brandt", slug, ...more },
  ...(company ? { company: { name: company } } : {}),
})
export const company = (slug: string, name?: string) => ({
  kind: "company",
  company: { slug, ...(name ? { name } : {}) },
})

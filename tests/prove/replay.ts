// The proof of replay: panels shown through the real actions, store, HTTP and PostgreSQL come back on the desk as they were.
import { createHash } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import { sql } from "kysely"
import { sampleWorkspace, startBackend, type TestBackend } from "~scripts/lib/backend"
import { type Desk, signInAtDesk } from "~scripts/lib/desk"
import { gap } from "~src/domain/erase/redact"
import { conversations } from "~src/domain/words"
import { inWorkspace } from "~src/server/database/transaction"
import type { AccountList, AccountPage } from "~src/wire/desk-accounts"
import type { ShownDays, ShownPanel, ShownPanels } from "~src/wire/desk-view-as"
import type { PanelState, ShownState } from "~src/wire/panel-state"
import { makeServer, makeWorld, type World } from "~tests/actions/world"
import type { Proof, ProofOptions } from "./proof"
import { randomFrom } from "./random"

const panels = 1000
const tab = 1
/** Known to a page alone. */
const stranger = { name: "Quentin Vandersloot", title: "Deputy Gantry Wrangler", words: /quentin|vandersloot|gantry/i }

type Somebody = { account: AccountPage["account"]; contact: AccountPage["contacts"][number]["contact"] }

export async function proveReplay({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const wanted = Math.max(20, Math.round(panels * share))
  const backend = await startBackend()
  try {
    const desk = await signInAtDesk(backend, "noor")
    const people = await somePeople(backend, desk, Math.max(6, Math.round(wanted / 25)))
    const line = unsureLine(seed)
    const world = await makeWorld({ paired: false, server: { ...makeServer(), fetch: line.fetch } })
    world.clock.now = Date.now()
    await world.send("device.paired", { link: await backend.pairLink("oona") })
    for (let n = 0; world.foot()?.filling !== null; n++) {
      if (n > 100) throw new Error("the workspace never came")
      await world.send("sync.asked", {})
    }
    world.panels.add(tab)
    const shown = await look(world, people, wanted, seed)
    await sendAll(world)
    say(`${shown.size} different panels shown, of ${people.length} contacts; requests: ${JSON.stringify(line.counts)}`)

    const accounts = [...new Set(people.map(({ account }) => account.id))]
    const replayed = new Map((await replay(backend, desk, accounts)).map((one) => [one.digest, one.state]))
    const same = [...shown].filter(([digest, state]) => isDeepStrictEqual(replayed.get(digest), state)).length
    const others = [...replayed].filter(([digest]) => !shown.has(digest)).map(([, state]) => state)
    const ofStrangers = others.filter((state) => state?.view.contact?.name === gap)
    const leaks = ofStrangers.filter((state) => stranger.words.test(JSON.stringify(state)))
    const faults = line.counts.lost + line.counts.unanswered
    const caught = await tamper(backend, desk, accounts)
    if (world.errors.length > 0) throw new Error(world.errors.slice(0, 3).join("\n"))
    return [
      {
        name: "Replay shows every past panel as it was, each once, matching its digest",
        bar: `${wanted} panels: all equal, none besides`,
        measured: `${same} of ${shown.size} equal, ${others.length - ofStrangers.length} besides`,
        met: same === shown.size && shown.size >= wanted && others.length === ofStrangers.length && faults > 0,
        counts: { panels: shown.size, accounts: accounts.length, ...line.counts },
        seeds: { seed },
      },
      {
        name: "Nothing that only the page knew leaves with a panel",
        bar: "0 panels with a word of somebody whom no record knows",
        measured: `${leaks.length} of ${ofStrangers.length}`,
        met: leaks.length === 0 && ofStrangers.length > 0,
      },
      {
        name: "A past panel whose stored text was changed is refused, and its neighbours are shown",
        bar: "all that were changed, and no other",
        measured: `${caught.refused} of ${caught.changed} refused, ${caught.besides} others refused`,
        met: caught.changed > 0 && caught.refused === caught.changed && caught.besides === 0,
      },
    ]
  } finally {
    await backend.close()
  }
}

/** Random pages one after the other, each in a random conversation. @returns what stood in the panel, by its digest. */
async function look(world: World, people: readonly Somebody[], wanted: number, seed: number) {
  const random = randomFrom(seed)
  const shown = new Map<string, unknown>()
  const note = () => {
    const state = world.state(tab)
    if (state.view.kind !== "account" || state.view.contact?.id === null) return
    const text = JSON.stringify(inOrder(withoutOwn(state as ShownState)))
    shown.set(createHash("sha256").update(text).digest("hex"), JSON.parse(text))
  }
  for (let n = 0; shown.size < wanted; n++) {
    if (n > wanted * 6 + 100) throw new Error(`only ${shown.size} different panels after ${n} pages`)
    const { account, contact } = random.pick(people)
    const page = pageOf(random.pick(["person", "person", "company", "thread", "stranger"]), account, contact, n)
    await world.see(tab, page.address, page.facts)
    const { view } = world.state(tab)
    if (view.kind !== "account") continue
    note()
    const conversation = random.pick(conversations)
    const contactId = view.context.contactId
    await world.send("conversation.chosen", { tabId: tab, accountId: view.account.id, contactId, conversation })
    note()
    if (n % 20 === 19) await sendAll(world)
  }
  return shown
}

function pageOf(kind: string, account: Somebody["account"], contact: Somebody["contact"], n: number) {
  const company = { name: account.name }
  const slug = account.linkedinSlug ?? undefined
  if (kind === "person" && contact.linkedinSlug) {
    const person = { name: contact.name, slug: contact.linkedinSlug }
    return { address: `https://www.linkedin.com/in/${person.slug}/`, facts: { kind, person, company } }
  }
  if (kind === "company" && slug)
    return { address: `https://www.linkedin.com/company/${slug}/`, facts: { kind, company: { ...company, slug } } }
  const unknown = kind === "stranger" || contact.emails.length === 0
  const email = unknown ? `q.v@${account.domains[0]}` : (contact.emails[0] ?? "")
  const person = unknown
    ? { name: stranger.name, title: stranger.title, emails: [email] }
    : { name: contact.name, emails: [email] }
  const thread = { participants: [{ name: person.name, email }], links: [] }
  return {
    address: `https://mail.google.com/mail/u/0/#inbox/t${n}`,
    facts: { site: "gmail", kind: "thread", person, thread },
  }
}

/** The state as it may be kept: written down here once more, so that product and proof do not share a mistake. */
const withoutOwn = ({ site, view }: ShownState): PanelState => ({
  ...{ tabId: 0, turn: 0, address: "", site, facts: null },
  view: {
    ...view,
    subject: { person: null, company: null },
    showingId: null,
    ...{ updates: [], inThread: [], given: [], replies: [] },
  },
})

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== "object" || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, inOrder((value as Record<string, unknown>)[name])]))
}

/** Loses some requests, and the answers to others. */
function unsureLine(seed: number) {
  const random = randomFrom(seed + 1)
  const counts = { arrived: 0, lost: 0, unanswered: 0 }
  const fetchUnsure = async (url: string, init: RequestInit): Promise<Response> => {
    if (!url.endsWith("/api/panels")) return fetch(url, init)
    const fate = random.weighted({ arrived: 3, lost: 1, unanswered: 2 })
    counts[fate] += 1
    if (fate === "lost") throw new TypeError("Failed to fetch")
    const answer = await fetch(url, init)
    if (fate === "unanswered") throw new TypeError("Failed to fetch")
    return answer
  }
  return { counts, fetch: fetchUnsure }
}

async function sendAll(world: World): Promise<void> {
  const waiting = () =>
    world.context.home?.store.db.panels.where("[state+at]").between(["waiting", 0], ["waiting", Infinity]).count()
  for (let n = 0; (await waiting()) !== 0; n++) {
    if (n > 200) throw new Error(`${await waiting()} panels never left`)
    await world.send("sync.asked", {})
    await new Promise((next) => setTimeout(next, 20))
  }
}

async function asked<T>(backend: TestBackend, { cookie }: Desk, path: string): Promise<T> {
  const answer = await fetch(`${backend.url}/api/desk${path}`, { headers: { cookie } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as T
}

async function somePeople(backend: TestBackend, desk: Desk, n: number): Promise<Somebody[]> {
  const { rows } = await asked<AccountList>(backend, desk, "/accounts?limit=1000")
  const people: Somebody[] = []
  for (const row of rows.filter(({ contacts, domains }) => contacts > 0 && domains.length > 0)) {
    if (new Set(people.map(({ account }) => account.id)).size >= n) break
    const { account, contacts } = await asked<AccountPage>(backend, desk, `/accounts/${row.id}`)
    people.push(...contacts.map(({ contact }) => ({ account, contact })))
  }
  return people
}

/** Everything that the desk can replay of these accounts. */
async function replay(backend: TestBackend, desk: Desk, accounts: readonly string[]): Promise<ShownPanel[]> {
  const all: ShownPanel[] = []
  for (const id of accounts) {
    const { days } = await asked<ShownDays>(backend, desk, `/view-as/days?accountId=${id}`)
    for (const { day, panels: n } of days) {
      const { panels } = await asked<ShownPanels>(backend, desk, `/view-as/shown?accountId=${id}&day=${day}`)
      if (panels.length !== n) throw new Error(`${id}, ${day}: ${panels.length} of ${n} panels`)
      all.push(...panels)
    }
  }
  return all
}

/** Changes a letter in some stored panels, and looks which are refused. */
async function tamper(backend: TestBackend, desk: Desk, accounts: readonly string[]) {
  const changed = await inWorkspace(backend.db, sampleWorkspace, async (trx) => {
    const { rows } = await sql<{ digest: string }>`
      update shown_panels set body = replace(body, '"position":1', '"position":2')
      where workspace_id = ${sampleWorkspace} and digest in (
        select digest from shown_panels where workspace_id = ${sampleWorkspace} and body like '%"position":1%'
        order by digest limit 5)
      returning digest`.execute(trx)
    await sql`update workspaces set change_seq = change_seq + 1 where workspace_id = ${sampleWorkspace}`.execute(trx)
    return new Set(rows.map((row) => row.digest))
  })
  const refused = (await replay(backend, desk, accounts)).filter(({ state }) => state === null)
  const ours = refused.filter(({ digest }) => changed.has(digest)).length
  return { changed: changed.size, refused: ours, besides: refused.length - ours }
}

// A workspace in which invented people stand in every place that the inventory names, put there by real routes and browsers.
import { createHash } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import { sql } from "kysely"
import { v7 } from "uuid"
import type { Contact } from "~src/domain/account"
import { Lead } from "~src/domain/lead"
import {
  insertAccounts,
  insertAssets,
  insertContacts,
  insertInsights,
  insertMessages,
} from "~src/server/queries/insert-rows"
import { isFailure } from "~src/store/attempt"
import type { Store } from "~src/store/open-store"
import { giveFeedback, record } from "~src/store/record"
import { reviseFeedback } from "~src/store/revise"
import type { Sync } from "~src/sync/create-sync"
import { assetFeedback, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"
import { newBrowser, now, past, signIn, start, type TestBrowser } from "~tests/sync/support"

export type Person = { contact: Contact; markers: string[]; secret: string }
export type Browser = { browser: TestBrowser; store: Store; sync: Sync; pushed: unknown[] }
export type ErasureWorld = TestWorkspace & {
  server: FreshServer
  people: Person[]
  /** Two browsers of the rep: the second one is away and has not sent what it holds. */
  near: Browser
  away: Browser
  close: () => Promise<void>
}

/** Names that stand nowhere else, so that a search for them finds the person alone. */
export function inventPerson(n: number): Person {
  const tag = `${n}`.padStart(3, "0")
  const [first, last] = [`Quirina${tag}`, `Zauberwald${tag}`]
  const slug = `${first}-${last}-x`.toLowerCase()
  const email = `${first}.${last}@acme.example`.toLowerCase()
  const record = `0034x00000Zq${tag}A`
  const contact: Contact = {
    id: `c-${slug}`,
    accountId: "acme",
    name: `${first} ${last}`,
    title: `Keeper of kiln ${tag}`,
    emails: [email],
    linkedinSlug: slug,
    crmIds: [{ crm: "salesforce", id: record }],
    personaId: null,
  }
  const secret = `unspoken${tag}`
  return {
    contact,
    secret,
    markers: [contact.name, slug, email, record, `kiln ${tag}`, secret].map((m) => m.toLowerCase()),
  }
}

export async function newErasureWorld(count: number): Promise<ErasureWorld> {
  const server = await freshServer({ now })
  const workspace = await server.newWorkspace()
  const people = Array.from({ length: count }, (_, i) => inventPerson(i))
  await server.inside(workspace.workspace.id, async (trx) => {
    const id = workspace.workspace.id
    await insertAccounts(trx, id, [{ id: "acme", name: "Acme", domains: ["acme.example"] }])
    await insertContacts(
      trx,
      id,
      people.map((one) => one.contact),
    )
    for (const [i, one] of people.entries()) {
      await insertTexts(trx, id, i, one.contact.name)
      await insertHandedOver(trx, id, i, one.contact)
    }
  })
  const [near, away] = [await newDevice(server, workspace.rep), await newDevice(server, workspace.rep)]
  await near.sync.run()
  await away.sync.run()
  const world: ErasureWorld = { ...workspace, server, people, near, away, close: () => server.close() }
  for (const person of people) await recordAll(near.store, person, "near")
  past()
  await near.sync.run()
  await away.sync.run()
  await answerAll(world)
  await near.sync.run()
  await away.sync.run()
  // From here on this browser is offline: what it holds is unsent.
  for (const person of people) await recordAll(away.store, person, "away")
  past()
  return world
}

type Trx = Parameters<typeof insertAccounts>[0]

/** Everywhere that marketing writes. */
async function insertTexts(trx: Trx, workspaceId: string, i: number, name: string): Promise<void> {
  const audience = {}
  const proof = { text: `${name} said so.`, source: `Talk with ${name}`, date: "2026-01-05" }
  const text = { audience, language: "en" as const }
  const fact = { key: "chief", label: "Chief", value: name, source: "Register", date: "2026-01-05" }
  await insertAccounts(trx, workspaceId, [{ id: `firm-${i}`, name: `Firm ${i}`, facts: [fact] }])
  const message = {
    id: `m-${i}`,
    pillar: "Uptime",
    part: "view" as const,
    claim: `${name} sees it too.`,
    proof,
    why: "Seen",
  }
  await insertMessages(trx, workspaceId, [{ ...message, ...text, version: 1, updatedAt: 1 }])
  await insertMessages(trx, workspaceId, [
    { ...message, ...text, claim: `Ask ${name}’s team.`, version: 2, updatedAt: 2 },
  ])
  await insertInsights(trx, workspaceId, [
    {
      id: `i-${i}`,
      claim: "Kilns cool.",
      evidence: `Told by ${name}`,
      source: "Talk",
      date: "2026-01-05",
      meaning: "m",
      question: "q",
      ...text,
    },
  ])
  await insertAssets(trx, workspaceId, [
    {
      id: `a-${i}`,
      title: `Talk with ${name}`,
      url: "https://us.example/a",
      kind: "guide",
      createdOn: "2026-01-05",
      howTo: `Name ${name}.`,
      ...text,
    },
  ])
}

/** As imports and browsers leave it: a lead, a file that waits with the person in it, and a panel that was shown. */
async function insertHandedOver(trx: Trx, workspaceId: string, i: number, contact: Contact): Promise<void> {
  const lead = Lead.parse({
    id: `l-${i}`,
    accountId: contact.accountId,
    contactId: contact.id,
    grade: "A",
    situation: `${contact.name} asked for a call`,
  })
  await trx
    .insertInto("leads")
    .values({ workspace_id: workspaceId, id: lead.id, seq: 1_000_000 + i, data: JSON.stringify(lead) })
    .execute()
  const body = JSON.stringify({ view: { contact: { id: contact.id, name: contact.name } } })
  await trx
    .insertInto("shown_panels")
    .values({
      workspace_id: workspaceId,
      account_id: contact.accountId,
      day: new Date(now()).toISOString().slice(0, 10),
      digest: createHash("sha256").update(body).digest("hex"),
      contact_id: contact.id,
      body,
    })
    .execute()
  const file = { workspace_id: workspaceId, id: `file-${i}` }
  await trx
    .insertInto("imports")
    .values({
      ...file,
      state: "uploaded",
      file_name: "people.csv",
      bytes: 40,
      encoding: "utf-8",
      separator: ",",
      columns: JSON.stringify([{ head: "Name", samples: [contact.name] }]),
      source: null,
      remembered: false,
      kind: "contacts",
      mode: null,
      mapping: "[]",
      by_id: "admin",
      by_name: "An admin",
      created_at: now(),
      ended_at: null,
      result: null,
      digest: null,
      error: null,
    })
    .execute()
  await trx
    .insertInto("import_files")
    .values({
      workspace_id: workspaceId,
      import_id: file.id,
      part_of: "file",
      part: 0,
      bytes: Buffer.from(`Name\n${contact.name}\n`),
    })
    .execute()
}

export async function newDevice(server: FreshServer, member: TestMember): Promise<Browser> {
  const browser = newBrowser(server)
  const pushed: unknown[] = []
  const { fetch } = browser
  browser.fetch = (url, init) => {
    if (url.endsWith("/api/sync")) pushed.push(...(JSON.parse(String(init.body)) as { events: unknown[] }).events)
    return fetch(url, init)
  }
  await signIn(server, browser, member)
  return { browser, pushed, ...(await start(browser)) }
}

/** Everything that a rep and a browser record about one person. */
async function recordAll(store: Store, { contact, secret }: Person, where: string): Promise<void> {
  const context = someContext({ contactId: contact.id, segmentId: null, personaId: null })
  const shared = { reason: null, context }
  const asset = await must(
    giveFeedback(store, { ...assetFeedback(), ...shared, signed: true, note: `${secret} ${where}` }),
  )
  await must(reviseFeedback(store, asset.given.id, { ...asset.given.feedback, note: `${secret} again` }))
  await must(giveFeedback(store, { ...assetFeedback(), ...shared, signed: false, note: `${secret} unsigned` }))
  const answer = {
    subject: "conversation" as const,
    answer: "reached" as const,
    output: `${secret} output`,
    note: null,
  }
  await must(giveFeedback(store, { ...answer, ...shared, signed: true }))
  // Somebody else's report that names the person.
  const elsewhere = someContext({ contactId: null, segmentId: null, personaId: null })
  const note = `Met ${contact.name} and wrote to ${contact.emails[0]}, see linkedin.com/in/${contact.linkedinSlug}.`
  await must(giveFeedback(store, { ...assetFeedback(), context: elsewhere, signed: true, note }))
  const items = [{ assetId: "guide", position: 1, probability: 0.5 }]
  await must(record(store, "assets.shown", { showingId: v7(), context, items }))
  await must(record(store, "asset.seen", { showingId: null, assetId: "guide", context }))
  await must(record(store, "pov.copied", { messageIds: ["m-0"], context }))
  await must(record(store, "conversation.chosen", { accountId: "acme", contactId: contact.id, conversation: 3 }))
  const keys = [`person:${contact.linkedinSlug}`, `person:${contact.linkedinSlug}@acme`, `email:${contact.emails[0]}`]
  for (const key of keys) await must(record(store, "account.corrected", { key, accountId: "acme" }))
}

async function must<T>(answer: Promise<T>): Promise<Exclude<Awaited<T>, { error: unknown }>> {
  const done = await answer
  if (isFailure(done)) throw new Error(done.error.message)
  return done as never
}

/** Marketing answers, and a browser of another make sends what cannot be stored. */
async function answerAll({ server, marketer, rep, people, workspace }: Omit<ErasureWorld, "close">): Promise<void> {
  const { rows } = await server.inside(workspace.id, (trx) =>
    sql<{ id: string }>`select shown_id as id from feedback where not signed
      union all select id from feedback where signed`.execute(trx),
  )
  for (const [i, { id }] of rows.entries()) {
    const person = people[i % people.length]
    const body = {
      status: "done",
      text: `Thank you, we asked ${person?.contact.name}.`,
      changed: { kind: "asset", id: `a-${i % people.length}` },
    }
    const done = await server.desk(marketer, `/feedback/${id}/reply`, { method: "POST", body })
    if (done.status !== 200) throw new Error(`no reply: ${done.status} ${await done.text()}`)
  }
  const odd = await server.newDevice(rep)
  await odd.sync(
    people.map(({ contact }) => ({
      id: v7(),
      kind: "feedback.given",
      data: { of: contact.id, signed: true, who: contact.name },
    })),
  )
}

/** Every table of the database, every row as text, that holds one of the markers. */
export async function searchTables(server: FreshServer, markers: readonly string[]): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace`.execute(
    server.db,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(name)} t
      where exists (select 1 from unnest(${[...markers]}::text[]) as m where position(m in lower(t::text)) > 0)`.execute(
      server.db,
    )
    if ((rows[0]?.n ?? 0) > 0) found[name] = rows[0]?.n ?? 0
  }
  return found
}

/** Every table of a browser's database that holds one of the markers. */
export async function searchBrowser(store: Store, markers: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const table of store.db.tables) {
    const rows = (await table.toArray()).filter((row) => holds(JSON.stringify(row), markers))
    if (rows.length > 0) found[table.name] = rows.length
  }
  return found
}

export const holds = (text: string, markers: readonly string[]) => {
  const low = text.toLowerCase()
  return markers.some((marker) => low.includes(marker))
}

/** The text of an answer, an archive's files included. */
export async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.includes("zip")) return answer.text()
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return Object.entries(files)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join("\n")
}

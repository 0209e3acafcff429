// Three workspaces, random requests with swapped ids and tokens, and plain SQL as the application's role: no foreign row, ever.
import { sql } from "kysely"
import { v7 } from "uuid"
import {
  insertAccounts,
  insertAssets,
  insertContacts,
  insertInsights,
  insertMessages,
  insertPersonas,
  insertSegments,
} from "~src/server/queries/insert-rows"
import { type ApiDocument, anyRequest, routesOf } from "~tests/support/any-request"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"
import { textOf } from "./erasure-world"
import type { Proof, ProofOptions } from "./proof"
import { type Random, randomFrom } from "./random"

type House = TestWorkspace & { marker: string; ids: string[]; uuids: string[]; tokens: string[] }

/** Swapped ids and tokens over the whole API; then the fence below it, table by table. */
export async function proveForeign({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const server = await freshServer({ poolSize: 6 })
  try {
    const houses: House[] = []
    for (const n of [1, 2, 3]) houses.push(await newHouse(server, n))
    const asked = await askAtRandom(server, houses, {
      count: Math.round(5000 * share),
      random: randomFrom(seed),
      mixUp: false,
    })
    const planted = await askAtRandom(server, houses, { count: 200, random: randomFrom(seed + 1), mixUp: true })
    const fence = await lookAround(server, houses)
    await sql`create policy hole on accounts using (true)`.execute(server.db)
    const hole = await lookAround(server, houses)
    const statuses = Object.entries(asked.statuses).map(([status, n]) => `${status}: ${n}`)
    say(`answers ${statuses.join(", ")}`)
    const used = (asked.statuses["200"] ?? 0) + (asked.statuses["204"] ?? 0)
    return [
      {
        name: "no answer holds another workspace's rows, whatever ids and tokens are swapped",
        bar: "0 foreign rows in any answer or table; a server that mixes tokens up is caught",
        measured: `${asked.foreign.length} in ${asked.count} answers, ${asked.strays} in tables; planted: ${planted.foreign.length} caught`,
        met:
          asked.foreign.length === 0 &&
          asked.strays === 0 &&
          planted.foreign.length > 0 &&
          used > asked.count / 10 &&
          asked.own > 0,
        counts: {
          requests: asked.count,
          "own rows seen": asked.own,
          swapped: asked.swapped,
          ...prefixed(asked.statuses),
        },
        seeds: { seed, failures: asked.foreign.slice(0, 5) },
      },
      {
        name: "plain SQL as the application's role shows no other workspace's rows",
        bar: "0 rows without a workspace, 0 of another, in every table; a hole in one policy is caught",
        measured: `${fence.foreign} in ${fence.tables} tables, ${fence.own} own rows; with a hole ${hole.foreign}`,
        met: fence.foreign === 0 && fence.tables > 15 && fence.own > 0 && hole.foreign > 0,
        counts: { tables: fence.tables, "own rows": fence.own },
      },
    ]
  } finally {
    await server.close()
  }
}

const prefixed = (statuses: Record<string, number>) =>
  Object.fromEntries(Object.entries(statuses).map(([status, n]) => [`status ${status}`, n]))

/** A workspace whose every text carries its own marker. */
async function newHouse(server: FreshServer, n: number): Promise<House> {
  const made = await server.newWorkspace()
  const { id } = made.workspace
  const marker = `marker${n}x`
  const line = { audience: {}, language: "en" as const }
  const proof = { text: marker, source: marker, date: "2026-01-05" }
  const ids = ["account", "contact", "message", "asset", "insight", "persona", "segment"].map((name) => `${name}-${n}`)
  await server.inside(id, async (trx) => {
    await sql`update workspaces set name = ${marker} where workspace_id = ${id}`.execute(trx)
    await sql`update members set name = ${marker} where workspace_id = ${id}`.execute(trx)
    await insertAccounts(trx, id, [{ id: `account-${n}`, name: marker, domains: [`${marker}.example`] }])
    await insertContacts(trx, id, [
      { id: `contact-${n}`, accountId: `account-${n}`, name: marker, emails: [`a@${marker}.example`] },
    ])
    await insertMessages(trx, id, [
      {
        ...line,
        id: `message-${n}`,
        pillar: marker,
        part: "view",
        claim: marker,
        proof,
        why: marker,
        version: 1,
        updatedAt: 1,
      },
    ])
    await insertAssets(trx, id, [
      {
        ...line,
        id: `asset-${n}`,
        title: marker,
        url: `https://${marker}.example/`,
        kind: "guide",
        createdOn: "2026-01-05",
      },
    ])
    await insertInsights(trx, id, [
      {
        ...line,
        id: `insight-${n}`,
        claim: marker,
        evidence: marker,
        source: marker,
        date: "2026-01-05",
        meaning: marker,
        question: marker,
      },
    ])
    await insertPersonas(trx, id, [{ id: `persona-${n}`, name: marker }])
    await insertSegments(trx, id, [{ id: `segment-${n}`, name: marker }])
  })
  const device = await server.newDevice(made.rep)
  const make = eventMaker()
  const context = someContext({
    accountId: `account-${n}`,
    contactId: `contact-${n}`,
    segmentId: `segment-${n}`,
    personaId: `persona-${n}`,
  })
  const events = [true, false].map((signed) =>
    make("feedback.given", assetFeedback({ assetId: `asset-${n}`, note: marker, signed, context })),
  )
  const odd = { id: v7(), kind: marker }
  const correction = make("account.corrected", { key: `person:${marker}`, accountId: `account-${n}` })
  const chosen = make("conversation.chosen", { accountId: `account-${n}`, contactId: `contact-${n}`, conversation: 2 })
  await device.sync([...events, correction, chosen, odd])
  for (const event of events.slice(0, 1))
    await server.desk(made.marketer, `/feedback/${event.id}/reply`, {
      method: "POST",
      body: { status: "done", text: marker },
    })
  await server.desk(made.admin, "/invites", { method: "POST", body: { role: "rep", name: marker } })
  const members = [made.admin, made.marketer, made.rep]
  return {
    ...made,
    marker,
    ids: [...ids, ...members.map((one) => one.id), device.deviceId, id],
    uuids: events.map((event) => event.id),
    tokens: [...members.map(tokenOf), device.token],
  }
}

const tokenOf = (member: TestMember) => member.cookie.replace("parley_desk=", "")

type Plan = { count: number; random: Random; mixUp: boolean }

/** What ends a sign-in or a member: asked seldom, so that most requests come from somebody. */
const ends = (route: { method: string; path: string }) => route.method === "DELETE" || /sign-out/.test(route.path)

async function askAtRandom(server: FreshServer, houses: readonly House[], { count, random, mixUp }: Plan) {
  const document = (await (await server.fetch("/api/openapi.json")).json()) as ApiDocument
  const routes = routesOf(document)
  const statuses: Record<string, number> = {}
  const foreign: string[] = []
  let [own, swapped] = [0, 0]
  for (let i = 0; i < count; i++) {
    if (i % 50 === 0) for (const house of houses) await renew(server, house)
    const house = random.pick(houses)
    // Where ids and words are taken from: another workspace's half of the time.
    const other = random.chance(0.5) ? random.pick(houses) : house
    const from = () => (random.chance(0.7) ? other : house)
    const pool = { id: () => random.pick(from().ids), uuid: () => random.pick(from().uuids), word: () => house.marker }
    let route = random.pick(routes)
    if (ends(route) && random.chance(0.8)) route = random.pick(routes)
    const { url, body } = anyRequest(document, route, random, pool)
    const token = swap(random.pick(house.tokens), other, random)
    if (token !== null && !house.tokens.includes(token)) swapped += 1
    const sent = mixUp && random.chance(0.2) ? random.pick(houses.filter((one) => one !== house)).tokens[0] : token
    const answer = await server.fetch(url, {
      method: route.method,
      headers: {
        "origin": "http://localhost:8787",
        "content-type": "application/json",
        ...(sent ? { cookie: `parley_desk=${sent}`, authorization: `Bearer ${sent}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(bodyFor(route.path, body, sent)) }),
    })
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    const text = await textOf(answer)
    if (text.includes(house.marker)) own += 1
    if (houses.some((one) => one !== house && text.includes(one.marker)))
      foreign.push(`${i} ${route.method} ${route.path}`)
  }
  return { count, statuses, foreign, own, swapped, strays: await strays(server, houses) }
}

/** A device may only speak for itself; without this every sync would be refused before it reaches anything. */
const bodyFor = (path: string, body: unknown, token: string | null | undefined) =>
  path === "/api/sync" ? { ...(body as object), v: 1, deviceId: token?.split(".")[1] ?? "", cursor: 0 } : body

/** A token as it is, with another workspace's name in it, with another's id, or none. */
function swap(token: string, other: House, random: Random): string | null {
  const [workspace = "", id = "", secret = ""] = token.split(".")
  const [otherWorkspace = "", otherId = ""] = random.pick(other.tokens).split(".")
  if (random.chance(0.7)) return token
  return random.pick([`${otherWorkspace}.${id}.${secret}`, `${workspace}.${otherId}.${secret}`, null])
}

/** Sign-ins and browsers that some request ended are made anew. */
async function renew(server: FreshServer, house: House): Promise<void> {
  const members = await Promise.all(
    (["admin", "marketer", "rep"] as const).map((role) => server.newMember(house.workspace.id, role)),
  )
  const device = await server.newDevice(members[2] as TestMember)
  house.tokens = [...members.map(tokenOf), device.token]
  const admin = members[0] as TestMember
  house.ids = [...house.ids.slice(0, 7), ...members.map((one) => one.id), device.deviceId, house.workspace.id]
  house.admin = admin
}

/** Every request spoke with its sender's marker: none may stand in another workspace's rows. */
async function strays(server: FreshServer, houses: readonly House[]): Promise<number> {
  let n = 0
  for (const name of await tenantTables(server))
    for (const house of houses)
      for (const other of houses)
        if (other !== house) {
          const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} t
            where workspace_id = ${house.workspace.id} and position(${other.marker} in t::text) > 0`.execute(server.db)
          n += rows[0]?.n ?? 0
        }
  return n
}

async function tenantTables(server: FreshServer): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind = 'r' and c.relname <> 'codes' and c.relnamespace = current_schema()::regnamespace`.execute(
    server.db,
  )
  return rows.map((row) => row.name)
}

/** Reads, counts and changes every table as the application's role: outside any workspace, and inside each of the three. */
async function lookAround(server: FreshServer, houses: readonly House[]) {
  const tables = await tenantTables(server)
  let [foreign, own] = [0, 0]
  for (const inside of ["", ...houses.map((house) => house.workspace.id)])
    for (const name of tables) {
      const { rows } = await server.inside(inside, (trx) =>
        sql<{
          id: string
          n: number
        }>`select workspace_id as id, count(*)::int as n from ${sql.table(name)} group by 1`.execute(trx),
      )
      for (const row of rows)
        if (row.id === inside) own += row.n
        else foreign += row.n
      for (const house of houses)
        if (house.workspace.id !== inside) {
          const { rows: changed } = await server.inside(inside, (trx) =>
            sql`update ${sql.table(name)} set workspace_id = workspace_id where workspace_id = ${house.workspace.id} returning 1`.execute(
              trx,
            ),
          )
          foreign += changed.length
        }
    }
  return { tables: tables.length, foreign, own }
}

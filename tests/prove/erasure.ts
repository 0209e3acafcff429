// Erasure: whoever is erased is gone from every table, every browser, every pull and every export, and stays gone.
import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { v7 } from "uuid"
import { erasePerson } from "~src/server/people/erase"
import { places } from "~src/server/people/places"
import { insertContacts } from "~src/server/queries/insert-rows"
import type { Erased } from "~src/wire/desk-people"
import type { TestMember } from "~tests/support/server"
import {
  type ErasureWorld,
  holds,
  newDevice,
  newErasureWorld,
  searchBrowser,
  searchTables,
  textOf,
} from "./erasure-world"
import type { Proof, ProofOptions } from "./proof"

/** Where each seeded person must have stood, or the search that finds nobody afterwards proves nothing. */
const seededTables = [
  "accounts",
  "assets",
  "contacts",
  "conversations",
  "corrections",
  "events",
  "feedback",
  "imports",
  "insights",
  "leads",
  "messages",
  "replies",
  "set_aside",
  "shown_panels",
  "versions",
]
const seededHere = [
  "accounts",
  "assets",
  "contacts",
  "conversations",
  "corrections",
  "events",
  "feedback",
  "insights",
  "keys",
  "messages",
  "replies",
]

/** Contacts: erased one by one while one browser is away with unsent events. */
export async function proveErasure({ share, say }: ProofOptions): Promise<Proof[]> {
  const count = Math.max(1, Math.round(40 * share))
  const world = await newErasureWorld(count)
  try {
    const markers = world.people.flatMap((one) => one.markers)
    const before = await everywhere(world, markers)
    const missing = [
      ...seededTables.filter((name) => !before.tables[name]),
      ...seededHere.filter((name) => !before.near[name] || !before.away[name]),
    ]
    const started = performance.now()
    for (const { contact } of world.people) await erase(world, "contact", contact.id, contact.name)
    const server = performance.now() - started
    await world.near.sync.run()
    await world.away.sync.run()
    const whole = performance.now() - started
    const after = await everywhere(world, markers)
    const stay = await comeBack(world, markers)
    const left = [after, stay].map(total)
    const seeded = total(before)
    say(`${count} people, ${seeded} rows: ${(whole / count).toFixed(0)} ms each`)
    return [
      {
        name: "a contact is erased from every table, browser, pull and export, and does not come back",
        bar: "0 rows left of what was seeded, everywhere",
        measured: `${left[0]} left of ${seeded}, ${left[1]} came back; ${(server / count).toFixed(0)} ms each on the server, ${(whole / count).toFixed(0)} ms with two browsers' next sync`,
        met: left.every((n) => n === 0) && missing.length === 0,
        counts: {
          people: count,
          ...prefixed("table", before.tables),
          ...prefixed("browser", before.away),
          unsent: before.unsent,
        },
        ...(missing.length > 0 ? { seeds: { missing } } : {}),
      },
    ]
  } finally {
    await world.close()
  }
}

/** Each place left out once: the search must find what it would have erased. */
export async function proveErasureSearches({ say }: ProofOptions): Promise<Proof> {
  const kept = places.filter((place) => place.kinds.includes("contact"))
  const world = await newErasureWorld(kept.length)
  try {
    const missed: string[] = []
    for (const [i, { place }] of kept.entries()) {
      const person = world.people[i] as (typeof world.people)[number]
      const where = { workspaceId: world.workspace.id, byId: world.admin.id, now: Date.now() }
      const without = places.filter((one) => one.place !== place)
      await world.server.inside(world.workspace.id, (trx) =>
        erasePerson(trx, where, { kind: "contact", id: person.contact.id }, person.contact.name, without),
      )
      if (sum(await searchTables(world.server, person.markers)) === 0) missed.push(place)
    }
    say(`left out one by one: ${kept.map((one) => one.place).join(", ")}`)
    return {
      name: "an erasure that leaves out any one place is caught",
      bar: `${kept.length} of ${kept.length} places`,
      measured: `${kept.length - missed.length} of ${kept.length}`,
      met: missed.length === 0,
      ...(missed.length > 0 ? { seeds: { missed } } : {}),
    }
  } finally {
    await world.close()
  }
}

type Everywhere = {
  tables: Record<string, number>
  near: Record<string, number>
  away: Record<string, number>
  pulls: number
  exports: number
  unsent: number
}

const sum = (found: Record<string, number>) => Object.values(found).reduce((a, b) => a + b, 0)
const total = (it: Everywhere) => sum(it.tables) + sum(it.near) + sum(it.away) + it.pulls + it.exports
const prefixed = (prefix: string, found: Record<string, number>) =>
  Object.fromEntries(Object.entries(found).map(([name, n]) => [`${prefix} ${name}`, n]))

async function everywhere(world: ErasureWorld, markers: readonly string[]): Promise<Everywhere> {
  const unsent = (await world.away.store.db.events.toArray()).filter(
    (row) => row.state === "waiting" && holds(JSON.stringify(row), markers),
  )
  const fresh = await newDevice(world.server, world.rep)
  await fresh.sync.run()
  return {
    tables: await searchTables(world.server, markers),
    near: await searchBrowser(world.near.store, markers),
    away: await searchBrowser(world.away.store, markers),
    pulls: sum(await searchBrowser(fresh.store, markers)),
    exports: await searchExports(world, markers),
    unsent: unsent.length,
  }
}

/** Every answer of the desk that needs no id, and the exports of every member. */
async function searchExports(
  { server, admin, marketer, rep }: ErasureWorld,
  markers: readonly string[],
): Promise<number> {
  const document = (await (await server.fetch("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const paths = Object.entries(document.paths).filter(
    ([path, methods]) => path.startsWith("/api/desk/") && "get" in methods && !path.includes("{"),
  )
  let n = 0
  for (const [path] of paths) n += Number(holds(await ask(server, admin, path.replace("/api/desk", "")), markers))
  for (const member of [admin, marketer, rep]) {
    n += Number(holds(await ask(server, member, "/me/export"), markers))
    n += Number(holds(await ask(server, admin, `/people-data/member/${member.id}/export`), markers))
  }
  return n
}

const ask = async (server: ErasureWorld["server"], member: TestMember, path: string) =>
  textOf(await server.desk(member, path))

/** A restored server that lost the events, browsers that send them again, and an import of the same records. */
async function comeBack(world: ErasureWorld, markers: readonly string[]): Promise<Everywhere> {
  const { server, workspace, rep, near, away, people } = world
  await sql`update workspaces set epoch = ${randomUUID()} where workspace_id = ${workspace.id}`.execute(server.db)
  for (const { sync } of [near, away]) await sync.run()
  const old = await server.newDevice(rep)
  const again = [...near.pushed, ...away.pushed].map((event, i) => ({ ...(event as object), id: v7(), seq: i + 1 }))
  for (let from = 0; from < again.length; from += 200) await old.sync(again.slice(from, from + 200))
  for (const { sync } of [near, away]) await sync.run()
  const contacts = people.map(({ contact }, i) => ({ ...contact, id: `new-${i}` }))
  const refused = await server.inside(workspace.id, (trx) => insertContacts(trx, workspace.id, contacts))
  if (refused.size !== people.length)
    throw new Error(`an import would bring ${people.length - refused.size} people back`)
  return everywhere(world, markers)
}

async function erase({ server, admin }: ErasureWorld, kind: string, id: string, name: string): Promise<Erased> {
  const done = await server.desk(admin, `/people-data/${kind}/${encodeURIComponent(id)}`, {
    method: "DELETE",
    body: { name },
  })
  if (done.status !== 200) throw new Error(`not erased: ${done.status} ${await done.text()}`)
  return (await done.json()) as Erased
}

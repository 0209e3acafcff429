// A member erased: their name gone from every table, browser and export, their browser wiped, their reports unsigned, figures whole.
import { sql } from "kysely"
import { openStore } from "~src/store/open-store"
import { giveFeedback, record } from "~src/store/record"
import { endRevoked } from "~src/sync/end-session"
import { pair } from "~src/sync/pair"
import { assetFeedback, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"
import { newBrowser, now, past, start } from "~tests/sync/support"
import { holds, newDevice, searchBrowser, searchTables, textOf } from "./erasure-world"
import type { Proof, ProofOptions } from "./proof"

const seeded = ["devices", "events", "feedback", "members", "messages", "replies", "set_aside", "tickets", "versions"]

export async function proveMemberErasure({ say }: ProofOptions): Promise<Proof> {
  const server = await freshServer({ now })
  try {
    const { admin, rep, workspace } = await server.newWorkspace()
    const name = "Walpurga Nachtigall"
    const markers = [name.toLowerCase(), "walpurga’s laptop", "words for walpurga"]
    const member = await join(server, admin, name)
    const browser = newBrowser(server)
    const { link } = (await (await server.desk(member, "/pairing", { method: "POST", body: {} })).json()) as {
      link: string
    }
    const paired = await pair(browser.device, link, "Walpurga’s laptop", { fetch: browser.fetch, now })
    if ("error" in paired) throw new Error(paired.error.message)
    const theirs = await start(browser)
    const other = await newDevice(server, rep)
    const context = someContext({ segmentId: null, personaId: null })
    for (const signed of [true, true, false])
      await giveFeedback(theirs.store, { ...assetFeedback(), signed, note: `${name} was here`, context })
    await record(theirs.store, "account.corrected", { key: "name:acme", accountId: "acme" })
    await giveFeedback(other.store, { ...assetFeedback(), signed: true, note: `${name} helped`, context })
    past()
    await theirs.sync.run()
    await other.sync.run()
    await seedTheDesk({ server, admin, member, name })
    await (await server.newDevice(member)).sync([{ id: "odd", signed: true, who: name }])
    await other.sync.run()
    const unsent = await giveFeedback(theirs.store, { ...assetFeedback(), signed: true, note: "unsent", context })
    if ("error" in unsent) throw new Error(unsent.error.message)

    const before = await searchTables(server, markers)
    const missing = seeded.filter((table) => !before[table])
    const sums = await figures(server, workspace.id)
    const started = performance.now()
    const done = await server.desk(admin, `/people-data/member/${member.id}`, { method: "DELETE", body: { name } })
    if (done.status !== 200) throw new Error(`not erased: ${done.status} ${await done.text()}`)
    const ended = await theirs.sync.run()
    if (!("error" in ended) || ended.error.code !== "revoked") throw new Error("their browser was not revoked")
    await endRevoked(browser.device, theirs.store, theirs.session, { fetch: browser.fetch, now, ...browser.idb })
    await other.sync.run()
    const took = performance.now() - started

    const after = await searchTables(server, markers)
    const again = openStore({
      workspaceId: workspace.id,
      memberId: member.id,
      deviceId: theirs.session.deviceId,
      now,
      ...browser.idb,
    })
    let kept = 0
    for (const table of again.db.tables) kept += await table.count()
    const here = await searchBrowser(other.store, markers)
    const exports = (
      await Promise.all(
        ["/members", "/feedback/records", "/messages", "/set-aside", "/me/export", "/people-data?q=Walpurga"].map(
          async (path) => textOf(await server.desk(admin, path)),
        ),
      )
    ).filter((text) => holds(text, markers) && !text.includes('"people":[]'))
    const { rows } = await sql<{ signed: number; unsent: number | null }>`
      select (select count(*)::int from feedback where member_id = ${member.id} and signed)
          + (select count(*)::int from events where member_id = ${member.id} and data::text like '%"signed": true%') as signed,
        (select sum(wiped_unsent)::int from devices where member_id = ${member.id}) as unsent`.execute(server.db)
    const left = count(after) + count(here) + kept + exports.length
    const same = (await figures(server, workspace.id)) === sums
    say(`member: ${count(before)} rows, ${took.toFixed(0)} ms`)
    return {
      name: "a member is erased everywhere: no name left, the browser wiped, reports unsigned, figures as before",
      bar: "0 rows left, 0 signed, figures the same",
      measured: `${left} left of ${count(before)}, ${rows[0]?.signed} signed, figures ${same ? "the same" : "changed"}; ${took.toFixed(0)} ms with the browsers`,
      met: left === 0 && rows[0]?.signed === 0 && rows[0].unsent === 1 && same && missing.length === 0,
      counts: before,
      ...(missing.length > 0 ? { seeds: { missing } } : {}),
    }
  } finally {
    await server.close()
  }
}

const count = (found: Record<string, number>) => Object.values(found).reduce((a, b) => a + b, 0)

async function figures(server: FreshServer, workspaceId: string): Promise<string> {
  const { rows } =
    await sql`select * from rollups where workspace_id = ${workspaceId} order by 2, 3, 4, 5, 6, 7, 8`.execute(server.db)
  return JSON.stringify(rows)
}

/** By invitation, as everybody joins; made marketer, so that they answer and edit as well. */
async function join(server: FreshServer, admin: TestMember, name: string): Promise<TestMember> {
  const { link } = (await (
    await server.desk(admin, "/invites", { method: "POST", body: { role: "marketer", name } })
  ).json()) as { link: string }
  const answer = await server.fetch("/api/join", {
    method: "POST",
    body: JSON.stringify({ code: link.split("#")[1], name }),
  })
  const { member, workspace } = await answer.json()
  const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? ""
  return { ...member, workspaceId: workspace.id, cookie }
}

/** What they wrote at the desk, and what was written to and of them. */
async function seedTheDesk({
  server,
  admin,
  member,
  name,
}: {
  server: FreshServer
  admin: TestMember
  member: TestMember
  name: string
}) {
  const proof = { text: "Counted.", source: name, date: "2026-01-05" }
  const message = {
    pillar: "Uptime",
    part: "view",
    claim: `${name} says so.`,
    proof,
    why: "Seen",
    audience: {},
    language: "en",
    status: "live",
  }
  await server.desk(member, "/messages", { method: "POST", body: message })
  const { records } = (await (await server.desk(admin, "/feedback/records")).json()) as {
    records: { id: string; by: string | null }[]
  }
  for (const { id, by } of records) {
    const who = by === name ? admin : member
    const body = { status: "done", text: who === admin ? "Words for Walpurga" : "Thanks", changed: null }
    const done = await server.desk(who, `/feedback/${id}/reply`, { method: "POST", body })
    if (done.status !== 200) throw new Error(`no reply: ${await done.text()}`)
  }
}

// Retention: what is too old goes by itself, whatever the time is; the figures stay.
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createLog } from "~src/server/log"
import { forgetOld, keptSince } from "~src/server/people/retention"
import { startRetention } from "~src/server/people/retention-job"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"
import { rollupRows } from "./recount"

const start = Date.UTC(2024, 4, 31, 9)
const month = 31 * 86_400_000
let clock = start
let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now: () => clock })
})
afterAll(() => server.close())

/** An old report with a reply, a ledger row, an event set aside and a used link; and fourteen months later a young report. */
async function oldAndYoung(months: number | null) {
  clock = start
  const workspace = await server.newWorkspace()
  const device = await server.newDevice(workspace.rep)
  const make = eventMaker(clock - 100_000)
  const context = someContext({ contactId: "ines" })
  const given = make("feedback.given", assetFeedback({ note: "old words", context }))
  const pushed = [
    given,
    make("feedback.revised", { of: given.id, feedback: assetFeedback({ note: "old words again", context }) }),
  ]
  await device.sync([...pushed, make("asset.seen", { showingId: null, assetId: "guide", context }), { id: "odd" }])
  const reply = { status: "done", text: "old answer", changed: null }
  expect(
    (await server.desk(workspace.marketer, `/feedback/${given.id}/reply`, { method: "POST", body: reply })).status,
  ).toBe(200)
  await server.desk(workspace.rep, "/pairing", { method: "POST", body: {} })
  clock = start + 14 * month
  const young = eventMaker(clock - 1000)("feedback.given", assetFeedback({ note: "young words", context }), {
    seq: 100,
  })
  await device.sync([young])
  await server.inside(workspace.workspace.id, (trx) =>
    sql`insert into shown_panels (workspace_id, account_id, day, digest, body)
      values (${workspace.workspace.id}, 'acme', '2020-01-01', 'old', '{}'), (${workspace.workspace.id}, 'acme', ${new Date(clock).toISOString().slice(0, 10)}, 'young', '{}')`.execute(
      trx,
    ),
  )
  await server.inside(workspace.workspace.id, (trx) =>
    sql`update workspaces set retention_months = ${months} where workspace_id = ${workspace.workspace.id}`.execute(trx),
  )
  return { ...workspace, id: workspace.workspace.id, device, pushed, given, young }
}

async function textOf({ workspace }: Pick<TestWorkspace, "workspace">): Promise<string> {
  const all = ["events", "feedback", "replies", "set_aside", "tickets"] as const
  const rows = await server.inside(workspace.id, async (trx) => {
    const found: unknown[] = []
    for (const table of all) found.push((await sql`select * from ${sql.table(table)}`.execute(trx)).rows)
    return found
  })
  return JSON.stringify(rows)
}

test("takes old events, words, names, replies and links, and leaves young ones and every figure", async () => {
  const it = await oldAndYoung(12)
  const before = await rollupRows(server, it.id)
  expect(await forgetOld(server.db, it.id, clock)).toEqual({
    reports: 1,
    replies: 1,
    events: 3,
    setAside: 1,
    tickets: 1,
    panels: 1,
  })
  const text = await textOf(it)
  expect(text).not.toMatch(/old words|old answer|"odd"/)
  expect(text).toContain("young words")
  expect(text.match(/"contactId":"ines"/g)).toHaveLength(2)
  expect(await rollupRows(server, it.id)).toEqual(before)
  const pulled = await it.device.sync([])
  const old = pulled.changes.find((change) => change.id === it.given.id)?.row as { feedback: unknown }
  expect(old.feedback).toMatchObject({ answer: "used", note: null, signed: false, context: { contactId: null } })
  expect(await forgetOld(server.db, it.id, clock)).toEqual({
    reports: 0,
    replies: 0,
    events: 0,
    setAside: 0,
    tickets: 0,
    panels: 0,
  })
})

test("counts an old report once when a device that was away sends it again", async () => {
  const it = await oldAndYoung(12)
  const before = await rollupRows(server, it.id)
  await forgetOld(server.db, it.id, clock)
  const again = await it.device.sync(it.pushed)
  expect(again.acks.map((ack) => ack.status)).toEqual(["stored", "stored"])
  expect(await rollupRows(server, it.id)).toEqual(before)
})

test("keeps everything where the workspace says so, and runs on two servers at once", async () => {
  const it = await oldAndYoung(null)
  expect(await forgetOld(server.db, it.id, clock)).toBeNull()
  await sql`update workspaces set retention_months = 1 where workspace_id = ${it.id}`.execute(server.db)
  const runs = await Promise.all([forgetOld(server.db, it.id, clock), forgetOld(server.db, it.id, clock)])
  const sum = (what: "reports" | "events") => runs.reduce((n, run) => n + (run?.[what] ?? 0), 0)
  expect([sum("reports"), sum("events")]).toEqual([1, 3])
})

test("begins with the server, logs counts alone, and ends with it", async () => {
  const it = await oldAndYoung(12)
  const job = startRetention({ db: server.db, log: createLog("silent"), now: () => clock })
  await job.run
  expect(await textOf(it)).not.toContain("old words")
  await job.stop()
})

test("counts calendar months, and never less than five weeks", () => {
  expect(new Date(keptSince(Date.UTC(2026, 2, 31), 1)).toISOString()).toMatch(/^2026-02-24/)
  expect(new Date(keptSince(Date.UTC(2026, 7, 31), 6)).toISOString()).toMatch(/^2026-02-28/)
  expect(new Date(keptSince(Date.UTC(2026, 0, 15), 12)).toISOString()).toMatch(/^2025-01-15/)
})

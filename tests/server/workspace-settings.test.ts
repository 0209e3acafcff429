// Settings: an admin's, saved once, known to every device; and another time zone counts every report in its weeks.
import { sql } from "kysely"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { weekOf } from "~src/server/week"
import type { WeekMove, WorkspaceSettings } from "~src/wire/desk-settings"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"
import { countedFromEvents, rollupRows } from "./recount"

const hour = 3_600_000
/** A Wednesday. */
const now = Date.parse("2026-10-28T10:00:00Z")
/** Midnight before a Monday, in London. */
const monday = Date.parse("2026-10-12T00:00:00+01:00")
let server: FreshServer
let it: TestWorkspace
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
beforeEach(async () => {
  it = await server.newWorkspace()
})
afterAll(() => server.close())

const settings = async (): Promise<WorkspaceSettings> => (await server.desk(it.admin, "/settings")).json()
const put = (body: unknown, by = it.admin) => server.desk(by, "/settings", { method: "PUT", body })
const save = async (change: Partial<WorkspaceSettings>) => put({ ...(await settings()), ...change })

/** A rep's weeks: a report, a showing and a copy each hour around a Monday, some withdrawn or revised later. */
function history() {
  const make = eventMaker()
  const context = someContext()
  const showing = {
    showingId: "0199c0de-0000-7000-8000-000000000001",
    context,
    items: [1, 2].map((position) => ({ assetId: `a${position}`, position, probability: 0.5 })),
  }
  return Array.from({ length: 40 }, (_, i) => monday + (i - 20) * hour).flatMap((at, i) => {
    const given = make("feedback.given", assetFeedback({ reason: i % 2 ? "shown-in-meeting" : null }), { at })
    const later = { at: at + 3 * hour }
    return [
      given,
      make("assets.shown", showing, { at }),
      make("asset.seen", { showingId: null, assetId: "a1", context }, { at }),
      make("pov.copied", { messageIds: ["m1"], context }, { at }),
      ...(i % 5 === 0 ? [make("feedback.withdrawn", { of: given.id }, later)] : []),
      ...(i % 7 === 0 ? [make("feedback.revised", { of: given.id, feedback: assetFeedback() }, later)] : []),
    ]
  })
}

/** Every sum and every report's week, as the events counted one by one say. */
async function expectCounted(timeZone: string) {
  const workspace = { ...it.workspace, timeZone }
  expect(await rollupRows(server, workspace.id)).toEqual(await countedFromEvents(server, workspace))
  const reports = await server.inside(workspace.id, (trx) =>
    trx.selectFrom("feedback").select(["week", "given_at"]).execute(),
  )
  for (const { week, given_at } of reports) expect(week).toBe(weekOf(Math.min(given_at, now), timeZone))
}

describe("another time zone", () => {
  test("moves reports, showings and their sums to its weeks, and back, as if they had always been counted so", async () => {
    await (await server.newDevice(it.rep)).sync(history())
    const before = await rollupRows(server, it.workspace.id)
    for (const timeZone of ["America/Los_Angeles", "Asia/Kathmandu", "UTC", "Pacific/Kiritimati"]) {
      const move: WeekMove = await (await server.desk(it.admin, `/settings/weeks?timeZone=${timeZone}`)).json()
      const weeks = () =>
        server.inside(it.workspace.id, (trx) =>
          trx.selectFrom("feedback").select(["id", "week"]).where("withdrawn", "=", false).orderBy("id").execute(),
        )
      const old = await weeks()
      expect((await save({ timeZone })).status).toBe(200)
      const moved = (await weeks()).filter((row, i) => row.week !== old[i]?.week)
      expect(move).toEqual({ moving: moved.length, reports: old.length })
      expect(moved.length).toBeGreaterThan(0)
      await expectCounted(timeZone)
    }
    await save({ timeZone: it.workspace.timeZone })
    expect(await rollupRows(server, it.workspace.id)).toEqual(before)
  })

  test("counts what is revised or withdrawn afterwards in the new weeks", async () => {
    const device = await server.newDevice(it.rep)
    const events = history()
    await device.sync(events)
    await save({ timeZone: "Australia/Sydney" })
    const make = eventMaker(now - hour)
    const seqs = { seq: 9000 }
    await device.sync(
      events
        .filter((event) => event.kind === "feedback.given")
        .map((event, i) => make("feedback.withdrawn", { of: event.id }, { seq: seqs.seq + i })),
    )
    await expectCounted("Australia/Sydney")
    expect((await rollupRows(server, it.workspace.id)).filter((row) => row.metric.startsWith("asset."))).toEqual([])
  })

  test("loses and doubles nothing while browsers send at the same moment", async () => {
    const devices = await Promise.all(Array.from({ length: 4 }, () => server.newDevice(it.rep)))
    const zones = ["America/New_York", "Asia/Tokyo", "Europe/London"]
    const changes = (async () => {
      for (const timeZone of zones) expect((await save({ timeZone })).status).toBe(200)
    })()
    const pushes = devices.map(async (device) => {
      const events = history()
      for (let from = 0; from < events.length; from += 12) await device.sync(events.slice(from, from + 12))
    })
    await Promise.all([changes, ...pushes])
    await expectCounted("Europe/London")
  })

  test("leaves the sums of what is no longer stored where they were counted", async () => {
    await (await server.newDevice(it.rep)).sync(history())
    const before = await rollupRows(server, it.workspace.id)
    await server.inside(it.workspace.id, async (trx) => {
      await sql`delete from events`.execute(trx)
      await sql`delete from feedback`.execute(trx)
    })
    await save({ timeZone: "America/Los_Angeles" })
    expect(await rollupRows(server, it.workspace.id)).toEqual(before)
  })
})

describe("saving settings", () => {
  test("reaches every device at its next sync, and the page of everyone signed in", async () => {
    const device = await server.newDevice(it.rep)
    const { cursor, epoch } = await device.sync()
    const change: Partial<WorkspaceSettings> = {
      name: "Neuwerk",
      domains: ["Neuwerk.example"],
      language: "de",
      unsignedByDefault: true,
    }
    expect((await save(change)).status).toBe(200)
    const { changes } = await device.sync([], cursor, epoch)
    const row = { ...it.workspace, ...change, domains: ["neuwerk.example"] }
    expect(changes).toEqual([{ kind: "workspace", id: it.workspace.id, row }])
    expect((await (await server.desk(it.marketer, "/me")).json()).workspace).toEqual(row)
  })

  test("keeps how long events are kept, and which languages are in use", async () => {
    expect(await settings()).toMatchObject({ retentionMonths: null, languages: ["en", "de"] })
    const saved = await (await save({ retentionMonths: 24, languages: ["en"] })).json()
    expect(saved).toMatchObject({ retentionMonths: 24, languages: ["en"] })
    expect(await settings()).toEqual(saved)
    expect(await (await save({ retentionMonths: null })).json()).toMatchObject({ retentionMonths: null })
  })

  test("is refused to whoever is no admin, and from an older state", async () => {
    const current = await settings()
    for (const member of [it.rep, it.marketer]) {
      expect((await server.desk(member, "/settings")).status).toBe(403)
      expect((await server.desk(member, "/settings/weeks?timeZone=UTC")).status).toBe(403)
      expect((await put(current, member)).status).toBe(403)
    }
    expect((await put({ ...current, name: "First" })).status).toBe(200)
    expect((await put({ ...current, name: "Second" })).status).toBe(409)
    expect((await settings()).name).toBe("First")
  })

  test.each([
    ["no name", { name: " " }],
    ["a time zone that nobody knows", { timeZone: "Mars/Olympus" }],
    ["something that is no domain", { domains: ["not a domain"] }],
    ["a suffix that is nobody's own", { domains: ["co.uk"] }],
    ["its own language not among those in use", { language: "de", languages: ["en"] }],
    ["a deletion after less than three months", { retentionMonths: 1 }],
  ])("refuses %s and changes nothing", async (_, change) => {
    const before = await settings()
    expect((await save(change as Partial<WorkspaceSettings>)).status).toBe(400)
    expect(await settings()).toEqual(before)
  })

  test("changes one workspace and no other", async () => {
    const other = await server.newWorkspace()
    await (await server.newDevice(other.rep)).sync(history())
    const before = await rollupRows(server, other.workspace.id)
    await save({ name: "Alone", timeZone: "Pacific/Honolulu" })
    expect(await rollupRows(server, other.workspace.id)).toEqual(before)
    expect((await (await server.desk(other.admin, "/settings")).json()).name).toBe(other.workspace.name)
  })
})

// The background's counts: evidence for every device, as the events say, without a word about fewer than five reps.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Asset } from "~src/domain/asset"
import { Evidence } from "~src/domain/rank/evidence"
import { Reply } from "~src/domain/workspace"
import { countWorkspace } from "~src/server/counts/count-workspace"
import type { LedgerCount } from "~src/server/counts/ledger-tally"
import { readCount } from "~src/server/queries/counts"
import { insertAssets } from "~src/server/queries/insert-rows"
import { loadSample } from "~src/server/sample/load"
import { spanOf } from "~src/server/week"
import type { AskedFor } from "~src/wire/desk-health"
import { eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer } from "~tests/support/server"
import { evidenceAgain, ignoredAgain, rawEvents } from "./counted-again"

const now = Date.parse("2026-11-25T10:00:00Z")
const day = 86_400_000
let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
afterAll(() => server.close())

const asset = (id: string) =>
  ({
    ...{ id, title: id, url: `https://testwerk.example/${id}`, kind: "guide", language: "en", campaign: null },
    audience: { conversations: [1], segmentIds: [], personaIds: [], industries: [] },
    ...{ ownerId: null, createdOn: "2026-01-01", verifiedOn: "2026-11-01", expiresOn: null },
    ...{ offMessage: false, withdrawn: false, howTo: null },
  }) as Asset

const evidenceIn = (changes: { kind: string; id: string; row: unknown }[]) =>
  changes.flatMap((one) => (one.kind === "evidence" ? [{ id: one.id, row: one.row as Evidence | null }] : []))

/** A rep with a browser, who saw an asset and perhaps used it. */
async function repWho(workspaceId: string, assetId: string, use: boolean) {
  const rep = await server.newMember(workspaceId, "rep")
  const device = await server.newDevice(rep)
  const make = eventMaker(now - 2 * day)
  const context = someContext()
  const events: unknown[] = [make("asset.seen", { showingId: null, assetId, context })]
  const detail = { reason: null, note: null, signed: true, context }
  if (use) events.push(make("feedback.given", { subject: "asset", assetId, answer: "used", ...detail }))
  await device.sync(events)
  return device
}

test("evidence comes with the pull once five reps stand behind it, only when it changed, and goes when they no longer do", async () => {
  const { workspace } = await server.newWorkspace()
  await server.inside(workspace.id, (trx) => insertAssets(trx, workspace.id, [asset("a1")]))
  for (let n = 0; n < 3; n++) await repWho(workspace.id, "a1", false)
  const device = await repWho(workspace.id, "a1", true)
  expect(await countWorkspace(server.db, workspace.id, now)).toBe(0)
  expect(evidenceIn((await device.sync()).changes)).toEqual([])

  await repWho(workspace.id, "a1", true)
  expect(await countWorkspace(server.db, workspace.id, now)).toBe(1)
  const answer = await device.sync()
  const [row] = evidenceIn(answer.changes)
  expect(row?.row).toMatchObject({ assetId: "a1", seen: 5, used: 2, asOf: "2026-11-25" })
  expect(JSON.stringify(row)).not.toContain(device.deviceId)
  expect(Evidence.safeParse(row?.row).success).toBe(true)

  // Nothing new: nothing is counted, nothing is sent.
  expect(await countWorkspace(server.db, workspace.id, now)).toBe(null)
  expect(evidenceIn((await device.sync([], answer.cursor, answer.epoch)).changes)).toEqual([])
  // Eighteen months on nobody stands behind it any more.
  expect(await countWorkspace(server.db, workspace.id, now + 600 * day)).toBe(1)
  expect(evidenceIn((await device.sync([], answer.cursor, answer.epoch)).changes)).toEqual([{ id: "a1", row: null }])
})

test("on the sample workspace, evidence and what was ignored are what the raw events say", async () => {
  const { workspaceId } = await loadSample(server.db, "2026-11-25")
  await countWorkspace(server.db, workspaceId, now)
  const raw = await rawEvents(server, workspaceId)
  const { assets, evidence, ledger, timeZone } = await server.inside(workspaceId, async (trx) => ({
    assets: (await trx.selectFrom("assets").selectAll().execute()).map((row) => row.data),
    evidence: (await trx.selectFrom("evidence").selectAll().execute()).map((row) => row.data),
    ledger: await readCount<LedgerCount>(trx, workspaceId, "ledger"),
    timeZone: (await trx.selectFrom("workspaces").select("time_zone").executeTakeFirstOrThrow()).time_zone,
  }))
  const told = evidence.flatMap(({ assetId, shown, seen, used }) => (assetId ? [{ assetId, shown, seen, used }] : []))
  const byId = (a: { assetId: string }, b: { assetId: string }) => (a.assetId < b.assetId ? -1 : 1)
  expect(told.length).toBeGreaterThan(20)
  expect(told.sort(byId)).toEqual(evidenceAgain(raw, assets, now).sort(byId))
  for (const period of ["week", "month", "quarter", "year"] as const) {
    const { first, last } = spanOf(period, now, timeZone)
    expect(ledger?.data[period].ignored.all ?? {}).toEqual(ignoredAgain(raw, { timeZone, now, first, last }))
  }
  expect(Object.keys(ledger?.data.quarter.ignored.all ?? {}).length).toBeGreaterThan(20)
}, 120_000)

test("what reps ask for stands at the desk once, without a name where it is not signed, and ends with a reason", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  const rep = await server.newMember(workspace.id, "rep")
  const device = await server.newDevice(rep)
  const make = eventMaker(now - day)
  const ask = (words: string, signed: boolean) => make("content.asked", { words, signed, context: someContext() })
  const events = [ask("retail benchmark", true), ask("energy case", false)]
  await device.sync(events)
  await device.sync(events)
  const requests = async (): Promise<AskedFor[]> => (await (await server.desk(marketer, "/health")).json()).requests
  expect((await requests()).map(({ words, by }) => [words, by])).toEqual([
    ["energy case", ""],
    ["retail benchmark", rep.name],
  ])
  const end = async (body: object) =>
    (await server.desk(marketer, `/requests/${events[0]?.id}`, { method: "PUT", body })).status
  expect(await end({ status: "declined" })).toBe(400)
  expect(await end({ status: "declined", answer: "It is in the sector guide" })).toBe(200)
  expect((await requests()).find(({ id }) => id === events[0]?.id)).toMatchObject({ status: "declined", endedAt: now })
  expect(await end({ status: null })).toBe(200)
  expect((await requests()).every(({ status }) => status === null)).toBe(true)
})

test("the answer to a request reaches whoever asked, signed or not, and nobody else; opened again, it is gone", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  const [rep, other] = [await server.newMember(workspace.id, "rep"), await server.newMember(workspace.id, "rep")]
  const [device, others] = [await server.newDevice(rep), await server.newDevice(other)]
  const context = { ...someContext(), accountId: "acme" }
  const asked = [true, false].map((signed) =>
    eventMaker(now - day)("content.asked", { words: signed ? "benchmark" : "energy case", signed, context }),
  )
  await device.sync(asked)
  const end = async (n: number, body: object) =>
    expect((await server.desk(marketer, `/requests/${asked[n]?.id}`, { method: "PUT", body })).status).toBe(200)
  await end(0, { status: "done" })
  await end(1, { status: "declined", answer: "It is in the sector guide" })
  type Answered = { changes: { kind: string; row: unknown }[] }
  const repliesIn = ({ changes }: Answered) => changes.filter(({ kind }) => kind === "reply").map(({ row }) => row)
  const first = await device.sync([], 0, null)
  expect(repliesIn(first).map((row) => Reply.parse(row))).toMatchObject([
    { status: "done", text: "", by: marketer.name, asked: { words: "benchmark", accountId: "acme" }, readAt: null },
    { status: "declined", text: "It is in the sector guide", asked: { words: "energy case" } },
  ])
  expect(repliesIn(await others.sync([], 0, null))).toEqual([])
  await end(0, { status: null })
  expect(repliesIn(await device.sync([], first.cursor, first.epoch))).toEqual([null])
})

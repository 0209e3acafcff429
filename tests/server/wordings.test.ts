// What reps make of approved lines, and what of the messaging platform goes down to them.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import type { Message, Term } from "~src/domain/messaging"
import { inWorkspace } from "~src/server/database/transaction"
import { insertMessages, insertTerms } from "~src/server/queries/insert-rows"
import type { FeedbackFigures, FeedbackRecords } from "~src/wire/desk"
import type { SyncAnswer } from "~src/wire/sync"
import { eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const everyone = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
const message: Message = {
  ...{ id: "stops", pillar: "Uptime", part: "problem", claim: "Stops cost {account} more than upkeep" },
  proof: { text: "One stop in five is planned", source: "Our own survey", url: null, date: "2026-03-01" },
  ...{ why: "Plant managers say it first", audience: everyone, language: "en", wordings: [], locked: false },
  ...{ status: "live", version: 1, updatedAt: 1 },
}
const reworded = (over: Partial<Extract<Feedback, { subject: "wording" }>> = {}): Feedback => ({
  ...{ subject: "wording", messageId: "stops", answer: "reworded", reason: "shorter", note: null, signed: true },
  ...{ before: "Stops cost {account} more than upkeep", after: "A stop costs {account} more than upkeep" },
  context: someContext(),
  ...over,
})

test("a wording is a report like any other: counted, read, revised, withdrawn, and sent to the rep's other browsers", async () => {
  const { workspace, marketer, rep } = await server.newWorkspace()
  const [one, two] = [await server.newDevice(rep), await server.newDevice(rep)]
  await inWorkspace(server.db, workspace.id, (trx) => insertMessages(trx, workspace.id, [message]))
  const make = eventMaker()
  const [given, unsigned] = [make("feedback.given", reworded()), make("feedback.given", reworded({ signed: false }))]
  const { acks } = await one.sync([given, unsigned])
  expect(acks.map(({ status }) => status)).toEqual(["stored", "stored"])

  const figures: FeedbackFigures = await (
    await server.desk(marketer, "/feedback/figures?period=year&subject=wording")
  ).json()
  expect([figures.total, figures.cuts.answer[0]?.key, figures.cuts.reason[0]?.key]).toEqual([2, "reworded", "shorter"])
  const records = async (): Promise<FeedbackRecords> =>
    (await server.desk(marketer, "/feedback/records?period=year&subject=wording&worded=yes")).json()
  const [signed, nobodys] = (await records()).records.sort((a, b) => Number(b.signed) - Number(a.signed))
  const { before, after } = given.data as Extract<Feedback, { subject: "wording" }>
  expect(signed).toMatchObject({ id: given.id, by: "A rep", wording: { before, after }, messages: [{ id: "stops" }] })
  expect(nobodys).toMatchObject({ by: null, account: null, at: null, wording: { before, after } })
  expect(nobodys?.id).not.toBe(unsigned.id)

  await one.sync([make("feedback.revised", { of: given.id, feedback: reworded({ after: "Stops cost more" }) })])
  await one.sync([make("feedback.withdrawn", { of: unsigned.id })])
  expect((await records()).records.map(({ wording }) => wording?.after)).toEqual(["Stops cost more"])
  const changes = (await two.sync()).changes.flatMap((one) => (one.kind === "feedback" ? [one.row] : []))
  expect(changes.find((row) => row?.id === given.id)?.feedback).toMatchObject({ after: "Stops cost more" })
})

test("a reason of another answer is no reason for a wording", async () => {
  const { rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const { acks } = await device.sync([eventMaker()("feedback.given", reworded({ reason: "own-figure" }))])
  expect(acks[0]).toMatchObject({ status: "set-aside" })
})

test("devices get terms to avoid and no drafts, and lose what becomes a draft again", async () => {
  const { workspace, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const term: Term = {
    id: "t",
    term: "Synergy",
    instead: null,
    why: "Says nothing",
    audience: everyone,
    language: "en",
  }
  const put = (...rows: Message[]) =>
    inWorkspace(server.db, workspace.id, (trx) => insertMessages(trx, workspace.id, rows))
  await put(message, { ...message, id: "unfinished", status: "draft" })
  await inWorkspace(server.db, workspace.id, (trx) => insertTerms(trx, workspace.id, [term]))
  const shown = ({ changes }: SyncAnswer) =>
    changes.flatMap(({ kind, id, row }) => (kind === "message" || kind === "term" ? [[kind, id, row]] : []))
  const first = await device.sync()
  expect(shown(first)).toEqual([
    ["message", "stops", message],
    ["message", "unfinished", null],
    ["term", "t", term],
  ])
  await put({ ...message, status: "draft", version: 2 })
  expect(shown(await device.sync([], first.cursor, first.epoch))).toEqual([["message", "stops", null]])
})

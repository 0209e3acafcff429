// Draft, publish, undo, adopt: what reps have changes only when something is published, and every state is kept.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import type { Message } from "~src/domain/messaging"
import type { MessageList, MessageVersions } from "~src/wire/desk"
import { eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestDevice, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const line = (claim: string, status: Message["status"] = "live") => ({
  ...{ pillar: "Uptime", part: "problem", claim, why: "Plant managers say it first", audience: {}, language: "en" },
  proof: { text: "One stop in five is planned", source: "Our own survey", date: "2026-03-01" },
  status,
})
const ask = (member: TestMember, path: string, body: unknown, method = "POST") =>
  server.desk(member, path, { method, body })
const done = async <T = Message>(answer: Promise<Response>): Promise<T> => {
  const got = await answer
  expect(got.status).toBe(200)
  return got.json()
}
/** Every message as a device has it after a full pull. */
const claims = async (device: TestDevice) =>
  (await device.sync()).changes.flatMap((one) => (one.kind === "message" && one.row ? [one.row.claim] : []))
const history = async (member: TestMember, id: string) => {
  const { versions }: MessageVersions = await (await server.desk(member, `/messages/${id}/versions`)).json()
  return versions.map(({ message, action }) => [message.version, action, message.claim])
}
const rows = async (member: TestMember): Promise<MessageList["rows"]> =>
  (await (await server.desk(member, "/messages")).json()).rows

test("a draft of what is live stays at the desk until it is published, and a publish is undone in one call", async () => {
  const { marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const { id } = await done(ask(marketer, "/messages", line("First")))
  await done(ask(marketer, `/messages/${id}`, { ...line("Second", "draft"), version: 1 }, "PUT"))
  expect(await claims(device)).toEqual(["First"])
  expect(await rows(marketer)).toMatchObject([{ message: { claim: "Second" }, live: { claim: "First" } }])

  expect(await done(ask(marketer, "/messages/publish", { drafts: [{ id, version: 2 }] }))).toEqual({ published: 1 })
  expect(await claims(device)).toEqual(["Second"])
  await done(ask(marketer, `/messages/${id}/undo`, { version: 3 }))
  expect(await claims(device)).toEqual(["First"])
  expect((await ask(marketer, `/messages/${id}/undo`, { version: 4 })).status).toBe(409)
  expect(await history(marketer, id)).toEqual([
    [4, "undone", "First"],
    [3, "published", "Second"],
    [2, "drafted", "Second"],
    [1, "published", "First"],
  ])
  expect(await rows(marketer)).toMatchObject([{ message: { claim: "First", version: 4 }, live: null }])
})

test("drafts are made and published together, or none of them", async () => {
  const { marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  expect(await done(ask(marketer, "/messages/drafts", { drafts: [line("One"), line("Two")] }))).toEqual({ made: 2 })
  expect(await claims(device)).toEqual([])
  const drafts = (await rows(marketer)).map(({ message }) => ({ id: message.id, version: message.version }))
  const stale = drafts.map((one, i) => ({ ...one, version: i + 1 }))
  expect((await ask(marketer, "/messages/publish", { drafts: stale })).status).toBe(409)
  expect(await claims(device)).toEqual([])
  await done(ask(marketer, "/messages/publish", { drafts }))
  expect((await claims(device)).sort()).toEqual(["One", "Two"])
  const [first] = drafts
  await done(ask(marketer, `/messages/${first?.id}/undo`, { version: 2 }))
  expect(await claims(device)).toHaveLength(1)
})

test("why this message takes forty words and no more", async () => {
  const { marketer } = await server.newWorkspace()
  const why = (words: number) => Array(words).fill("why").join(" ")
  expect((await ask(marketer, "/messages", { ...line("A"), why: why(40) })).status).toBe(200)
  expect((await ask(marketer, "/messages", { ...line("A"), why: why(41) })).status).toBe(400)
})

const reworded = (messageId: string, after: string, signed = true): Feedback => ({
  ...{ subject: "wording", messageId, answer: "reworded", reason: "shorter", note: null, signed },
  ...{ before: "Stops cost {account} more than upkeep.", after, context: someContext() },
})

test("a wording that is adopted is every rep's next line, credited, and its rep is told; a waiting draft goes on waiting", async () => {
  const { marketer, rep, workspace } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const other = await server.newDevice(await server.newMember(workspace.id, "rep"))
  const { id } = await done(ask(marketer, "/messages", line("Stops cost {account} more than upkeep")))
  const draft = { ...line("Stops cost {account} more than upkeep", "draft"), pillar: "Renamed", version: 1 }
  await done(ask(marketer, `/messages/${id}`, draft, "PUT"))
  const given = eventMaker()("feedback.given", reworded(id, "A stop costs {account} more."))
  await device.sync([given])
  const adopted = await done(ask(marketer, `/feedback/${given.id}/adopt`, { text: "Yours now" }))
  expect(adopted).toMatchObject({ claim: "A stop costs {account} more.", pillar: "Uptime", version: 3 })
  expect(await claims(other)).toEqual(["A stop costs {account} more."])
  const reply = (await device.sync()).changes.find(({ kind }) => kind === "reply")?.row
  expect(reply).toMatchObject({ status: "done", text: "Yours now", changed: { kind: "message", id } })
  expect(await rows(marketer)).toMatchObject([
    { action: "drafted", message: { pillar: "Renamed", claim: "A stop costs {account} more.", version: 4 } },
  ])
  const { versions }: MessageVersions = await (await server.desk(marketer, `/messages/${id}/versions`)).json()
  expect(versions.find(({ action }) => action === "adopted")).toMatchObject({ creditedTo: "A rep" })
})

test("an unsigned wording is adopted under the id that the desk shows, and credits nobody", async () => {
  const { marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const { id } = await done(ask(marketer, "/messages", line("Stops cost {account} more than upkeep")))
  const given = eventMaker()("feedback.given", reworded(id, "A stop costs more.", false))
  await device.sync([given])
  expect((await ask(marketer, `/feedback/${given.id}/adopt`, { text: "Thanks" })).status).toBe(404)
  const { records } = await (await server.desk(marketer, "/feedback/records?subject=wording")).json()
  await done(ask(marketer, `/feedback/${records[0].id}/adopt`, { text: "Thanks" }))
  const { versions }: MessageVersions = await (await server.desk(marketer, `/messages/${id}/versions`)).json()
  expect(versions[0]).toMatchObject({ action: "adopted", creditedTo: null })
  expect((await device.sync()).changes.some(({ kind, row }) => kind === "reply" && row !== null)).toBe(true)
})

// The way back: what marketing answers and edits reaches the reps, and a pull skips nothing.
import { sql } from "kysely"
import { v7 } from "uuid"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Account } from "~src/domain/account"
import type { Message } from "~src/domain/messaging"
import type { Reply } from "~src/domain/workspace"
import { openDatabase } from "~src/server/database/open"
import { inWorkspace } from "~src/server/database/transaction"
import { allotSeq } from "~src/server/queries/change-seq"
import { insertAccounts } from "~src/server/queries/insert-rows"
import { pullChanges } from "~src/server/queries/pull"
import type { EditedMessage, MessageList, MessageVersions, NewMessage } from "~src/wire/desk"
import { SyncAnswer } from "~src/wire/sync"
import { quiet } from "~tests/support/cluster"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestDevice, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const repliesIn = async (device: TestDevice) =>
  (await device.sync()).changes.flatMap((change) => (change.kind === "reply" ? [change] : []))
const replyTo = async (member: TestMember, id: string, body: unknown): Promise<Reply> =>
  (await server.desk(member, `/feedback/${id}/reply`, { method: "POST", body })).json()

const claim: NewMessage = {
  pillar: "Uptime",
  part: "problem",
  claim: "Unplanned stops cost {account} more than maintenance",
  proof: { text: "One stop in five is planned", source: "Our own survey", url: null, date: "2026-03-01" },
  why: "It is what plant managers say first",
  audience: { segmentIds: [], personaIds: [], industries: [], conversations: [1] },
  language: "en",
  wordings: [],
  locked: false,
  status: "live",
}
const addMessage = async (member: TestMember): Promise<Message> =>
  (await server.desk(member, "/messages", { method: "POST", body: claim })).json()

describe("a reply", () => {
  test("reaches every device of the rep who reported, says what was changed, and nobody else", async () => {
    const { marketer, rep, workspace } = await server.newWorkspace()
    const [one, two] = [await server.newDevice(rep), await server.newDevice(rep)]
    const other = await server.newDevice(await server.newMember(workspace.id, "rep"))
    const given = eventMaker()("feedback.given", assetFeedback())
    await one.sync([given])
    const message = await addMessage(marketer)
    const changed = { kind: "message", id: message.id }
    const reply = await replyTo(marketer, given.id, { status: "done", text: "Rewritten", changed })
    expect(reply).toMatchObject({ feedbackId: given.id, by: "A marketer", changed: { ...changed, label: claim.claim } })
    for (const device of [one, two]) expect((await repliesIn(device)).map((change) => change.row)).toEqual([reply])
    expect(await repliesIn(other)).toEqual([])
    const missing = { status: "done", text: "x", changed: { kind: "asset", id: "nowhere" } }
    expect((await server.desk(marketer, `/feedback/${given.id}/reply`, { method: "POST", body: missing })).status).toBe(
      400,
    )
  })

  test("that replaces another is unread again, and the one before is gone", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const given = make("feedback.given", assetFeedback())
    await device.sync([given])
    const first = await replyTo(marketer, given.id, { status: "planned", text: "Soon" })
    const read = make("reply.read", { replyId: first.id })
    await device.sync([read])
    expect((await repliesIn(device)).map((change) => change.row?.readAt)).toEqual([read.at])
    const second = await replyTo(marketer, given.id, { status: "done", text: "Now" })
    const changes = await repliesIn(device)
    expect(changes.map(({ id, row }) => [id, row?.text ?? null, row?.readAt ?? null])).toEqual([
      [first.id, null, null],
      [second.id, "Now", null],
    ])
    const { records } = await (await server.desk(marketer, "/feedback/records")).json()
    expect(records[0].reply).toMatchObject({ id: second.id, text: "Now" })
  })

  test("is read by its own rep alone", async () => {
    const { marketer, rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const given = eventMaker()("feedback.given", assetFeedback())
    await device.sync([given])
    const reply = await replyTo(marketer, given.id, { status: "declined", text: "No" })
    const other = await server.newDevice(await server.newMember(workspace.id, "rep"))
    await other.sync([eventMaker()("reply.read", { replyId: reply.id })])
    expect((await repliesIn(device))[0]?.row?.readAt).toBeNull()
  })
})

describe("a message", () => {
  test("that is edited reaches reps on the next sync; a stale edit is refused; every version is kept", async () => {
    const { marketer, admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const made = await addMessage(marketer)
    const first = await device.sync()
    expect(first.changes.find((change) => change.kind === "message")?.row).toEqual(made)
    const edit = (member: TestMember, body: EditedMessage) =>
      server.desk(member, `/messages/${made.id}`, { method: "PUT", body })
    const answers = await Promise.all([
      edit(marketer, { ...claim, claim: "From the marketer", version: 1 }),
      edit(admin, { ...claim, claim: "From the admin", version: 1 }),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const won: Message = await answers.find((answer) => answer.status === 200)?.json()
    const next = await device.sync([], first.cursor, first.epoch)
    expect(next.changes).toEqual([{ kind: "message", id: made.id, row: { ...won, version: 2 } }])
    const { versions }: MessageVersions = await (await server.desk(admin, `/messages/${made.id}/versions`)).json()
    expect(versions.map(({ message }) => message.claim)).toEqual([won.claim, claim.claim])
    expect(
      (await server.desk(admin, "/messages/nowhere", { method: "PUT", body: { ...claim, version: 1 } })).status,
    ).toBe(404)
  })

  test("counts the reports on points of view that used it", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const made = await addMessage(marketer)
    const make = eventMaker()
    const pov = {
      subject: "pov",
      answer: "off-message",
      reason: null,
      note: null,
      signed: true,
      context: someContext(),
    } as const
    await (await server.newDevice(rep)).sync([
      make("feedback.given", { ...pov, messageIds: [made.id, "another"] }),
      make("feedback.given", { ...pov, messageIds: ["another"] }),
    ])
    const list: MessageList = await (await server.desk(marketer, "/messages")).json()
    expect(list.rows).toMatchObject([{ message: { id: made.id }, reports: 1, editedBy: "A marketer" }])
    const records = await (await server.desk(marketer, `/feedback/records?messageId=${made.id}`)).json()
    expect(records).toMatchObject({ total: 1, records: [{ messages: [{ id: made.id, claim: claim.claim }] }] })
  })
})

describe("the desk's answers", () => {
  test("cost nothing while nothing changed, and change with the next report", async () => {
    const { marketer, admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const ask = (member: TestMember, tag?: string) =>
      server.desk(member, "/feedback/figures", { headers: tag ? { "if-none-match": tag } : {} })
    const first = await ask(marketer)
    const tag = first.headers.get("etag") ?? ""
    expect(first.headers.get("cache-control")).toBe("private, no-cache")
    const second = await ask(marketer, tag)
    expect([second.status, await second.text()]).toEqual([304, ""])
    expect((await ask(admin, tag)).status).toBe(200)
    await device.sync([eventMaker()("feedback.given", assetFeedback())])
    const third = await ask(marketer, tag)
    expect([third.status, (await third.json()).total]).toEqual([200, 1])
  })
})

describe("a pull", () => {
  test("skips no change, though its transaction began first and commits last", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const other = await openDatabase({ url: server.databaseUrl, log: quiet, poolSize: 2 })
    const device = await server.newDevice(rep)
    let release: () => void = () => undefined
    const held = new Promise<void>((done) => {
      release = done
    })
    let slowInserted: () => void = () => undefined
    const inserted = new Promise<void>((done) => {
      slowInserted = done
    })
    const slow = inWorkspace(other, workspace.id, async (trx) => {
      await insertAccounts(trx, workspace.id, [{ id: "slow", name: "Slow" }])
      slowInserted()
      await held
    })
    await inserted
    const fast = inWorkspace(other, workspace.id, (trx) =>
      insertAccounts(trx, workspace.id, [{ id: "fast", name: "Fast" }]),
    )
    const early = await device.sync()
    release()
    await Promise.all([slow, fast])
    const late = await device.sync([], early.cursor, early.epoch)
    const seen = [...early.changes, ...late.changes].flatMap((change) => (change.kind === "account" ? [change.id] : []))
    expect(seen).toEqual(["slow", "fast"])
    await other.destroy()
  })

  test("beside writers on many connections takes over every row once, in pages", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const writers = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ url: server.databaseUrl, log: quiet, poolSize: 1 })),
    )
    let writing = true
    const done = Promise.all(
      writers.map(async (db, writer) => {
        for (let n = 0; n < 25; n++) {
          const rows = [1, 2, 3].map((part) => ({ id: `w${writer}-${n}-${part}`, name: "Row" }))
          await inWorkspace(db, workspace.id, (trx) => insertAccounts(trx, workspace.id, rows))
        }
      }),
    ).finally(() => {
      writing = false
    })
    const seen: string[] = []
    const page = async (cursor: number) => {
      const where = { workspaceId: workspace.id, memberId: rep.id, cursor, limit: 7 }
      const pulled = await server.inside(workspace.id, (trx) => pullChanges(trx, where))
      seen.push(...pulled.changes.flatMap((change) => (change.kind === "account" ? [change.id] : [])))
      return pulled
    }
    let cursor = 0
    for (let more = true; more || writing; ) ({ cursor, more } = await page(cursor))
    await done
    for (let more = true; more; ) ({ cursor, more } = await page(cursor))
    expect(seen).toHaveLength(225)
    expect(new Set(seen).size).toBe(225)
    expect((await device.sync([], cursor, (await device.sync()).epoch)).changes).toEqual([])
    await Promise.all(writers.map((db) => db.destroy()))
  })

  test("says what the contract says, row by row, and null for what was deleted", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    await server.inside(workspace.id, (trx) =>
      insertAccounts(trx, workspace.id, [{ id: "a", name: 'Ä "quoted" \\ name' }]),
    )
    const make = eventMaker()
    const answer = await device.sync([
      make("feedback.given", assetFeedback()),
      make("conversation.chosen", { accountId: "a", contactId: null, conversation: 3 }),
      make("account.corrected", { key: "linkedin:brandt", accountId: "a" }),
      make("account.added", { accountId: v7(), name: "New", domain: null, linkedinSlug: "new" }),
    ])
    SyncAnswer.parse(answer)
    const row = answer.changes.find((change) => change.id === "a")?.row
    expect(Account.parse(row)).toEqual(row)
    await server.inside(workspace.id, async (trx) => {
      const next = await allotSeq(trx, workspace.id, 1)
      await sql`update accounts set deleted = true, seq = ${next()} where workspace_id = ${workspace.id} and id = 'a'`.execute(
        trx,
      )
    })
    expect((await device.sync([], answer.cursor, answer.epoch)).changes).toEqual([
      { kind: "account", id: "a", row: null },
    ])
  })
})

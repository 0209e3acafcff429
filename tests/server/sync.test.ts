// The promise of sync on the server: exactly once, with the last edit, whatever the order.

import { v7 } from "uuid"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import type { Change, OwnFeedback } from "~src/wire/sync"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer } from "~tests/support/server"
import { countedFromEvents, rollupRows } from "./recount"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const reports = (changes: Change[]) =>
  new Map(changes.flatMap((c) => (c.kind === "feedback" && c.row ? [[c.id, c.row as OwnFeedback] as const] : [])))

describe("a push", () => {
  test("is stored once, however often it comes", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const events = [
      make("feedback.given", assetFeedback()),
      make("pov.copied", { messageIds: [], context: someContext() }),
    ]
    const first = await device.sync(events)
    expect(first.acks.map((ack) => ack.status)).toEqual(["stored", "stored"])
    const second = await device.sync([...events, ...events], first.cursor, first.epoch)
    expect(new Set(second.acks.map((ack) => ack.status))).toEqual(new Set(["stored"]))
    expect(second.changes).toEqual([])
    expect(second.cursor).toBe(first.cursor)
    expect(await rollupRows(server, workspace.id)).toEqual(await countedFromEvents(server, workspace))
    expect((await rollupRows(server, workspace.id)).reduce((sum, row) => sum + row.n, 0)).toBe(2)
  })

  test("comes back as the member's own report, to every device of theirs and to nobody else", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const [one, two] = [await server.newDevice(rep), await server.newDevice(rep)]
    const other = await server.newDevice(await server.newMember(workspace.id, "rep"))
    const given = eventMaker()("feedback.given", assetFeedback({ note: "Opened the door" }))
    await one.sync([given])
    const row = reports((await two.sync()).changes).get(given.id)
    expect(row).toMatchObject({
      feedback: given.data,
      withdrawn: false,
      givenAt: given.at,
      deviceId: one.deviceId,
      seq: 1,
    })
    expect(reports((await other.sync()).changes).size).toBe(0)
  })

  test("sets aside what is malformed, with the reason, and stores the rest", async () => {
    const { rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const good = make("feedback.given", assetFeedback())
    const nul = make("feedback.given", assetFeedback({ note: "a\u0000b" }))
    const half = make("feedback.given", assetFeedback({ note: "a\ud800b" }))
    const backslash = make("feedback.given", assetFeedback({ note: "\\u0000 and \\ud800 typed out" }))
    const bad = { ...good, id: v7(), data: { ...good.data, answer: "excellent" } }
    const answer = await device.sync([nul, bad, "nonsense", null, half, good, backslash])
    const status = new Map(answer.acks.map((ack) => [ack.id, ack]))
    expect(answer.acks).toHaveLength(7)
    expect([nul, half].map((e) => status.get(e.id)?.status)).toEqual(["set-aside", "set-aside"])
    expect(status.get(bad.id)).toMatchObject({ status: "set-aside", reason: expect.stringContaining("answer") })
    expect([good, backslash].map((e) => status.get(e.id)?.status)).toEqual(["stored", "stored"])
    const list = await (await server.desk(await adminOf(rep.workspaceId), "/set-aside")).json()
    expect(list.rows).toHaveLength(5)
    await device.sync([nul, bad, "nonsense", null, half])
    const again = await (await server.desk(await adminOf(rep.workspaceId), "/set-aside")).json()
    expect(again.rows).toHaveLength(5)
  })

  test("that revises before the report is given is folded when it arrives", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const given = make("feedback.given", assetFeedback())
    const revised = make("feedback.revised", {
      of: given.id,
      feedback: assetFeedback({ answer: "not-relevant", reason: "too-long" }),
    })
    const first = await device.sync([revised])
    expect(first.acks).toEqual([{ id: revised.id, status: "stored" }])
    expect(reports(first.changes).size).toBe(0)
    expect(await rollupRows(server, workspace.id)).toEqual([])
    const second = await device.sync([given])
    expect(reports(second.changes).get(given.id)?.feedback.answer).toBe("not-relevant")
    expect(await rollupRows(server, workspace.id)).toMatchObject([
      { metric: "asset.not-relevant", reason: "too-long", n: 1 },
    ])
  })

  test("of two devices that revise the same report leaves the later one, in either order of arrival", async () => {
    for (const swap of [false, true]) {
      const { rep, workspace } = await server.newWorkspace()
      const [one, two] = [await server.newDevice(rep), await server.newDevice(rep)]
      const make = eventMaker()
      const given = make("feedback.given", assetFeedback())
      const early = make("feedback.revised", { of: given.id, feedback: assetFeedback({ answer: "out-of-date" }) })
      const late = make("feedback.revised", { of: given.id, feedback: assetFeedback({ answer: "off-message" }) })
      await one.sync([given])
      const pushes = [() => one.sync([early]), () => two.sync([late])]
      for (const push of swap ? pushes.reverse() : pushes) await push()
      expect(reports((await one.sync()).changes).get(given.id)?.feedback.answer).toBe("off-message")
      expect(await rollupRows(server, workspace.id)).toMatchObject([{ metric: "asset.off-message", n: 1 }])
    }
  })

  test("of two devices at the very same moment loses neither", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const devices = [await server.newDevice(rep), await server.newDevice(rep)]
    const make = eventMaker()
    const given = make("feedback.given", assetFeedback())
    await devices[0]?.sync([given])
    for (let round = 0; round < 15; round++) {
      const revisions = devices.map(() =>
        make("feedback.revised", {
          of: given.id,
          feedback: assetFeedback({ note: `round ${round} ${Math.random()}` }),
        }),
      )
      await Promise.all(devices.map((device, index) => device.sync([revisions[index]])))
      const row = reports((await devices[0]?.sync())?.changes ?? []).get(given.id)
      expect(row?.feedback.note).toBe(revisions[1]?.data.feedback.note)
    }
    expect(await rollupRows(server, workspace.id)).toEqual(await countedFromEvents(server, workspace))
  })

  test("that withdraws takes the report out of the sums, and a later revision brings it back", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const given = make("feedback.given", assetFeedback())
    await device.sync([given, make("feedback.withdrawn", { of: given.id })])
    expect(await rollupRows(server, workspace.id)).toEqual([])
    expect(reports((await device.sync()).changes).get(given.id)?.withdrawn).toBe(true)
    await device.sync([
      make("feedback.revised", { of: given.id, feedback: assetFeedback({ answer: "used-with-edits" }) }),
    ])
    expect(await rollupRows(server, workspace.id)).toMatchObject([{ metric: "asset.used-with-edits", n: 1 }])
  })

  test("cannot touch another member's report, whichever arrives first", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const mine = await server.newDevice(rep)
    const theirs = await server.newDevice(await server.newMember(workspace.id, "rep"))
    const make = eventMaker()
    const given = make("feedback.given", assetFeedback())
    const before = make("feedback.withdrawn", { of: given.id })
    const after = make("feedback.revised", { of: given.id, feedback: assetFeedback({ answer: "off-message" }) })
    await theirs.sync([before])
    await mine.sync([given])
    expect((await theirs.sync([after])).acks).toMatchObject([{ id: after.id, status: "set-aside" }])
    expect((await theirs.sync([given])).acks).toMatchObject([{ id: given.id, status: "set-aside" }])
    expect(reports((await mine.sync()).changes).get(given.id)).toMatchObject({ withdrawn: false, feedback: given.data })
    expect(await rollupRows(server, workspace.id)).toMatchObject([{ metric: "asset.used", n: 1 }])
  })
})

describe("beside reports", () => {
  test("an output that was reached moves the conversation on, five at most, and the rep's choice wins when later", async () => {
    const { rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const reached = (conversation: 1 | 2 | 3 | 4 | 5): Feedback => ({
      subject: "conversation",
      answer: "reached",
      output: "They told us what it costs them",
      reason: null,
      note: null,
      signed: true,
      context: someContext({ conversation, contactId: "ann" }),
    })
    const current = async () => {
      const { changes } = await device.sync()
      return changes.flatMap((c) => (c.kind === "conversation" ? [c.row] : []))
    }
    await device.sync([make("feedback.given", reached(2))])
    expect(await current()).toEqual([{ accountId: "acme", contactId: "ann", conversation: 3 }])
    await device.sync([make("feedback.given", reached(5))])
    expect(await current()).toEqual([{ accountId: "acme", contactId: "ann", conversation: 5 }])
    const chosen = make("conversation.chosen", { accountId: "acme", contactId: "ann", conversation: 2 })
    await device.sync([chosen])
    await device.sync([make("feedback.given", reached(1), { at: chosen.at - 5000 })])
    expect(await current()).toEqual([{ accountId: "acme", contactId: "ann", conversation: 2 }])
  })

  test("corrections are the member's own, accounts that a rep adds are everybody's and replace nothing", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const other = await server.newDevice(await server.newMember(workspace.id, "rep"))
    const make = eventMaker()
    const added = { accountId: v7(), name: "Brandt Pumpen", domain: "Brandt-Pumpen.example", linkedinSlug: null }
    await device.sync([
      make("account.added", added),
      make("account.corrected", { key: "name:brandt", accountId: added.accountId }),
    ])
    await other.sync([make("account.added", { ...added, name: "Somebody else" })])
    const kinds = (changes: Change[]) => changes.map((c) => c.kind)
    const mine = (await device.sync()).changes
    expect(mine.find((c) => c.kind === "account")?.row).toMatchObject({
      name: "Brandt Pumpen",
      domains: ["brandt-pumpen.example"],
    })
    expect(mine.find((c) => c.kind === "correction")?.row).toEqual({ key: "name:brandt", accountId: added.accountId })
    expect(kinds((await other.sync()).changes)).not.toContain("correction")
  })

  test("an unknown epoch starts from the beginning, the known one goes on from the cursor", async () => {
    const { rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const first = await device.sync([eventMaker()("feedback.given", assetFeedback())])
    expect(first.changes.map((c) => c.kind).sort()).toEqual(["feedback", "workspace"])
    expect((await device.sync([], first.cursor, first.epoch)).changes).toEqual([])
    expect((await device.sync([], first.cursor, "another")).changes).toHaveLength(2)
  })
})

async function adminOf(workspaceId: string) {
  return server.newMember(workspaceId, "admin")
}

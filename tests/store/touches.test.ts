// A report on this device: the server's state with the device's own open events on top is what the server will come to.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, foldFeedback, type Stamped } from "~src/domain/fold-feedback"
import { isFailure } from "~src/store/attempt"
import { forgetOld, keepMs, sendAgain, settle, takeAcks, takeDue } from "~src/store/outbox"
import { readReports } from "~src/store/read-reports"
import { giveFeedback } from "~src/store/record"
import { reviseFeedback } from "~src/store/revise"
import { takeRows } from "~src/store/take-rows"
import { foldReport, touchesOf } from "~src/store/touches"
import { context, newBrowser, storeIn, verdict } from "./support"

const report = "0197b2b0-0000-7000-8000-000000000000"
const given: FeedbackEvent = { id: report, seq: 1, at: 0, v: 1, kind: "feedback.given", data: verdict("used", "first") }

const edit = fc.record({
  at: fc.integer({ min: 0, max: 6 }),
  mine: fc.boolean(),
  withdrawn: fc.boolean(),
  known: fc.boolean(),
})

describe("the server's state with open events on top", () => {
  it("is the fold of all events, whatever the server has of them already", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const all = edits.map((one, i): Stamped & { known: boolean } => {
          const shared = { id: `0197b2b0-0000-7000-8000-00000000000${i + 1}`, seq: i + 2, at: one.at, v: 1 as const }
          const event: FeedbackEvent = one.withdrawn
            ? { ...shared, kind: "feedback.withdrawn", data: { of: report } }
            : { ...shared, kind: "feedback.revised", data: { of: report, feedback: verdict("used", `edit ${i}`) } }
          // Another device's events come by the server alone.
          return { event, deviceId: one.mine ? "me" : "you", known: one.known || !one.mine }
        })
        const first = { event: given, deviceId: "me" }
        const server = foldFeedback([first, ...all.filter((one) => one.known)])
        const open = all.filter((one) => one.deviceId === "me").map((one) => one.event)
        const view = foldReport(server, open, "me")
        const should = foldFeedback([first, ...all])
        // The words of a withdrawn report are shown nowhere, and the server's come with its next row.
        const compared = should?.withdrawn ? { ...should, feedback: view?.feedback } : should
        expect(view).toEqual(compared)
      }),
      { numRuns: 2000, seed: 20_260_301 },
    )
  })
})

describe("an event and its views", () => {
  it("moves the conversation on from where the rep stood, but not beyond the fifth", () => {
    const shared = { reason: null, note: null, signed: true, output: null }
    const reached = (conversation: 2 | 5): Event => ({
      ...given,
      data: { subject: "conversation", answer: "reached", ...shared, context: { ...context, conversation } },
    })
    expect(touchesOf(reached(2))).toEqual([`feedback:${report}`, "conversation:acme:"])
    expect(touchesOf({ ...given })).toEqual([`feedback:${report}`])
    expect(touchesOf(reached(5))).toContain("conversation:acme:")
  })
})

describe("an acknowledged event", () => {
  it("stays on top of the view until the server's rows are here, and is kept thirty days for a restored server", async () => {
    const browser = newBrowser()
    const store = storeIn(browser)
    const answer = await giveFeedback(store, verdict("used", "first"))
    if (isFailure(answer)) throw new Error(answer.error.message)
    const { id } = answer.given
    await reviseFeedback(store, id, verdict("used", "second"))
    browser.clock.at += 10_000
    const due = await takeDue(store, 200)
    if (isFailure(due)) throw new Error(due.error.message)
    const all = store.db.tables
    const acks = due.map((event) => ({ id: event.id, status: "stored" as const }))
    await store.db.transaction("rw", all, async () => takeAcks(store, acks))
    expect((await readReports(store, "acme"))[0]).toMatchObject({ sent: true, feedback: { note: "second" } })
    const row = foldFeedback(due.map((event) => ({ event: event as FeedbackEvent, deviceId: "device-a" })))
    await store.db.transaction("rw", all, async () => {
      await takeRows(store, [{ kind: "feedback", id, row }])
      await settle(store)
    })
    expect((await readReports(store, "acme"))[0]).toMatchObject({ sent: true, feedback: { note: "second" } })
    browser.clock.at += keepMs - 1
    await store.db.transaction("rw", all, async () => forgetOld(store))
    expect(await store.db.events.count()).toBe(2)
    await store.db.transaction("rw", all, async () => sendAgain(store))
    expect(await takeDue(store, 200)).toEqual(due)
    await store.db.transaction("rw", all, async () => {
      await takeAcks(store, acks)
      await settle(store)
    })
    browser.clock.at += keepMs + 1
    await store.db.transaction("rw", all, async () => forgetOld(store))
    expect(await store.db.events.count()).toBe(0)
    expect((await readReports(store, "acme"))[0]).toMatchObject({ id, feedback: { note: "second" } })
  })
})

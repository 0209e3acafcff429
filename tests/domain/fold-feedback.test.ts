// One report's state is the same whatever order, and however often, its events arrive.
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import { compareStamps, type FeedbackEvent, foldFeedback, reportOf, type Stamped } from "~src/domain/fold-feedback"

const given = "018f0000-0000-7000-8000-000000000001"
const words = (note: string): Feedback => ({
  subject: "asset",
  assetId: "a1",
  answer: "used",
  reason: null,
  note,
  signed: true,
  context: { accountId: "acc", contactId: null, segmentId: null, personaId: null, conversation: 1, site: null },
})

function stamped(kind: FeedbackEvent["kind"], n: number, at: number, deviceId: string): Stamped {
  const base = { id: kind === "feedback.given" ? given : `018f0000-0000-7000-8000-1000000000${10 + n}`, seq: n + 1, at }
  const event: FeedbackEvent =
    kind === "feedback.given"
      ? { ...base, v: 1, kind, data: words("first") }
      : kind === "feedback.revised"
        ? { ...base, v: 1, kind, data: { of: given, feedback: words(`edit ${n}`) } }
        : { ...base, v: 1, kind, data: { of: given } }
  return { event, deviceId }
}

const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom("feedback.revised" as const, "feedback.withdrawn" as const),
      at: fc.integer({ min: 1, max: 6 }),
      device: fc.constantFrom("d1", "d2"),
    }),
    { maxLength: 8 },
  )
  .map((rest) => [stamped("feedback.given", 0, 0, "d1"), ...rest.map((r, i) => stamped(r.kind, i + 1, r.at, r.device))])

test("order and repeats of arrival change nothing", () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (events, random) => {
      const shuffled = [...events, ...events.slice(0, 3)]
        .map((e) => ({ e, r: random.next().value as number }))
        .sort((a, b) => a.r - b.r)
        .map((x) => x.e)
      expect(foldFeedback(shuffled)).toEqual(foldFeedback(events))
    }),
  )
})

test("the greatest stamp decides whether it stands, and the last wording is kept", () => {
  fc.assert(
    fc.property(history, (events) => {
      const state = foldFeedback(events)
      const last = [...events].sort(compareStamps).at(-1) as Stamped
      expect(state?.withdrawn).toBe(last.event.kind === "feedback.withdrawn")
      if (last.event.kind === "feedback.revised") expect(state?.feedback).toEqual(last.event.data.feedback)
    }),
  )
})

test("a revision that arrives before its report waits for it", () => {
  const revised = stamped("feedback.revised", 1, 5, "d2")
  expect(foldFeedback([revised])).toBeNull()
  expect(reportOf(revised.event)).toBe(given)
})

test("a later revision brings a withdrawn report back", () => {
  const events = [
    stamped("feedback.given", 0, 0, "d1"),
    stamped("feedback.withdrawn", 1, 1, "d1"),
    stamped("feedback.revised", 2, 2, "d1"),
  ]
  expect(foldFeedback(events)).toMatchObject({ withdrawn: false, feedback: { note: "edit 2" } })
})

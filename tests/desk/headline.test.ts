// The first sentence says what the figures say, and opens exactly the records it counts.
import { describe, expect, it } from "vitest"
import { findHeadline, mostlyOf, useRate, weakestConversation, weekFinding } from "~src/desk/headline"
import { wilson } from "~src/desk/interval"
import type { CutRow, FeedbackFigures } from "~src/wire/desk"

const row = (key: string, answers: Record<string, number>): CutRow => ({
  key,
  label: key,
  answers,
  n: Object.values(answers).reduce((a, b) => a + b, 0),
})
function figures(cuts: Partial<FeedbackFigures["cuts"]>): FeedbackFigures {
  const answer = cuts.answer ?? []
  const total = answer.reduce((n, r) => n + r.n, 0)
  const none = { answer, reason: [], asset: [], conversation: [], segment: [], persona: [], week: [] }
  return {
    from: "2026-01-01",
    to: "2026-03-31",
    total,
    replied: 0,
    before: 0,
    successful: { n: 0, before: 0 },
    setAside: 0,
    cuts: { ...none, ...cuts },
  }
}

describe("the first sentence", () => {
  const onAssets = figures({
    conversation: [
      row("1", { "used": 30, "not-relevant": 10 }),
      row("4", { "used": 10, "not-relevant": 20, "made-my-own": 2 }),
      row("5", { "not-relevant": 3 }),
    ],
  })

  it("looks at the conversation with the greatest share not used, ignoring those with too few reports", () => {
    expect(weakestConversation(onAssets)).toBe(4)
  })

  it("names the most frequent reason there, with its count and the base it opens", () => {
    const there = figures({
      answer: [row("used", { used: 10 }), row("not-relevant", { "not-relevant": 22 })],
      reason: [
        row("none", { "used": 8, "not-relevant": 4 }),
        row("too-long", { "not-relevant": 4 }),
        row("too-generic", { "not-relevant": 14 }),
        row("opened-a-door", { used: 15 }),
      ],
    })
    const all = figures({ answer: [row("used", { used: 99 })] })
    expect(findHeadline(all, { conversation: 4, figures: there })).toEqual({
      kind: "reason",
      reason: "too-generic",
      conversation: 4,
      n: 14,
      of: 32,
      open: { subject: "asset", conversation: 4, reason: "too-generic" },
    })
  })

  it("falls back to answers, blockers, uses and outcomes, and to nothing", () => {
    const blocked = [row("no-pain", { "no-pain": 7 }), row("stale", { stale: 2 })]
    expect(
      findHeadline(figures({ answer: [row("out-of-date", { "out-of-date": 3 }), ...blocked] }), null),
    ).toMatchObject({ kind: "answer", answer: "out-of-date", n: 3, of: 3 })
    expect(findHeadline(figures({ answer: blocked }), null)).toMatchObject({ kind: "blocker", n: 7, of: 9 })
    expect(findHeadline(figures({ answer: [row("used", { used: 4 })] }), null)).toMatchObject({
      kind: "all-used",
      n: 4,
    })
    expect(findHeadline(figures({ answer: [row("reached", { reached: 1 })] }), null)).toMatchObject({ kind: "outcome" })
    expect(findHeadline(figures({}), null)).toMatchObject({ kind: "none" })
  })
})

describe("rates", () => {
  it("counts uses with and without edits as uses, and no blockers among verdicts", () => {
    const answer = [
      row("used", { used: 5 }),
      row("used-with-edits", { "used-with-edits": 2 }),
      row("off-message", { "off-message": 1 }),
      row("no-pain", { "no-pain": 9 }),
    ]
    expect(useRate(figures({ answer }))).toEqual({ used: 7, unused: 1, of: 8 })
  })

  it("carries the interval that Wilson's formula gives", () => {
    const ten = wilson(1, 10)
    expect(ten?.low).toBeCloseTo(0.0179, 3)
    expect(ten?.high).toBeCloseTo(0.4042, 3)
    expect(wilson(0, 5)?.low).toBeCloseTo(0, 9)
    expect(wilson(0, 0)).toBeNull()
  })

  it("says what a row is mostly made of besides uses", () => {
    expect(mostlyOf(row("a", { "used": 9, "too-long": 0, "out-of-date": 3, "off-message": 1 }))).toEqual({
      answer: "out-of-date",
      n: 3,
    })
    expect(mostlyOf(row("a", { used: 9, reached: 2 }))).toBeNull()
  })

  it("calls weeks rising or falling only beyond their own scatter", () => {
    const weeks = (...n: number[]) => n.map((one) => ({ n: one }))
    expect(weekFinding(weeks(10, 10, 10, 10, 25)).kind).toBe("rising")
    expect(weekFinding(weeks(10, 10, 10, 10, 12)).kind).toBe("steady")
    expect(weekFinding(weeks(20, 20, 20, 4))).toEqual({ kind: "falling", last: 4, mean: 20 })
    expect(weekFinding(weeks(0, 1, 0, 3, 0)).kind).toBe("few")
    expect(weekFinding(weeks(3, 4))).toEqual({ kind: "few", total: 7 })
  })
})

// Whether the judge of recognition can tell right from wrong. What it finds is the proof's to print: tests/prove/gold.ts.
import { beforeAll, describe, expect, test } from "vitest"
import { figuresOf, halves, precision, recall } from "./figures"
import { goldPairs } from "./gold"
import { type Answer, type Judged, judge, verdictOn } from "./judge"
import type { GoldPair } from "./pair"

const pairs = goldPairs()
const pair = (expected: GoldPair["expected"], alsoFine: GoldPair["alsoFine"] = []): GoldPair => ({
  ...(pairs[0] as GoldPair),
  expected,
  alsoFine,
})

describe("the judge of the gold set", () => {
  const shown: Answer = { kind: "one", accountId: "a", contactId: "c" }

  test("calls right what is expected or fine as well, several in any order", () => {
    expect(verdictOn(pair({ kind: "one", accountId: "a" }), shown)).toBe("right")
    expect(verdictOn(pair({ kind: "none" }, [{ kind: "one", accountId: "a", contactId: "c" }]), shown)).toBe("right")
    const both: Answer = { kind: "several", accountIds: ["a", "b"] }
    expect(verdictOn(pair({ kind: "several", accountIds: ["b", "a"] }), both)).toBe("right")
  })

  test("calls it shown if an account or a person is shown that is not right, or had to be asked about", () => {
    expect(verdictOn(pair({ kind: "one", accountId: "b" }), shown)).toBe("shown")
    expect(verdictOn(pair({ kind: "one", accountId: "a", contactId: "d" }), shown)).toBe("shown")
    expect(verdictOn(pair({ kind: "one", accountId: "a", contactId: null }), shown)).toBe("shown")
    expect(verdictOn(pair({ kind: "ask", accountId: "a" }), shown)).toBe("shown")
    expect(verdictOn(pair({ kind: "none" }), shown)).toBe("shown")
  })

  test("calls it missed if not all right accounts are offered, or the person of ours is not found", () => {
    expect(verdictOn(pair({ kind: "ask", accountId: "a" }), { kind: "ask", accountId: "b" })).toBe("missed")
    expect(verdictOn(pair({ kind: "several", accountIds: ["a", "b"] }), { kind: "ask", accountId: "a" })).toBe("missed")
    const nobody: Answer = { kind: "one", accountId: "a", contactId: null }
    expect(verdictOn(pair({ kind: "one", accountId: "a", contactId: "c" }), nobody)).toBe("missed")
  })

  test("calls it asked if the question was not called for", () => {
    expect(verdictOn(pair({ kind: "one", accountId: "a" }), { kind: "ask", accountId: "a" })).toBe("asked")
    expect(verdictOn(pair({ kind: "none" }), { kind: "ask", accountId: "a" })).toBe("asked")
  })

  describe("on real recognition", () => {
    let judged: Judged[]
    beforeAll(async () => {
      judged = await judge(pairs)
    }, 120_000)

    test("judges every pair once, in halves that are about as large", () => {
      expect(judged.map((one) => one.pair.id)).toEqual(pairs.map(({ id }) => id))
      const { tuned, held } = halves(judged)
      expect(tuned.length + held.length).toBe(pairs.length)
      expect(Math.abs(tuned.length - held.length) / pairs.length).toBeLessThan(0.1)
    })

    test("finds that it shows nothing but the right account, and finds or offers nearly all", () => {
      const figures = figuresOf(judged)
      expect(figures.shown).toBeGreaterThan(800)
      expect(precision(figures)).toBeGreaterThanOrEqual(0.999)
      expect(recall(figures)).toBeGreaterThanOrEqual(0.97)
      expect(figures.right / figures.pairs).toBeGreaterThan(0.99)
    })
  })
})

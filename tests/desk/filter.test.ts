// Every view is an address: what is written is read back, and nothing in an address can break a page.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  filterQuery,
  narrow,
  narrowingOf,
  narrowings,
  readFilter,
  sharedPart,
  widen,
  writeFilter,
} from "~src/desk/filter"
import { FeedbackFilter } from "~src/wire/desk"

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/)
const filters = fc.record(
  {
    period: fc.constantFrom("week", "month", "quarter", "year"),
    subject: fc.constantFrom("asset", "pov", "account", "conversation"),
    answer: fc.constantFrom("used", "no-pain", "not-relevant"),
    use: fc.constantFrom("yes", "no"),
    reason: fc.constantFrom("none", "too-generic"),
    assetId: id,
    messageId: id,
    conversation: fc.constantFrom(1, 2, 3, 4, 5),
    segmentId: id,
    personaId: id,
    week: fc.constantFrom("2026-01-05", "2025-12-29"),
    replied: fc.constantFrom("yes", "no"),
    worded: fc.constant("yes"),
  },
  { requiredKeys: ["period"] },
) as fc.Arbitrary<FeedbackFilter>

describe("the view in the address", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readFilter(writeFilter(filter))).toEqual(filter)
      }),
    )
  })

  it("is understood by the server's own schema", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const asked = Object.fromEntries(new URLSearchParams(filterQuery(filter)))
        expect(FeedbackFilter.parse(asked)).toEqual(filter)
      }),
    )
  })

  it("ignores what it does not know", () => {
    const odd = "?period=century&subject=<b>&conversation=9&week=soon&replied=maybe&use=1&x=1&assetId="
    expect(readFilter(odd)).toEqual({ period: "quarter" })
    expect(writeFilter({ period: "quarter" })).toBe("")
  })

  it("narrows, widens, and keeps only period and segment between rooms", () => {
    const base = readFilter("?period=month&segmentId=mid")
    const one = narrow(base, narrowingOf("conversation", "4"))
    const two = narrow(one, narrowingOf("reason", "too-generic"))
    expect(writeFilter(two)).toBe("?period=month&reason=too-generic&conversation=4&segmentId=mid")
    expect(narrowings(two)).toEqual(["reason", "conversation"])
    expect(widen(two, "reason")).toEqual(one)
    expect(sharedPart(two)).toEqual(base)
  })
})

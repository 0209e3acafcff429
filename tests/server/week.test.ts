// Weeks start on Monday at midnight where the workspace is.
import { describe, expect, test } from "vitest"
import { addDays, dayOf, isTimeZone, mondayOf, spanBefore, spanOf, weekOf } from "~src/server/week"

const at = (text: string) => Date.parse(text)

describe("a week", () => {
  test("changes at the workspace's midnight, not at UTC's", () => {
    expect(weekOf(at("2026-03-29T21:59:59Z"), "Europe/Berlin")).toBe("2026-03-23")
    expect(weekOf(at("2026-03-29T22:00:00Z"), "Europe/Berlin")).toBe("2026-03-30")
    expect(weekOf(at("2026-03-30T03:59:59Z"), "America/New_York")).toBe("2026-03-23")
    expect(weekOf(at("2026-03-29T18:15:00Z"), "Asia/Kathmandu")).toBe("2026-03-30")
  })

  test("is the same for every moment of a day, over both changes of the clock", () => {
    for (const start of ["2026-03-28T23:00:00Z", "2026-10-24T22:00:00Z"]) {
      const hours = start.startsWith("2026-03") ? 23 : 25
      for (let hour = 0; hour < hours; hour++) {
        expect(dayOf(at(start) + hour * 3_600_000, "Europe/Berlin")).toBe(
          start.startsWith("2026-03") ? "2026-03-29" : "2026-10-25",
        )
      }
    }
  })

  test("crosses the year", () => {
    expect(mondayOf("2027-01-01")).toBe("2026-12-28")
    expect(addDays("2026-12-28", 7)).toBe("2027-01-04")
  })
})

describe("a period", () => {
  test("is whole weeks, this one among them, and the one before it touches it", () => {
    const now = at("2026-10-28T10:00:00Z")
    const span = spanOf("quarter", now, "Europe/Berlin")
    expect(span).toEqual({ first: "2026-08-03", last: "2026-10-26", to: "2026-10-28" })
    expect(spanBefore(span, "quarter")).toEqual({ first: "2026-05-04", last: "2026-07-27", to: "2026-08-02" })
    expect(spanOf("week", now, "Europe/Berlin").first).toBe("2026-10-26")
  })
})

test("a time zone that nobody knows is refused", () => {
  expect([isTimeZone("Europe/Zurich"), isTimeZone("Mars/Olympus")]).toEqual([true, false])
})

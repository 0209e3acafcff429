// Times as a person says them, in the workspace's language and time zone.
import { describe, expect, it } from "vitest"
import { daysBefore, formatIn, mondayOf, mondays } from "~src/desk/format"

const now = Date.parse("2026-03-18T12:00:00Z")
const ago = (ms: number) => formatIn("en", "UTC").relative(now - ms, now)
const minute = 60_000

describe("times", () => {
  it("are relative, in the largest unit that is full", () => {
    expect(ago(20_000)).toBe("now")
    expect(ago(5 * minute)).toBe("5 minutes ago")
    expect(ago(59 * minute)).toBe("59 minutes ago")
    expect(ago(23 * 60 * minute)).toBe("23 hours ago")
    expect(ago(30 * 60 * minute)).toBe("yesterday")
    expect(ago(6 * 24 * 60 * minute)).toBe("6 days ago")
    expect(ago(21 * 24 * 60 * minute)).toBe("3 weeks ago")
    expect(ago(90 * 24 * 60 * minute)).toBe("2 months ago")
    expect(formatIn("de").relative(now + 9 * minute + 30_000, now)).toBe("in 9 Minuten")
  })

  it("are exact on demand, in the workspace's zone", () => {
    expect(formatIn("en", "Europe/Berlin").exact(now)).toContain("13:00")
    expect(formatIn("de", "America/New_York").exact(now)).toContain("08:00")
    expect(formatIn("en", "Nowhere/Here").exact(now)).toMatch(/2026/)
    expect(formatIn("en", "Pacific/Auckland").today(now)).toBe("2026-03-19")
  })

  it("weeks start on Monday", () => {
    expect(mondayOf("2026-03-22")).toBe("2026-03-16")
    expect(mondayOf("2026-03-16")).toBe("2026-03-16")
    expect(mondays("2026-02-25", "2026-03-16")).toEqual(["2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"])
    expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28")
  })
})

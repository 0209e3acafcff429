// A moment's week is the same whether it is looked up in a list of starts or read from the calendar.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { weekStarts } from "~src/server/rollups/week-starts"
import { addDays, weekOf } from "~src/server/week"

const until = Date.parse("2027-01-05T12:00:00Z")
/** The age of computers with browsers: before it, some zones stood at odd minutes. */
const since = Date.parse("1992-01-01")
const zones = Intl.supportedValuesOf("timeZone").filter((_, i) => i % 16 === 5)
const lists = new Map<string, ReturnType<typeof weekStarts>>()
const listOf = (zone: string) => {
  const list = lists.get(zone) ?? weekStarts(zone, until)
  lists.set(zone, list)
  return list
}

/** What the database's `width_bucket` does. */
function lookUp(at: number, { starts, mondays }: ReturnType<typeof weekStarts>) {
  return mondays[starts.findLastIndex((start) => start <= at)]
}

describe("the list of week starts", () => {
  test("says the same week as the calendar, at any moment in zones all over the world", () => {
    expect(zones.length).toBeGreaterThan(20)
    const moment = fc.integer({ min: since, max: until })
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, at) => {
        expect(lookUp(at, listOf(zone))).toBe(weekOf(at, zone))
      }),
      { numRuns: 400, seed: 7 },
    )
  }, 60_000)

  test("changes weeks at the very millisecond of each Monday's midnight, and knows every week", () => {
    for (const zone of ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Asia/Beirut"]) {
      const { starts, mondays } = listOf(zone)
      for (const [i, start] of starts.slice(0, -1).entries()) {
        expect(mondays[i + 1]).toBe(addDays(mondays[i] as string, 7))
        if (start < since) continue
        expect([zone, weekOf(start, zone), weekOf(start - 1, zone)]).toEqual([zone, mondays[i], mondays[i - 1]])
      }
    }
  }, 60_000)
})

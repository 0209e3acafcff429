// Weeks as a list of moments, so that the database finds a moment's week by the same rule as `week.ts`.
import { addDays, dayOf, mondayOf } from "../week"

const quarterHour = 900_000
/** The farthest that a zone's midnight is from UTC's, with room to spare. */
const farthest = 15 * 4

/** `starts[i]` is the first millisecond of the week of `mondays[i]`; both rise. */
export type WeekStarts = { starts: number[]; mondays: string[] }

/**
 * Every week of a time zone from 1970 to the one after `until` (milliseconds since 1970).
 * A moment's week is the last whose start is not after it.
 */
export function weekStarts(timeZone: string, until: number): WeekStarts {
  const weeks: WeekStarts = { starts: [], mondays: [] }
  const last = addDays(mondayOf(dayOf(until, timeZone)), 7)
  for (let monday = "1969-12-29"; monday <= last; monday = addDays(monday, 7)) {
    weeks.starts.push(firstMoment(monday, timeZone))
    weeks.mondays.push(monday)
  }
  return weeks
}

/** Days only grow with time, so the first quarter hour of one is found by halving. */
function firstMoment(day: string, timeZone: string): number {
  const midnight = Date.parse(day)
  let [before, within] = [-farthest, farthest]
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (dayOf(midnight + middle * quarterHour, timeZone) < day) before = middle
    else within = middle
  }
  return midnight + within * quarterHour
}

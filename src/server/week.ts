// Weeks and days in a workspace's time zone. A week starts on Monday.
import type { Period } from "~src/wire/desk"

const dayMillis = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
    formats.set(timeZone, format)
  }
  return format
}

/** Whether the runtime knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    formatFor(name)
    return true
  } catch {
    return false
  }
}

/** Every time zone is a whole number of quarter hours away, so a day never changes within one. */
const quarterHour = 900_000
const days = new Map<string, string>()

/** The calendar day of a moment (milliseconds since 1970) in a time zone, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string): string {
  const key = `${Math.floor(at / quarterHour)} ${timeZone}`
  let day = days.get(key)
  if (day === undefined) {
    if (days.size > 5000) days.clear()
    day = formatFor(timeZone).format(at)
    days.set(key, day)
  }
  return day
}

/** The Monday of a moment's week in a time zone, `YYYY-MM-DD`. */
export function weekOf(at: number, timeZone: string): string {
  return mondayOf(dayOf(at, timeZone))
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  const at = Date.parse(day)
  return isoDay(at - ((new Date(at).getUTCDay() + 6) % 7) * dayMillis)
}

/** A day moved by whole days. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * dayMillis)
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10)

/** How many weeks a period has: reports are counted by whole weeks, for an unsigned one tells no more. */
export const weeksIn: Record<Period, number> = { week: 1, month: 4, quarter: 13, year: 52 }

export type Span = {
  /** The Mondays of its first and last week, both within. */
  first: string
  last: string
  /** The last day, today. */
  to: string
}

/** The period that ends with the current week. */
export function spanOf(period: Period, now: number, timeZone: string): Span {
  const to = dayOf(now, timeZone)
  const last = mondayOf(to)
  return { first: addDays(last, -7 * (weeksIn[period] - 1)), last, to }
}

/** The period of the same length before. */
export function spanBefore(span: Span, period: Period): Span {
  const last = addDays(span.first, -7)
  return { first: addDays(last, -7 * (weeksIn[period] - 1)), last, to: addDays(span.first, -1) }
}

// Calendar days as `YYYY-MM-DD`, compared as text.

/** The day of a moment (ms since 1970) in a time zone; UTC if the zone is unknown. */
export function dayOf(millis: number, timeZone = "UTC"): string {
  const options = { year: "numeric", month: "2-digit", day: "2-digit" } as const
  try {
    return new Intl.DateTimeFormat("sv-SE", { ...options, timeZone }).format(millis)
  } catch {
    return new Date(millis).toISOString().slice(0, 10)
  }
}

/** The same day `months` earlier; the month's last day where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Days from `a` to `b`, negative if `b` is earlier. */
export const daysBetween = (a: string, b: string) => dayNumber(b) - dayNumber(a)

/** Parsing is most of what ranking a library would cost; there are only so many days. */
const numbers = new Map<string, number>()

function dayNumber(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Math.round(Date.parse(day) / 86_400_000)
  if (numbers.size < 10_000) numbers.set(day, number)
  return number
}

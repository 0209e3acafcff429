// RelativeTime: how long ago, with the exact moment on hover; and the plain formats for days.
import type { Language } from "~src/domain/words"

const steps: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
]

/** `at` and `now` in milliseconds since 1970. Less than a minute is "now". */
export function relativeTime(at: number, now: number, language: Language): string {
  const seconds = (at - now) / 1000
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" })
  const step = steps.find(([, size]) => Math.abs(seconds) >= size)
  return step ? words.format(Math.trunc(seconds / step[1]), step[0]) : words.format(0, "second")
}

export function exactTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at)
}

/** A calendar day `YYYY-MM-DD` as "Mar 2025": sources are dated by the month. */
export function monthOf(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }).format(date)
}

export function RelativeTime({ at, language, now = Date.now() }: { at: number; language: Language; now?: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, language)}>
      {relativeTime(at, now, language)}
    </time>
  )
}

// Numbers, days and times in the workspace's language and time zone.
import type { Language } from "~src/domain/words"

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const locale = (language: Language) => (language === "de" ? "de-DE" : "en-GB")

export type Format = ReturnType<typeof formatIn>

/** All formats of one language and time zone; an unknown zone falls back to the browser's. */
export function formatIn(language: Language, timeZone?: string) {
  const zone = knownZone(timeZone)
  const number = new Intl.NumberFormat(locale(language))
  const share = new Intl.NumberFormat(locale(language), { style: "percent", maximumFractionDigits: 0 })
  const exact = new Intl.DateTimeFormat(locale(language), { dateStyle: "full", timeStyle: "short", timeZone: zone })
  const clock = new Intl.DateTimeFormat(locale(language), { timeStyle: "short", timeZone: zone })
  const long = new Intl.DateTimeFormat(locale(language), { dateStyle: "medium", timeZone: "UTC" })
  const short = new Intl.DateTimeFormat(locale(language), { day: "numeric", month: "short", timeZone: "UTC" })
  const isoDay = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone })
  return {
    number: (n: number) => number.format(n),
    /** 0…1. */
    percent: (ratio: number) => share.format(ratio),
    /** With weekday and time, for hover. */
    exact: (at: number) => exact.format(at),
    clock: (at: number) => clock.format(at),
    /** `YYYY-MM-DD` in words. */
    day: (iso: string) => long.format(new Date(`${iso}T00:00:00Z`)),
    shortDay: (iso: string) => short.format(new Date(`${iso}T00:00:00Z`)),
    /** The day it is there at a moment. */
    today: (now: number) => isoDay.format(now),
    relative: (at: number, now: number) => relative(language, at, now),
  }
}

/** "3 hours ago", "in 9 minutes": the largest unit that is full. */
export function relative(language: Language, at: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(locale(language), { numeric: "auto" })
  const gap = at - now
  const far = Math.abs(gap)
  if (far < minute) return words.format(0, "second")
  if (far < hour) return words.format(Math.trunc(gap / minute), "minute")
  if (far < day) return words.format(Math.trunc(gap / hour), "hour")
  if (far < 14 * day) return words.format(Math.trunc(gap / day), "day")
  if (far < 60 * day) return words.format(Math.trunc(gap / (7 * day)), "week")
  return words.format(Math.trunc(gap / (30 * day)), "month")
}

function knownZone(timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** The Monday of the week that a day is in, both `YYYY-MM-DD`. */
export function mondayOf(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** Every Monday from the week of `from` to the week of `to`, both included. */
export function mondays(from: string, to: string): string[] {
  const list: string[] = []
  for (let at = Date.parse(`${mondayOf(from)}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 7 * day) {
    list.push(new Date(at).toISOString().slice(0, 10))
  }
  return list
}

/** The day some days before another. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - days * day).toISOString().slice(0, 10)
}

// Numbers, days and times in the workspace's language and time zone.
import type { Language } from "~src/domain/words"
import { relativeTime } from "~src/ui/relative-time"

const day = 86_400_000
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
    relative: (at: number, now: number) => relativeTime(at, now, language),
  }
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

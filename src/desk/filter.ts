// The view in the address: which reports a page is about. Every view can be linked to, and the back button works.
import { conversations } from "~src/domain/words"
import type { Cut, FeedbackFilter, Period } from "~src/wire/desk"

export const periodList: readonly Period[] = ["week", "month", "quarter", "year"]
const subjects = ["asset", "pov", "account", "conversation", "wording"] as const
const keys = [
  "period",
  "subject",
  "answer",
  "use",
  "reason",
  "assetId",
  "messageId",
  "conversation",
  "segmentId",
  "personaId",
  "week",
  "replied",
  "worded",
  "success",
] as const satisfies readonly (keyof FeedbackFilter)[]
export type FilterKey = (typeof keys)[number]

/** What stays the same from room to room. */
const shared: readonly FilterKey[] = ["period", "segmentId"]

/**
 * Reads the filter from an address's query. What is unknown or misspelt is left out, never an error.
 * @param search with or without the question mark
 */
export function readFilter(search: string): FeedbackFilter {
  const q = new URLSearchParams(search)
  const filter: FeedbackFilter = { period: periodList.find((p) => p === q.get("period")) ?? "quarter" }
  const subject = subjects.find((s) => s === q.get("subject"))
  const conversation = conversations.find((c) => String(c) === q.get("conversation"))
  const use = q.get("use")
  const replied = q.get("replied")
  if (subject) filter.subject = subject
  if (conversation) filter.conversation = conversation
  if (use === "yes" || use === "no") filter.use = use
  if (replied === "yes" || replied === "no" || replied === "in-time") filter.replied = replied
  if (q.get("worded") === "yes") filter.worded = "yes"
  if (q.get("success") === "yes") filter.success = "yes"
  for (const key of ["answer", "reason", "assetId", "messageId", "segmentId", "personaId"] as const) {
    const value = q.get(key)
    if (value && value.length <= 64) filter[key] = value
  }
  const week = q.get("week")
  if (week && /^\d{4}-\d{2}-\d{2}$/.test(week)) filter.week = week
  return filter
}

/** The filter as a query, always in the same order; the default period is not written. Empty, or with a question mark. */
export function writeFilter(filter: FeedbackFilter): string {
  const q = new URLSearchParams()
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined && !(key === "period" && value === "quarter")) q.set(key, String(value))
  }
  const text = q.toString()
  return text ? `?${text}` : ""
}

/** As sent to the server: the period is always said. */
export function filterQuery(filter: FeedbackFilter): string {
  const q = new URLSearchParams(writeFilter(filter))
  q.set("period", filter.period)
  return q.toString()
}

/** The filter with one more narrowing. */
export function narrow(filter: FeedbackFilter, by: Partial<FeedbackFilter>): FeedbackFilter {
  return { ...filter, ...by }
}

/** The filter without some of its narrowings. */
export function widen(filter: FeedbackFilter, ...without: FilterKey[]): FeedbackFilter {
  const rest = { ...filter }
  for (const key of without) if (key !== "period") delete rest[key]
  return rest
}

/** Only what every room shares. */
export function sharedPart(filter: FeedbackFilter): FeedbackFilter {
  return widen(filter, ...keys.filter((key) => !shared.includes(key)))
}

/** What narrows the records beyond period and segment: one chip each. */
export function narrowings(filter: FeedbackFilter): FilterKey[] {
  return keys.filter((key) => !shared.includes(key) && filter[key] !== undefined)
}

/** The narrowing that a row of a cut stands for. */
export function narrowingOf(cut: Cut, key: string): Partial<FeedbackFilter> {
  switch (cut) {
    case "answer":
      return { answer: key }
    case "reason":
      return { reason: key }
    case "asset":
      return { assetId: key }
    case "conversation":
      return { conversation: conversations.find((c) => String(c) === key) }
    case "segment":
      return { segmentId: key }
    case "persona":
      return { personaId: key }
    case "week":
      return { week: key }
  }
}

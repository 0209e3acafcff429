// One filter, two readings: of the sums and of the reports themselves, so that a number equals what it opens.
import { type RawBuilder, sql } from "kysely"
import { blockers, outcomes, usedVerdicts, verdicts, wordingAnswers } from "~src/domain/words"
import type { FeedbackFilter } from "~src/wire/desk"
import type { CutName } from "../ingest/cut-sums"
import { addDays, mondayOf, type Span, spanBefore, spanOf } from "../week"

export const answersOf = {
  ...{ asset: verdicts, pov: verdicts, account: blockers, conversation: outcomes, wording: wordingAnswers },
} as const
/** Marketing's time to end a report, ms (PRODUCT: listen rate). */
export const fortnight = 14 * 86_400_000
/** What stands for "none" in a filter and as a row's key. */
export const none = "none"

type Pair = { subject: keyof typeof answersOf; answer: string }
const pairs: Pair[] = Object.entries(answersOf).flatMap(([subject, answers]) =>
  answers.map((answer) => ({ subject: subject as Pair["subject"], answer })),
)
const isUse = (answer: string) => (usedVerdicts as readonly string[]).includes(answer)

/** The metrics, `<subject>.<answer>`, that a filter lets through. */
export function metricsOf(filter: FeedbackFilter): string[] {
  return pairs
    .filter(({ subject }) => !filter.subject || subject === filter.subject)
    .filter(({ answer }) => !filter.answer || answer === filter.answer)
    .filter(({ subject, answer }) => {
      if (!filter.use) return true
      return (subject === "asset" || subject === "pov") && isUse(answer) === (filter.use === "yes")
    })
    .map(({ subject, answer }) => `${subject}.${answer}`)
}

/** The weeks that a filter spans, and those before it. A chosen week stands for itself. */
export function spansOf(filter: FeedbackFilter, now: number, timeZone: string): { span: Span; before: Span } {
  if (!filter.week) {
    const span = spanOf(filter.period, now, timeZone)
    return { span, before: spanBefore(span, filter.period) }
  }
  const week = mondayOf(filter.week)
  const span = { first: week, last: week, to: addDays(week, 6) }
  return { span, before: spanBefore(span, "week") }
}

/** Whether the sums by one cut can answer: nothing is asked for but a time, a segment and kinds of answers. */
export const fromCutSums = (filter: FeedbackFilter) =>
  fromSums(filter) && !filter.reason && !filter.assetId && !filter.personaId && !filter.conversation

/** Whether the sums can answer: they know nothing of single reports. */
export const fromSums = (filter: FeedbackFilter) =>
  !filter.messageId && !filter.replied && !filter.worded && !filter.success

/**
 * Reports without a reply are all less those with one: few have one, and the sums know all.
 * @returns both filters, or null where the sums cannot tell all.
 */
export function lessReplied({
  replied,
  ...all
}: FeedbackFilter): { all: FeedbackFilter; replied: FeedbackFilter } | null {
  return replied === "no" && fromSums(all) ? { all, replied: { ...all, replied: "yes" } } : null
}

type Where = { workspaceId: string; filter: FeedbackFilter; span: Span }
const and = (parts: RawBuilder<unknown>[]) => sql.join(parts, sql` and `)

const cell = (value: string) => (value === none ? "" : value)

/** Conditions on any sums: whose, when, of which segment and which answers. */
function onAnySums({ workspaceId, filter, span }: Where): RawBuilder<unknown>[] {
  const parts = [sql`workspace_id = ${workspaceId}`, sql`week between ${span.first}::date and ${span.last}::date`]
  // To compare every row with the list of all there is costs a fifth of a year's view.
  if (filter.subject || filter.answer || filter.use) parts.push(sql`metric = any(${metricsOf(filter)}::text[])`)
  if (filter.segmentId) parts.push(sql`segment_id = ${cell(filter.segmentId)}`)
  return parts
}

/** Conditions on `cut_sums`; the cuts are of reports. */
export const onCutSums = (where: Where, cuts: readonly Exclude<CutName, "touch">[]) =>
  and([...onAnySums(where), sql`cut = any(${cuts}::text[])`])

/** Conditions on `rollups`. */
export function onSums(where: Where): RawBuilder<unknown> {
  const { filter } = where
  // Reports alone, and in the words of the index by persona and conversation.
  const parts = [...onAnySums(where), sql`metric like '%.%'`]
  if (filter.reason) parts.push(sql`reason = ${cell(filter.reason)}`)
  if (filter.assetId) parts.push(sql`asset_id = ${cell(filter.assetId)}`)
  if (filter.personaId) parts.push(sql`persona_id = ${cell(filter.personaId)}`)
  if (filter.conversation) parts.push(sql`conversation = ${filter.conversation}`)
  return and(parts)
}

/** Conditions on `feedback f`: reports that stand. */
export function onReports({ workspaceId, filter, span }: Where): RawBuilder<unknown> {
  const parts = [
    sql`f.workspace_id = ${workspaceId}`,
    sql`not f.withdrawn`,
    sql`f.week between ${span.first}::date and ${span.last}::date`,
  ]
  if (filter.subject || filter.answer || filter.use) {
    parts.push(sql`f.subject || '.' || f.answer = any(${metricsOf(filter)}::text[])`)
  }
  const same = (column: string, value: string) =>
    parts.push(value === none ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`)
  if (filter.reason) same("f.reason", filter.reason)
  if (filter.assetId) same("f.asset_id", filter.assetId)
  if (filter.segmentId) same("f.segment_id", filter.segmentId)
  if (filter.personaId) same("f.persona_id", filter.personaId)
  if (filter.conversation) parts.push(sql`f.conversation = ${filter.conversation}`)
  if (filter.messageId) parts.push(sql`f.subject = 'pov' and f.message_ids ? ${filter.messageId}`)
  if (filter.replied) parts.push(sql`f.replied = ${filter.replied !== "no"}`)
  if (filter.replied === "in-time")
    parts.push(sql`exists (select from replies r where r.workspace_id = ${workspaceId} and r.feedback_id = f.id
      and r.at <= f.given_at + ${fortnight})`)
  if (filter.worded) parts.push(sql`f.worded`)
  if (filter.success) parts.push(sql`f.successful`)
  return and(parts)
}

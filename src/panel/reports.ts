// Which report stands in which slot: what the state says, and over it what was clicked a moment ago.
import type { Feedback } from "~src/domain/feedback"
import type { OutputParts } from "~src/domain/outputs"
import type { Answer, Reason } from "~src/domain/words"
import type { AccountView, Given } from "~src/wire/panel-state"

export type LocalReport = {
  phase: "saving" | "saved" | "gone" | "failed"
  /** What is, or was to be, recorded. */
  feedback: Feedback
  /** The last answer of the background about this slot. */
  given: Given | null
  /** The report that was taken back, which the state may still hold for a moment. */
  goneId: string | null
  error: string | null
}

/** What the screen draws in a slot. */
export type Shown = {
  answer: Answer | null
  reason: Reason | null
  note: string | null
  output: string | null
  parts: OutputParts
  phase: "none" | "saving" | "saved" | "gone" | "failed"
  given: Given | null
  error: string | null
}

/**
 * One slot per thing that can be answered here: the same asset is a new question for another person or conversation,
 * a blocker is about the account and person whatever the conversation.
 */
export function slotOf(feedback: Pick<Feedback, "subject" | "context"> & About): string {
  const { accountId, contactId, conversation } = feedback.context
  const what = whatOf(feedback)
  return [what, accountId, contactId, feedback.subject === "account" ? "" : conversation].join("|")
}

type About = { assetId?: string; messageId?: string | null; before?: string }

function whatOf({ subject, assetId, messageId, before }: Pick<Feedback, "subject"> & About): string {
  if (subject === "asset") return `asset:${assetId}`
  return subject === "wording" ? JSON.stringify([subject, messageId, before]) : subject
}

/** The newest live report in a slot. */
export function givenIn(view: AccountView, slot: string): Given | null {
  return view.given.find((one) => slotOf(one.feedback) === slot) ?? null
}

export function shownIn(view: AccountView, local: LocalReport | undefined, slot: string): Shown {
  const told = givenIn(view, slot)
  if (!local || isTold(local, told)) return said(told, told ? "saved" : "none", null)
  if (local.phase === "saving") return { ...said(local.given ?? told, "saving", null), ...words(local.feedback) }
  if (local.phase === "saved") return said(local.given, "saved", null)
  if (local.phase === "gone") {
    return told && told.id !== local.goneId ? said(told, "saved", null) : said(null, "gone", null)
  }
  const before = local.given ?? told
  return said(before, "failed", local.error)
}

/** The state has caught up with the click: from here on it alone is drawn. */
function isTold(local: LocalReport, told: Given | null): boolean {
  if (local.phase !== "saved" || !told || !local.given) return false
  return told.id === local.given.id && JSON.stringify(told.feedback) === JSON.stringify(local.given.feedback)
}

function said(given: Given | null, phase: Shown["phase"], error: string | null): Shown {
  const none = { answer: null, reason: null, note: null, output: null, parts: {} }
  return { ...(given ? words(given.feedback) : none), phase, given, error }
}

function words(feedback: Feedback): Pick<Shown, "answer" | "reason" | "note" | "output" | "parts"> {
  return {
    answer: feedback.answer,
    reason: feedback.reason as Reason | null,
    note: feedback.note,
    output: feedback.subject === "conversation" ? feedback.output : null,
    parts: (feedback.subject === "conversation" && feedback.parts) || {},
  }
}

/** A conversation that ended a moment ago, while the next one is already current: its report can still be worded or undone. */
export function endedLately(view: AccountView, local: Record<string, LocalReport>, now: number): Given | null {
  const lately = (one: Given) =>
    one.feedback.subject === "conversation" &&
    one.feedback.context.accountId === view.account.id &&
    one.feedback.context.contactId === view.context.contactId &&
    one.feedback.context.conversation !== view.conversation &&
    now - one.givenAt < 15 * 60_000
  const clicked = Object.values(local).flatMap((one) => (one.phase === "saved" && one.given ? [one.given] : []))
  const gone = new Set(Object.values(local).map((one) => one.goneId))
  return [...clicked, ...view.given].find((one) => lately(one) && !gone.has(one.id)) ?? null
}

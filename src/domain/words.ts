// The closed lists of Parley's vocabulary, as plain values: importable anywhere, zod-free.

export const roles = ["rep", "marketer", "admin"] as const
export type Role = (typeof roles)[number]

/** The five sales conversations, in order; the number is what is stored. */
export const conversations = [1, 2, 3, 4, 5] as const
export type Conversation = (typeof conversations)[number]

export const verdicts = [
  "used",
  "used-with-edits",
  "not-relevant",
  "how-to-use",
  "out-of-date",
  "off-message",
  "made-my-own",
] as const
export type Verdict = (typeof verdicts)[number]

/** The verdicts that count as a use (PRODUCT: "used"). */
export const usedVerdicts = ["used", "used-with-edits"] as const

/** Why a lead or account does not move: the core three first. */
export const blockers = [
  "wrong-target",
  "no-pain",
  "not-in-market",
  "stale",
  "no-contact",
  "bad-data",
  "duplicate",
  "already-customer",
] as const
export type Blocker = (typeof blockers)[number]

export const outcomes = ["reached", "not-reached"] as const
export type Outcome = (typeof outcomes)[number]

/** What the rep did with an approved line: said it otherwise, or kept to words of one's own that a check had found. */
export const wordingAnswers = ["reworded", "kept"] as const
export type WordingAnswer = (typeof wordingAnswers)[number]

/** Optional detail under a verdict, a blocker or an outcome, one chip each. */
export const reasons = {
  "used": ["opened-a-door", "answered-a-question", "sent-before-meeting", "shown-in-meeting"],
  "used-with-edits": ["shortened", "made-specific", "new-figures", "other-tone"],
  "not-relevant": ["wrong-role", "wrong-industry", "too-early", "too-generic", "too-long"],
  "how-to-use": ["no-opener", "too-technical", "no-example"],
  "out-of-date": ["old-figures", "old-product", "old-customer"],
  "off-message": ["contradicts-pov", "old-positioning", "wrong-tone"],
  "made-my-own": ["nothing-fitted", "needed-shorter", "needed-local"],
  "wrong-target": ["too-small", "wrong-industry", "wrong-region", "no-budget-owner"],
  "no-pain": ["solved-already", "not-a-priority", "does-not-see-it"],
  "not-in-market": ["contract-running", "budget-spent", "reorganising"],
  "stale": [],
  "no-contact": ["left-company", "does-not-answer", "wrong-person"],
  "bad-data": ["wrong-name", "wrong-title", "wrong-company"],
  "duplicate": [],
  "already-customer": [],
  "reached": [],
  "not-reached": ["no-reply", "postponed", "declined", "wrong-person"],
  "reworded": ["customers-words", "shorter", "more-specific", "wrong-tone"],
  "kept": ["customer-says-so", "usual-term", "line-is-wrong", "own-figure"],
} as const satisfies Record<Verdict | Blocker | Outcome | WordingAnswer, readonly string[]>
export type Answer = Verdict | Blocker | Outcome | WordingAnswer
export type Reason = (typeof reasons)[Answer][number]

/** `practice`: pages of our own that the server shows, read by the same readers (PRODUCT 8.6). */
export const sites = [
  "linkedin",
  "gmail",
  "outlook",
  "salesforce",
  "hubspot",
  "dynamics",
  "pipedrive",
  "zoho",
  "practice",
] as const
export type Site = (typeof sites)[number]

export const crms = ["salesforce", "hubspot", "dynamics", "pipedrive", "zoho"] as const
export type Crm = (typeof crms)[number]

/** Where Parley shows on a site. */
export const places = ["overlay", "side-panel"] as const
export type Place = (typeof places)[number]

export const languages = ["en", "de"] as const
export type Language = (typeof languages)[number]

export const assetKinds = [
  "article",
  "brochure",
  "calculator",
  "case-study",
  "checklist",
  "deck",
  "guide",
  "one-pager",
  "template",
  "video",
  "webinar",
  "white-paper",
] as const
export type AssetKind = (typeof assetKinds)[number]

/** A lead's grade, best first (PRODUCT 6.1). */
export const grades = ["A", "B", "C", "D"] as const
export type Grade = (typeof grades)[number]

/** The parts of a point of view, in the order they are said. */
export const povParts = ["trend", "problem", "cost", "view", "proof", "question"] as const
export type PovPart = (typeof povParts)[number]

/** How a report or request ended (PRODUCT 5.4). */
export const replyStatuses = ["done", "planned", "merged", "declined"] as const
export type ReplyStatus = (typeof replyStatuses)[number]

// The closed lists and limits of the desk, as plain values: importable anywhere, zod-free.

/** What an account may lack, or be looked at for. `attention`: one of `attentions`. */
export const accountStates = ["no-domain", "no-facts", "market-level", "attention", "by-reps"] as const
export type AccountState = (typeof accountStates)[number]

/** "specific": the least specific point of view first. */
export const accountSorts = ["name", "-name", "changed", "specific"] as const
export type AccountSort = (typeof accountSorts)[number]

/** Found by its name alone; or a signed report of the last thirteen weeks says that its data is wrong, it is there twice, or it buys already. */
export const attentions = ["name-only", "bad-data", "duplicate", "already-customer"] as const
export type Attention = (typeof attentions)[number]

/** What made a version of a message. */
export const versionActions = ["drafted", "published", "retired", "undone", "adopted", "imported"] as const
export type VersionAction = (typeof versionActions)[number]

/** How many words "why this message" has at most. */
export const whyWords = 40

/** How many words an insight has at most, in all that a rep reads of it but its source. */
export const insightWords = 90
export const insightText = (insight: { claim: string; evidence: string; meaning: string; question: string }) =>
  [insight.claim, insight.evidence, insight.meaning, insight.question].join(" ")

/** How many words a how-to card has at most: read in the seconds before a call. */
export const howToWords = 60
export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

/** The pages on which a sidebar can be looked at. */
export const pageKinds = ["person", "company", "thread"] as const
export type PageKind = (typeof pageKinds)[number]

/** What recognising a page can end in; `nobody`: it is about our own people. */
export const matchKinds = ["one", "ask", "several", "none", "nobody"] as const
export type MatchKind = (typeof matchKinds)[number]

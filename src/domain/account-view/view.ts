// What a panel shows of one account: types alone, importable anywhere.
import type { Fact } from "../account"
import type { Pov } from "../compose/pov"
import type { Feedback, FeedbackContext } from "../feedback"
import type { MatchReason, Update } from "../match/answer"
import type { Recommendation } from "../rank/recommendation"
import type { AssetKind, Conversation } from "../words"
import type { Reply } from "../workspace"

/** Who the page is about, as read; for the heading before anything is matched. */
export type Subject = {
  person: { name: string; title: string | null } | null
  company: string | null
}

/** This rep's own report, as it stands in the local view. */
export type Given = {
  id: string
  feedback: Feedback
  givenAt: number
  /** Until then "Undo" takes it back without a trace; afterwards it can be withdrawn or revised. */
  undoUntil: number
  sent: boolean
}

/** `mine`: the report that it answers; null for a request, which `asked` names. */
export type ReplyView = Reply & { about: string; mine: { answer: string; subject: Feedback["subject"] } | null }

export type Sure = "certain" | "likely" | "yours"

export type AccountView = {
  kind: "account"
  subject: Subject
  account: {
    id: string
    name: string
    industry: string | null
    segment: { id: string; name: string } | null
    domain: string | null
    facts: Fact[]
  }
  contact: {
    /** null: not in our contacts, known from the page alone. */
    id: string | null
    name: string
    title: string | null
    persona: { id: string; name: string } | null
  } | null
  reason: MatchReason
  sure: Sure
  updates: Update[]
  conversation: Conversation
  pov: Pov
  showingId: string | null
  content: Recommendation[]
  /** Assets whose link stands in the open thread: their verdict is offered. */
  inThread: { assetId: string; title: string; kind: AssetKind; url: string }[]
  /** Goes with every click made on this view. */
  context: FeedbackContext
  /** This rep's live reports on this account (asset, PoV, account, conversation), newest first. */
  given: Given[]
  replies: ReplyView[]
}

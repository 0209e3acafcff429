// The vocabulary in English: what verdicts, blockers, reasons and conversations are called on every screen.
import type { Answer, AssetKind, Conversation, PovPart, Reason, ReplyStatus, Role } from "~src/domain/words"

export type Terms = {
  answers: Record<Answer, string>
  reasons: Record<Reason, string>
  /** Name and what it must produce. */
  conversations: Record<Conversation, { name: string; output: string }>
  kinds: Record<AssetKind, string>
  parts: Record<PovPart, string>
  replies: Record<ReplyStatus, string>
  roles: Record<Role, string>
  subjects: Record<"asset" | "pov" | "account" | "conversation", string>
}

export const termsEn: Terms = {
  answers: {
    "used": "Used",
    "used-with-edits": "Used with edits",
    "not-relevant": "Not relevant here",
    "how-to-use": "Don’t know how to use it",
    "out-of-date": "Out of date",
    "off-message": "Off-message",
    "made-my-own": "Made my own",
    "wrong-target": "Wrong target",
    "no-pain": "No pain",
    "not-in-market": "Not in market",
    "stale": "Gone stale",
    "no-contact": "No contact",
    "bad-data": "Bad data",
    "duplicate": "Duplicate",
    "already-customer": "Already a customer",
    "reached": "Reached",
    "not-reached": "Not reached",
  },
  reasons: {
    "opened-a-door": "Opened a door",
    "answered-a-question": "Answered a question",
    "sent-before-meeting": "Sent before a meeting",
    "shown-in-meeting": "Shown in a meeting",
    "shortened": "Shortened it",
    "made-specific": "Made it specific",
    "new-figures": "Put in newer figures",
    "other-tone": "Changed the tone",
    "wrong-role": "Wrong role",
    "wrong-industry": "Wrong industry",
    "too-early": "Too early",
    "too-generic": "Too generic",
    "too-long": "Too long",
    "no-opener": "No opener",
    "too-technical": "Too technical",
    "no-example": "No example",
    "old-figures": "Old figures",
    "old-product": "Old product",
    "old-customer": "Customer has left",
    "contradicts-pov": "Contradicts our point of view",
    "old-positioning": "Old positioning",
    "wrong-tone": "Wrong tone",
    "nothing-fitted": "Nothing fitted",
    "needed-shorter": "Needed it shorter",
    "needed-local": "Needed it local",
    "too-small": "Too small",
    "wrong-region": "Wrong region",
    "no-budget-owner": "No budget owner",
    "solved-already": "Solved already",
    "not-a-priority": "Not a priority",
    "does-not-see-it": "Doesn’t see it",
    "contract-running": "Contract still running",
    "budget-spent": "Budget spent",
    "reorganising": "Reorganising",
    "left-company": "Left the company",
    "does-not-answer": "Doesn’t answer",
    "wrong-person": "Wrong person",
    "wrong-name": "Wrong name",
    "wrong-title": "Wrong title",
    "wrong-company": "Wrong company",
    "no-reply": "No reply",
    "postponed": "Postponed",
    "declined": "Declined",
  },
  conversations: {
    1: { name: "Tailored point of view", output: "a point-of-view statement" },
    2: { name: "Right people", output: "a confirmed opportunity" },
    3: { name: "Relevant meeting", output: "a qualified prospect with a problem to solve" },
    4: { name: "Definition of success", output: "a mutual definition of success" },
    5: { name: "Tangible value", output: "a close" },
  },
  kinds: {
    "article": "Article",
    "brochure": "Brochure",
    "calculator": "Calculator",
    "case-study": "Case study",
    "checklist": "Checklist",
    "deck": "Deck",
    "guide": "Guide",
    "one-pager": "One-pager",
    "template": "Template",
    "video": "Video",
    "webinar": "Webinar",
    "white-paper": "White paper",
  },
  parts: {
    trend: "Trend",
    problem: "Problem",
    cost: "Cost of standing still",
    view: "Our view",
    proof: "Proof",
    question: "Question to ask",
  },
  replies: { done: "Done", planned: "Planned", merged: "Merged", declined: "Declined" },
  roles: { rep: "Rep", marketer: "Marketer", admin: "Admin" },
  subjects: { asset: "Asset", pov: "Point of view", account: "Account", conversation: "Conversation" },
}

// What of a report is in the rep's own words.
import type { Feedback } from "./feedback"

/** A conversation's output, complete or as far as it is written; null for none. Reports from before there were fields have no parts. */
export function outputOf(feedback: Feedback): string | null {
  if (feedback.subject !== "conversation") return null
  return feedback.output ?? (Object.values(feedback.parts ?? {}).join("\n") || null)
}

/** A successful conversation is one whose output exists (PRODUCT: the five conversations). */
export const isSuccessful = (feedback: Feedback) =>
  feedback.subject === "conversation" && feedback.answer === "reached" && feedback.output !== null

/** Is there anything in words of the rep's own? */
export const isWorded = (feedback: Feedback): boolean =>
  feedback.note !== null || feedback.subject === "wording" || outputOf(feedback) !== null

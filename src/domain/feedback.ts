// Feedback: one click on an asset, a point of view, an account or a conversation; and what a rep made of a line.
import * as z from "zod"
import { ConversationNumber, Id, line, SiteName } from "./basics"
import { allOutputFields } from "./outputs"
import { blockers, outcomes, reasons, verdicts, wordingAnswers } from "./words"

/** Where the rep stood when clicking. Reduced on the server's read side when the report is unsigned. */
export const FeedbackContext = z.object({
  accountId: Id.nullable(),
  contactId: Id.nullable(),
  segmentId: Id.nullable(),
  personaId: Id.nullable(),
  conversation: ConversationNumber,
  site: z.union([SiteName, z.literal("web")]).nullable(),
})
export type FeedbackContext = z.infer<typeof FeedbackContext>

const shared = {
  reason: line(40).nullable().default(null),
  note: line(1000).nullable().default(null),
  signed: z.boolean(),
  context: FeedbackContext,
}
const VerdictName = z.enum(verdicts)

/** The whole of a report: a revision carries it again, entire. */
export const Feedback = z
  .discriminatedUnion("subject", [
    z.object({ subject: z.literal("asset"), assetId: Id, answer: VerdictName, ...shared }),
    z.object({ subject: z.literal("pov"), messageIds: z.array(Id).max(20), answer: VerdictName, ...shared }),
    z.object({ subject: z.literal("account"), answer: z.enum(blockers), ...shared }),
    z.object({
      subject: z.literal("conversation"),
      answer: z.enum(outcomes),
      /** The conversation's named output, in words once it is complete: reached without is reached, but no success yet. */
      output: line(4000).nullable().default(null),
      /** The output field by field, as far as it is written; see outputs.ts. */
      parts: z.partialRecord(z.enum(allOutputFields), line(600)).optional(),
      ...shared,
    }),
    z.object({
      subject: z.literal("wording"),
      /** The message that was worded; null: words of the rep's own, near no message. */
      messageId: Id.nullable(),
      answer: z.enum(wordingAnswers),
      /** As it was composed or is approved, and as the rep says it. */
      before: line(600),
      after: line(600),
      ...shared,
    }),
  ])
  .refine((f) => f.reason === null || (reasons[f.answer] as readonly string[]).includes(f.reason), {
    message: "a reason must be one of the answer's own",
    path: ["reason"],
  })
export type Feedback = z.infer<typeof Feedback>

/** The messages that a report is about. */
export function messagesOf(feedback: Feedback): string[] {
  if (feedback.subject === "pov") return feedback.messageIds
  return feedback.subject === "wording" && feedback.messageId ? [feedback.messageId] : []
}

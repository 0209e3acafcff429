// Feedback: one click on an asset, a point of view, an account or a conversation.
import * as z from "zod"
import { ConversationNumber, Id, line, SiteName } from "./basics"
import { blockers, outcomes, reasons, verdicts } from "./words"

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
      /** The conversation's named output in the rep's words; reached without words is still reached. */
      output: line(2000).nullable().default(null),
      ...shared,
    }),
  ])
  .refine((f) => f.reason === null || (reasons[f.answer] as readonly string[]).includes(f.reason), {
    message: "a reason must be one of the answer's own",
    path: ["reason"],
  })
export type Feedback = z.infer<typeof Feedback>

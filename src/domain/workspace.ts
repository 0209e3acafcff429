// The workspace, its members, and what comes back to a rep.
import * as z from "zod"
import { ConversationNumber, Id, LanguageCode, line, Millis, RoleName } from "./basics"
import { replyStatuses } from "./words"

export const Workspace = z.object({
  id: Id,
  name: line(120),
  /** Our own company's domains: never evidence for an account. */
  domains: z.array(line(253)).max(20).default([]),
  language: LanguageCode,
  timeZone: line(60),
  unsignedByDefault: z.boolean().default(false),
  /** Per cent of showings that are held out of what was learned; absent: none. */
  holdout: z.number().int().min(1).max(50).optional(),
})
export type Workspace = z.infer<typeof Workspace>

export const Member = z.object({ id: Id, name: line(120), role: RoleName })
export type Member = z.infer<typeof Member>

/** What marketing answered to a report or to a request for content; always reaches the rep who gave it. */
export const Reply = z.object({
  id: Id,
  /** The report's id, or the request's. */
  feedbackId: Id,
  status: z.enum(replyStatuses),
  /** Empty where a request was ended without a word. */
  text: z.string().trim().max(1000),
  at: Millis,
  by: line(120),
  /** What was changed because of the report, if anything. */
  changed: z
    .object({ kind: z.enum(["message", "asset"]), id: Id, label: line(400) })
    .nullable()
    .default(null),
  /** What was asked for, and beside which account; null: this answers a report. */
  asked: z
    .object({ words: line(200), accountId: Id.nullable() })
    .nullable()
    .default(null),
  readAt: Millis.nullable().default(null),
})
export type Reply = z.infer<typeof Reply>

/** A rep's own answer to "which account is this?": wins over every other key. */
export const Correction = z.object({ key: line(600), accountId: Id })
export type Correction = z.infer<typeof Correction>

/** The current conversation with an account, or with one contact there (`contactId` null: the account itself). */
export const CurrentConversation = z.object({
  accountId: Id,
  contactId: Id.nullable(),
  conversation: ConversationNumber,
})
export type CurrentConversation = z.infer<typeof CurrentConversation>

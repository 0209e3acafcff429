// What the desk and the server say to each other, under /api/desk. Errors are ApiError.

import * as z from "zod"
import { Asset } from "~src/domain/asset"
import { ConversationNumber, Day, Id, LanguageCode, line, Millis, RoleName } from "~src/domain/basics"
import { Message } from "~src/domain/messaging"
import { replyStatuses } from "~src/domain/words"
import { Member, Reply, Workspace } from "~src/domain/workspace"
import { countWords, versionActions, whyWords } from "./desk-lists"

/** GET /me */
export const Me = z.object({ member: Member, workspace: Workspace })
export type Me = z.infer<typeof Me>

/** GET /names: what filters and labels need. */
export const Names = z.object({
  segments: z.array(z.object({ id: Id, name: z.string() })),
  personas: z.array(z.object({ id: Id, name: z.string() })),
  assets: z.array(z.object({ id: Id, name: z.string() })),
  industries: z.array(z.string()),
  /** Marketers and admins who are here: who may own content. */
  owners: z.array(z.object({ id: Id, name: z.string() })),
  /** The languages that marketing writes in. */
  languages: z.array(LanguageCode),
})
export type Names = z.infer<typeof Names>

export const periods = ["week", "month", "quarter", "year"] as const
export type Period = (typeof periods)[number]
export const cuts = ["answer", "reason", "asset", "conversation", "segment", "persona", "week"] as const
export type Cut = (typeof cuts)[number]

/** The same filter narrows the figures and opens the records under a number. All as query parameters. */
export const FeedbackFilter = z.object({
  period: z.enum(periods).default("quarter"),
  subject: z.enum(["asset", "pov", "account", "conversation", "wording"]).optional(),
  answer: z.string().max(40).optional(),
  /** Verdicts only: "yes" are the usedVerdicts, "no" all the others. */
  use: z.enum(["yes", "no"]).optional(),
  /** "none": reports without a reason. */
  reason: z.string().max(40).optional(),
  assetId: Id.optional(),
  messageId: Id.optional(),
  conversation: z.coerce.number().pipe(ConversationNumber).optional(),
  segmentId: Id.optional(),
  personaId: Id.optional(),
  /** The Monday of a week in the workspace's time zone. */
  week: Day.optional(),
  /** "in-time": within fourteen days. */
  replied: z.enum(["yes", "no", "in-time"]).optional(),
  /** Only reports with a note or an output in words. */
  worded: z.enum(["yes"]).optional(),
  /** Only successful conversations: reached, and their output is written down in full. */
  success: z.enum(["yes"]).optional(),
})
export type FeedbackFilter = z.infer<typeof FeedbackFilter>

/** One row of a cut: `key` is the value to filter by; `answers` splits `n` by answer. */
export const CutRow = z.object({
  key: z.string(),
  label: z.string(),
  n: z.number().int(),
  answers: z.record(z.string(), z.number().int()),
})
export type CutRow = z.infer<typeof CutRow>

/** GET /feedback/figures?<FeedbackFilter>: withdrawn reports do not count. With an ETag; 304 when nothing changed. */
export const FeedbackFigures = z.object({
  from: Day,
  to: Day,
  total: z.number().int(),
  replied: z.number().int(),
  /** The period before, of the same length, under the same filter. */
  before: z.number().int(),
  cuts: z.object({
    answer: z.array(CutRow),
    reason: z.array(CutRow),
    asset: z.array(CutRow),
    conversation: z.array(CutRow),
    segment: z.array(CutRow),
    persona: z.array(CutRow),
    week: z.array(CutRow),
  }),
  setAside: z.number().int(),
  /** Conversations that ended with their output written down in full, under the same filter, now and in the period before. */
  successful: z.object({ n: z.number().int(), before: z.number().int() }),
})
export type FeedbackFigures = z.infer<typeof FeedbackFigures>

/** One report as marketing may see it: an unsigned one has no member, account, contact, time or site (PRODUCT 5.5). */
export const FeedbackRecord = z.object({
  id: z.uuid(),
  subject: z.enum(["asset", "pov", "account", "conversation", "wording"]),
  answer: z.string(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  output: z.string().nullable(),
  /** A line as it was composed or is approved, and as the rep says it; names as slots. */
  wording: z.object({ before: z.string(), after: z.string() }).nullable(),
  signed: z.boolean(),
  by: z.string().nullable(),
  account: z.object({ id: Id, name: z.string() }).nullable(),
  contact: z.string().nullable(),
  asset: z.object({ id: Id, title: z.string() }).nullable(),
  messages: z.array(z.object({ id: Id, claim: z.string() })),
  conversation: ConversationNumber,
  segment: z.string().nullable(),
  persona: z.string().nullable(),
  week: Day,
  at: Millis.nullable(),
  reply: Reply.nullable(),
})
export type FeedbackRecord = z.infer<typeof FeedbackRecord>

/** GET /feedback/records?<FeedbackFilter>&after=<cursor>: newest first, fifty at a time. */
export const FeedbackRecords = z.object({
  total: z.number().int(),
  records: z.array(FeedbackRecord),
  next: z.string().nullable(),
})
export type FeedbackRecords = z.infer<typeof FeedbackRecords>

/** POST /feedback/:id/reply → Reply. A second reply replaces the first and is unread again. */
export const NewReply = z.object({
  status: z.enum(replyStatuses),
  text: line(1000),
  changed: z
    .object({ kind: z.enum(["message", "asset"]), id: Id })
    .nullable()
    .default(null),
})
export type NewReply = z.infer<typeof NewReply>

/** GET /messages, GET /messages/:id/versions. POST /messages → Message. PUT /messages/:id → Message, 409 if `version` is not the current. */
export const MessageRow = z.object({
  /** As the desk edits it: the draft, where one waits. */
  message: Message,
  /** What reps see meanwhile, while a draft of it waits; null otherwise. */
  live: Message.nullable(),
  action: z.enum(versionActions),
  /** Reports on points of view that used it, last 90 days. */
  reports: z.number().int(),
  editedBy: z.string().nullable(),
})
export type MessageRow = z.infer<typeof MessageRow>
export const MessageList = z.object({ rows: z.array(MessageRow) })
export type MessageList = z.infer<typeof MessageList>
/** GET /messages/:id/versions: newest first; `message.updatedAt` says when. */
export const MessageVersions = z.object({
  versions: z.array(
    z.object({
      message: Message,
      editedBy: z.string().nullable(),
      action: z.enum(versionActions),
      at: Millis,
      /** The rep whose signed wording was adopted. */
      creditedTo: z.string().nullable(),
    }),
  ),
})
export type MessageVersions = z.infer<typeof MessageVersions>
/** `status`: "draft" keeps it at the desk, and what is live stays live; "live" publishes it; "retired" takes it from reps. */
export const NewMessage = Message.omit({ id: true, version: true, updatedAt: true }).extend({
  why: Message.shape.why.refine((why) => countWords(why) <= whyWords, { message: `at most ${whyWords} words` }),
})
export type NewMessage = z.infer<typeof NewMessage>
export const EditedMessage = NewMessage.extend({ version: z.number().int().positive() })
export type EditedMessage = z.infer<typeof EditedMessage>

/** GET /assets: the library with its use over the last 90 days. */
export const AssetRow = z.object({
  asset: Asset,
  /** What an edit must meet. */
  version: z.number().int(),
  owner: z.string().nullable(),
  shown: z.number().int(),
  seen: z.number().int(),
  opened: z.number().int(),
  copied: z.number().int(),
  used: z.number().int(),
  dismissed: z.number().int(),
  lastUsedWeek: Day.nullable(),
})
export type AssetRow = z.infer<typeof AssetRow>
export const AssetList = z.object({
  rows: z.array(AssetRow),
  /** Active: mapped, unexpired, at least 30 days old. Unused: active without a use in 90 days. */
  active: z.number().int(),
  unused: z.number().int(),
})
export type AssetList = z.infer<typeof AssetList>

/** GET /members (admin; others see only themselves). */
export const DeviceRow = z.object({
  id: Id,
  name: z.string(),
  pairedAt: Millis,
  lastSeenAt: Millis.nullable(),
  revokedAt: Millis.nullable(),
  /** When the device confirmed that its data is gone, and how many unsent events went with it. */
  wipedAt: Millis.nullable(),
  wipedUnsent: z.number().int().nullable(),
})
export type DeviceRow = z.infer<typeof DeviceRow>
export const MemberList = z.object({
  members: z.array(
    Member.extend({
      joinedAt: Millis,
      leftAt: Millis.nullable(),
      /** Erased members keep a row without a name. */
      erasedAt: Millis.nullable(),
      devices: z.array(DeviceRow),
    }),
  ),
  invites: z.array(z.object({ id: Id, role: RoleName, name: z.string(), createdAt: Millis, expiresAt: Millis })),
})
export type MemberList = z.infer<typeof MemberList>

/** POST /invites → Link. DELETE /invites/:id. PUT /members/:id/role. DELETE /members/:id/devices/:device. DELETE /members/:id. POST /members/:id/invite → Link. */
export const NewInvite = z.object({ role: RoleName, name: line(120) })
export const NewRole = z.object({ role: RoleName })
/** POST /pairing → Link: `https://<server>/pair#<code>` for the member's own extension. */
export const Link = z.object({ link: z.string(), expiresAt: Millis })
export type Link = z.infer<typeof Link>

/** GET /set-aside: malformed events, as they came. */
export const SetAsideList = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      device: z.string(),
      member: z.string(),
      reason: z.string(),
      at: Millis,
      event: z.string(),
    }),
  ),
})
export type SetAsideList = z.infer<typeof SetAsideList>

/** POST /api/join and POST /api/setup: a code from a link, once. Both set the desk's cookie and answer Me. */
export const JoinRequest = z.object({ code: line(200), name: line(120) })
export const SetupRequest = JoinRequest.extend({
  workspace: z.object({
    name: line(120),
    domains: z.array(line(253)).max(20),
    language: z.enum(["en", "de"]),
    timeZone: line(60),
  }),
})

/** POST /api/sign-in, with a paired browser's token → Link to the desk for its member: once, for ten minutes. */

/** POST /api/wiped: the last word of a revoked device, with its revoked token. */
export const WipedReport = z.object({ unsent: z.number().int().nonnegative() })

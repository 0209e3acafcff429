// What a push leaves behind: reports, sums, conversations, corrections, replies read. Each in one statement.

import { randomUUID } from "node:crypto"
import { sql } from "kysely"
import { messagesOf } from "~src/domain/feedback"
import { isSuccessful, isWorded } from "~src/domain/report-words"
import type { Trx } from "../database/transaction"
import { cutSumsOf } from "../ingest/cut-sums"
import type { ConversationMove, CorrectionMove } from "../ingest/latest"
import type { Report, ReportChange } from "../ingest/reports"
import type { Sum } from "../ingest/sums"
import type { NextSeq } from "./change-seq"

type Where = { workspaceId: string }

/** Writes reports as they now stand. A reply given to one stays. */
export async function saveReports(
  trx: Trx,
  { workspaceId }: Where,
  changes: readonly ReportChange[],
  nextSeq: NextSeq,
): Promise<void> {
  const rows = changes.map(({ after }) => reportRow(after, nextSeq()))
  await sql`
    insert into feedback (workspace_id, id, shown_id, seq, member_id, device_id, event_seq, given_at, at, week, subject,
      answer, reason, worded, successful, signed, asset_id, message_ids, segment_id, persona_id, conversation, withdrawn,
      data)
    select ${workspaceId}::text, f.id, f.shown_id, f.seq, f.member_id, f.device_id, f.event_seq, f.given_at, f.at, f.week, f.subject,
      f.answer, f.reason, f.worded, f.successful, f.signed, f.asset_id, f.message_ids, f.segment_id, f.persona_id,
      f.conversation,
      f.withdrawn, f.data
    from json_to_recordset(${JSON.stringify(rows)}::json) as f(id uuid, shown_id uuid,
      seq bigint, member_id text, device_id text, event_seq bigint, given_at bigint, at bigint, week date, subject text,
      answer text, reason text, worded boolean, successful boolean, signed boolean, asset_id text, message_ids jsonb,
      segment_id text,
      persona_id text, conversation smallint, withdrawn boolean, data jsonb)
    on conflict (workspace_id, id) do update set seq = excluded.seq, device_id = excluded.device_id,
      event_seq = excluded.event_seq, at = excluded.at, subject = excluded.subject, answer = excluded.answer,
      reason = excluded.reason, worded = excluded.worded, successful = excluded.successful, signed = excluded.signed,
      asset_id = excluded.asset_id,
      message_ids = excluded.message_ids, segment_id = excluded.segment_id, persona_id = excluded.persona_id,
      conversation = excluded.conversation, withdrawn = excluded.withdrawn, data = excluded.data`.execute(trx)
}

function reportRow({ state, week, memberId }: Report, seq: number) {
  const { feedback } = state
  return {
    id: state.id,
    shown_id: randomUUID(),
    seq,
    member_id: memberId,
    device_id: state.deviceId,
    event_seq: state.seq,
    given_at: state.givenAt,
    at: state.at,
    week,
    subject: feedback.subject,
    answer: feedback.answer,
    reason: feedback.reason,
    worded: isWorded(feedback),
    successful: isSuccessful(feedback),
    signed: feedback.signed,
    asset_id: feedback.subject === "asset" ? feedback.assetId : null,
    message_ids: messagesOf(feedback),
    segment_id: feedback.context.segmentId,
    persona_id: feedback.context.personaId,
    conversation: feedback.context.conversation,
    withdrawn: state.withdrawn,
    data: feedback,
  }
}

/** Adds to the sums, the finest and those by one cut; a cell that is not there begins at what is added. */
export async function addSums(trx: Trx, { workspaceId }: Where, sums: readonly Sum[]): Promise<void> {
  await sql`
    insert into rollups (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason, n)
    select ${workspaceId}::text, s.* from json_to_recordset(${JSON.stringify(sums)}::json) as s(week date, metric text,
      asset_id text, conversation smallint, segment_id text, persona_id text, reason text, n integer)
    on conflict (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason)
    do update set n = rollups.n + excluded.n`.execute(trx)
  const cuts = cutSumsOf(sums)
  if (cuts.length === 0) return
  await sql`
    insert into cut_sums (workspace_id, cut, week, segment_id, key, metric, n)
    select ${workspaceId}::text, s.* from json_to_recordset(${JSON.stringify(cuts)}::json) as s(cut text, week date,
      segment_id text, key text, metric text, n integer)
    on conflict (workspace_id, cut, week, segment_id, key, metric) do update set n = cut_sums.n + excluded.n`.execute(
    trx,
  )
}

/** Moves current conversations, where the move is later than what stands. */
export async function moveConversations(
  trx: Trx,
  { workspaceId }: Where,
  moves: readonly ConversationMove[],
  nextSeq: NextSeq,
): Promise<void> {
  const rows = moves.map((move) => ({ ...move, seq: nextSeq() }))
  await sql`
    insert into conversations (workspace_id, account_id, contact_id, conversation, seq, at, device_id, event_seq)
    select ${workspaceId}::text, c.* from json_to_recordset(${JSON.stringify(rows)}::json) as c(account_id text,
      contact_id text, conversation smallint, seq bigint, at bigint, device_id text, event_seq bigint)
    on conflict (workspace_id, account_id, contact_id) do update set conversation = excluded.conversation,
      seq = excluded.seq, at = excluded.at, device_id = excluded.device_id, event_seq = excluded.event_seq
    where (excluded.at, excluded.device_id, excluded.event_seq)
      > (conversations.at, conversations.device_id, conversations.event_seq)`.execute(trx)
}

/** Keeps a member's corrections, where later than what stands. */
export async function moveCorrections(
  trx: Trx,
  { workspaceId, memberId }: Where & { memberId: string },
  moves: readonly CorrectionMove[],
  nextSeq: NextSeq,
): Promise<void> {
  const rows = moves.map((move) => ({ ...move, seq: nextSeq() }))
  await sql`
    insert into corrections (workspace_id, member_id, key, account_id, seq, at, device_id, event_seq)
    select ${workspaceId}::text, ${memberId}::text, c.* from json_to_recordset(${JSON.stringify(rows)}::json) as c(
      key text, account_id text, seq bigint, at bigint, device_id text, event_seq bigint)
    on conflict (workspace_id, member_id, key) do update set account_id = excluded.account_id, seq = excluded.seq,
      at = excluded.at, device_id = excluded.device_id, event_seq = excluded.event_seq
    where (excluded.at, excluded.device_id, excluded.event_seq)
      > (corrections.at, corrections.device_id, corrections.event_seq)`.execute(trx)
}

/** Marks a member's replies as read, at the earliest time said; another member's are left alone. */
export async function readReplies(
  trx: Trx,
  { workspaceId, memberId }: Where & { memberId: string },
  reads: readonly { id: string; at: number }[],
  nextSeq: NextSeq,
): Promise<void> {
  const earliest = new Map<string, number>()
  for (const { id, at } of reads) earliest.set(id, Math.min(at, earliest.get(id) ?? at))
  const rows = [...earliest].map(([id, at]) => ({ id, at, seq: nextSeq() }))
  await sql`
    update replies set read_at = r.at, seq = r.seq
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, at bigint, seq bigint)
    where replies.workspace_id = ${workspaceId} and replies.member_id = ${memberId} and replies.id = r.id
      and (replies.read_at is null or replies.read_at > r.at)`.execute(trx)
}

// The reports under a number, as marketing may see them: an unsigned one without who, where and when.
import { type RawBuilder, sql } from "kysely"
import type { Feedback } from "~src/domain/feedback"
import { outputOf } from "~src/domain/report-words"
import type { Reply } from "~src/domain/workspace"
import type { FeedbackFilter, FeedbackRecord, FeedbackRecords } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import { countReports } from "./feedback-figures"
import { onReports, spansOf } from "./feedback-filter"

const pageSize = 50
type Where = { workspaceId: string; timeZone: string; now: number; filter: FeedbackFilter; after: string | null }

type Found = {
  id: string
  shown_id: string
  given_at: number
  week: string
  signed: boolean
  data: Feedback
  by: string | null
  account_name: string | null
  contact: string | null
  asset_title: string | null
  segment: string | null
  persona: string | null
  messages: { id: string; claim: string }[]
  reply: Reply | null
}

/**
 * Newest week first; in a week signed reports by time, then unsigned ones in no order that tells a time.
 * @param where.after the cursor of the page before; one that cannot be read starts again.
 */
export async function feedbackRecords(trx: Trx, where: Where): Promise<FeedbackRecords> {
  const page = await feedbackPage(trx, where, pageSize)
  const { span } = spansOf(where.filter, where.now, where.timeZone)
  return { total: await countReports(trx, { ...where, span }), ...page }
}

/** The same without the total, at most `size` at once. */
export async function feedbackPage(
  trx: Trx,
  where: Where,
  size: number,
): Promise<Pick<FeedbackRecords, "records" | "next">> {
  const { span } = spansOf(where.filter, where.now, where.timeZone)
  const conditions = sql`${onReports({ ...where, span })} ${afterCursor(where.after)}`
  const found = await findRecords(trx, where.workspaceId, conditions, size)
  const page = found.slice(0, size)
  const last = found.length > size ? page.at(-1) : undefined
  return { records: page.map(recordOf), next: last ? cursorOf(last) : null }
}

/** The signed reports on one account, newest first, as many as fit a page. An unsigned one is nobody's on an account. */
export async function accountRecords(
  trx: Trx,
  workspaceId: string,
  accountId: string,
): Promise<{ records: FeedbackRecord[]; total: number }> {
  const conditions = sql`f.workspace_id = ${workspaceId} and f.signed and not f.withdrawn
    and f.account_id = ${accountId}`
  const found = await findRecords(trx, workspaceId, conditions, pageSize)
  const count = await sql<{ n: number }>`select count(*)::int as n from feedback f where ${conditions}`.execute(trx)
  return { records: found.slice(0, pageSize).map(recordOf), total: count.rows[0]?.n ?? 0 }
}

/** The sort key: an unsigned report's own time takes no part in it. */
const time = sql`case when f.signed then f.given_at else 0 end`
const place = sql`(f.week, f.signed, ${time}, f.shown_id)`
const newestFirst = sql`f.week desc, f.signed desc, ${time} desc, f.shown_id desc`
const cursorOf = (row: Found) => `${row.week}_${row.signed ? 1 : 0}_${row.signed ? row.given_at : 0}_${row.shown_id}`

function afterCursor(after: string | null): RawBuilder<unknown> {
  const parts = /^(\d{4}-\d\d-\d\d)_([01])_(\d{1,16})_([0-9a-f-]{36})$/.exec(after ?? "")
  if (!parts) return sql``
  const [, week, signed, at, id] = parts
  return sql`and ${place} < (${week}::date, ${signed === "1"}::boolean, ${at}::bigint, ${id}::uuid)`
}

async function findRecords(
  trx: Trx,
  workspaceId: string,
  conditions: RawBuilder<unknown>,
  size: number,
): Promise<Found[]> {
  const named = (table: string, alias: string, id: RawBuilder<unknown>) =>
    sql`left join ${sql.table(table)} ${sql.raw(alias)} on ${sql.raw(alias)}.workspace_id = ${workspaceId}
      and ${sql.raw(alias)}.id = ${id}`
  const { rows } = await sql<Found>`
    select f.id, f.shown_id, f.given_at, f.week, f.signed, f.data, m.name as by, a.data->>'name' as account_name,
      c.data->>'name' as contact, s.data->>'title' as asset_title, g.data->>'name' as segment,
      p.data->>'name' as persona,
      (select coalesce(json_agg(json_build_object('id', x.id, 'claim', x.data->>'claim') order by x.id), '[]')
        from messages x where x.workspace_id = ${workspaceId} and f.message_ids ? x.id) as messages,
      case when r.id is null then null else json_build_object('id', r.id, 'feedbackId',
        case when f.signed then f.id else f.shown_id end, 'status', r.status, 'text', r.text, 'at', r.at, 'by', r.by_name,
        'changed', r.changed, 'readAt', case when f.signed then r.read_at end) end as reply
    from (select * from feedback f where ${conditions} order by ${newestFirst} limit ${size + 1}) f
    ${named("members", "m", sql`f.member_id`)}
    ${named("accounts", "a", sql`f.data->'context'->>'accountId'`)}
    ${named("contacts", "c", sql`f.data->'context'->>'contactId'`)}
    ${named("assets", "s", sql`f.asset_id`)}
    ${named("segments", "g", sql`f.segment_id`)}
    ${named("personas", "p", sql`f.persona_id`)}
    left join replies r on r.workspace_id = ${workspaceId} and r.feedback_id = f.id and not r.deleted
    order by ${newestFirst}`.execute(trx)
  return rows
}

function recordOf(row: Found): FeedbackRecord {
  const { data: feedback, signed } = row
  const { accountId, conversation } = feedback.context
  return {
    id: signed ? row.id : row.shown_id,
    subject: feedback.subject,
    answer: feedback.answer,
    reason: feedback.reason,
    note: feedback.note,
    output: outputOf(feedback),
    wording: feedback.subject === "wording" ? { before: feedback.before, after: feedback.after } : null,
    signed,
    by: signed ? row.by : null,
    account: signed && accountId ? { id: accountId, name: row.account_name ?? accountId } : null,
    contact: signed ? row.contact : null,
    asset: feedback.subject === "asset" ? { id: feedback.assetId, title: row.asset_title ?? feedback.assetId } : null,
    messages: row.messages,
    conversation,
    segment: row.segment,
    persona: row.persona,
    week: row.week,
    at: signed ? row.given_at : null,
    reply: row.reply,
  }
}

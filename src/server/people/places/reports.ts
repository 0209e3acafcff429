// Reports as they stand. Those about a contact lose the contact and their words; those of a member lose their signature.

import { sql } from "kysely"
import { scrubFeedback } from "~src/domain/erase/scrub-event"
import type { Feedback } from "~src/domain/feedback"
import { isWorded, outputOf } from "~src/domain/report-words"
import type { Trx } from "../../database/transaction"
import { counted, type Line, numbered, type Place } from "../place"
import { patternsOf, type Subject } from "../subject"

export const reportsPlace: Place = {
  place: "reports",
  tables: ["feedback"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject, { own }) {
    const ours = subject.kind === "member"
    const rows = ours ? await ownReports(trx, subject, own) : await mentioning(trx, subject)
    return rows.map((row) => lineOf(row, ours && own))
  },
  async erase(trx, subject) {
    const n = subject.kind === "member" ? await unsign(trx, subject) : 0
    const changed = (await mentioning(trx, subject)).map(({ id, data }) => {
      const feedback = scrubFeedback(data, (identity) => subject.identities.has(identity))
      return { id, data: feedback, worded: isWorded(feedback) }
    })
    await write(trx, subject.workspaceId, changed)
    return n + changed.length
  },
}

type Row = {
  id: string
  week: string
  given_at: number
  signed: boolean
  withdrawn: boolean
  data: Feedback
  account: string | null
}

const reports = (workspaceId: string) => sql`
  select f.id, f.week, f.given_at, f.signed, f.withdrawn, f.data, a.data->>'name' as account from feedback f
  left join accounts a on a.workspace_id = ${workspaceId} and a.id = f.data->'context'->>'accountId'
  where f.workspace_id = ${workspaceId}`

async function ownReports(trx: Trx, { workspaceId, id }: Subject, own: boolean): Promise<Row[]> {
  const { rows } = await sql<Row>`
    ${reports(workspaceId)} and f.member_id = ${id} and (f.signed or ${own}) order by f.given_at`.execute(trx)
  return rows
}

/** Reports that a scrub would change. */
async function mentioning(trx: Trx, subject: Subject): Promise<Row[]> {
  if (subject.needles.length === 0) return []
  const { rows } = await sql<Row>`
    ${reports(subject.workspaceId)} and f.data::text ilike any(${patternsOf(subject)}::text[])
    order by f.week, f.id`.execute(trx)
  const has = (identity: string) => subject.identities.has(identity)
  return rows.filter(({ data }) => JSON.stringify(scrubFeedback(data, has)) !== JSON.stringify(data))
}

/** Of a report that its rep did not sign, or that another reads: never who, when or where. */
function lineOf(row: Row, own: boolean): Line {
  const { data } = row
  return {
    week: row.week,
    at: row.signed || own ? new Date(row.given_at) : null,
    about: data.subject,
    answer: data.answer,
    reason: data.reason,
    note: data.note,
    output: data.subject === "wording" ? data.after : outputOf(data),
    conversation: data.context.conversation,
    asset: data.subject === "asset" ? data.assetId : null,
    account: row.signed || own ? row.account : null,
    signed: row.signed,
    withdrawn: row.withdrawn,
  }
}

/** For good: no later word of theirs can come, for their browsers are revoked. */
const unsign = (trx: Trx, { workspaceId, id }: Subject) =>
  counted(
    sql`update feedback set signed = false, data = data || '{"signed": false}'
      where workspace_id = ${workspaceId} and member_id = ${id} and signed`.execute(trx),
  )

async function write(
  trx: Trx,
  workspaceId: string,
  changed: { id: string; data: Feedback; worded: boolean }[],
): Promise<void> {
  const rows = await numbered(trx, workspaceId, changed)
  if (rows.length === 0) return
  await sql`update feedback set data = r.data, worded = r.worded, seq = r.seq
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, data jsonb, worded boolean, seq bigint)
    where feedback.workspace_id = ${workspaceId} and feedback.id = r.id`.execute(trx)
}

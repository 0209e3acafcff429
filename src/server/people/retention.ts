// Retention: what is older than the workspace keeps goes, a few rows at a time; the figures drawn from it stay as sums.
import { type RawBuilder, sql } from "kysely"
import { gap } from "~src/domain/erase/redact"
import type { Db } from "../database/open"
import { inWorkspace, type Trx } from "../database/transaction"
import { numbered } from "./place"

/** What one run took away. */
export type Forgotten = {
  events: number
  reports: number
  replies: number
  setAside: number
  tickets: number
  panels: number
}

/** Rows in one transaction: a sync that comes meanwhile waits for no more than these. */
const batch = 2000
const day = 86_400_000
/** Browsers send what was acknowledged in the last thirty days again to a restored server: until then an id must be known. */
const least = 35 * day

/** Before this moment (ms) everything goes: `months` calendar months before `now`, and never less than five weeks. */
export function keptSince(now: number, months: number): number {
  const then = new Date(now)
  const date = then.getUTCDate()
  then.setUTCMonth(then.getUTCMonth() - months, 1)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(date, last))
  return Math.min(then.getTime(), now - least)
}

/**
 * Runs retention once for one workspace. Two servers may do so at the same time.
 * @param goOn asked between batches.
 * @returns what went; null where the workspace keeps everything.
 */
export async function forgetOld(
  db: Db,
  workspaceId: string,
  now: number,
  goOn: () => boolean = () => true,
): Promise<Forgotten | null> {
  const months = await inWorkspace(db, workspaceId, async (trx) => {
    const { rows } = await sql<{ months: number | null }>`
      select retention_months as months from workspaces where workspace_id = ${workspaceId}`.execute(trx)
    return rows[0]?.months ?? null
  })
  if (months === null) return null
  const since = keptSince(now, months)
  const all = async (work: (trx: Trx, workspaceId: string, since: number) => Promise<number>) => {
    let n = 0
    for (let some = batch; some === batch && goOn(); n += some)
      some = await inWorkspace(db, workspaceId, (trx) => work(trx, workspaceId, since))
    return n
  }
  // Reports first: their events go by what the reports say.
  const reports = await all(stripReports)
  return {
    reports,
    replies: await all(stripReplies),
    events: (await all(deleteLedger)) + (await all(deleteReportEvents)),
    setAside: await all(deleteSetAside),
    tickets: await all(deleteTickets),
    panels: await all(deletePanels),
  }
}

/** A report's last word decides its age. Who, whom and the words go; answer, subject and week stay, as a number opens them. */
async function stripReports(trx: Trx, workspaceId: string, since: number): Promise<number> {
  const found = await sql<{ id: string }>`
    select id from feedback where workspace_id = ${workspaceId} and at < ${since}
      and (signed or worded or data->'context'->>'contactId' is not null)
    limit ${batch} for update skip locked`.execute(trx)
  const rows = await numbered(trx, workspaceId, found.rows)
  if (rows.length === 0) return 0
  await sql`update feedback set signed = false, worded = false, seq = r.seq,
      data = jsonb_set(data || '{"signed": false, "note": null}'
        || case subject when 'conversation' then '{"output": null, "parts": {}}'::jsonb
             when 'wording' then '{"before": "…", "after": "…"}'::jsonb else '{}'::jsonb end,
        '{context,contactId}', 'null')
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, seq bigint)
    where feedback.workspace_id = ${workspaceId} and feedback.id = r.id`.execute(trx)
  return rows.length
}

async function stripReplies(trx: Trx, workspaceId: string, since: number): Promise<number> {
  const found = await sql<{ id: string }>`
    select id from replies where workspace_id = ${workspaceId} and at < ${since} and by_name <> ${gap}
    limit ${batch} for update skip locked`.execute(trx)
  const rows = await numbered(trx, workspaceId, found.rows)
  if (rows.length === 0) return 0
  await sql`update replies set text = ${gap}, by_name = ${gap}, asked = asked || ${JSON.stringify({ words: gap })}::jsonb, seq = r.seq
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, seq bigint)
    where replies.workspace_id = ${workspaceId} and replies.id = r.id`.execute(trx)
  return rows.length
}

const deleteLedger = (trx: Trx, workspaceId: string, since: number) =>
  deleteSome(trx, workspaceId, "events", ["id"], sql`report_id is null and received_at < ${since}`)

/** Of a report that is old and of one that never came; a younger report keeps all its events, for it is folded from them. */
const deleteReportEvents = (trx: Trx, workspaceId: string, since: number) =>
  deleteSome(
    trx,
    workspaceId,
    "events",
    ["id"],
    sql`report_id is not null and received_at < ${since} and not exists (select 1 from feedback f
      where f.workspace_id = ${workspaceId} and f.id = events.report_id and f.at >= ${since})`,
  )

const deleteSetAside = (trx: Trx, workspaceId: string, since: number) =>
  deleteSome(trx, workspaceId, "set_aside", ["device_id", "key"], sql`at < ${since}`)

/** Links used or expired long ago. The one that opened the workspace stays: it says that the workspace is there. */
async function deleteTickets(trx: Trx, workspaceId: string, since: number): Promise<number> {
  const { rows } = await sql<{ code_hash: string }>`
    delete from tickets where workspace_id = ${workspaceId} and id in (
      select id from tickets where workspace_id = ${workspaceId} and kind <> 'setup' and created_at < ${since}
        and expires_at < ${since} limit ${batch} for update skip locked)
    returning code_hash`.execute(trx)
  const hashes = rows.map((row) => row.code_hash)
  await sql`delete from codes where workspace_id = ${workspaceId} and code_hash = any(${hashes}::text[])`.execute(trx)
  return rows.length
}

const deletePanels = (trx: Trx, workspaceId: string, since: number) =>
  deleteSome(
    trx,
    workspaceId,
    "shown_panels",
    ["account_id", "day", "digest"],
    sql`day < ${new Date(since).toISOString().slice(0, 10)}::date`,
  )

async function deleteSome(
  trx: Trx,
  workspaceId: string,
  table: "events" | "set_aside" | "shown_panels",
  key: readonly string[],
  old: RawBuilder<unknown>,
): Promise<number> {
  const columns = sql.join(key.map((name) => sql.ref(name)))
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where workspace_id = ${workspaceId} and (${columns}) in (
      select ${columns} from ${sql.table(table)} where workspace_id = ${workspaceId} and ${old}
      limit ${batch} for update skip locked)`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

// The ledger: what became of what was shown, by asset, and what became of what was reported. By team, never by rep.
import { sql } from "kysely"
import { fewestReps } from "~src/domain/rank/settings"
import { usedVerdicts } from "~src/domain/words"
import type { Ledger, LedgerCounts, LedgerRow, RoomQuery } from "~src/wire/desk-ledger"
import type { HoldoutCount } from "../counts/count-workspace"
import { everySegment, type LedgerCount } from "../counts/ledger-tally"
import type { Trx } from "../database/transaction"
import { type Span, spanOf } from "../week"
import { readCount } from "./counts"
import { fortnight, none } from "./feedback-filter"
import { requestsListened } from "./requests"

type Where = { workspaceId: string; timeZone: string; now: number; filter: RoomQuery }
const used = usedVerdicts.map((verdict) => `asset.${verdict}`)
const names = ["shown", "seen", "opened", "copied", "used", "dismissed", "ignored"] as const

/** Counts the period's showings and reports, in one segment or in all. */
export async function ledger(trx: Trx, where: Where): Promise<Ledger> {
  const { workspaceId, filter } = where
  const span = spanOf(filter.period, where.now, where.timeZone)
  const counted = await readCount<LedgerCount>(trx, workspaceId, "ledger")
  const segment = filter.segmentId === undefined ? everySegment : segmentOf(filter.segmentId)
  const period = counted?.data[filter.period]
  const reps = period?.reps[segment] ?? null
  const rows = reps === null ? [] : await ledgerRows(trx, where, span, period?.ignored[segment] ?? {})
  return {
    ...{ from: span.first, to: span.to, reps, rows },
    totals: reps === null ? null : addUp(rows),
    marketing: await allListened(trx, where, span),
    holdout: await holdout(trx, workspaceId),
    countedAt: counted?.at ?? null,
  }
}

/** The estimate is about the whole team since the holdout began, whatever period is looked at. */
async function holdout(trx: Trx, workspaceId: string): Promise<Ledger["holdout"]> {
  const { rows } = await sql<{ percent: number; since: number | null }>`
    select holdout as percent, holdout_since as since from workspaces where workspace_id = ${workspaceId}`.execute(trx)
  const { percent = 0, since = null } = rows[0] ?? {}
  if (percent === 0 || since === null) return null
  const counted = await readCount<HoldoutCount>(trx, workspaceId, "holdout")
  // A count from before the holdout had this size says nothing about it.
  if (!counted || counted.at < since) return { percent, since, showings: 0, heldOut: 0, needed: null, estimate: null }
  const { listened, heldOut, needed, estimate, reps } = counted.data
  const hundred = (x: number) => x * 100
  const told = estimate && reps >= fewestReps
  return {
    ...{ percent, since, showings: listened.showings + heldOut.showings, heldOut: heldOut.showings, needed },
    estimate: told
      ? { difference: hundred(estimate.difference), low: hundred(estimate.low), high: hundred(estimate.high) }
      : null,
  }
}

const segmentOf = (segmentId: string) => (segmentId === none ? "" : segmentId)

async function ledgerRows(
  trx: Trx,
  { workspaceId, filter }: Where,
  span: Span,
  ignored: Record<string, number>,
): Promise<LedgerRow[]> {
  const sum = (metrics: readonly string[]) =>
    sql`coalesce(sum(s.n) filter (where s.metric = any(${metrics}::text[])), 0)::int`
  const inSegment = filter.segmentId === undefined ? sql`` : sql`and s.segment_id = ${segmentOf(filter.segmentId)}`
  const { rows } = await sql<Omit<LedgerRow, "ignored">>`
    select f.*, coalesce(a.data->>'title', f."assetId") as title, a.data->>'kind' as kind from (
      select s.key as "assetId", ${sum(["shown"])} as shown, ${sum(["seen"])} as seen, ${sum(["opened"])} as opened,
        ${sum(["copied"])} as copied, ${sum(used)} as used, ${sum(["asset.not-relevant"])} as dismissed
      from cut_sums s where s.workspace_id = ${workspaceId} and s.cut in ('asset', 'touch')
        and s.week between ${span.first}::date and ${span.last}::date ${inSegment}
      group by s.key) as f
    left join assets a on a.workspace_id = ${workspaceId} and a.id = f."assetId"`.execute(trx)
  return rows
    .map((row) => ({ ...row, ignored: ignored[row.assetId] ?? 0 }))
    .filter((row) => names.some((name) => row[name] > 0))
    .sort((a, b) => b.seen - a.seen || (a.title < b.title ? -1 : 1))
}

function addUp(rows: readonly LedgerRow[]): LedgerCounts {
  const totals = Object.fromEntries(names.map((name) => [name, 0])) as LedgerCounts
  for (const row of rows) for (const name of names) totals[name] += row[name]
  return totals
}

/** Reports and, as they are about no segment, requests where all segments are looked at. */
async function allListened(trx: Trx, where: Where, span: Span): Promise<Ledger["marketing"]> {
  const reports = await listened(trx, where, span)
  if (where.filter.segmentId !== undefined) return { ...reports, requests: 0 }
  const requests = await requestsListened(trx, { ...where, span })
  return {
    received: reports.received + requests.received,
    ended: reports.ended + requests.ended,
    open: reports.open + requests.open,
    requests: requests.received,
  }
}

/** Reports received in the period and ended in time: the first answer counts, whatever replaced it. */
async function listened(
  trx: Trx,
  { workspaceId, filter, now }: Where,
  span: Span,
): Promise<Omit<Ledger["marketing"], "requests">> {
  const inSegment = (column: string) =>
    filter.segmentId === undefined ? sql`` : sql`and coalesce(${sql.ref(column)}, '') = ${segmentOf(filter.segmentId)}`
  const weeks = sql`between ${span.first}::date and ${span.last}::date`
  const { rows } = await sql<Omit<Ledger["marketing"], "requests">>`
    select
      (select coalesce(sum(n), 0)::int from cut_sums where workspace_id = ${workspaceId} and cut = 'conversation'
        and week ${weeks} ${inSegment("segment_id")}) as received,
      (select count(*)::int from feedback f where f.workspace_id = ${workspaceId} and f.replied and not f.withdrawn
        and f.week ${weeks} ${inSegment("f.segment_id")}
        and exists (select from replies r where r.workspace_id = ${workspaceId} and r.feedback_id = f.id
          and r.at <= f.given_at + ${fortnight})) as ended,
      (select count(*)::int from feedback f where f.workspace_id = ${workspaceId} and not f.replied and not f.withdrawn
        and f.week ${weeks} and f.given_at > ${now - fortnight} ${inSegment("f.segment_id")}) as open`.execute(trx)
  return rows[0] ?? { received: 0, ended: 0, open: 0 }
}

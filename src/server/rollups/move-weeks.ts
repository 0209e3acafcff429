// Another time zone puts reports and showings near a Monday's midnight into another week: they and their sums move there.
import { type RawBuilder, sql } from "kysely"
import type { WeekMove } from "~src/wire/desk-settings"
import type { Trx } from "../database/transaction"
import { ledgerMetrics } from "../ingest/sums"
import { type WeekStarts, weekStarts } from "./week-starts"

type Where = { workspaceId: string; now: number }

/** How many reports that stand would be counted in another week under a time zone. */
export async function countWeekMoves(trx: Trx, where: Where & { to: string }): Promise<WeekMove> {
  const weeks = weekStarts(where.to, where.now)
  const { rows } = await sql<WeekMove>`
    select count(*)::int as reports, count(*) filter (where m.old <> m.new)::int as moving
    from (${reportWeeks(where.workspaceId, weeks)}) as m where not m.withdrawn`.execute(trx)
  return rows[0] ?? { moving: 0, reports: 0 }
}

/**
 * Moves everything that is still stored from one zone's weeks to another's; call it while holding the workspace's counter.
 * Sums of what retention has deleted stay where they were counted: nothing tells any more which of them would move.
 */
export async function moveWeeks(trx: Trx, where: Where & { from: string; to: string }): Promise<void> {
  const { workspaceId, now } = where
  const [from, to] = [weekStarts(where.from, now), weekStarts(where.to, now)]
  await addMoved(trx, workspaceId, movedReports(workspaceId, to))
  await addMoved(trx, workspaceId, movedLedger(workspaceId, from, to))
  await sql`
    update feedback set week = m.new from (${reportWeeks(workspaceId, to)}) as m
    where feedback.workspace_id = ${workspaceId} and feedback.id = m.id and m.old <> m.new`.execute(trx)
}

/** The week of a moment. */
const weekAt = (moment: RawBuilder<unknown>, { starts, mondays }: WeekStarts) =>
  sql`(${mondays}::date[])[width_bucket(${moment}, ${starts}::bigint[])]`

/**
 * Reports with the week they stand in and the one they would; a clock that ran ahead counts as when it was received.
 * One whose events retention has deleted stays, as its sums do.
 */
const reportWeeks = (workspaceId: string, weeks: WeekStarts) => sql`
  select f.*, f.week as old,
    case when e.id is null then f.week else ${weekAt(sql`least(f.given_at, e.received_at)`, weeks)} end as new
  from feedback f left join events e on e.workspace_id = ${workspaceId} and e.id = f.id
  where f.workspace_id = ${workspaceId}`

const movedReports = (workspaceId: string, weeks: WeekStarts) => sql`
  select m.old, m.new, m.subject || '.' || m.answer as metric, coalesce(m.asset_id, '') as asset_id, m.conversation,
    coalesce(m.segment_id, '') as segment_id, coalesce(m.persona_id, '') as persona_id, coalesce(m.reason, '') as reason
  from (${reportWeeks(workspaceId, weeks)}) as m where not m.withdrawn and m.old <> m.new`

function movedLedger(workspaceId: string, from: WeekStarts, to: WeekStarts): RawBuilder<unknown> {
  const kinds = Object.keys(ledgerMetrics)
  const at = sql`least(at, received_at)`
  const metric = sql`(${JSON.stringify(ledgerMetrics)}::jsonb->>m.kind)`
  return sql`
    select m.old, m.new, ${metric} as metric, coalesce(i.item->>'assetId', m.data->>'assetId', '') as asset_id,
      (m.data->'context'->>'conversation')::smallint as conversation,
      coalesce(m.data->'context'->>'segmentId', '') as segment_id,
      coalesce(m.data->'context'->>'personaId', '') as persona_id, '' as reason
    from (select kind, data, ${weekAt(at, from)} as old, ${weekAt(at, to)} as new from events
      where workspace_id = ${workspaceId} and kind = any(${kinds}::text[])) as m
    left join lateral jsonb_array_elements(m.data->'items') as i(item) on true
    where m.old <> m.new`
}

/** Takes each moved one out of its old week and counts it in its new one. */
async function addMoved(trx: Trx, workspaceId: string, moved: RawBuilder<unknown>): Promise<void> {
  const both = sql`(${moved}) as m cross join lateral (values (m.old, -1), (m.new, 1)) as w(week, n)`
  await sql`
    insert into rollups (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason, n)
    select ${workspaceId}::text, w.week, m.metric, m.asset_id, m.conversation, m.segment_id, m.persona_id, m.reason,
      sum(w.n)::int
    from ${both}
    group by w.week, m.metric, m.asset_id, m.conversation, m.segment_id, m.persona_id, m.reason
    having sum(w.n) <> 0
    on conflict (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason)
    do update set n = rollups.n + excluded.n`.execute(trx)
  // By the rule of `ingest/cut-sums.ts`.
  await sql`
    insert into cut_sums (workspace_id, cut, week, segment_id, key, metric, n)
    select ${workspaceId}::text, c.cut, w.week, m.segment_id, c.key, m.metric, sum(w.n)::int
    from ${both} cross join lateral (values ('asset', m.asset_id), ('conversation', m.conversation::text),
      ('persona', m.persona_id), ('reason', m.reason), ('touch', m.asset_id)) as c(cut, key)
    where (m.metric like '%.%') = (c.cut <> 'touch') and (c.cut not in ('asset', 'touch') or c.key <> '')
    group by c.cut, w.week, m.segment_id, c.key, m.metric
    having sum(w.n) <> 0
    on conflict (workspace_id, cut, week, segment_id, key, metric) do update set n = cut_sums.n + excluded.n`.execute(
    trx,
  )
}

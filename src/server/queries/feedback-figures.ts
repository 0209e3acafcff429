// What reps report, counted by every cut in one reading: from the sums where the filter allows, else from the reports.
import { type RawBuilder, sql } from "kysely"
import type { Cut, CutRow, FeedbackFigures, FeedbackFilter } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import type { Span } from "../week"
import { fromCutSums, fromSums, lessReplied, none, onCutSums, onReports, onSums, spansOf } from "./feedback-filter"
import { labelNames } from "./names"

type Where = { workspaceId: string; timeZone: string; now: number; filter: FeedbackFilter }
type Counted = { cut: Cut; key: string; answer: string; n: number }

/** Counts reports under a filter; withdrawn ones do not count. */
export async function feedbackFigures(trx: Trx, where: Where): Promise<FeedbackFigures> {
  const { workspaceId, filter } = where
  const { span, before } = spansOf(filter, where.now, where.timeZone)
  const counted = await countCuts(trx, { workspaceId, filter, span })
  const labels = await labelsOf(trx, workspaceId)
  const cut = (name: Cut) => cutRows(counted, name, labels)
  return {
    from: span.first,
    to: span.to,
    total: counted.reduce((sum, row) => sum + (row.cut === "answer" ? row.n : 0), 0),
    replied: await countReplied(trx, { workspaceId, filter, span }),
    before: await countReports(trx, { workspaceId, filter, span: before }),
    cuts: {
      answer: cut("answer"),
      reason: cut("reason"),
      asset: cut("asset").filter((row) => row.key !== none),
      conversation: cut("conversation"),
      segment: cut("segment"),
      persona: cut("persona"),
      week: cut("week").sort((a, b) => (a.key < b.key ? -1 : 1)),
    },
    setAside: await countSetAside(trx, workspaceId),
    successful: {
      n: await countReports(trx, { workspaceId, filter: { ...filter, success: "yes" }, span }),
      before: await countReports(trx, { workspaceId, filter: { ...filter, success: "yes" }, span: before }),
    },
  }
}

type Spanned = { workspaceId: string; filter: FeedbackFilter; span: Span }

/** The cells to count, in one form whichever table they come from. */
function cells(where: Spanned): RawBuilder<unknown> {
  if (fromSums(where.filter)) {
    return sql`select split_part(metric, '.', 2) as answer, reason, asset_id, conversation, segment_id, persona_id, week, n
      from rollups where ${onSums(where)} and n <> 0`
  }
  return sql`select f.answer, coalesce(f.reason, '') as reason, coalesce(f.asset_id, '') as asset_id, f.conversation,
      coalesce(f.segment_id, '') as segment_id, coalesce(f.persona_id, '') as persona_id, f.week, 1 as n
    from feedback f where ${onReports(where)}`
}

async function countCuts(trx: Trx, where: Spanned): Promise<Counted[]> {
  const less = lessReplied(where.filter)
  if (less) {
    const all = await countCuts(trx, { ...where, filter: less.all })
    const replied = await countCuts(trx, { ...where, filter: less.replied })
    return [...all, ...replied.map((row) => ({ ...row, n: -row.n }))]
  }
  return fromCutSums(where.filter) ? countCutSums(trx, where) : countCells(trx, cells(where))
}

/** Every report is in the cut of conversations once: answers, segments and weeks are counted there. */
async function countCutSums(trx: Trx, where: Spanned): Promise<Counted[]> {
  const answer = sql`split_part(metric, '.', 2)`
  const { rows } = await sql<Counted>`
    select cut, key, ${answer} as answer, sum(n)::int as n
    from (select cut, key, metric, sum(n) as n
      from cut_sums where ${onCutSums(where, ["reason", "asset", "persona"])} group by cut, key, metric) as metrics
    group by cut, key, ${answer} having sum(n) <> 0
    union all
    select case when grouping(key) = 0 then 'conversation' when grouping(segment_id) = 0 then 'segment'
        when grouping(week) = 0 then 'week' else 'answer' end,
      coalesce(key, segment_id, week::text, answer), answer, sum(n)::int
    from (select key, segment_id, week, ${answer} as answer, n
      from cut_sums where ${onCutSums(where, ["conversation"])}) as once
    group by grouping sets ((answer), (answer, key), (answer, segment_id), (answer, week)) having sum(n) <> 0`.execute(
    trx,
  )
  return rows
}

async function countCells(trx: Trx, from: RawBuilder<unknown>): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select answer, sum(n)::int as n,
      case when grouping(reason) = 0 then 'reason' when grouping(asset_id) = 0 then 'asset'
        when grouping(conversation) = 0 then 'conversation' when grouping(segment_id) = 0 then 'segment'
        when grouping(persona_id) = 0 then 'persona' when grouping(week) = 0 then 'week' else 'answer' end as cut,
      coalesce(reason, asset_id, conversation::text, segment_id, persona_id, week::text, answer) as key
    from (${from}) as cells
    group by grouping sets ((answer), (answer, reason), (answer, asset_id), (answer, conversation),
      (answer, segment_id), (answer, persona_id), (answer, week))
    having sum(n) <> 0`.execute(trx)
  return rows
}

/** How many reports stand under a filter. */
export async function countReports(trx: Trx, where: Spanned): Promise<number> {
  const less = lessReplied(where.filter)
  if (less) {
    const all = await countReports(trx, { ...where, filter: less.all })
    return all - (await countReports(trx, { ...where, filter: less.replied }))
  }
  const counted = fromCutSums(where.filter)
    ? sql`select n from cut_sums where ${onCutSums(where, ["conversation"])}`
    : cells(where)
  const { rows } = await sql<{ n: number }>`
    select coalesce(sum(n), 0)::int as n from (${counted}) as counted`.execute(trx)
  return rows[0]?.n ?? 0
}

async function countReplied(trx: Trx, where: Spanned): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from feedback f where ${onReports(where)} and f.replied`.execute(trx)
  return rows[0]?.n ?? 0
}

async function countSetAside(trx: Trx, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from set_aside where workspace_id = ${workspaceId}`.execute(trx)
  return rows[0]?.n ?? 0
}

type Labels = Partial<Record<Cut, Map<string, string>>>

async function labelsOf(trx: Trx, workspaceId: string): Promise<Labels> {
  const names = await labelNames(trx, workspaceId)
  const map = (list: { id: string; name: string }[]) => new Map(list.map((one) => [one.id, one.name]))
  return { asset: map(names.assets), segment: map(names.segments), persona: map(names.personas) }
}

/** Most reports first; a value without a name keeps its key. */
function cutRows(counted: readonly Counted[], cut: Cut, labels: Labels): CutRow[] {
  const rows = new Map<string, CutRow>()
  for (const { key: text, answer, n, cut: of } of counted) {
    if (of !== cut) continue
    const key = text === "" ? none : text
    const row = rows.get(key) ?? { key, label: labels[cut]?.get(key) ?? key, n: 0, answers: {} }
    row.n += n
    row.answers[answer] = (row.answers[answer] ?? 0) + n
    rows.set(key, row)
  }
  const told = [...rows.values()].filter(({ n }) => n !== 0)
  for (const row of told) row.answers = Object.fromEntries(Object.entries(row.answers).filter(([, n]) => n !== 0))
  return told.sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1))
}

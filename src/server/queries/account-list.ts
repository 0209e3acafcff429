// The accounts, searched and narrowed by the columns kept for it: no list reads more documents than it shows.
import { type RawBuilder, sql } from "kysely"
import type { AccountCounts, AccountFilter, AccountList, AccountRow } from "~src/wire/desk-accounts"
import type { Trx } from "../database/transaction"
import { spanOf } from "../week"
import { none } from "./feedback-filter"

/** What a rep says of an account that marketing should look at. */
const looked = ["bad-data", "duplicate", "already-customer"]

type At = { workspaceId: string; timeZone: string; now: number }

/**
 * One page of the accounts under a filter.
 * @param filter.after the `next` of the page before; one that cannot be read starts again.
 */
export async function accountList(trx: Trx, at: At, filter: AccountFilter): Promise<AccountList> {
  const rows = await findRows(trx, at, filter)
  const page = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? page.at(-1) : undefined
  const next = last ? (filter.sort === "changed" ? String(last.seq) : last.id) : null
  return { total: rows[0]?.total ?? 0, rows: page.map(({ seq: _, total: __, ...row }) => row), next }
}

/** How many accounts there are, and how many in each state. */
export async function accountCounts(
  trx: Trx,
  at: At,
  filter: Pick<AccountFilter, "segmentId">,
): Promise<AccountCounts> {
  const { rows } = await sql<{
    all: number
    nodomain: number
    nofacts: number
    market: number
    attention: number
    byreps: number
  }>`
    select count(*)::int as all, count(*) filter (where a.domains_n = 0)::int as nodomain,
      count(*) filter (where a.facts_n = 0)::int as nofacts,
      count(*) filter (where ${isMarket(at)})::int as market,
      count(*) filter (where ${needsAttention(at)})::int as attention,
      count(*) filter (where a.added_by is not null)::int as byreps
    from accounts a where ${under(at, filter)}`.execute(trx)
  const counted = rows[0] ?? { all: 0, nodomain: 0, nofacts: 0, market: 0, attention: 0, byreps: 0 }
  return {
    all: counted.all,
    states: {
      "no-domain": counted.nodomain,
      "no-facts": counted.nofacts,
      "market-level": counted.market,
      "attention": counted.attention,
      "by-reps": counted.byreps,
    },
  }
}

const isMarket = ({ workspaceId }: At) =>
  sql`a.id in (select s.account_id from specificity s where s.workspace_id = ${workspaceId} and s.market)`

/** Neither domain nor LinkedIn page nor CRM record; the document is read only where there is no domain. */
const nameOnly = sql`(a.domains_n = 0 and a.data->>'linkedinSlug' is null and a.data->>'linkedinId' is null
  and jsonb_array_length(coalesce(a.data->'crmIds', '[]')) = 0)`

/** The accounts that signed reports of the last thirteen weeks call for a look at. */
const reportedOn = ({ workspaceId, timeZone, now }: At) => {
  const { first, last } = spanOf("quarter", now, timeZone)
  return sql`select f.account_id as id, f.answer from feedback f
    where f.workspace_id = ${workspaceId} and f.signed and not f.withdrawn and f.subject = 'account'
      and f.answer = any(${looked}::text[]) and f.week between ${first}::date and ${last}::date`
}
const needsAttention = (at: At) => sql`(${nameOnly} or a.id in (select r.id from (${reportedOn(at)}) as r
  where r.id is not null))`

/** Every reason why one account needs a look; `a` is its row. The account stands in the condition: an index finds it. */
export const attentionOf = (at: At) => {
  const { first, last } = spanOf("quarter", at.now, at.timeZone)
  return sql`(select coalesce(json_agg(x.reason order by x.reason), '[]') from (
    select 'name-only' as reason where ${nameOnly}
    union select f.answer from feedback f
    where f.workspace_id = ${at.workspaceId} and f.signed and not f.withdrawn and f.subject = 'account'
      and f.account_id = a.id and f.answer = any(${looked}::text[])
      and f.week between ${first}::date and ${last}::date) as x)`
}

function under(at: At, filter: Partial<AccountFilter>): RawBuilder<unknown> {
  const parts = [sql`a.workspace_id = ${at.workspaceId}`, sql`not a.deleted`]
  for (const word of (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean)) {
    parts.push(sql`a.search like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`)
  }
  if (filter.segmentId) {
    parts.push(filter.segmentId === none ? sql`a.segment_id is null` : sql`a.segment_id = ${filter.segmentId}`)
  }
  if (filter.industry) parts.push(sql`a.industry = ${filter.industry}`)
  if (filter.state === "no-domain") parts.push(sql`a.domains_n = 0`)
  if (filter.state === "no-facts") parts.push(sql`a.facts_n = 0`)
  if (filter.state === "market-level") parts.push(isMarket(at))
  if (filter.state === "by-reps") parts.push(sql`a.added_by is not null`)
  if (filter.state === "attention") parts.push(needsAttention(at))
  return sql.join(parts, sql` and `)
}

/** After every score: what is not counted yet comes last. */
const uncounted = sql`9::double precision`

const orders = {
  "name": sql`a.name_key, a.id`,
  "-name": sql`a.name_key desc, a.id desc`,
  "changed": sql`a.seq desc`,
  "specific": sql`a.score, a.id`,
} as const

function afterCursor({ workspaceId }: At, { after, sort }: AccountFilter): RawBuilder<unknown> {
  if (!after) return sql`true`
  if (sort === "changed") return /^\d{1,15}$/.test(after) ? sql`a.seq < ${Number(after)}` : sql`true`
  if (sort === "specific")
    return sql`(a.score, a.id) > (coalesce((select s.score from specificity s where s.workspace_id = ${workspaceId}
      and s.account_id = ${after}), ${uncounted}), ${after})`
  const place = sql`((select name_key from accounts where workspace_id = ${workspaceId} and id = ${after}), ${after})`
  return sort === "name" ? sql`(a.name_key, a.id) > ${place}` : sql`(a.name_key, a.id) < ${place}`
}

/**
 * One look at the accounts for count and page alike; documents are read for the page alone. Where nothing narrows them, the
 * index gives the page at once.
 */
async function findRows(
  trx: Trx,
  at: At,
  filter: AccountFilter,
): Promise<(AccountRow & { seq: number; total: number })[]> {
  const { workspaceId, timeZone, now } = at
  const { first, last } = spanOf("quarter", now, timeZone)
  const order = orders[filter.sort]
  const scored =
    filter.sort === "specific"
      ? {
          score: sql`coalesce(s.score, ${uncounted})`,
          join: sql`left join specificity s on s.workspace_id = ${workspaceId} and s.account_id = a.id`,
        }
      : { score: sql`0`, join: sql`` }
  const narrowed = filter.sort === "specific" || filter.q || filter.state || filter.industry || filter.segmentId
  const once = narrowed ? sql`materialized` : sql`not materialized`
  const { rows } = await sql<AccountRow & { seq: number; total: number }>`
    with hits as ${once} (select a.id, a.name_key, a.seq, ${scored.score} as score from accounts a ${scored.join}
        where ${under(at, filter)}),
      page as (select * from hits a where ${afterCursor(at, filter)} order by ${order} limit ${filter.limit + 1})
    select a.id, a.seq, (select count(*)::int from hits) as total, a.data->>'name' as name,
      coalesce(a.data->'domains', '[]') as domains, a.industry, g.data->>'name' as segment,
      a.data->>'language' as language, a.facts_n as facts,
      (select max(f->>'date') from jsonb_array_elements(coalesce(a.data->'facts', '[]')) as f) as "newestFact",
      (select count(*)::int from contacts c
        where c.workspace_id = ${workspaceId} and c.account_id = a.id and not c.deleted) as contacts,
      (select count(*)::int from feedback f where f.workspace_id = ${workspaceId} and f.signed and not f.withdrawn
        and f.account_id = a.id and f.week between ${first}::date and ${last}::date) as reports,
      (select json_build_object('sentences', v.sentences, 'specific', v.specific, 'market', v.market, 'helps', v.helps)
        from specificity v where v.workspace_id = ${workspaceId} and v.account_id = a.id) as pov,
      ${attentionOf(at)} as attention, m.name as "addedBy"
    from page p
    join accounts a on a.workspace_id = ${workspaceId} and a.id = p.id
    left join segments g on g.workspace_id = ${workspaceId} and g.id = a.segment_id
    left join members m on m.workspace_id = ${workspaceId} and m.id = a.added_by
    order by ${filter.sort === "specific" ? sql`p.score, a.id` : order}`.execute(trx)
  return rows
}

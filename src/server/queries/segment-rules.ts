// Segments by rule: accounts that nobody has put into one get it, keep it while the rule matches, and lose it to any hand.
import { sql } from "kysely"
import { type Account, Account as AccountSchema, type Segment, type SegmentRule } from "~src/domain/account"
import { matchesRule, segmentByRule } from "~src/domain/segment-rule"
import type { RuleMatches } from "~src/wire/desk-audiences"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

const page = 2000

/**
 * Gives accounts their segment by rule as it now is.
 * @param ids only these; null: every account.
 * @returns how many changed.
 */
export async function applyRules(trx: Trx, workspaceId: string, ids: readonly string[] | null): Promise<number> {
  const segments = await segmentsOf(trx, workspaceId)
  if (!segments.some(({ rule }) => rule) && !(await anyByRule(trx, workspaceId))) return 0
  let changed = 0
  for await (const rows of accountPages(
    trx,
    workspaceId,
    ids,
    sql`(segment_id is null or segment_id = rule_segment)`,
  )) {
    const moves = rows.flatMap(({ account, segmentId }) => {
      const next = segmentByRule(account, segments)
      return next === segmentId ? [] : [{ id: account.id, segment: next }]
    })
    await move(trx, workspaceId, moves)
    changed += moves.length
  }
  return changed
}

/** What a rule would do: as if it stood in the segment of that id, or in a new one that comes last. */
export async function matchRule(
  trx: Trx,
  workspaceId: string,
  { id, rule }: { id: string | null; rule: SegmentRule },
): Promise<RuleMatches> {
  const segments = await segmentsOf(trx, workspaceId)
  const asked = id ?? ""
  const tried = id
    ? segments.map((one) => (one.id === id ? { ...one, rule } : one))
    : [...segments, { id: asked, name: "", rule }]
  const found = { matches: 0, gets: 0 }
  for await (const rows of accountPages(trx, workspaceId, null, sql`true`))
    for (const { account, free } of rows) {
      if (!matchesRule(rule, account)) continue
      found.matches += 1
      if (free && segmentByRule(account, tried) === asked) found.gets += 1
    }
  return found
}

async function segmentsOf(trx: Trx, workspaceId: string): Promise<Segment[]> {
  const { rows } = await sql<{ data: Segment }>`select data from segments
    where workspace_id = ${workspaceId} and not deleted order by lower(data->>'name'), id`.execute(trx)
  return rows.map(({ data }) => data)
}

async function anyByRule(trx: Trx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from accounts
    where workspace_id = ${workspaceId} and rule_segment is not null limit 1`.execute(trx)
  return rows.length > 0
}

type Paged = { account: Account; segmentId: string | null; free: boolean }

async function* accountPages(
  trx: Trx,
  workspaceId: string,
  ids: readonly string[] | null,
  and: ReturnType<typeof sql>,
): AsyncGenerator<Paged[]> {
  for (let after = ""; ; ) {
    const { rows } = await sql<{ data: Account; segmentId: string | null; free: boolean }>`
      select data, segment_id as "segmentId", (segment_id is null or segment_id is not distinct from rule_segment) as free
      from accounts where workspace_id = ${workspaceId} and not deleted and id > ${after} and ${and}
        and (${ids}::text[] is null or id = any(${ids}::text[])) order by id limit ${page}`.execute(trx)
    yield rows.map(({ data, segmentId, free }) => ({ account: AccountSchema.parse(data), segmentId, free }))
    if (rows.length < page) return
    after = rows.at(-1)?.data.id ?? ""
  }
}

async function move(trx: Trx, workspaceId: string, moves: readonly { id: string; segment: string | null }[]) {
  if (moves.length === 0) return
  const nextSeq = await allotSeq(trx, workspaceId, moves.length)
  const rows = moves.map((one) => ({ ...one, seq: nextSeq() }))
  await sql`
    update accounts a set seq = r.seq, rule_segment = r.segment,
      data = jsonb_set(a.data, '{segmentId}', coalesce(to_jsonb(r.segment), 'null'::jsonb))
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, segment text, seq bigint)
    where a.workspace_id = ${workspaceId} and a.id = r.id`.execute(trx)
}

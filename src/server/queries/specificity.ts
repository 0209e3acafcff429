// What the count of specificity reads and writes: accounts that changed since, the library, a sample of each group of peers.
import { sql } from "kysely"
import type { Account } from "~src/domain/account"
import type { Insight, Message } from "~src/domain/messaging"
import type { AccountSpecificity } from "~src/domain/specificity/account-specificity"
import { groupOf, industryOf, type PeerGroup, samplePeers, withPeer } from "~src/domain/specificity/peers"
import type { Language } from "~src/domain/words"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

export type Library = { messages: Message[]; insights: Insight[]; fallback: Language; timeZone: string; seq: number }

/** @returns null when there is no such workspace. */
export async function readLibrary(trx: Trx, workspaceId: string): Promise<Library | null> {
  const { rows } = await sql<{ language: Language; timeZone: string; seq: number }>`
    select language, time_zone as "timeZone", greatest(
      (select coalesce(max(seq), 0) from messages where workspace_id = ${workspaceId}),
      (select coalesce(max(seq), 0) from insights where workspace_id = ${workspaceId})) as seq
    from workspaces where workspace_id = ${workspaceId}`.execute(trx)
  const [workspace] = rows
  if (!workspace) return null
  const all = async <T>(table: "messages" | "insights", and = sql``) =>
    (
      await sql<{ data: T }>`select data from ${sql.table(table)}
        where workspace_id = ${workspaceId} and not deleted ${and} order by id collate "C"`.execute(trx)
    ).rows.map(({ data }) => data)
  const messages = await all<Message>("messages", sql`and data->>'status' = 'live'`)
  const { language: fallback, timeZone, seq } = workspace
  return { messages, insights: await all<Insight>("insights"), fallback, timeZone, seq: Number(seq) }
}

export type Waiting = { account: Account; seq: number }

/**
 * Accounts whose count is of an older row, of an older library, or from before `since`: what changed and what was never counted first.
 * Counts of accounts that have gone are taken away.
 */
export async function waitingAccounts(
  trx: Trx,
  workspaceId: string,
  { librarySeq, since, most }: { librarySeq: number; since: string; most: number },
): Promise<Waiting[]> {
  await sql`delete from specificity s where s.workspace_id = ${workspaceId} and not exists (select from accounts a
    where a.workspace_id = ${workspaceId} and a.id = s.account_id and not a.deleted)`.execute(trx)
  const { rows } = await sql<{ data: Account; seq: number }>`
    select a.data, a.seq from accounts a
    left join specificity s on s.workspace_id = ${workspaceId} and s.account_id = a.id
    where a.workspace_id = ${workspaceId} and not a.deleted and (s.account_id is null or s.account_seq <> a.seq
      or s.library_seq <> ${librarySeq} or s.counted_on < ${since}::date)
    order by coalesce(s.account_seq, 0) = a.seq, s.counted_on nulls first, a.id limit ${most}`.execute(trx)
  return rows.map(({ data, seq }) => ({ account: data, seq }))
}

/** The peers of these industries, at most a sample of each group, by how an industry's groups begin. */
export async function samplesOf(
  trx: Trx,
  workspaceId: string,
  industries: readonly (string | null)[],
): Promise<Map<string, PeerGroup[]>> {
  const { rows } = await sql<{ data: Account }>`
    select a.data from accounts a join (
      select id, row_number() over (partition by industry, segment_id order by seq) as place from accounts
      where workspace_id = ${workspaceId} and not deleted
        and (industry = any(${industries.filter((one) => one !== null)}::text[])
          or (${industries.includes(null)} and industry is null))
    ) p on p.id = a.id and p.place <= ${samplePeers}
    where a.workspace_id = ${workspaceId} order by a.seq`.execute(trx)
  const groups = new Map<string, PeerGroup>()
  for (const { data } of rows) {
    const group = groupOf(data)
    groups.set(group, withPeer(groups.get(group) ?? { group, peers: [] }, data))
  }
  const byIndustry = new Map<string, PeerGroup[]>()
  for (const { data } of rows) {
    const industry = industryOf(data)
    if (!byIndustry.has(industry))
      byIndustry.set(
        industry,
        [...groups.values()].filter(({ group }) => group.startsWith(industry)),
      )
  }
  return byIndustry
}

export type Counted = AccountSpecificity & { accountId: string; accountSeq: number }

/** Writes counts; the desk's lists ask anew. @param on `YYYY-MM-DD` */
export async function saveSpecificity(
  trx: Trx,
  workspaceId: string,
  { librarySeq, on }: { librarySeq: number; on: string },
  counted: readonly Counted[],
): Promise<void> {
  const rows = counted.map(({ helps, ...one }) => ({ ...one, helps: helps?.key, helpsShare: helps?.share }))
  await allotSeq(trx, workspaceId, 1)
  await sql`
    insert into specificity (workspace_id, account_id, account_seq, library_seq, counted_on, sentences, specific, market,
      score, helps, helps_share)
    select ${workspaceId}::text, r."accountId", r."accountSeq", ${librarySeq}::bigint, ${on}::date, r.sentences, r.specific,
      r.market, r.score, r.helps, r."helpsShare"
    from json_to_recordset(${JSON.stringify(rows)}::json) as r("accountId" text, "accountSeq" bigint, sentences smallint,
      specific smallint, market boolean, score double precision, helps text, "helpsShare" double precision)
    on conflict (workspace_id, account_id) do update set account_seq = excluded.account_seq,
      library_seq = excluded.library_seq, counted_on = excluded.counted_on, sentences = excluded.sentences,
      specific = excluded.specific, market = excluded.market, score = excluded.score, helps = excluded.helps,
      helps_share = excluded.helps_share`.execute(trx)
}

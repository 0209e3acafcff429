// What changed since a device's cursor: many small indexed reads in one statement, in the order of commits.
import { type RawBuilder, sql } from "kysely"
import type { ChangeKind } from "~src/wire/sync"
import type { Trx } from "../database/transaction"

/** A change with its row as JSON text: nothing here needs it parsed. */
export type PulledChange = { kind: ChangeKind; id: string; seq: number; row: string | null }
export type Pulled = { changes: PulledChange[]; cursor: number; more: boolean }

/**
 * Reads on from a cursor.
 * @param where.limit the most changes at once.
 * @returns the changes by rising seq, the cursor after them, and whether more wait.
 */
export async function pullChanges(
  trx: Trx,
  where: { workspaceId: string; memberId: string; cursor: number; limit: number },
): Promise<Pulled> {
  const { workspaceId, memberId, cursor, limit } = where
  const most = limit + 1
  const own = sql`member_id = ${memberId} and`
  const branch = (
    kind: ChangeKind,
    table: string,
    id: RawBuilder<unknown>,
    row: RawBuilder<unknown>,
    and = sql``,
  ) => sql`
    (select ${sql.lit(kind)} as kind, ${id} as id, seq, ${row} as row from ${sql.table(table)}
    where workspace_id = ${workspaceId} and ${and} seq > ${cursor} order by seq limit ${most})`
  const kept = (kind: ChangeKind, table: string) =>
    branch(kind, table, sql`id`, sql`case when deleted then null else data::text end`)

  const { rows } = await sql<PulledChange>`
    select * from (
      ${sql.join(
        [
          branch("workspace", "workspaces", sql`workspace_id`, workspaceRow),
          kept("persona", "personas"),
          kept("segment", "segments"),
          kept("account", "accounts"),
          kept("contact", "contacts"),
          branch("message", "messages", sql`id`, messageRow),
          kept("term", "terms"),
          kept("insight", "insights"),
          kept("asset", "assets"),
          kept("evidence", "evidence"),
          branch("conversation", "conversations", sql`account_id || ':' || contact_id`, conversationRow),
          branch("correction", "corrections", sql`key`, correctionRow, own),
          branch("feedback", "feedback", sql`id::text`, feedbackRow, own),
          branch("reply", "replies", sql`id`, replyRow, own),
          branch("finders", "finder_fixes", sql`site`, findersRow, newestFix),
          branch("erasure", "erasures", sql`id`, erasureRow(workspaceId)),
        ],
        sql` union all `,
      )}
    ) as changes order by seq limit ${most}`.execute(trx)
  const changes = rows.slice(0, limit)
  return { changes, cursor: changes.at(-1)?.seq ?? cursor, more: rows.length > limit }
}

const workspaceRow = sql`json_strip_nulls(json_build_object('id', workspace_id, 'name', name, 'domains', domains, 'language', language,
  'timeZone', time_zone, 'unsignedByDefault', unsigned_by_default, 'holdout', nullif(holdout, 0)))::text`
// A message that goes back to being a draft has gone from the devices that had it.
const messageRow = sql`case when deleted or data->>'status' = 'draft' then null else data::text end`
const conversationRow = sql`json_build_object('accountId', account_id, 'contactId', nullif(contact_id, ''),
  'conversation', conversation)::text`
const correctionRow = sql`json_build_object('key', key, 'accountId', account_id)::text`
const feedbackRow = sql`json_build_object('id', id, 'givenAt', given_at, 'feedback', data, 'withdrawn', withdrawn,
  'at', at, 'deviceId', device_id, 'seq', event_seq)::text`
const replyRow = sql`case when deleted then null else json_build_object('id', id, 'feedbackId', feedback_id,
  'status', status, 'text', text, 'at', at, 'by', by_name, 'changed', changed, 'asked', asked, 'readAt', read_at)::text end`
const findersRow = sql`json_build_object('site', site, 'text', body)::text`
const newestFix = sql`not exists (select from finder_fixes later where later.workspace_id = finder_fixes.workspace_id
  and later.site = finder_fixes.site and later.version > finder_fixes.version) and`
const erasureRow = (workspaceId: string) => sql`json_build_object('id', id, 'at', at,
  'secret', (select w.erasure_secret from workspaces w where w.workspace_id = ${workspaceId}),
  'hashes', (select coalesce(json_agg(e.hash), '[]') from erased_identities e
    where e.workspace_id = ${workspaceId} and e.erasure_id = erasures.id))::text`

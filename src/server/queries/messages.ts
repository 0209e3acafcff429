// The messages as the desk lists them, and each as it was.
import { sql } from "kysely"
import type { MessageList, MessageRow, MessageVersions } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import { spanOf } from "../week"

type Where = { workspaceId: string; timeZone: string; now: number }

/** Every message, with the reports of the last thirteen weeks on points of view that used it. */
export async function messageList(trx: Trx, { workspaceId, timeZone, now }: Where): Promise<MessageList> {
  const { first, last } = spanOf("quarter", now, timeZone)
  const { rows } = await sql<MessageRow>`
    select n.document as message, case when n.action = 'drafted' and m.data->>'status' <> 'draft' then m.data end as live,
      n.action, e.name as "editedBy", coalesce(u.n, 0)::int as reports
    from messages m
    join (
      select distinct on (v.id) v.id, v.document, v.action, v.by_id from versions v
      where v.workspace_id = ${workspaceId} and v.kind = 'message' order by v.id, v.version desc
    ) n on n.id = m.id
    left join members e on e.workspace_id = ${workspaceId} and e.id = n.by_id
    left join (
      select used.id, count(*) as n from feedback f, jsonb_array_elements_text(f.message_ids) as used(id)
      where f.workspace_id = ${workspaceId} and not f.withdrawn and f.subject = 'pov'
        and f.week between ${first}::date and ${last}::date
      group by used.id
    ) u on u.id = m.id
    where m.workspace_id = ${workspaceId} and not m.deleted
    order by m.data->>'pillar', m.data->>'part', m.id`.execute(trx)
  return { rows }
}

/** @returns null when there is no such message. */
export async function messageVersions(trx: Trx, workspaceId: string, id: string): Promise<MessageVersions | null> {
  const { rows } = await sql<MessageVersions["versions"][number]>`
    select v.document as message, e.name as "editedBy", v.action, v.at, c.name as "creditedTo" from versions v
    left join members e on e.workspace_id = ${workspaceId} and e.id = v.by_id
    left join members c on c.workspace_id = ${workspaceId} and c.id = v.credited_to
    where v.workspace_id = ${workspaceId} and v.kind = 'message' and v.id = ${id} order by v.version desc`.execute(trx)
  return rows.length > 0 ? { versions: rows } : null
}

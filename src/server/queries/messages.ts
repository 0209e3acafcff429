// The messages as the desk lists and edits them.
import { sql } from "kysely"
import type { Insight, Message } from "~src/domain/messaging"
import type { EditedMessage, MessageList, MessageVersions, NewMessage } from "~src/wire/desk"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { spanOf } from "../week"
import { allotSeq } from "./change-seq"
import { insertMessages } from "./insert-rows"

type Where = { workspaceId: string; timeZone: string; now: number }

/** Every message, with the reports of the last thirteen weeks on points of view that used it; and the insights. */
export async function messageList(trx: Trx, { workspaceId, timeZone, now }: Where): Promise<MessageList> {
  const { first, last } = spanOf("quarter", now, timeZone)
  const { rows } = await sql<{ message: Message; reports: number; editedBy: string | null }>`
    select m.data as message, e.name as "editedBy", coalesce(u.n, 0)::int as reports
    from messages m
    left join members e on e.workspace_id = ${workspaceId} and e.id = m.edited_by
    left join (
      select used.id, count(*) as n from feedback f, jsonb_array_elements_text(f.message_ids) as used(id)
      where f.workspace_id = ${workspaceId} and not f.withdrawn and f.subject = 'pov'
        and f.week between ${first}::date and ${last}::date
      group by used.id
    ) u on u.id = m.id
    where m.workspace_id = ${workspaceId} and not m.deleted
    order by m.data->>'pillar', m.data->>'part', m.id`.execute(trx)
  const insights = await sql<{ data: Insight }>`
    select data from insights where workspace_id = ${workspaceId} and not deleted order by id`.execute(trx)
  return { rows, insights: insights.rows.map((row) => row.data) }
}

/** @returns null when there is no such message. */
export async function messageVersions(trx: Trx, workspaceId: string, id: string): Promise<MessageVersions | null> {
  const { rows } = await sql<{ message: Message; editedBy: string | null }>`
    select v.data as message, e.name as "editedBy" from message_versions v
    left join members e on e.workspace_id = ${workspaceId} and e.id = v.edited_by
    where v.workspace_id = ${workspaceId} and v.message_id = ${id} order by v.version desc`.execute(trx)
  return rows.length > 0 ? { versions: rows } : null
}

type By = { workspaceId: string; memberId: string; now: number }

export async function addMessage(trx: Trx, { workspaceId, memberId, now }: By, input: NewMessage): Promise<Message> {
  const message: Message = { ...input, id: newId(), version: 1, updatedAt: now }
  await insertMessages(trx, workspaceId, [message], memberId)
  return message
}

/** @returns "stale" when somebody else edited it since; null when there is no such message. */
export async function editMessage(
  trx: Trx,
  { workspaceId, memberId, now }: By,
  id: string,
  input: EditedMessage,
): Promise<Message | "stale" | null> {
  // The counter's lock: the version that is read here is the one that is replaced.
  await allotSeq(trx, workspaceId, 0)
  const current = await trx
    .selectFrom("messages")
    .select("version")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("deleted", "=", false)
    .executeTakeFirst()
  if (!current) return null
  if (current.version !== input.version) return "stale"
  const message: Message = { ...input, id, version: current.version + 1, updatedAt: now }
  await insertMessages(trx, workspaceId, [message], memberId)
  return message
}

// Marketing's answer to a report, on its way to the rep.
import { sql } from "kysely"
import type { Member, Reply } from "~src/domain/workspace"
import type { NewReply } from "~src/wire/desk"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

type Where = { workspaceId: string; by: Member; now: number }

/**
 * Answers a report. A second reply replaces the first and is unread again.
 * @param shownId the id that the desk shows; for an unsigned report it is not the report's own.
 * @returns null when there is no such report, or it was withdrawn; "no-change" when what was changed is not there.
 */
export async function insertReply(
  trx: Trx,
  { workspaceId, by, now }: Where,
  shownId: string,
  reply: NewReply,
): Promise<Reply | null | "no-change"> {
  const nextSeq = await allotSeq(trx, workspaceId, 2)
  const report = await findReport(trx, workspaceId, shownId)
  if (!report) return null
  const changed = reply.changed && (await withLabel(trx, workspaceId, reply.changed))
  if (reply.changed && !changed) return "no-change"

  const at = { workspace_id: workspaceId, feedback_id: report.id }
  await sql`update replies set deleted = true, seq = ${nextSeq()}
    where workspace_id = ${workspaceId} and feedback_id = ${report.id} and not deleted`.execute(trx)
  const made: Reply = {
    ...reply,
    id: newId(),
    feedbackId: shownId,
    at: now,
    by: by.name,
    changed,
    readAt: null,
    asked: null,
  }
  await trx
    .insertInto("replies")
    .values({
      ...at,
      id: made.id,
      seq: nextSeq(),
      member_id: report.member_id,
      by_id: by.id,
      by_name: by.name,
      status: made.status,
      text: made.text,
      at: now,
      changed: changed ? JSON.stringify(changed) : null,
    })
    .execute()
  await sql`update feedback set replied = true where workspace_id = ${workspaceId} and id = ${report.id}`.execute(trx)
  return made
}

async function findReport(trx: Trx, workspaceId: string, shownId: string) {
  const { rows } = await sql<{ id: string; member_id: string }>`
    select id, member_id from feedback where workspace_id = ${workspaceId} and not withdrawn
      and ((signed and id = ${shownId}::uuid) or (not signed and shown_id = ${shownId}::uuid))`.execute(trx)
  return rows[0] ?? null
}

async function withLabel(
  trx: Trx,
  workspaceId: string,
  changed: NonNullable<NewReply["changed"]>,
): Promise<Reply["changed"]> {
  const [table, field] = changed.kind === "message" ? ["messages", "claim"] : ["assets", "title"]
  const { rows } = await sql<{ label: string }>`
    select data->>${sql.lit(field)} as label from ${sql.table(table)}
    where workspace_id = ${workspaceId} and id = ${changed.id} and not deleted`.execute(trx)
  return rows[0] ? { ...changed, label: rows[0].label } : null
}

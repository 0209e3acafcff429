// A rep's wording becomes the message's: a new version, live at once, and the rep is told.
import { sql } from "kysely"
import { replaceLine, unsourcedFigures } from "~src/domain/adopt-line"
import type { Feedback } from "~src/domain/feedback"
import type { Message } from "~src/domain/messaging"
import type { Member } from "~src/domain/workspace"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { insertMessages } from "./insert-rows"
import { currentOf } from "./message-edits"
import { insertReply } from "./replies"
import { keepVersions } from "./versions"

type Where = { workspaceId: string; by: Member; now: number }
const longestLine = 400

/**
 * @param shownId the id that the desk shows for the report
 * @param text what the rep is told
 * @throws Refusal `not-found` for a report or a message that is not there, `bad-request` where the report is no wording of a message,
 * or says a figure that the message does not
 */
export async function adoptWording(
  trx: Trx,
  { workspaceId, by, now }: Where,
  shownId: string,
  text: string,
): Promise<Message> {
  const { rows } = await sql<{ data: Feedback; member_id: string; signed: boolean }>`
    select data, member_id, signed from feedback where workspace_id = ${workspaceId} and not withdrawn
      and ((signed and id = ${shownId}::uuid) or (not signed and shown_id = ${shownId}::uuid))`.execute(trx)
  const [report] = rows
  if (!report) throw new Refusal("not-found", "There is no such report, or it was withdrawn")
  const { data } = report
  if (data.subject !== "wording" || !data.messageId)
    throw new Refusal("bad-request", "This report is no wording of a message")
  if (data.after.length > longestLine)
    throw new Refusal("bad-request", "This wording is too long for a message: shorten it by hand")
  const { newest, live } = await currentOf(trx, workspaceId, data.messageId, null)
  if (!live) throw new Refusal("bad-request", "This message is a draft: publish it first")
  const figures = unsourcedFigures(live, data.after)
  if (figures.length > 0)
    throw new Refusal("bad-request", "This wording says a figure that the message does not", {
      details: [
        `${figures.join(", ")}: it may be true of this account alone. Write it into the message with its source.`,
      ],
    })
  const message: Message = {
    ...replaceLine(live, data.before, data.after),
    ...{ status: "live", version: newest.version + 1, updatedAt: now },
  }
  const creditedTo = report.signed ? report.member_id : null
  await insertMessages(trx, workspaceId, [message], by.id, { action: "adopted", creditedTo })
  // A draft that waits goes on waiting, with the new words where it still had the old.
  if (newest.action === "drafted") {
    const document = {
      ...replaceLine(newest.document, data.before, data.after),
      version: message.version + 1,
      updatedAt: now,
    }
    const kept = [{ id: message.id, version: document.version, document }]
    await keepVersions(trx, workspaceId, "message", kept, { memberId: by.id, at: now, action: "drafted" })
  }
  const changed = { kind: "message" as const, id: message.id }
  const reply = await insertReply(trx, { workspaceId, by, now }, shownId, { status: "done", text, changed })
  if (!reply || reply === "no-change") throw new Refusal("not-found", "There is no such report, or it was withdrawn")
  return message
}

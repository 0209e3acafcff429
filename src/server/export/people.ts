// Reports and members as rows: what the desk shows of them, and no more.
import type { FeedbackFilter, FeedbackRecord, FeedbackRecords, MemberList } from "~src/wire/desk"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { feedbackPage } from "../queries/feedback-records"
import { memberList } from "../queries/members"

const page = 1000
const moment = (at: number | null) => (at === null ? "" : new Date(at).toISOString())

export const feedbackHead = [
  "Week",
  "Time",
  "Signed",
  "By",
  "Account",
  "Contact",
  "On",
  "Answer",
  "Reason",
  "Note",
  "Output",
  "Asset",
  "Messages",
  "Conversation",
  "Segment",
  "Persona",
  "Reply",
  "Reply text",
  "Replied by",
]

/** The reports under a filter as marketing may see them: an unsigned one has no who, where and when (PRODUCT 5.5). */
export async function* feedbackPages(
  db: Db,
  where: { workspaceId: string; timeZone: string; now: number; filter: FeedbackFilter },
): AsyncGenerator<string[][]> {
  let after: string | null = null
  do {
    const at: string | null = after
    const found: Pick<FeedbackRecords, "records" | "next"> = await inWorkspace(db, where.workspaceId, (trx) =>
      feedbackPage(trx, { ...where, after: at }, page),
    )
    yield found.records.map(feedbackRow)
    after = found.next
  } while (after !== null)
}

const feedbackRow = (it: FeedbackRecord): string[] => [
  it.week,
  moment(it.at),
  it.signed ? "yes" : "no",
  it.by ?? "",
  it.account?.name ?? "",
  it.contact ?? "",
  it.subject,
  it.answer,
  it.reason ?? "",
  it.note ?? "",
  it.output ?? "",
  it.asset?.title ?? "",
  it.messages.map((message) => message.claim).join("\n"),
  String(it.conversation),
  it.segment ?? "",
  it.persona ?? "",
  it.reply?.status ?? "",
  it.reply?.text ?? "",
  it.reply?.by ?? "",
]

export const memberHead = ["Parley member id", "Name", "Role", "Joined", "Left", "Browsers"]

export async function* memberPages(db: Db, workspaceId: string, now: number): AsyncGenerator<string[][]> {
  const { members } = await inWorkspace(db, workspaceId, (trx) => memberList(trx, { workspaceId, only: null, now }))
  yield members.map(memberRow)
}

const memberRow = (it: MemberList["members"][number]): string[] => [
  it.id,
  it.name,
  it.role,
  moment(it.joinedAt),
  moment(it.leftAt),
  String(it.devices.filter((device) => device.revokedAt === null).length),
]

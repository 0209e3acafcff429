// Terms to avoid and insights as rows: what the desk shows of them, with the names of whom they are for.
import type { Audience } from "~src/domain/messaging"
import type { Db } from "../database/open"
import { inWorkspace, type Trx } from "../database/transaction"
import { joinList } from "../import/cell"
import { insightList, termList } from "../queries/lines"
import { allNames } from "../queries/names"

const audienceHead = ["Segments", "Personas", "Industries", "Conversations", "Language"]
const editHead = ["Edited by", "Edited"]

export const termHead = ["Parley term id", "Term", "Say instead", "Why", ...audienceHead, ...editHead]

export async function* termPages(db: Db, workspaceId: string): AsyncGenerator<string[][]> {
  yield await inWorkspace(db, workspaceId, async (trx) => {
    const whom = await audienceCells(trx, workspaceId)
    const { rows } = await termList(trx, workspaceId)
    return rows.map(({ term, ...edit }) => [
      ...[term.id, term.term, term.instead ?? "", term.why],
      ...[...whom(term.audience), term.language, ...editCells(edit)],
    ])
  })
}

export const insightHead = [
  ...["Parley insight id", "Claim", "Evidence", "Source", "Link", "Date", "What it means", "Question"],
  ...[...audienceHead, "Status", ...editHead],
]

export async function* insightPages(db: Db, workspaceId: string): AsyncGenerator<string[][]> {
  yield await inWorkspace(db, workspaceId, async (trx) => {
    const whom = await audienceCells(trx, workspaceId)
    const { rows } = await insightList(trx, workspaceId)
    return rows.map(({ insight: it, retired, ...edit }) => [
      ...[it.id, it.claim, it.evidence, it.source, it.url ?? "", it.date, it.meaning, it.question],
      ...[...whom(it.audience), it.language, retired ? "retired" : "live", ...editCells(edit)],
    ])
  })
}

const editCells = ({ editedBy, editedAt }: { editedBy: string | null; editedAt: number | null }) => [
  editedBy ?? "",
  editedAt === null ? "" : new Date(editedAt).toISOString(),
]

async function audienceCells(trx: Trx, workspaceId: string): Promise<(audience: Audience) => string[]> {
  const { segments, personas } = await allNames(trx, workspaceId)
  const named = (ids: readonly string[], list: readonly { id: string; name: string }[]) =>
    joinList(ids.map((id) => list.find((one) => one.id === id)?.name ?? id))
  return ({ segmentIds, personaIds, industries, conversations }) => [
    ...[named(segmentIds, segments), named(personaIds, personas)],
    ...[joinList(industries), joinList(conversations.map(String))],
  ]
}

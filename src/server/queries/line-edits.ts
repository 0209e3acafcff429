// Terms to avoid and insights as the desk makes, edits and takes them back.
import { sql } from "kysely"
import type { Insight, Term } from "~src/domain/messaging"
import type { EditedInsight, NewInsight, NewTerm } from "~src/wire/desk-lines"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { allotSeq } from "./change-seq"
import { insertInsights, insertTerms } from "./insert-rows"
import type { By } from "./message-edits"
import { keepStates, type VersionBy } from "./versions"

const published = ({ memberId, now }: By): VersionBy => ({ memberId, at: now, action: "published" })
const tables = { term: "terms", insight: "insights" } as const

/** @throws Refusal `bad-request` for a term that is there already, in this language and for the same audience. */
export const addTerm = (trx: Trx, by: By, input: NewTerm) => putTerm(trx, by, { ...input, id: newId() })

/** @throws Refusal as above, `not-found`, and `conflict` when it changed since `version`. */
export async function editTerm(trx: Trx, by: By, id: string, { version, ...input }: NewTerm & { version: number }) {
  await meet(trx, by, "term", id, version)
  await putTerm(trx, by, { ...input, id })
}

/** Takes it from devices at their next sync; its states stay kept. @throws Refusal `not-found`, `conflict` */
export async function removeTerm(trx: Trx, by: By, id: string, version: number): Promise<void> {
  await meet(trx, by, "term", id, version)
  await takeBack(trx, by, "term", id)
}

export const addInsight = (trx: Trx, by: By, input: NewInsight) =>
  insertInsights(trx, by.workspaceId, [{ ...input, id: newId() }], published(by))

/** Writes it, and retires it or brings it back. @throws Refusal `not-found`; `conflict` when it changed since `version`. */
export async function editInsight(trx: Trx, by: By, id: string, { version, retired, ...input }: EditedInsight) {
  await meet(trx, by, "insight", id, version)
  await insertInsights(trx, by.workspaceId, [{ ...input, id }], published(by))
  if (retired) await takeBack(trx, by, "insight", id)
}

/** Under the counter's lock: what is read here is what is replaced. A term that was removed is not there. */
async function meet(trx: Trx, { workspaceId }: By, kind: "term" | "insight", id: string, version: number) {
  await allotSeq(trx, workspaceId, 0)
  const { rows } = await sql<{ seq: number; deleted: boolean }>`select seq, deleted from ${sql.table(tables[kind])}
    where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
  const [row] = rows
  if (!row || (kind === "term" && row.deleted)) throw new Refusal("not-found", `There is no such ${kind}`)
  if (row.seq !== version) throw new Refusal("conflict", `Somebody edited this ${kind} since you opened it`)
}

async function takeBack(trx: Trx, { workspaceId, memberId, now }: By, kind: "term" | "insight", id: string) {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  await sql`update ${sql.table(tables[kind])} set seq = ${nextSeq()}, deleted = true
    where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
  await keepStates(trx, workspaceId, kind, [id], { memberId, at: now, action: "retired" })
}

async function putTerm(trx: Trx, by: By, term: Term) {
  const others = await sql<{ data: Term }>`select data from terms where workspace_id = ${by.workspaceId} and not deleted
    and id <> ${term.id} and data->>'language' = ${term.language} and lower(data->>'term') = lower(${term.term})`.execute(
    trx,
  )
  if (others.rows.some(({ data }) => sameAudience(data, term)))
    throw new Refusal("bad-request", "This term is on the list already", {
      details: [`“${term.term}” is there already`],
    })
  await insertTerms(trx, by.workspaceId, [term], published(by))
}

const sameAudience = (a: Term, b: Term) => audienceOf(a) === audienceOf(b)
const audienceOf = ({ audience }: Pick<Insight, "audience">) =>
  JSON.stringify(
    (["segmentIds", "personaIds", "industries", "conversations"] as const).map((key) => [...audience[key]].sort()),
  )

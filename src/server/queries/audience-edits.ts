// Personas and segments as the desk makes, edits and removes them.
import { sql } from "kysely"
import type { Persona, Segment } from "~src/domain/account"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { usesOf } from "./audiences"
import { allotSeq } from "./change-seq"
import { applyRules } from "./segment-rules"

type Kind = "persona" | "segment"
const tables = { persona: "personas", segment: "segments" } as const
type Named = Omit<Persona, "id"> | Omit<Segment, "id">

/** @throws Refusal `bad-request` for a name that another has. */
export async function addAudience(trx: Trx, workspaceId: string, kind: Kind, named: Named): Promise<void> {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  const data = { ...tidy(named), id: newId() }
  await refuseTaken(trx, workspaceId, kind, data)
  await sql`insert into ${sql.table(tables[kind])} (workspace_id, id, seq, data)
    values (${workspaceId}, ${data.id}, ${nextSeq()}, ${JSON.stringify(data)}::jsonb)`.execute(trx)
  if (kind === "segment") await applyRules(trx, workspaceId, null)
}

/** @throws Refusal `bad-request` as above, `not-found`, and `conflict` when it changed since `version`. */
export async function editAudience(
  trx: Trx,
  workspaceId: string,
  kind: Kind,
  id: string,
  { version, ...named }: Named & { version: number },
): Promise<void> {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  if ((await findSeq(trx, workspaceId, kind, id)) !== version)
    throw new Refusal("conflict", `Somebody edited this ${kind} since you opened it`)
  const data = { ...tidy(named), id }
  await refuseTaken(trx, workspaceId, kind, data)
  await sql`update ${sql.table(tables[kind])} set seq = ${nextSeq()}, data = ${JSON.stringify(data)}::jsonb
    where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
  if (kind === "segment") await applyRules(trx, workspaceId, null)
}

/** @throws Refusal `not-found`, and `conflict` while something holds it; `details` say what. */
export async function removeAudience(trx: Trx, workspaceId: string, kind: Kind, id: string): Promise<void> {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  await findSeq(trx, workspaceId, kind, id)
  const uses = Object.entries((await usesOf(trx, workspaceId, kind, id)).get(id) ?? {})
  if (uses.length > 0)
    throw new Refusal("conflict", `This ${kind} is in use`, { details: uses.map(([what, n]) => `${what}: ${n}`) })
  await sql`update ${sql.table(tables[kind])} set seq = ${nextSeq()}, deleted = true
    where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
}

async function findSeq(trx: Trx, workspaceId: string, kind: Kind, id: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from ${sql.table(tables[kind])}
    where workspace_id = ${workspaceId} and id = ${id} and not deleted`.execute(trx)
  if (!rows[0]) throw new Refusal("not-found", `There is no such ${kind}`)
  return rows[0].seq
}

/** An import finds them by name, whatever its capitals. */
async function refuseTaken(trx: Trx, workspaceId: string, kind: Kind, { id, name }: { id: string; name: string }) {
  const { rows } = await sql`select 1 from ${sql.table(tables[kind])}
    where workspace_id = ${workspaceId} and not deleted and id <> ${id} and lower(data->>'name') = lower(${name})`.execute(
    trx,
  )
  if (rows.length > 0)
    throw new Refusal("bad-request", `There is a ${kind} with this name already`, { details: [`“${name}” is taken`] })
}

/** Titles as they are compared: lower case, each once. */
const tidy = <N extends Named>(named: N): N =>
  "titles" in named ? { ...named, titles: [...new Set(named.titles.map((title) => title.toLowerCase()))] } : named

// A restore brings back what its backup held: who was erased since is erased again, before anybody can ask for them.
import { sql } from "kysely"
import type { Contact } from "~src/domain/account"
import { identityOfKey } from "~src/domain/erase/identities"
import { enterAsOwner } from "../backup/own-tables"
import type { Db } from "../database/open"
import type { Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"
import { eraseEverywhere } from "./erase"
import { erasedContacts, findErased } from "./erased"
import { findSubject } from "./subject"

type Erasure = { id: string; kind: string; at: number; by_id: string }
/** One workspace's erasures, as hashes, and the ids of its erased members. */
export type Remembered = {
  workspaceId: string
  secret: string
  erasures: Erasure[]
  identities: { hash: string; erasure_id: string }[]
  members: string[]
}

/** Reads who was erased, before the tables are replaced. Nothing where there are none yet. */
export async function rememberErased(trx: Db, workspaceIds: readonly string[]): Promise<Remembered[]> {
  const there = await sql<{ there: boolean }>`select to_regclass('erasures') is not null as there`.execute(trx)
  if (!there.rows[0]?.there) return []
  const all: Remembered[] = []
  for (const workspaceId of workspaceIds) {
    await enterAsOwner(trx, workspaceId)
    const { rows } = await sql<{ secret: string }>`
      select erasure_secret as secret from workspaces where workspace_id = ${workspaceId} and erasures > 0`.execute(trx)
    const [workspace] = rows
    if (!workspace) continue
    const erasures = await sql<Erasure>`
      select id, kind, at, by_id from erasures where workspace_id = ${workspaceId}`.execute(trx)
    const identities = await sql<{ hash: string; erasure_id: string }>`
      select hash, erasure_id from erased_identities where workspace_id = ${workspaceId}`.execute(trx)
    const members = await sql<{ id: string }>`
      select id from members where workspace_id = ${workspaceId} and erased_at is not null`.execute(trx)
    const ids = members.rows.map((row) => row.id)
    all.push({ workspaceId, ...workspace, erasures: erasures.rows, identities: identities.rows, members: ids })
  }
  return all
}

/** Erases once more whoever the restored rows brought back. @returns how many people. */
export async function eraseAgain(trx: Trx, all: readonly Remembered[], now: number): Promise<number> {
  let n = 0
  for (const remembered of all) {
    await enterAsOwner(trx, remembered.workspaceId)
    if (await keepHashes(trx, remembered)) n += await eraseFound(trx, remembered, now)
  }
  await enterAsOwner(trx, "")
  return n
}

/** @returns false where the backup does not have the workspace. */
async function keepHashes(trx: Trx, { workspaceId, secret, erasures, identities }: Remembered): Promise<boolean> {
  const { rows } = await sql`
    update workspaces set erasure_secret = ${secret}, erasures = greatest(erasures, ${erasures.length})
    where workspace_id = ${workspaceId} returning 1`.execute(trx)
  if (rows.length === 0) return false
  const nextSeq = await allotSeq(trx, workspaceId, erasures.length)
  const list = JSON.stringify(erasures.map((one) => ({ ...one, seq: nextSeq() })))
  await sql`insert into erasures (workspace_id, id, seq, kind, at, by_id)
    select ${workspaceId}::text, r.id, r.seq, r.kind, r.at, r.by_id
    from json_to_recordset(${list}::json) as r(id text, seq bigint, kind text, at bigint, by_id text)
    on conflict (workspace_id, id) do nothing`.execute(trx)
  await sql`insert into erased_identities (workspace_id, hash, erasure_id)
    select ${workspaceId}::text, r.hash, r.erasure_id
    from json_to_recordset(${JSON.stringify(identities)}::json) as r(hash text, erasure_id text)
    on conflict (workspace_id, hash) do nothing`.execute(trx)
  return true
}

async function eraseFound(trx: Trx, { workspaceId, members }: Remembered, now: number): Promise<number> {
  const contacts = await sql<{ data: Contact }>`
    select data from contacts where workspace_id = ${workspaceId}`.execute(trx)
  const back = await erasedContacts(
    trx,
    workspaceId,
    contacts.rows.map((row) => row.data),
  )
  const keys = await sql<{ key: string }>`
    select key from corrections where workspace_id = ${workspaceId}`.execute(trx)
  const { erased } = await findErased(
    trx,
    workspaceId,
    keys.rows.map((row) => identityOfKey(row.key)),
  )
  let n = 0
  for (const [kind, ids] of [
    ["contact", back],
    ["member", members],
    ["key", erased.keys()],
  ] as const)
    for (const id of ids) {
      const subject = await findSubject(trx, workspaceId, kind, id)
      if (!subject) continue
      await eraseEverywhere(trx, subject, now)
      n += 1
    }
  return n
}

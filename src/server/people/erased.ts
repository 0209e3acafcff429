// Who was erased: identities compared by their hashes, for whatever might bring somebody back.
import { createHmac } from "node:crypto"
import { sql } from "kysely"
import type { Contact } from "~src/domain/account"
import { contactIdentities } from "~src/domain/erase/identities"
import type { Erased } from "~src/domain/erase/scrub-event"
import type { Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"

/** HMAC-SHA-256 under the workspace's secret, in hex: what is kept of an identity. */
export const hashIdentity = (secret: string, identity: string) =>
  createHmac("sha256", secret).update(identity).digest("hex")

export type Found = { erased: Erased; erasureIds: string[] }
const nobody: Found = { erased: new Map(), erasureIds: [] }

/** Which of these identities are erased here, since when (ms), and by which erasures. */
export async function findErased(trx: Trx, workspaceId: string, identities: readonly string[]): Promise<Found> {
  if (identities.length === 0) return nobody
  const { rows } = await sql<{ erasure_secret: string }>`
    select erasure_secret from workspaces where workspace_id = ${workspaceId} and erasures > 0`.execute(trx)
  const secret = rows[0]?.erasure_secret
  if (secret === undefined) return nobody
  const byHash = new Map(identities.map((identity) => [hashIdentity(secret, identity), identity]))
  const found = await sql<{ hash: string; erasure_id: string; at: number }>`
    select i.hash, i.erasure_id, e.at from erased_identities i
    join erasures e on e.workspace_id = ${workspaceId} and e.id = i.erasure_id
    where i.workspace_id = ${workspaceId} and i.hash = any(${[...byHash.keys()]}::text[])`.execute(trx)
  return {
    erased: new Map(found.rows.map((row) => [byHash.get(row.hash) ?? "", row.at])),
    erasureIds: [...new Set(found.rows.map((row) => row.erasure_id))],
  }
}

/**
 * Which of these contacts are people who were erased, by id or by any key; a name alone says nothing.
 * For imports and for whoever adds contacts: these must not come back silently.
 * @returns their ids.
 */
export async function erasedContacts(
  trx: Trx,
  workspaceId: string,
  contacts: readonly Pick<Contact, "id" | "name" | "emails" | "linkedinSlug" | "crmIds">[],
): Promise<Set<string>> {
  const known = contacts.map((contact) => ({
    id: contact.id,
    identities: contactIdentities(contact).filter((identity) => !identity.startsWith("name:")),
  }))
  const all = known.flatMap((one) => one.identities)
  const { erased } = await findErased(trx, workspaceId, all)
  return new Set(known.filter((one) => one.identities.some((it) => erased.has(it))).map((one) => one.id))
}

/** Devices are told once more: one of them still knew the person. */
export async function sayAgain(trx: Trx, workspaceId: string, erasureIds: readonly string[]): Promise<void> {
  if (erasureIds.length === 0) return
  const nextSeq = await allotSeq(trx, workspaceId, erasureIds.length)
  const rows = erasureIds.map((id) => ({ id, seq: nextSeq() }))
  await sql`update erasures set seq = r.seq from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, seq bigint)
    where erasures.workspace_id = ${workspaceId} and erasures.id = r.id`.execute(trx)
}

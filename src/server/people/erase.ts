// Erases a person from every place of the inventory, in one transaction, and remembers by hashes alone that it happened.
import { sql } from "kysely"
import type { Erased, PersonKind } from "~src/wire/desk-people"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"
import { isLastAdmin } from "../queries/leave"
import { hashIdentity } from "./erased"
import type { Place } from "./place"
import { places } from "./places"
import { findSubject, type Subject } from "./subject"

type Where = { workspaceId: string; byId: string; now: number }

/**
 * Erases a contact, a member, or somebody known by a key alone. From its first statement on the workspace's pushes wait, so
 * that none brings back what is being erased; devices hear of it at their next sync.
 * @param typed what the admin typed to be sure: the person's name.
 * @param from all places; a proof leaves one out to see that it is missed.
 * @returns what was erased where; or why nothing was.
 */
export async function erasePerson(
  trx: Trx,
  { workspaceId, byId, now }: Where,
  person: { kind: PersonKind; id: string },
  typed: string,
  from: readonly Place[] = places,
): Promise<Erased | "not-found" | "other-name" | "last-admin"> {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  const subject = await findSubject(trx, workspaceId, person.kind, person.id)
  if (!subject) return "not-found"
  if (plain(typed) !== plain(subject.name)) return "other-name"
  if (subject.kind === "member" && (await isLastAdmin(trx, workspaceId, subject.id))) return "last-admin"

  const id = newId()
  await remember(trx, subject, { id, seq: nextSeq(), at: now, byId })
  const done = await eraseEverywhere(trx, subject, now, from)
  return { id, at: now, places: done, devices: await pairedDevices(trx, workspaceId) }
}

/** The erasing itself, without a word about it. @returns the places where something was, and how much. */
export async function eraseEverywhere(
  trx: Trx,
  subject: Subject,
  now: number,
  from: readonly Place[] = places,
): Promise<Erased["places"]> {
  const done: Erased["places"] = []
  for (const { place, kinds, erase } of from)
    if (kinds.includes(subject.kind)) done.push({ place, n: await erase(trx, subject, now) })
  return done.filter(({ n }) => n > 0)
}

const plain = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()

async function remember(
  trx: Trx,
  { workspaceId, kind, identities }: Subject,
  { id, seq, at, byId }: { id: string; seq: number; at: number; byId: string },
): Promise<void> {
  const { rows } = await sql<{ erasure_secret: string }>`
    update workspaces set erasures = erasures + 1 where workspace_id = ${workspaceId} returning erasure_secret`.execute(
    trx,
  )
  const hashes = [...identities].map((identity) => hashIdentity(rows[0]?.erasure_secret ?? "", identity))
  await sql`insert into erasures (workspace_id, id, seq, kind, at, by_id)
    values (${workspaceId}, ${id}, ${seq}, ${kind === "member" ? "member" : "contact"}, ${at}, ${byId})`.execute(trx)
  await sql`insert into erased_identities (workspace_id, hash, erasure_id)
    select ${workspaceId}::text, h, ${id}::text from unnest(${hashes}::text[]) as h
    on conflict (workspace_id, hash) do update set erasure_id = excluded.erasure_id`.execute(trx)
}

async function pairedDevices(trx: Trx, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from devices
    where workspace_id = ${workspaceId} and kind = 'extension' and revoked_at is null`.execute(trx)
  return rows[0]?.n ?? 0
}

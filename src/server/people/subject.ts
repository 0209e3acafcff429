// Whom an export or an erasure is about, and everything that they are known by.
import { sql } from "kysely"
import type { Contact } from "~src/domain/account"
import { contactIdentities, identityOfKey, nameIdentities } from "~src/domain/erase/identities"
import type { PersonKind } from "~src/wire/desk-people"
import type { Trx } from "../database/transaction"

export type Subject = {
  workspaceId: string
  kind: PersonKind
  /** A contact's or member's id; a key's text. */
  id: string
  /** As a person reads it: a name, or the address or slug where there is none. */
  name: string
  identities: ReadonlySet<string>
  /** Words that a text or a document must hold before it is looked at closely; lower case. */
  needles: readonly string[]
}

/** @returns null when nobody is there under this id, or they were erased. */
export async function findSubject(
  trx: Trx,
  workspaceId: string,
  kind: PersonKind,
  id: string,
): Promise<Subject | null> {
  if (kind === "contact") return findContact(trx, workspaceId, id)
  if (kind === "member") return findMember(trx, workspaceId, id)
  return findKey(trx, workspaceId, id)
}

async function findContact(trx: Trx, workspaceId: string, id: string): Promise<Subject | null> {
  const { rows } = await sql<{ data: Contact }>`
    select data from contacts where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)
  const contact = rows[0]?.data
  if (!contact) return null
  const shared = await heldByOthers(trx, workspaceId, contact)
  const identities = contactIdentities(contact).filter((identity) => !shared.has(identity))
  return { workspaceId, kind: "contact", id, name: contact.name, ...knownBy(identities, id) }
}

/** A mailbox that several contacts share tells none of them: one's erasure must not keep the others out. */
async function heldByOthers(trx: Trx, workspaceId: string, contact: Contact): Promise<Set<string>> {
  const { rows } = await sql<{ data: Contact }>`
    select data from contacts where workspace_id = ${workspaceId} and id <> ${contact.id}
      and (data->'emails' ?| ${contact.emails}::text[] or data->>'linkedinSlug' = ${contact.linkedinSlug})`.execute(trx)
  const keys = rows.flatMap((row) => contactIdentities(row.data))
  return new Set(keys.filter((identity) => !identity.startsWith("name:")))
}

async function findMember(trx: Trx, workspaceId: string, id: string): Promise<Subject | null> {
  const { rows } = await sql<{ name: string }>`
    select name from members where workspace_id = ${workspaceId} and id = ${id} and erased_at is null`.execute(trx)
  const [member] = rows
  return member ? { workspaceId, kind: "member", id, name: member.name, ...knownBy(nameIdentities(member.name)) } : null
}

/** Somebody who is no contact of ours, and whom a rep's answer names all the same. */
async function findKey(trx: Trx, workspaceId: string, id: string): Promise<Subject | null> {
  const identity = identityOfKey(id)
  const { rows } = await sql`
    select 1 from corrections where workspace_id = ${workspaceId}
      and (key = ${identity} or starts_with(key, ${`${identity}@`})) limit 1`.execute(trx)
  const name = identity.slice(identity.indexOf(":") + 1)
  return rows.length > 0 ? { workspaceId, kind: "key", id: identity, name, ...knownBy([identity]) } : null
}

/** Of a name the longest word: the rest is compared word by word. */
function knownBy(identities: readonly string[], id?: string): Pick<Subject, "identities" | "needles"> {
  const needles = identities.map((identity) => {
    const text = identity.slice(identity.indexOf(":") + 1)
    if (identity.startsWith("name:")) return text.split(" ").reduce((a, b) => (b.length > a.length ? b : a))
    return identity.startsWith("crm:") ? (text.split(/[:/]/).at(-1) ?? text) : text
  })
  return { identities: new Set(identities), needles: [...new Set(id ? [...needles, id.toLowerCase()] : needles)] }
}

/** `like` patterns, compared without case. */
export const patternsOf = (subject: Pick<Subject, "needles">) =>
  subject.needles.map((needle) => `%${needle.replace(/[\\%_]/g, "\\$&")}%`)

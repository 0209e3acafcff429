// Finds people in what is held: contacts, members, and those that a rep's answer alone names.
import { sql } from "kysely"
import { identityOfKey } from "~src/domain/erase/identities"
import { plainSlug } from "~src/domain/match/keys"
import type { PeopleFound, PersonFound } from "~src/wire/desk-people"
import type { Trx } from "../database/transaction"
import { findErased } from "./erased"

const most = 20

/** @param q a name or a part of it, an e-mail address, a LinkedIn slug or address. */
export async function searchPeople(trx: Trx, workspaceId: string, q: string): Promise<PeopleFound> {
  const slug = plainSlug(q)
  const part = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  const contacts = await sql<PersonFound>`
    select 'contact' as kind, c.id, c.data->>'name' as name,
      nullif(concat_ws(', ', c.data->>'title', a.data->>'name'), '') as detail
    from contacts c
    left join accounts a on a.workspace_id = ${workspaceId} and a.id = c.data->>'accountId'
    where c.workspace_id = ${workspaceId} and (c.data->>'name' ilike ${part} or c.data->>'emails' ilike ${part}
      or lower(c.data->>'linkedinSlug') = ${slug} or c.data->>'linkedinSlug' ilike ${part})
    order by c.data->>'name' ilike ${part} desc, name, c.id limit ${most + 1}`.execute(trx)
  const members = await sql<PersonFound>`
    select 'member' as kind, id, name, role as detail from members
    where workspace_id = ${workspaceId} and erased_at is null and name ilike ${part} order by name, id limit ${most}`.execute(
    trx,
  )
  const address = q.toLowerCase()
  const known = address.includes("@") ? `email:${address}` : `person:${slug}`
  const found = await findErased(trx, workspaceId, [known])
  return {
    people: [
      ...members.rows,
      ...contacts.rows.slice(0, most),
      ...(await namedByAnswers(trx, workspaceId, slug, address)),
    ],
    more: contacts.rows.length > most,
    erasedAt: found.erased.get(known) ?? null,
  }
}

/** People who are no contacts: a rep said once which account they belong to. */
async function namedByAnswers(trx: Trx, workspaceId: string, slug: string, address: string): Promise<PersonFound[]> {
  const { rows } = await sql<{ key: string; account: string | null; known: boolean }>`
    select r.key, a.data->>'name' as account, exists (select 1 from contacts c where c.workspace_id = ${workspaceId}
        and (lower(c.data->>'linkedinSlug') = split_part(substr(r.key, 8), '@', 1)
          or c.data->'emails' ? substr(r.key, 7))) as known
    from corrections r
    left join accounts a on a.workspace_id = ${workspaceId} and a.id = r.account_id
    where r.workspace_id = ${workspaceId}
      and (starts_with(r.key, ${`person:${slug}`}) or starts_with(r.key, ${`email:${address}`}))
    order by r.key limit ${most}`.execute(trx)
  const people = rows
    .filter((row) => !row.known)
    .map(({ key, account }): PersonFound => {
      const id = identityOfKey(key)
      return { kind: "key", id, name: id.slice(id.indexOf(":") + 1), detail: account }
    })
  return [...new Map(people.map((one) => [one.id, one])).values()]
}

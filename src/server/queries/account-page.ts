// One account with everything about it: facts, contacts, what reps reported with their name to it.
import { sql } from "kysely"
import { type Account, Contact } from "~src/domain/account"
import type { AccountPage, ContactRow } from "~src/wire/desk-accounts"
import type { Trx } from "../database/transaction"
import { attentionOf } from "./account-list"
import { accountRecords } from "./feedback-records"

type At = { workspaceId: string; timeZone: string; now: number }
type Found = Pick<AccountPage, "version" | "editedBy" | "editedAt" | "addedBy" | "attention"> & { account: Account }

/** @returns null when there is no such account. */
export async function accountPage(trx: Trx, at: At, id: string): Promise<AccountPage | null> {
  const { workspaceId } = at
  const { rows } = await sql<Found>`
    select a.data as account, a.seq as version, e.name as "editedBy", a.edited_at as "editedAt",
      m.name as "addedBy", ${attentionOf(at)} as attention
    from accounts a
    left join members e on e.workspace_id = ${workspaceId} and e.id = a.edited_by
    left join members m on m.workspace_id = ${workspaceId} and m.id = a.added_by
    where a.workspace_id = ${workspaceId} and a.id = ${id} and not a.deleted`.execute(trx)
  const [found] = rows
  if (!found) return null
  const { records, total } = await accountRecords(trx, workspaceId, id)
  return {
    ...found,
    shared: await sharedKeys(trx, workspaceId, found.account),
    contacts: await contactRows(trx, workspaceId, id),
    reports: records,
    reportsTotal: total,
  }
}

async function contactRows(trx: Trx, workspaceId: string, accountId: string): Promise<ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select data as contact, seq as version from contacts
    where workspace_id = ${workspaceId} and account_id = ${accountId} and not deleted
    order by lower(data->>'name'), id`.execute(trx)
  return rows.map(({ contact, version }) => ({ contact: Contact.parse(contact), version }))
}

/** Who else has a domain or the LinkedIn page: the searched column finds few, the document decides. */
async function sharedKeys(trx: Trx, workspaceId: string, account: Account): Promise<AccountPage["shared"]> {
  const slug = account.linkedinSlug?.toLowerCase() ?? ""
  const values = [...account.domains, ...(slug ? [slug] : [])].map((value) => value.toLowerCase())
  if (values.length === 0) return []
  const patterns = values.map((value) => `%${value.replace(/[\\%_]/g, "\\$&")}%`)
  const { rows } = await sql<{ id: string; name: string; domains: string[]; slug: string | null }>`
    with hits as materialized (
      select id, name_key, data from accounts where workspace_id = ${workspaceId} and not deleted
        and id <> ${account.id} and search like any(${patterns}::text[])
    )
    select id, data->>'name' as name, coalesce(data->'domains', '[]') as domains,
      lower(data->>'linkedinSlug') as slug
    from hits order by name_key, id limit 200`.execute(trx)
  return rows.flatMap(({ id, name, domains, slug: theirs }) => {
    const value = account.domains.find((domain) => domains.includes(domain)) ?? (slug && slug === theirs ? slug : null)
    return value ? [{ value, id, name }] : []
  })
}

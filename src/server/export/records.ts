// Accounts, contacts, leads, messages and assets as rows that an import takes back as they are.
import { sql } from "kysely"
import type { Account, Contact } from "~src/domain/account"
import type { ImportKind } from "~src/wire/desk-imports"
import type { Db } from "../database/open"
import { inWorkspace, type Trx } from "../database/transaction"
import { writeCell } from "../import/cell"
import type { Field, Flat } from "../import/field"
import { kinds } from "../import/kinds/all"
import { contacts } from "../import/kinds/contacts"
import { loadKnown, loadRecords } from "../import/known"

const page = 2000

/** What of a row only helps to find its account or contact, and is exported for that. */
const helping: Partial<Record<ImportKind, readonly string[]>> = {
  contacts: ["accountId", "accountName"],
  leads: ["contactId", "name", "title", "emails", "linkedinSlug", "accountId", "accountName"],
}

const columnsOf = (name: ImportKind): Field[] =>
  kinds[name].fields.filter((field) => field.name === "id" || !field.helps || helping[name]?.includes(field.name))

export const headOf = (name: ImportKind): string[] => columnsOf(name).map((field) => field.head)

/** Every record that is not deleted, a page at a time, in the order of their ids. */
export async function* recordPages(
  db: Db,
  workspaceId: string,
  name: ImportKind,
  now: number,
): AsyncGenerator<string[][]> {
  const columns = columnsOf(name)
  for (let after = ""; ; ) {
    const { rows, last } = await inWorkspace(db, workspaceId, async (trx) => {
      const known = await loadKnown(trx, workspaceId, now)
      const found = await sql<{ id: string; data: { id: string } }>`
        select id, data from ${sql.table(name)}
        where workspace_id = ${workspaceId} and not deleted and id > ${after} order by id limit ${page}`.execute(trx)
      const flats = await withHelp(trx, workspaceId, name, found.rows)
      return {
        rows: flats.map((flat) => columns.map((field) => writeCell(flat[field.name] ?? [], field, known))),
        last: found.rows.length < page ? null : found.rows.at(-1)?.id,
      }
    })
    yield rows
    if (!last) return
    after = last
  }
}

async function withHelp(
  trx: Trx,
  workspaceId: string,
  name: ImportKind,
  rows: readonly { id: string; data: { id: string } }[],
): Promise<Flat[]> {
  const flats: Flat[] = rows.map(({ id, data }) => ({ ...kinds[name].flatten(data), id: [id] }))
  const refer = (field: string) => [...new Set(flats.flatMap((flat) => flat[field] ?? []))]
  if (!helping[name]) return flats
  const accounts = (await loadRecords(trx, workspaceId, "accounts", refer("account"))) as Map<string, Account>
  const people = (await loadRecords(trx, workspaceId, "contacts", refer("contact"))) as Map<string, Contact>
  return flats.map((flat) => {
    const person = people.get(flat.contact?.[0] ?? "")
    return {
      ...(person ? contacts.flatten(person) : {}),
      ...flat,
      ...(person ? { contactId: [person.id] } : {}),
      accountId: flat.account ?? [],
      accountName: [accounts.get(flat.account?.[0] ?? "")?.name ?? ""].filter(Boolean),
    }
  })
}

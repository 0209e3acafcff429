// What imports hold of people: leads, files that wait, rejected rows, first cells and previews; and who imported.
import { sql } from "kysely"
import type { Lead } from "~src/domain/lead"
import type { Trx } from "../../database/transaction"
import { decoder } from "../../import/decode"
import type { Encoding } from "../../import/tables"
import { counted, type Line, type Place } from "../place"
import type { Subject } from "../subject"
import { formerMember } from "./member-rows"

export const leadsPlace: Place = {
  place: "leads",
  tables: ["leads"],
  kinds: ["contact"],
  async find(trx, { workspaceId, id }) {
    const { rows } = await sql<{ data: Lead }>`
      select data from leads where workspace_id = ${workspaceId} and data->>'contactId' = ${id} order by id`.execute(
      trx,
    )
    return rows.map(
      ({ data }): Line => ({
        grade: data.grade,
        entered: data.entered,
        on: data.enteredOn,
        situation: data.situation,
        records: data.crmIds.map((one) => `${one.crm} ${one.id}`).join(", "),
      }),
    )
  },
  erase: (trx, { workspaceId, id }) =>
    counted(sql`delete from leads where workspace_id = ${workspaceId} and data->>'contactId' = ${id}`.execute(trx)),
}

export const importsPlace: Place = {
  place: "imports",
  tables: ["imports", "import_files"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject) {
    const own = subject.kind === "member" ? await importedBy(trx, subject) : []
    const naming = await importsNaming(trx, subject)
    const names = new Map([...own, ...naming].map((it) => [it.id, it]))
    return [...names.values()].map(({ file_name, state }): Line => ({ file: file_name, state }))
  },
  /** A file that names the person goes whole: nobody can take a line out of it that they have not read. */
  async erase(trx, subject) {
    const { workspaceId } = subject
    const ids = (await importsNaming(trx, subject)).map((it) => it.id)
    const those = sql`workspace_id = ${workspaceId} and id = any(${ids}::text[])`
    await sql`delete from import_files where workspace_id = ${workspaceId} and import_id = any(${ids}::text[])`.execute(
      trx,
    )
    // A plan that waits may hold what stood of the person beside what its file says; after an erasure it is made anew.
    await sql`delete from import_files where workspace_id = ${workspaceId} and part_of = 'plan'`.execute(trx)
    await sql`update imports set planned_on = null where workspace_id = ${workspaceId}`.execute(trx)
    await sql`delete from imports where ${those} and state <> 'done'`.execute(trx)
    await sql`
      update imports set file_name = 'file.csv', columns = '[]',
        result = jsonb_set(result, '{preview}', '{"added": [], "changed": [], "rejected": []}')
      where ${those}`.execute(trx)
    if (subject.kind !== "member") return ids.length
    const signed = await counted(
      sql`update imports set by_name = ${formerMember} where workspace_id = ${workspaceId} and by_id = ${subject.id}`.execute(
        trx,
      ),
    )
    return ids.length + signed
  },
}

type Found = { id: string; file_name: string; state: string }

async function importedBy(trx: Trx, { workspaceId, id }: Subject): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select id, file_name, state from imports where workspace_id = ${workspaceId} and by_id = ${id}`.execute(trx)
  return rows
}

/** Those whose file, rejected rows, first cells or preview hold a word that the person is known by. */
async function importsNaming(trx: Trx, { workspaceId, needles }: Subject): Promise<Found[]> {
  if (needles.length === 0) return []
  const { rows } = await sql<Found & { encoding: Encoding; said: string }>`
    select id, file_name, state, encoding, file_name || columns::text || coalesce(result::text, '') as said
    from imports where workspace_id = ${workspaceId}`.execute(trx)
  const names = (text: string) => needles.some((needle) => text.toLowerCase().includes(needle))
  const found: Found[] = []
  for (const row of rows) {
    if (names(row.said) || (await fileNames(trx, workspaceId, row, names))) found.push(row)
  }
  return found
}

async function fileNames(
  trx: Trx,
  workspaceId: string,
  { id, encoding }: { id: string; encoding: Encoding },
  names: (text: string) => boolean,
): Promise<boolean> {
  for (const of of ["file", "rejected"] as const) {
    const { rows } = await sql<{ bytes: Buffer }>`
      select bytes from import_files
      where workspace_id = ${workspaceId} and import_id = ${id} and part_of = ${of} order by part`.execute(trx)
    if (rows.length === 0) continue
    const whole = Buffer.concat(rows.map((row) => row.bytes))
    if (names(decoder(of === "file" ? encoding : "utf-8")(whole, true))) return true
  }
  return false
}

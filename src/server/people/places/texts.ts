// Texts that people wrote: messages and their versions, insights, content, facts, replies. Whoever is mentioned is taken out.
import { sql } from "kysely"
import { redactJson } from "~src/domain/erase/redact"
import type { Tables } from "../../database/tables"
import type { Trx } from "../../database/transaction"
import { columnsHolding, inventory } from "../inventory"
import { type Line, numbered, type Place } from "../place"
import { patternsOf, type Subject } from "../subject"

/** What stays as it is: ids, addresses, and companies, whose name may be a person's. */
const kept = new Set([
  ...[
    "id",
    "url",
    "key",
    "name",
    "otherNames",
    "domains",
    "linkedinSlug",
    "linkedinId",
    "crmIds",
    "ownerId",
    "accountId",
    "segmentId",
  ],
  ...["audience", "industry", "language"],
])

/** What tells one row of a table with texts, beside the workspace; `id` where nothing else is said. */
const keys: Partial<Record<keyof Tables, readonly string[]>> = {
  versions: ["kind", "id", "version"],
  asset_versions: ["asset_id", "seq"],
}

const textColumns = columnsHolding("text")

export const textsPlace: Place = {
  place: "texts",
  tables: textColumns.map(([table]) => table),
  kinds: ["contact", "member", "key"],
  async find(trx, subject) {
    const lines: Line[] = []
    for (const [table, columns] of textColumns)
      for (const column of columns)
        for (const row of await mentions(trx, subject, table, column))
          lines.push({ where: table, id: Object.values(row.key).join(" "), text: row.value })
    return lines
  },
  async erase(trx, subject) {
    let n = 0
    for (const [table, columns] of textColumns)
      for (const column of columns) n += await redactColumn(trx, subject, table, column)
    return n
  },
}

type Mentioned = { key: Record<string, string>; value: unknown }

async function mentions(trx: Trx, subject: Subject, table: keyof Tables, column: string): Promise<Mentioned[]> {
  if (subject.needles.length === 0) return []
  const key = sql.join((keys[table] ?? ["id"]).map((name) => sql`${sql.lit(name)}, ${sql.ref(name)}::text`))
  const { rows } = await sql<Mentioned>`
    select json_build_object(${key}) as key, ${sql.ref(column)} as value from ${sql.table(table)}
    where workspace_id = ${subject.workspaceId} and ${sql.ref(column)}::text ilike any(${patternsOf(subject)}::text[])`.execute(
    trx,
  )
  return rows.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(redacted(value, subject)))
}

const redacted = (value: unknown, subject: Subject) =>
  redactJson(value, (identity) => subject.identities.has(identity), kept)

async function redactColumn(trx: Trx, subject: Subject, table: keyof Tables, column: string): Promise<number> {
  const found = await mentions(trx, subject, table, column)
  if (found.length === 0) return 0
  const rows = found.map(({ key, value }) => {
    const after = redacted(value, subject)
    return { ...key, after: typeof after === "string" ? after : JSON.stringify(after) }
  })
  const names = keys[table] ?? ["id"]
  // A row that devices fetch gets a new number; a version keeps its own.
  const fetched = "seq" in inventory[table] && !names.includes("seq")
  const numbers = fetched ? await numbered(trx, subject.workspaceId, rows) : []
  const list = rows.map((row, i) => ({ ...row, next: numbers[i]?.seq }))
  const same = sql.join(
    names.map((name) => sql`t.${sql.ref(name)}::text = r.${sql.ref(name)}`),
    sql` and `,
  )
  const types = sql.join(names.map((name) => sql`${sql.ref(name)} text`))
  const value = typeof found[0]?.value === "string" ? sql`r.after` : sql`r.after::jsonb`
  await sql`update ${sql.table(table)} t set ${sql.ref(column)} = ${value} ${fetched ? sql`, seq = r.next` : sql``}
    from json_to_recordset(${JSON.stringify(list)}::json) as r(${types}, after text, next bigint)
    where t.workspace_id = ${subject.workspaceId} and ${same}`.execute(trx)
  return found.length
}

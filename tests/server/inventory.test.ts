// The written inventory of people's data against the database itself.
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { columnsHolding, inventory } from "~src/server/people/inventory"
import { places } from "~src/server/people/places"
import { type FreshServer, freshServer } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

test("names every column that the database has, and no other", async () => {
  const { rows } = await sql<{ name: string }>`
    select c.table_name || '.' || c.column_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
      and c.table_name not like 'kysely_%'`.execute(server.db)
  const written = Object.entries(inventory).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  expect(written.sort()).toEqual(rows.map((row) => row.name).sort())
})

test("has a place that finds, exports and erases, for every table that holds a person", () => {
  const handled = new Set(places.flatMap((place) => place.tables))
  const holding = [...columnsHolding("person"), ...columnsHolding("text")].map(([table]) => table)
  expect(holding.filter((table) => !handled.has(table))).toEqual([])
})

// Two workspaces never see each other: row-level security refuses where a query forgets.
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { createApp } from "~src/server/app"
import { checkIsolation } from "~src/server/database/isolation"
import { openDatabase } from "~src/server/database/open"
import { insertAccounts } from "~src/server/queries/insert-rows"
import { freshDatabase, quiet } from "~tests/support/cluster"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"

let server: FreshServer
let one: TestWorkspace
let two: TestWorkspace
beforeAll(async () => {
  server = await freshServer()
  one = await server.newWorkspace()
  two = await server.newWorkspace()
  for (const it of [one, two]) {
    await server.inside(it.workspace.id, (trx) =>
      insertAccounts(trx, it.workspace.id, [{ id: "acme", name: `Acme of ${it.workspace.id}` }]),
    )
    await (await server.newDevice(it.rep)).sync([
      eventMaker()("feedback.given", assetFeedback({ note: it.workspace.id })),
    ])
  }
})
afterAll(() => server.close())

const tenantTables = async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relkind = 'r' and c.relname <> 'codes'`.execute(server.db)
  return rows.map((row) => row.name)
}

describe("row-level security", () => {
  test("hides every other workspace's rows from a query without a filter", async () => {
    for (const table of await tenantTables()) {
      const seen = await server.inside(one.workspace.id, (trx) =>
        sql<{ workspace_id: string }>`select distinct workspace_id from ${sql.table(table)}`.execute(trx),
      )
      expect([table, seen.rows.filter((row) => row.workspace_id !== one.workspace.id)]).toEqual([table, []])
    }
    const accounts = await server.inside(one.workspace.id, (trx) => trx.selectFrom("accounts").select("data").execute())
    expect(accounts).toHaveLength(1)
  })

  test("answers nothing at all without a workspace", async () => {
    for (const table of await tenantTables()) {
      const seen = await server.inside("", (trx) => sql`select 1 from ${sql.table(table)} limit 1`.execute(trx))
      expect([table, seen.rows]).toEqual([table, []])
    }
  })

  test("refuses to write into, and does not change, another workspace", async () => {
    const foreign = { workspace_id: two.workspace.id, id: "x", name: "X", role: "admin" as const, joined_at: 1 }
    await expect(
      server.inside(one.workspace.id, (trx) => trx.insertInto("members").values(foreign).execute()),
    ).rejects.toThrow(/row-level security/)
    await server.inside(one.workspace.id, (trx) => sql`update accounts set deleted = true`.execute(trx))
    const theirs = await server.inside(two.workspace.id, (trx) =>
      trx.selectFrom("accounts").select("deleted").execute(),
    )
    expect(theirs).toEqual([{ deleted: false }])
    await server.inside(one.workspace.id, (trx) => sql`update accounts set deleted = false`.execute(trx))
  })

  test("stands on a role that may not go around it, nor read the schema's owner's way", async () => {
    await expect(
      server.inside(one.workspace.id, (trx) => sql`alter table accounts disable row level security`.execute(trx)),
    ).rejects.toThrow()
  })
})

describe("the check at start", () => {
  test("refuses a table whose fence was taken down, and one that a policy opens", async () => {
    const { url, drop } = await freshDatabase()
    const db = await openDatabase({ url, log: quiet, poolSize: 1 })
    await sql`alter table accounts no force row level security`.execute(db)
    await expect(checkIsolation(db)).rejects.toThrow(/accounts/)
    await sql`alter table accounts force row level security`.execute(db)
    await checkIsolation(db)
    await sql`create policy hole on members using (true)`.execute(db)
    await sql`insert into members (workspace_id, id, name, role, joined_at) values ('w', 'm', 'M', 'rep', 1)`.execute(
      db,
    )
    await expect(checkIsolation(db)).rejects.toThrow(/members/)
    await db.destroy()
    await drop()
  })
})

describe("a token with another workspace's name in it", () => {
  test("opens nothing", async () => {
    const device = await server.newDevice(one.rep)
    const [, id, secret] = device.token.split(".")
    const swapped = `${two.workspace.id}.${id}.${secret}`
    const answer = await server.fetch("/api/sync", {
      method: "POST",
      headers: { authorization: `Bearer ${swapped}` },
      body: JSON.stringify({ v: 1, deviceId: id, epoch: null, cursor: 0, events: [] }),
    })
    expect(answer.status).toBe(401)
    const cookie = one.admin.cookie.replace(one.workspace.id, two.workspace.id)
    expect((await server.desk({ ...one.admin, cookie }, "/me")).status).toBe(401)
  })

  test("nor does an id of another workspace in a path", async () => {
    const theirs = await (await server.desk(two.admin, "/feedback/records")).json()
    const id = theirs.records[0].id
    const body = { status: "done", text: "Thanks", changed: null }
    expect((await server.desk(one.admin, `/feedback/${id}/reply`, { method: "POST", body })).status).toBe(404)
    const role = { method: "PUT", body: { role: "rep" } }
    expect((await server.desk(one.admin, `/members/${two.rep.id}/role`, role)).status).toBe(404)
    const device = await server.newDevice(two.rep)
    const path = `/members/${two.rep.id}/devices/${device.deviceId}`
    expect((await server.desk(one.admin, path, { method: "DELETE" })).status).toBe(404)
    await device.sync()
  })
})

test("an app on a database that does not answer says so, and when to come again", async () => {
  const { url, drop } = await freshDatabase()
  const db = await openDatabase({ url, log: quiet, poolSize: 1 })
  const app = createApp({ db, settings: server.settings, log: quiet })
  await drop()
  const answer = await app.request("/readyz")
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  expect(await answer.json()).toMatchObject({ code: "unavailable" })
  await db.destroy()
})

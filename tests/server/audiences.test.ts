// Personas and segments: made and edited at the desk, sent to devices, and never removed from under something.
import { afterAll, beforeAll, expect, test } from "vitest"
import { inWorkspace } from "~src/server/database/transaction"
import { insertAccounts, insertContacts } from "~src/server/queries/insert-rows"
import type { AudienceList } from "~src/wire/desk-audiences"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const ask = (member: TestMember, method: string, path: string, body?: unknown) =>
  server.desk(member, path, method === "GET" ? {} : { method, ...(body ? { body } : {}) })
const list = async (member: TestMember): Promise<AudienceList> => (await ask(member, "GET", "/audiences")).json()

test("a persona maps the titles of contacts, says how many, and reaches devices", async () => {
  const { workspace, marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  await inWorkspace(server.db, workspace.id, async (trx) => {
    await insertAccounts(trx, workspace.id, [{ id: "a", name: "Acme" }])
    const titles = ["Plant Manager, Hall 2", "Head of Plant", "Poet", "Poet", null]
    await insertContacts(
      trx,
      workspace.id,
      titles.map((title, i) => ({ id: `c${i}`, accountId: "a", name: `Person ${i}`, title })),
    )
  })
  const before = await list(marketer)
  const body = { name: "Plant", titles: ["Plant Manager", "plant manager"] }
  const made: AudienceList = await (await ask(marketer, "POST", "/personas", body)).json()
  const plant = made.personas.find(({ persona }) => persona.name === "Plant")
  expect(plant).toMatchObject({ persona: { titles: ["plant manager"] }, titled: 1, uses: {} })
  expect(made.titles).toMatchObject({ all: 4, mapped: before.titles.mapped + 1 })
  expect(made.titles.open[0]).toEqual({ title: "Poet", n: 2 })
  const { changes } = await device.sync()
  expect(changes.find((one) => one.kind === "persona" && one.id === plant?.persona.id)?.row).toEqual(plant?.persona)

  const edited = { ...body, titles: ["plant manager", "poet"], version: plant?.version }
  const after: AudienceList = await (await ask(marketer, "PUT", `/personas/${plant?.persona.id}`, edited)).json()
  expect(after.personas.find(({ persona }) => persona.name === "Plant")?.titled).toBe(3)
  expect((await ask(marketer, "PUT", `/personas/${plant?.persona.id}`, edited)).status).toBe(409)
  expect((await ask(marketer, "POST", "/personas", { name: "PLANT", titles: [] })).status).toBe(400)
})

test("a segment in use is not removed, and the refusal says by what; one that nothing names goes from devices too", async () => {
  const { workspace, marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const made: AudienceList = await (await ask(marketer, "POST", "/segments", { name: "Mid-market" })).json()
  const id = made.segments[0]?.segment.id as string
  await inWorkspace(server.db, workspace.id, (trx) =>
    insertAccounts(trx, workspace.id, [{ id: "a", name: "Acme", segmentId: id }]),
  )
  expect((await list(marketer)).segments[0]?.uses).toEqual({ accounts: 1 })
  const refused = await ask(marketer, "DELETE", `/segments/${id}`)
  expect([refused.status, (await refused.json()).details]).toEqual([409, ["accounts: 1"]])
  const first = await device.sync()
  await inWorkspace(server.db, workspace.id, (trx) =>
    insertAccounts(trx, workspace.id, [{ id: "a", name: "Acme", segmentId: null }]),
  )
  expect((await ask(marketer, "DELETE", `/segments/${id}`)).status).toBe(200)
  const { changes } = await device.sync([], first.cursor, first.epoch)
  expect(changes.find((one) => one.kind === "segment")).toEqual({ kind: "segment", id, row: null })
})

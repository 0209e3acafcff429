// Finding people and erasing them one at a time: contacts, shared mailboxes, and people who are no contacts.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { erasedContacts } from "~src/server/people/erased"
import { insertAccounts, insertContacts } from "~src/server/queries/insert-rows"
import type { Erased, PeopleFound } from "~src/wire/desk-people"
import { eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"

let server: FreshServer
let here: TestWorkspace
beforeAll(async () => {
  server = await freshServer()
})
beforeEach(async () => {
  here = await server.newWorkspace()
  await server.inside(here.workspace.id, async (trx) => {
    await insertAccounts(trx, here.workspace.id, [{ id: "acme", name: "Acme" }])
    await insertContacts(trx, here.workspace.id, [ines, olaf])
  })
})
afterAll(() => server.close())

const shared = "office@acme.example"
const ines = {
  id: "c1",
  accountId: "acme",
  name: "Ines Brandt",
  title: "COO",
  emails: ["ines@acme.example", shared],
  linkedinSlug: "ines-brandt",
}
const olaf = { id: "c2", accountId: "acme", name: "Olaf Dahl", emails: [shared] }

const find = async (q: string): Promise<PeopleFound> =>
  (await server.desk(here.admin, `/people-data?q=${encodeURIComponent(q)}`)).json()
const erase = (kind: string, id: string, name: string) =>
  server.desk(here.admin, `/people-data/${kind}/${encodeURIComponent(id)}`, { method: "DELETE", body: { name } })

test.each([["brandt"], ["INES"], ["ines@acme.example"], ["ines-brandt"], ["https://www.linkedin.com/in/ines-brandt/"]])(
  "finds a contact by %s",
  async (q) => {
    expect((await find(q)).people).toEqual([{ kind: "contact", id: "c1", name: "Ines Brandt", detail: "COO, Acme" }])
  },
)

test("erases only who was typed, and says afterwards that somebody with this address was erased", async () => {
  expect((await erase("contact", "c1", "Olaf Dahl")).status).toBe(400)
  expect((await find("brandt")).people).toHaveLength(1)
  const done: Erased = await (await erase("contact", "c1", " ines  BRANDT ")).json()
  expect(done.places).toEqual([{ place: "contact", n: 1 }])
  expect(await find("brandt")).toEqual({ people: [], more: false, erasedAt: null })
  expect((await find("ines@acme.example")).erasedAt).toBe(done.at)
  expect((await erase("contact", "c1", "Ines Brandt")).status).toBe(404)
})

test("keeps nobody out for a mailbox that they shared", async () => {
  await erase("contact", "c1", "Ines Brandt")
  const contact = { name: "Ines", title: null, emails: [], linkedinSlug: "ines-brandt", personaId: null }
  const added = await server.desk(here.admin, "/accounts/acme/contacts", { method: "POST", body: contact })
  expect([added.status, (await added.json()).details?.[0]]).toEqual([400, expect.stringContaining("was erased")])
  const again = await server.inside(here.workspace.id, (trx) =>
    erasedContacts(trx, here.workspace.id, [
      { ...olaf, linkedinSlug: null, crmIds: [] },
      { ...ines, id: "new", emails: [], crmIds: [] },
    ]),
  )
  expect([...again]).toEqual(["new"])
})

test("finds and erases somebody who is no contact, whom a rep's answer names", async () => {
  const device = await server.newDevice(here.rep)
  const make = eventMaker()
  const answers = ["person:uwe-lang@acme", "person:uwe-lang", "person:uwe-langer", "name:uwe-lang"]
  await device.sync(answers.map((key) => make("account.corrected", { key, accountId: "acme" })))
  const found = { kind: "key", id: "person:uwe-lang", name: "uwe-lang", detail: "Acme" }
  expect((await find("linkedin.com/in/uwe-lang")).people).toContainEqual(found)
  expect((await erase("key", "person:uwe-lang", "uwe-lang")).status).toBe(200)
  const { changes } = await device.sync()
  expect(
    changes
      .filter((change) => change.kind === "correction")
      .map((change) => change.id)
      .sort(),
  ).toEqual(["name:uwe-lang", "person:uwe-langer"].sort())
})

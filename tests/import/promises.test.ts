// What an import promises beyond a single file: what was shown is what happens, twice is once, and to each their own.
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Account } from "~src/domain/account"
import { createImporter } from "~src/server/import/importer"
import { pack, unpack } from "~src/server/import/packed"
import { changeImport, dropParts, putPart, readParts } from "~src/server/queries/imports"
import type { Import, ImportList } from "~src/wire/desk-imports"
import { quiet } from "~tests/support/cluster"
import { type FreshServer, freshServer } from "~tests/support/server"
import { changeSeq, importsOf, recordsOf, seed } from "./support"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const csv = (...rows: string[]) => Buffer.from(`${["Account Name,Website,Industry", ...rows].join("\n")}\n`)

async function fresh() {
  const at = await server.newWorkspace()
  await seed(server, at)
  return { at, imports: importsOf(server, at.admin) }
}

async function checkedFile(imports: ReturnType<typeof importsOf>, bytes: Buffer): Promise<Import> {
  const it = (await (await imports.drop(bytes)).json()) as Import
  const checked = await imports.check(it, { kind: "accounts", mode: "update", mapping: it.mapping })
  if (checked instanceof Response) throw new Error(await checked.text())
  return checked
}

describe("a run", () => {
  test("does what the dry run showed; where the workspace moved on, it changes nothing and shows the new plan", async () => {
    const { at, imports } = await fresh()
    const checked = await checkedFile(imports, csv("Nova,nova.example,Tools"))
    expect(checked.result?.counts).toMatchObject({ added: 1, changed: 0 })
    await imports.whole(csv("Nova Gears,nova.example,Machinery"))
    const before = await changeSeq(server, at.workspace.id)

    const moved = (await imports.run(checked)) as Import
    expect(moved).toMatchObject({ state: "moved", result: { counts: { added: 0, changed: 1 } } })
    expect(moved.result?.preview.changed[0]?.changes).toContainEqual({
      field: "industry",
      before: "Machinery",
      after: "Tools",
    })
    expect(await changeSeq(server, at.workspace.id)).toBe(before)
    expect(((await imports.run(checked)) as Response).status).toBe(409)

    expect(await imports.run(moved)).toMatchObject({ state: "done", result: { counts: { changed: 1 } } })
  })

  test("is not kept from its plan by changes that do not touch it", async () => {
    const { imports } = await fresh()
    const checked = await checkedFile(imports, csv("Nova,nova.example,Tools"))
    await imports.whole(csv("Quite Other,quite-other.example,"))
    expect(await imports.run(checked)).toMatchObject({ state: "done", result: { counts: { added: 1 } } })
  })

  test("writes what the check planned, and plans anew where anything moved", async () => {
    const { at, imports } = await fresh()
    const waiting = async (id: string) => {
      const where = { workspaceId: at.workspace.id, id }
      return server.inside(at.workspace.id, async (trx) => (await readParts(trx, where, "plan")).length)
    }
    const checked = await checkedFile(imports, csv("Nova,nova.example,Tools"))
    expect(await waiting(checked.id)).toBe(1)
    // What waits says another name than the file: so it shows which of both is written.
    const told = async (id: string) => {
      const where = { workspaceId: at.workspace.id, id }
      await server.inside(at.workspace.id, async (trx) => {
        const batch = await unpack((await readParts(trx, where, "plan"))[0] as Buffer)
        await dropParts(trx, where, "plan")
        await putPart(
          trx,
          where,
          "plan",
          0,
          await pack({ ...batch, json: batch.json.replace(/"name":"\w+/, "$&, as planned") }),
        )
      })
    }
    await told(checked.id)
    expect(await imports.run(checked)).toMatchObject({ state: "done" })
    expect(await waiting(checked.id)).toBe(0)
    const names = async () => (await recordsOf<Account>(server, at.workspace.id, "accounts")).map((one) => one.name)
    expect(await names()).toContain("Nova, as planned")

    const second = await checkedFile(imports, csv("Halden,halden.example,Tools"))
    await told(second.id)
    await imports.whole(csv("Quite Other,quite-other.example,"))
    expect(await imports.run(second)).toMatchObject({ state: "done" })
    expect(await names()).toContain("Halden")
    expect(await names()).not.toContain("Halden, as planned")
  })

  test("reaches devices with their next sync, and a second run of the same file gives them nothing", async () => {
    const { at, imports } = await fresh()
    const device = await server.newDevice(at.rep)
    const first = await device.sync()
    await imports.whole(csv("Nova,nova.example,Tools"))
    const second = await device.sync([], first.cursor, first.epoch)
    expect(second.changes).toEqual([
      expect.objectContaining({
        kind: "account",
        row: expect.objectContaining({ name: "Nova", domains: ["nova.example"] }),
      }),
    ])
    await imports.whole(csv("Nova,nova.example,Tools"))
    expect((await device.sync([], second.cursor, second.epoch)).changes).toEqual([])
  })

  test("that a stopped server left is finished by the next one", async () => {
    const { at, imports } = await fresh()
    const { id } = await checkedFile(imports, csv("Nova,nova.example,Tools"))
    const where = { workspaceId: at.workspace.id, id }
    await server.inside(at.workspace.id, (trx) => changeImport(trx, where, ["checked"], { state: "running" }))
    const next = createImporter({ db: server.db, log: quiet, now: Date.now })
    await next.resume()
    await next.settled()
    expect(await imports.settled(id)).toMatchObject({ state: "done", result: { counts: { added: 1 } } })
  })
})

describe("two runs of one file", () => {
  const of = (...values: string[]) => fc.constantFrom(...values, "", "")
  const ids = ["001A0000006Vm9sIAC", "001A0000006Vm9s", "001A0000006Vm9t", "001A0000006Vm9u"]
  const row = fc.record({
    id: of(...ids),
    name: of("Acme", "ACME GmbH", "Nova", "Karst Bearings", "Twin Works"),
    site: of("acme.example", "www.nova.example", "karst.example", "twin.example", "htp:/x"),
    page: of("acme", "nova", "linkedin.com/company/karst"),
    industry: of("Tools", "TOOLS", "Food production"),
  })

  test("are one: the second adds and changes nothing, whatever the rows are, updating or replacing", async () => {
    const seen = { rows: 0, added: 0, rejected: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("update" as const, "replace" as const),
        async (rows, mode) => {
          const { at, imports } = await fresh()
          const text = rows.map(({ id, name, site, page, industry }) => [id, name, site, page, industry].join(","))
          const bytes = Buffer.from(`Account ID,Account Name,Website,LinkedIn,Industry\n${text.join("\n")}\n`)
          if (rows.every((one) => Object.values(one).every((cell) => cell === ""))) return
          const first = await imports.whole(bytes, { mode })
          const [accounts, seq] = [
            await recordsOf<Account>(server, at.workspace.id, "accounts"),
            await changeSeq(server, at.workspace.id),
          ]
          const second = await imports.whole(bytes, { mode })
          expect(second.ran.result?.counts).toMatchObject({ added: 0, changed: 0 })
          expect([
            await recordsOf(server, at.workspace.id, "accounts"),
            await changeSeq(server, at.workspace.id),
          ]).toEqual([accounts, seq])
          seen.rows += rows.length
          seen.added += first.ran.result?.counts.added ?? 0
          seen.rejected += first.ran.result?.counts.rejected ?? 0
        },
      ),
      { numRuns: 40, seed: 20261125 },
    )
    expect(seen.added).toBeGreaterThan(20)
    expect(seen.rejected).toBeGreaterThan(20)
  }, 120_000)
})

describe("who was erased", () => {
  test("is brought back neither as a contact nor with a lead, and goes from files that wait", async () => {
    const { at, imports } = await fresh()
    const waiting = (await (
      await imports.drop(Buffer.from("Name,E-mail,Company\nMira Sand,mira.sand@brightwater.example,x\n"))
    ).json()) as Import
    const other = (await (
      await imports.drop(Buffer.from("Name,E-mail,Company\nJo Vale,jo@karst.example,x\n"))
    ).json()) as Import
    // The file names nobody, but what it changes is Mira's: her name waits in the plan.
    const planned = (await (
      await imports.drop(Buffer.from("Contact ID,Title\n003A0000006Vm9x,Chief of Plants\n"))
    ).json()) as Import
    await imports.check(planned, { kind: "contacts", mode: "update", mapping: ["salesforce", "title"] })
    const planOf = (id: string) =>
      server.inside(at.workspace.id, async (trx) => {
        const parts = await readParts(trx, { workspaceId: at.workspace.id, id }, "plan")
        return (await Promise.all(parts.map(unpack))).map((batch) => batch.json).join("")
      })
    expect(await planOf(planned.id)).toContain("Mira Sand")
    const erased = await server.desk(at.admin, "/people-data/contact/mira", {
      method: "DELETE",
      body: { name: "Mira Sand" },
    })
    expect(erased.status).toBe(200)
    expect((await imports.ask(`/${waiting.id}`)).status).toBe(404)
    expect((await imports.ask(`/${other.id}`)).status).toBe(200)
    expect(await planOf(planned.id)).toBe("")

    const contact = "Contact ID,Last Name,Email,Account Name\n,Sand,mira.sand@brightwater.example,Brightwater Foods\n"
    const lead = "Lead ID,Last Name,Email,Company,Rating\n,Sand,mira.sand@brightwater.example,Brightwater Foods,Hot\n"
    for (const file of [contact, lead]) {
      const { ran } = await imports.whole(Buffer.from(file))
      expect(ran.result?.counts).toMatchObject({ added: 0, rejected: 1, contactsAdded: 0 })
      expect(ran.result?.preview.rejected[0]?.reason).toContain("erased")
    }
    expect(await recordsOf(server, at.workspace.id, "contacts")).toEqual([])
    expect(await recordsOf(server, at.workspace.id, "leads")).toEqual([])
  })
})

describe("imports are seen and moved on", () => {
  test("by those who may: a marketer's own and marketing's, an admin's all, a rep's none", async () => {
    const { at, imports } = await fresh()
    await imports.whole(csv("Nova,nova.example,Tools"))
    const theirs = importsOf(server, at.marketer)
    const own = (await (await theirs.drop(csv("Nova,nova.example,Tools"), "mine.csv")).json()) as Import
    const listed = async (of: typeof imports) =>
      ((await (await of.ask("")).json()) as ImportList).rows.map((it) => it.fileName)
    expect(await listed(theirs)).toEqual(["mine.csv"])
    expect((await listed(imports)).sort()).toEqual(["file.csv", "mine.csv"])
    expect((await importsOf(server, at.rep).ask("")).status).toBe(403)
    const other = await server.newWorkspace()
    expect((await importsOf(server, other.admin).ask(`/${own.id}`)).status).toBe(404)
    expect((await theirs.ask(`/${own.id}`, { method: "DELETE" })).status).toBe(204)
    expect(await listed(theirs)).toEqual([])
  })

  test("with a file of at most 64 MB, whose length is said", async () => {
    const { at, imports } = await fresh()
    const send = (headers: Record<string, string>) =>
      server.fetch("/api/desk/imports?name=x.csv", {
        method: "POST",
        headers: { cookie: at.admin.cookie, origin: "http://localhost:8787", ...headers },
        body: "a,b",
      })
    expect((await send({ "content-length": "64000001" })).status).toBe(413)
    expect((await send({})).status).toBe(400)
    expect(((await (await imports.ask("")).json()) as ImportList).rows).toEqual([])
  })
})

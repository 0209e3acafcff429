// Every file of the corpus through the real routes on a real database: taken or refused exactly as its expectation says.
import { readdirSync, readFileSync } from "node:fs"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Import, ImportKind, ImportMode } from "~src/wire/desk-imports"
import { type FreshServer, freshServer, type TestWorkspace } from "~tests/support/server"
import { changeSeq, importsOf, recordsOf, seed } from "./support"

type Expectation = {
  /** What it is recognised as; absent where it is refused before. */
  kind?: ImportKind | null
  source?: "salesforce" | "hubspot" | null
  /** The kind chosen by hand, and the fields of its columns where not those that the heads suggest. */
  mapped?: ImportKind
  mapping?: (string | null)[]
  mode?: ImportMode
  by?: "admin" | "marketer"
  /** A part of the reason. */
  refused?: string
  refusedAtCheck?: string
  badMapping?: string
  notAllowed?: true
  rememberedNextTime?: true
  counts?: Record<string, number>
  /** Row → a part of its reason. */
  rejected?: Record<string, string>
  /** Parts of records as they then stand. */
  records?: Record<string, unknown>[]
}

const folder = new URL("../fixtures/csv/", import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.slice(0, -4))
const read = (name: string) => readFileSync(new URL(name, folder))

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

describe("the corpus", () => {
  test("has at least sixty files, each with what it must become", () => {
    expect(names.length).toBeGreaterThanOrEqual(60)
    for (const name of names) expect(() => JSON.parse(read(`${name}.json`).toString()), name).not.toThrow()
  })

  test.each(names)("%s", async (name) => {
    await expectFile(read(`${name}.csv`), JSON.parse(read(`${name}.json`).toString()) as Expectation)
  })

  const long = "x".repeat(1_048_576)
  const head = "Account Name,Website,Industry,Notes"
  test.each<[string, string, Expectation]>([
    [
      "a cell of a megabyte in a column that is not used",
      `${head}\nNova,nova.example,Machinery,"${long}"\nOther,other.example,,\n`,
      {
        kind: "accounts",
        counts: { added: 2, rejected: 0 },
        records: [{ name: "Nova" }, { name: "Other" }],
      },
    ],
    [
      "a cell of a megabyte in a column that is used",
      `${head}\n${long},nova.example,Machinery,\nOther,other.example,,\n`,
      {
        kind: "accounts",
        counts: { added: 1, rejected: 1 },
        rejected: { "2": "longer than 200 characters" },
      },
    ],
    [
      "a quoted cell of a megabyte of line breaks and quotes",
      `${head}\nNova,nova.example,,"${'""\n'.repeat(350_000)}"\nOther,other.example,,\n`,
      { kind: "accounts", counts: { added: 2, rejected: 0 } },
    ],
    [
      "a website of a megabyte",
      `${head}\nNova,https://${long}.example,,\nOther,other.example,,\n`,
      { kind: "accounts", counts: { added: 1, rejected: 1 }, rejected: { "2": "longer than 253 characters" } },
    ],
    [
      "a quotation mark that is never closed, far behind the first rows",
      `${head}\n${"Nova,nova.example,Tools,\n".repeat(60_000)}"Open,open.example,,\nNext,next.example,,\n`,
      { kind: "accounts", refusedAtCheck: "never closed" },
    ],
    [
      "a head of a megabyte",
      `Account Name,${long}\nNova,1\n`,
      { kind: null, mapped: "accounts", counts: { added: 1, rejected: 0 } },
    ],
  ])("%s", async (_, text, expectation) => expectFile(Buffer.from(text), expectation))
})

async function expectFile(bytes: Buffer, it: Expectation): Promise<void> {
  const at = await server.newWorkspace()
  await seed(server, at)
  const before = await stateOf(at)
  const imports = importsOf(server, it.by === "marketer" ? at.marketer : at.admin)
  const dropped = await imports.drop(bytes, "a file.csv")
  if (it.refused !== undefined) {
    expect(dropped.status).toBe(400)
    expect((await dropped.json()).message).toContain(it.refused)
    expect(await stateOf(at)).toEqual({ ...before, files: 0 })
    return
  }
  expect([dropped.status, dropped.status === 200 || (await dropped.clone().text())]).toEqual([200, true])
  const file = (await dropped.json()) as Import
  expect(file.kind).toBe(it.kind ?? null)
  if (it.source !== undefined) expect(file.source).toBe(it.source)
  const kind = it.mapped ?? (it.kind as ImportKind)
  const mapping = it.mapping ?? (await mappingFor(imports, file, kind))
  const checked = await imports.check(file, { kind, mode: it.mode ?? "update", mapping })
  if (checked instanceof Response) {
    const { message } = await checked.json()
    expect([checked.status, message]).toEqual([
      it.notAllowed ? 403 : 400,
      expect.stringContaining(it.notAllowed ? "admin" : (it.badMapping ?? "no refusal expected")),
    ])
    return expect(await stateOf(at)).toEqual({ ...before, files: 1 })
  }
  expect(it.badMapping ?? it.notAllowed).toBeUndefined()
  // A dry run changes nothing.
  expect((await stateOf(at)).seq).toBe(before.seq)
  if (it.refusedAtCheck !== undefined) {
    expect(checked).toMatchObject({ state: "refused", error: expect.stringContaining(it.refusedAtCheck) })
    return expect(await stateOf(at)).toEqual({ ...before, files: 0 })
  }
  expect([checked.state, checked.error]).toEqual(["checked", null])
  expect(checked.result?.counts).toMatchObject(it.counts ?? {})
  await expectRejected(imports, checked, it.rejected ?? {})

  const ran = await imports.run(checked)
  if (ran instanceof Response) throw new Error(await ran.text())
  expect([ran.state, ran.result?.counts]).toEqual(["done", checked.result?.counts])
  expect((await stateOf(at)).files).toBe(0)
  const records = await recordsOf<Record<string, unknown>>(server, at.workspace.id, kind)
  for (const record of it.records ?? []) expect(records).toContainEqual(expect.objectContaining(record))
  await expectRejected(imports, ran, it.rejected ?? {})

  const after = await stateOf(at)
  const again = await imports.drop(bytes, "again.csv")
  const second = (await again.json()) as Import
  if (it.rememberedNextTime) expect(second).toMatchObject({ remembered: true, kind, mapping })
  const secondCheck = await imports.check(second, { kind, mode: it.mode ?? "update", mapping })
  if (secondCheck instanceof Response) throw new Error(await secondCheck.text())
  expect(secondCheck.result?.counts).toMatchObject({ added: 0, changed: 0, contactsAdded: 0 })
  const secondRun = await imports.run(secondCheck)
  if (secondRun instanceof Response) throw new Error(await secondRun.text())
  expect([secondRun.state, await stateOf(at)]).toEqual(["done", after])
}

async function mappingFor(imports: ReturnType<typeof importsOf>, file: Import, kind: ImportKind) {
  if (file.kind === kind) return file.mapping
  const answer = await imports.ask(`/${file.id}/mapping`, { method: "POST", body: { kind } })
  return (await answer.json()).mapping as (string | null)[]
}

/** The preview and the file that comes back say the same: every rejected row, no other, each with its reason. */
async function expectRejected(imports: ReturnType<typeof importsOf>, it: Import, rejected: Record<string, string>) {
  const reasons = Object.entries(rejected)
  expect(it.result?.counts.rejected).toBe(reasons.length)
  expect(it.rejectedFile).toBe(reasons.length > 0)
  if (reasons.length === 0) return
  const text = await imports.rejected(it.id)
  for (const [row, reason] of reasons) {
    const line = text
      .replaceAll('""', '"')
      .split("\r\n")
      .find((one) => one.replace(/^"/, "").startsWith(`Row ${row}: `))
    expect([row, line]).toEqual([row, expect.stringContaining(reason)])
    if (it.state === "checked") {
      expect(it.result?.preview.rejected).toContainEqual(
        expect.objectContaining({ row: Number(row), reason: expect.stringContaining(reason) }),
      )
    }
  }
}

async function stateOf({ workspace }: TestWorkspace) {
  const { rows } = await server.inside(workspace.id, (trx) =>
    sql<{ files: number }>`select count(*)::int as files from import_files
      where workspace_id = ${workspace.id} and part_of = 'file'`.execute(trx),
  )
  return { seq: await changeSeq(server, workspace.id), files: rows[0]?.files ?? 0 }
}

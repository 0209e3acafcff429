// `npm run import` as a program, on the database of a server that runs beside it.
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Account } from "~src/domain/account"
import type { ImportList } from "~src/wire/desk-imports"
import { type FreshServer, freshServer } from "~tests/support/server"
import { changeSeq, importsOf, recordsOf, seed } from "./support"

const root = fileURLToPath(new URL("../../", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "parley-command-"))
let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
  await seed(server, server)
  // A workspace is found by its codes.
  await server.desk(server.admin, "/pairing", { method: "POST" })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

type Ended = { code: number; out: string; err: string }
const command = (...words: string[]): Promise<Ended> =>
  new Promise((done) => {
    const args = ["--import", "tsx", join(root, "src", "server", "commands", "import.ts"), ...words]
    const env = { ...process.env, DATABASE_URL: server.databaseUrl, INIT_CWD: folder }
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return name
}
const list = file("list.csv", "Kunde;Netz\nOsier Mills;osier-mills.example\nBroken;htp:/x\n")
const mapped = [list, "--as", "accounts", "--map", "Kunde=name", "--map", "Netz=domains"]

describe("the import command", () => {
  test("shows with --dry-run what would change, and changes nothing", async () => {
    const before = await changeSeq(server, server.workspace.id)
    const { code, out } = await command(...mapped, "--dry-run", "--rejected", "rejected.csv")
    expect(out).toContain("accounts: 1 would be added, 0 changed, 0 unchanged, 1 rejected")
    expect(out).toContain("row 3: the website “htp:/x” is not an address")
    expect(readFileSync(join(folder, "rejected.csv"), "utf8")).toContain("Row 3: the website")
    expect([code, await changeSeq(server, server.workspace.id)]).toEqual([0, before])
  })

  test("imports, and stands in the desk's list of imports", async () => {
    expect(await command(...mapped)).toMatchObject({ code: 0, out: expect.stringContaining("1 added") })
    const accounts = await recordsOf<Account>(server, server.workspace.id, "accounts")
    expect(accounts.filter((it) => it.domains.includes("osier-mills.example"))).toHaveLength(1)
    const { rows } = (await (await importsOf(server, server.admin).ask("")).json()) as ImportList
    expect(rows).toMatchObject([{ fileName: "list.csv", by: "", state: "done", counts: { added: 1, rejected: 1 } }])
  })

  test("ends with 1 and the reason where nothing could be imported, and leaves nothing behind", async () => {
    const all = async () => ((await (await importsOf(server, server.admin).ask("")).json()) as ImportList).rows.length
    const before = await all()
    const book = file("book.csv", "PK\u0003\u0004")
    const unknown = file("unknown.csv", "Foo,Bar\n1,2\n")
    expect(await command(book)).toMatchObject({ code: 1, err: expect.stringContaining("Excel workbook") })
    expect(await command(unknown)).toMatchObject({ code: 1, err: expect.stringContaining("--as") })
    expect(await command(unknown, "--as", "accounts", "--map", "Foo=nonsense")).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no field “nonsense”"),
    })
    expect(await all()).toBe(before)
  })

  test("says how it is used where it is asked for something else", async () => {
    for (const words of [[], [list, "--mode", "sideways"], [list, "--as", "things"], [list, "--nonsense"]]) {
      expect(await command(...words)).toMatchObject({ code: 2, err: expect.stringContaining("--dry-run") })
    }
  })
})

// Backup files: exact, whole or not there, and restored entirely or not at all.
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { BackupFailure } from "~src/server/backup/failure"
import { ownTables } from "~src/server/backup/own-tables"
import { readBackup } from "~src/server/backup/read-backup"
import { restoreBackup, standing } from "~src/server/backup/restore-backup"
import { writeBackup } from "~src/server/backup/write-backup"
import { knownSchemas, makeTables, protect, schemaOf } from "~src/server/database/migrate"
import { connect, type Db, openDatabase } from "~src/server/database/open"
import { inWorkspace } from "~src/server/database/transaction"
import { erasePerson } from "~src/server/people/erase"
import { erasedContacts } from "~src/server/people/erased"
import { insertAccounts, insertContacts, insertMessages } from "~src/server/queries/insert-rows"
import { insertMember, insertWorkspace } from "~src/server/queries/workspaces"
import { freshDatabase, quiet } from "~tests/support/cluster"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer } from "~tests/support/server"

const folder = mkdtempSync(join(tmpdir(), "parley-backup-"))
const file = join(folder, "a.backup")
const awkward = 'Zoë "Q"  \\ \u2028 \u2029 \u0001 \t\n\r\n 🙂 שלום {"json": [1, null]} \\u0041 \\N'
let server: FreshServer
const drops: (() => Promise<void>)[] = []

/** A second database that no server works on. */
async function elsewhere(url?: string): Promise<Db> {
  const made = url ? null : await freshDatabase()
  const db = connect({ url: url ?? made?.url ?? "", log: quiet, applicationName: "parley-test", poolSize: 2 }, 0)
  drops.push(async () => {
    await db.destroy()
    await made?.drop()
  })
  return db
}

beforeAll(async () => {
  server = await freshServer()
  for (const { workspace, rep } of [server, await server.newWorkspace()]) {
    await server.inside(workspace.id, async (trx) => {
      await insertAccounts(trx, workspace.id, [{ id: "acme", name: awkward }])
      await insertMessages(trx, workspace.id, [message(awkward)])
    })
    const [make, device] = [eventMaker(), await server.newDevice(rep)]
    await device.sync(Array.from({ length: 30 }, () => make("feedback.given", assetFeedback({ note: awkward }))))
    await device.sync([{ id: "no event", words: awkward }])
  }
  await writeBackup(server.db, file)
})
afterAll(async () => {
  for (const drop of drops) await drop()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every row as text, but for what a restore changes on purpose. */
async function allRows(db: Db): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const { name } of await ownTables(db)) {
    const { rows } = await sql<{ text: string }>`
      select (to_jsonb(t) - 'epoch' - 'expires_at')::text as text from ${sql.id(name)} t order by 1`.execute(db)
    all[name] = rows.map((row) => row.text)
  }
  return all
}

describe("a backup", () => {
  test("restored elsewhere is the same to the last character, with a new epoch for each workspace", async () => {
    const db = await elsewhere()
    const summary = await restoreBackup(db, file)
    const [here, there] = [await allRows(server.db), await allRows(db)]
    expect(there).toEqual(here)
    expect(here.set_aside?.length).toBe(2)
    expect(summary.rows).toBe(Object.values(here).flat().length)
    const epochs = async (of: Db) => (await of.selectFrom("workspaces").select("epoch").execute()).map((w) => w.epoch)
    const [before, after] = [await epochs(server.db), await epochs(db)]
    expect(new Set([...before, ...after]).size).toBe(4)
  })

  test("does not bring back who was erased since", async () => {
    const { url, drop } = await freshDatabase()
    drops.push(drop)
    const open = await openDatabase({ url, log: quiet, applicationName: "parley-test", poolSize: 2 })
    const id = "w"
    const person = {
      id: "ilse-kern",
      accountId: "acme",
      name: "Ilse Kern",
      emails: ["ilse@acme.example"],
      linkedinSlug: "ilse-kern",
    }
    await inWorkspace(open, id, async (trx) => {
      await insertWorkspace(
        trx,
        { id, name: "W", domains: [], language: "en", timeZone: "UTC", unsignedByDefault: false },
        1,
      )
      await insertMember(trx, id, { id: "uwe", name: "Uwe Falk", role: "rep" }, 1)
      await insertContacts(trx, id, [person])
      await insertMessages(trx, id, [message("Ilse Kern told Uwe Falk.")])
    })
    const earlier = join(folder, "earlier.backup")
    await writeBackup(open, earlier)
    const erase = (kind: "contact" | "member", who: string, name: string) =>
      inWorkspace(open, id, (trx) =>
        erasePerson(trx, { workspaceId: id, byId: "ada", now: 2 }, { kind, id: who }, name),
      )
    expect(await erase("contact", person.id, person.name)).toMatchObject({ at: 2 })
    expect(await erase("member", "uwe", "Uwe Falk")).toMatchObject({ at: 2 })
    await open.destroy()
    const db = await elsewhere(url)
    await restoreBackup(db, earlier)
    const text = JSON.stringify(await allRows(db))
    expect(text).toContain("[…] told […].")
    expect(text).not.toMatch(/ilse|kern|uwe falk/i)
    expect(await inWorkspace(db, id, (trx) => erasedContacts(trx, id, [{ ...person, id: "new", crmIds: [] }]))).toEqual(
      new Set(["new"]),
    )
  })

  test("holds no secret: tokens and codes are in it as hashes alone", async () => {
    const text = gunzipSync(readFileSync(file)).toString()
    const secrets = [server.admin.cookie, server.rep.cookie].map((cookie) => cookie.split(".")[2] ?? "")
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(secrets.every((secret) => secret.length > 20)).toBe(true)
  })

  test("is read by its owner alone, and takes no other file's place", async () => {
    expect(statSync(file).mode & 0o077).toBe(0)
    const before = readFileSync(file)
    await expect(writeBackup(server.db, file)).rejects.toThrow(/is there already/)
    expect(readFileSync(file)).toEqual(before)
  })

  test("on a full disk ends with a clear word and leaves nothing", async (here) => {
    const small = join(folder, "small")
    const mounted = mount(small)
    if (!mounted) return here.skip("no small disk can be made here")
    try {
      writeFileSync(join(small, "filler"), Buffer.alloc(200 * 1024))
      await expect(writeBackup(server.db, join(small, "b.backup"))).rejects.toThrow(/no room left/)
      expect(readdirSync(small)).toEqual(["filler"])
    } finally {
      execFileSync("umount", [small])
    }
  })

  test("into a folder that is not there says so", async () => {
    await expect(writeBackup(server.db, join(folder, "none", "b.backup"))).rejects.toThrow(BackupFailure)
  })

  test("of an owner that row-level security binds holds every workspace", async () => {
    const made = await freshDatabase()
    const admin = await elsewhere(made.url)
    const name = `owner_${process.pid}`
    const database = new URL(made.url).pathname.slice(1)
    await sql.raw(`create role ${name} login password 'test'; grant parley_app to ${name}`).execute(admin)
    await sql.raw(`create database ${database}_o owner ${name}`).execute(admin)
    const url = made.url.replace("parley:test@", `${name}:test@`).replace(database, `${database}_o`)
    await (await openDatabase({ url, log: quiet, poolSize: 1, applicationName: "parley-test" })).destroy()
    const owner = connect({ url, log: quiet, applicationName: "parley-test", poolSize: 1 }, 0)
    try {
      await restoreBackup(owner, file)
      expect(await owner.selectFrom("events").selectAll().execute()).toEqual([])
      expect(await standing(owner)).toEqual({ workspaces: 2, events: 60 })
      const again = join(folder, "owner.backup")
      const summary = await writeBackup(owner, again)
      expect(summary.rows).toBe((await readBackup(file)).rows)
    } finally {
      await owner.destroy()
      await sql.raw(`drop database ${database}_o with (force)`).execute(admin)
      await sql.raw(`drop role ${name}`).execute(admin)
    }
  })
})

describe("a restore", () => {
  test("refuses a file that is damaged anywhere, and leaves the database as it was", async () => {
    const db = await elsewhere()
    await restoreBackup(db, file)
    const before = await allRows(db)
    const whole = readFileSync(file)
    const text = gunzipSync(whole).toString()
    const lines = text.trimEnd().split("\n")
    const damaged: [string, Buffer][] = [
      ["half of it", whole.subarray(0, whole.length >> 1)],
      ["without its last line", gzipSync(`${lines.slice(0, -1).join("\n")}\n`)],
      ["cut in its last line", gzipSync(text.slice(0, -20))],
      [
        "a row less",
        gzipSync(
          `${lines
            .toSpliced(
              lines.findIndex((l) => l[0] === "["),
              1,
            )
            .join("\n")}\n`,
        ),
      ],
      ["a word changed", gzipSync(text.replace("Testwerk", "Testwerg"))],
      ["empty", Buffer.alloc(0)],
      ["no backup", gzipSync("hello\n")],
      ["no archive", Buffer.from("hello")],
      ["no tables", gzipSync(`${lines[0]}\n`)],
      // Bytes of the archive itself; the first ten are its name and time.
      ...Array.from({ length: 40 }, (_, i): [string, Buffer] => {
        const at = 10 + Math.floor(((whole.length - 11) * i) / 39)
        const copy = Buffer.from(whole)
        copy[at] = (copy[at] ?? 0) ^ 0x41
        return [`byte ${at}`, copy]
      }),
    ]
    for (const [what, bytes] of damaged) {
      const path = join(folder, "damaged")
      writeFileSync(path, bytes)
      await expect(restoreBackup(db, path), what).rejects.toThrow(BackupFailure)
    }
    expect(await allRows(db)).toEqual(before)
    await expect(restoreBackup(db, join(folder, "nowhere"))).rejects.toThrow(/There is no file/)
  })

  test("that fails half-way leaves the database as it was", async () => {
    const db = await elsewhere()
    await restoreBackup(db, file)
    const before = await allRows(db)
    await sql`create view of_somebody as select id from accounts`.execute(db)
    await expect(restoreBackup(db, file)).rejects.toThrow(/of_somebody|depend/)
    expect(await allRows(db)).toEqual(before)
  })

  test("refuses a backup from a newer Parley", async () => {
    const text = gunzipSync(readFileSync(file)).toString()
    const newer = join(folder, "newer.backup")
    writeFileSync(newer, gzipSync(text.replace(/"schema":"[^"]+"/, '"schema":"9999-later"')))
    const db = await elsewhere()
    await expect(restoreBackup(db, newer)).rejects.toThrow(/newer Parley \(9999-later/)
  })

  test("of an older schema brings it up to date", async () => {
    const old = await elsewhere()
    const [first = ""] = await knownSchemas()
    await sql`drop schema public cascade; create schema public; grant all on schema public to public`.execute(old)
    await makeTables(old, first)
    await protect(old)
    await sql`insert into codes values ('h', 'old')`.execute(old)
    await sql`insert into workspaces (workspace_id, name, domains, language, time_zone, epoch, change_seq, seq, created_at)
      values ('old', 'Old Works', '[]', 'en', 'Europe/Berlin', 'first', 1, 1, 1)`.execute(old)
    const path = join(folder, "old.backup")
    expect((await writeBackup(old, path)).head.schema).toBe(first)
    const db = await elsewhere()
    await restoreBackup(db, path)
    expect(await schemaOf(db)).toBe((await knownSchemas()).at(-1))
    expect(await db.selectFrom("workspaces").select("name").execute()).toEqual([{ name: "Old Works" }])
  })

  test("refuses while a server is at work on the database, even one that has been idle", async () => {
    await expect(restoreBackup(server.db, file)).rejects.toThrow(/stop it first/)
  })

  test("ends the links that were open", async () => {
    const { link } = (await (await server.desk(server.admin, "/pairing", { method: "POST" })).json()) as {
      link: string
    }
    expect(link).toContain("/pair#")
    const path = join(folder, "links.backup")
    await writeBackup(server.db, path)
    const db = await elsewhere()
    await restoreBackup(db, path, () => 1000)
    const open = await db.selectFrom("tickets").select("expires_at").where("used_at", "is", null).execute()
    expect(open.map((ticket) => ticket.expires_at)).toEqual([1000])
  })
})

function mount(path: string): boolean {
  try {
    execFileSync("mkdir", ["-p", path])
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=204k", "tmpfs", path], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

const message = (claim: string) => ({
  id: "line",
  pillar: "Uptime",
  part: "problem" as const,
  claim,
  proof: { text: "Counted by us.", source: "Own count", date: "2026-01-05" },
  why: "It is what they feel first.",
  audience: {},
  language: "en" as const,
  version: 1,
  updatedAt: 1,
})

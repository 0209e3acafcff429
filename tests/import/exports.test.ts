// What leaves as CSV: nothing that a spreadsheet runs, nothing that a role may not see, and all of it comes back unchanged.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { insertAssets, insertMessages } from "~src/server/queries/insert-rows"
import { exportNames, importKinds } from "~src/wire/desk-imports"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer } from "~tests/support/server"
import { changeSeq, importsOf, recordsOf, seed } from "./support"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
  await seed(server, server)
  const { id } = server.workspace
  const audience = {
    segmentIds: ["s-mid"],
    personaIds: ["p-money"],
    industries: ["Food; drink"],
    conversations: [1, 3] as (1 | 3)[],
  }
  await server.inside(id, async (trx) => {
    const proof = { text: "=1+1 of plants", source: "Survey, “2026”", date: "2026-03-01" }
    const line = {
      pillar: "Uptime",
      part: "view" as const,
      proof,
      why: "Said\nin two lines",
      audience,
      language: "de" as const,
      updatedAt: 1,
    }
    await insertMessages(trx, id, [
      { ...line, id: "m-one", claim: "'=not a formula, with a comma" },
      { ...line, id: "m-two", claim: "+49 is no sum", status: "retired" },
    ])
    await insertAssets(trx, id, [
      {
        id: "a-one",
        title: "@guide; with a semicolon",
        url: "https://assets.example/guide",
        kind: "guide",
        language: "en",
        audience,
        ownerId: server.marketer.id,
        createdOn: "2026-01-02",
        howTo: "NULL",
        withdrawn: true,
      },
    ])
  })
  const imports = importsOf(server, server.admin)
  const facts = String.raw`"plants | Plants | 7 | Annual report\; page 12 | https://brightwater.example/r | 2026-02-01; a\|b"`
  await imports.whole(
    Buffer.from(
      `Parley account id,Account name,Facts,Other names\nbrightwater,"=cmd|' /C calc'!A0",${facts.replace("; a\\|b", "")},"שלום; Ünder"\n`,
    ),
  )
  await imports.whole(
    Buffer.from(
      "Grade,Name,E-mail,Parley contact id,Current situation,Parley lead id\nB,,,mira,-1 step from a trial,lead-1\n",
    ),
  )
})
afterAll(() => server.close())

const exported = async (name: string, member = server.admin) => server.desk(member, `/export/${name}.csv`)

describe("an export", () => {
  test.each(importKinds)("of %s changes nothing when it is imported again, updating or replacing", async (kind) => {
    const before = [await recordsOf(server, server.workspace.id, kind), await changeSeq(server, server.workspace.id)]
    expect((before[0] as unknown[]).length).toBeGreaterThan(0)
    const bytes = Buffer.from(await (await exported(kind)).arrayBuffer())
    for (const mode of ["update", "replace"] as const) {
      const { ran } = await importsOf(server, server.admin).whole(bytes, { mode })
      expect(ran).toMatchObject({ source: "parley", kind, state: "done" })
      expect(ran.result?.counts).toMatchObject({ added: 0, changed: 0, rejected: 0, contactsAdded: 0 })
    }
    expect([await recordsOf(server, server.workspace.id, kind), await changeSeq(server, server.workspace.id)]).toEqual(
      before,
    )
  })

  test("holds no cell that a spreadsheet would run", async () => {
    for (const name of exportNames) {
      const text = await (await exported(name)).text()
      const cells = text.replace(/^\ufeff/, "").split(/[,\r\n]/)
      expect([name, cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))]).toEqual([name, []])
    }
    expect(await (await exported("messages")).text()).toContain("'+49 is no sum")
  })

  test("says nothing of who, where and when for an unsigned report", async () => {
    const device = await server.newDevice(server.rep)
    const make = eventMaker()
    await device.sync([
      make("feedback.given", assetFeedback({ assetId: "a-one", note: "quiet", signed: false })),
      make("feedback.given", assetFeedback({ assetId: "a-one", note: "open" })),
    ])
    const rows = (await (await exported("feedback", server.marketer)).text()).split("\r\n")
    const quiet = rows.find((row) => row.includes("quiet")) ?? ""
    expect(quiet).toContain(",no,,,,asset,used,")
    expect(quiet).not.toMatch(/T\d\d:\d\d/)
    expect(rows.find((row) => row.includes("open"))).toMatch(/T\d\d:\d\d.*,yes,A rep,/)
  })

  test("goes to the roles that may see it, and to nobody else", async () => {
    const seen = async (member: typeof server.admin) =>
      Promise.all(exportNames.map(async (name) => [name, (await exported(name, member)).status]))
    const open = ["accounts", "messages", "assets", "insights", "terms", "feedback"]
    expect(await seen(server.rep)).toEqual(exportNames.map((name) => [name, 403]))
    expect(await seen(server.marketer)).toEqual(exportNames.map((name) => [name, open.includes(name) ? 200 : 403]))
    expect(await seen(server.admin)).toEqual(exportNames.map((name) => [name, 200]))
  })

  test("is a file for Excel: a byte-order mark, a name with the day", async () => {
    const answer = await exported("accounts")
    expect([...new Uint8Array(await answer.clone().arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(answer.headers.get("content-disposition")).toMatch(/parley-accounts-\d{4}-\d\d-\d\d\.csv/)
  })
})

// Leaving a workspace and coming back; and what an admin, and a member, may export.
import { strFromU8, unzipSync } from "fflate"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { insertTicket } from "~src/server/queries/tickets"
import type { Link, MemberList } from "~src/wire/desk"
import type { PersonHeld } from "~src/wire/desk-people"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const remove = (by: TestMember, id: string) => server.desk(by, `/members/${id}`, { method: "DELETE" })
const join = (link: string, name: string) =>
  server.fetch("/api/join", { method: "POST", body: JSON.stringify({ code: link.split("#")[1], name }) })
const listOf = async (admin: TestMember): Promise<MemberList> => (await server.desk(admin, "/members")).json()

describe("a member who is removed", () => {
  test("is out at once, with every browser, and what a browser had not sent is counted", async () => {
    const { admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    expect((await remove(admin, rep.id)).status).toBe(204)
    expect((await server.desk(rep, "/me")).status).toBe(401)
    await expect(device.sync()).rejects.toThrow(/revoked/)
    const headers = { authorization: `Bearer ${device.token}`, "content-type": "application/json" }
    await server.fetch("/api/wiped", { method: "POST", headers, body: JSON.stringify({ unsent: 3 }) })
    const [member] = (await listOf(admin)).members.filter((one) => one.id === rep.id)
    expect(member).toMatchObject({ name: rep.name, erasedAt: null, devices: [{ wipedUnsent: 3 }] })
    expect(member?.leftAt).not.toBeNull()
    expect((await remove(admin, rep.id)).status).toBe(404)
  })

  test("cannot come in by a link made before", async () => {
    const { admin, rep, workspace } = await server.newWorkspace()
    const ticket = { kind: "sign-in" as const, memberId: rep.id, now: Date.now(), expiresAt: Date.now() + 60_000 }
    const before = await server.inside(workspace.id, (trx) => insertTicket(trx, workspace.id, ticket))
    const { link }: Link = await (await server.desk(rep, "/pairing", { method: "POST", body: {} })).json()
    await remove(admin, rep.id)
    const later = await server.inside(workspace.id, (trx) => insertTicket(trx, workspace.id, ticket))
    expect((await join(`#${before.code}`, "Eve")).status).toBe(410)
    expect((await join(`#${later.code}`, "Eve")).status).toBe(410)
    const paired = await server.fetch("/api/pair", {
      method: "POST",
      body: JSON.stringify({ code: link.split("#")[1], deviceName: "" }),
    })
    expect(paired.status).toBe(410)
    expect((await listOf(admin)).members).toHaveLength(3)
  })

  test("comes back by a new invitation under the same name and id, with the role it says", async () => {
    const { admin, rep } = await server.newWorkspace()
    const again = () => server.desk(admin, `/members/${rep.id}/invite`, { method: "POST", body: { role: "marketer" } })
    expect((await again()).status).toBe(404)
    await remove(admin, rep.id)
    const { link }: Link = await (await again()).json()
    const answer = await join(link, "Another name")
    expect((await answer.json()).member).toEqual({ id: rep.id, name: rep.name, role: "marketer" })
    const [member] = (await listOf(admin)).members.filter((one) => one.id === rep.id)
    expect(member?.leftAt).toBeNull()
  })
})

test("anybody may leave, nobody but an admin removes others, and the last admin stays", async () => {
  const { admin, marketer, rep } = await server.newWorkspace()
  expect((await remove(marketer, rep.id)).status).toBe(403)
  expect((await remove(rep, rep.id)).status).toBe(204)
  expect((await remove(admin, admin.id)).status).toBe(409)
  const body = { name: admin.name }
  expect((await server.desk(admin, `/people-data/member/${admin.id}`, { method: "DELETE", body })).status).toBe(409)
  const second = await server.newMember(admin.workspaceId, "admin")
  const both = await Promise.all([remove(admin, admin.id), remove(second, second.id)])
  expect(both.map((one) => one.status).sort()).toEqual([204, 409])
})

describe("an export", () => {
  const filesOf = async (answer: Response) => {
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
  }

  test("holds all for the member, and for an admin neither unsigned reports nor a count of anything", async () => {
    const { admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker()
    const given = (note: string, signed: boolean) => make("feedback.given", assetFeedback({ note, signed }))
    await device.sync([
      given("=signed", true),
      given("unsigned", false),
      make("account.corrected", { key: "name:acme", accountId: "acme" }),
    ])
    const own = await filesOf(await server.desk(rep, "/me/export"))
    expect(Object.keys(own).sort()).toEqual(
      [
        "corrections.csv",
        "data.json",
        "devices.csv",
        "events.csv",
        "member.csv",
        "read-me-first.html",
        "reports.csv",
      ].sort(),
    )
    expect(JSON.parse(own["data.json"] ?? "").data.reports).toHaveLength(2)
    expect(own["reports.csv"]).toContain("'=signed")
    const theirs = await filesOf(await server.desk(admin, `/people-data/member/${rep.id}/export`))
    expect(Object.values(theirs).join()).not.toContain('unsigned"')
    expect(JSON.parse(theirs["data.json"] ?? "").data.reports).toHaveLength(1)
    expect(theirs["read-me-first.html"]).toContain("did not sign")
    const held: PersonHeld = await (await server.desk(admin, `/people-data/member/${rep.id}`)).json()
    expect(held.places.filter(({ n }) => n === null).map(({ place }) => place)).toContain("reports")
  })

  test("of a contact tells neither who reported nor when an unsigned report was given", async () => {
    const { admin, rep, workspace } = await server.newWorkspace()
    const contact = { id: "ines", accountId: "acme", name: "<b>Ines</b> Brandt" }
    await server.inside(workspace.id, (trx) =>
      sql`insert into contacts (workspace_id, id, seq, data) values (${workspace.id}, 'ines', 999, ${JSON.stringify({ emails: [], crmIds: [], ...contact })})`.execute(
        trx,
      ),
    )
    const context = { ...assetFeedback().context, contactId: "ines" }
    const at = Date.now() - 3_600_000
    await (await server.newDevice(rep)).sync([
      eventMaker(at)("feedback.given", assetFeedback({ signed: false, note: "her words", context })),
    ])
    const files = await filesOf(await server.desk(admin, "/people-data/contact/ines/export"))
    const text = Object.values(files).join("\n")
    expect(text).toContain("her words")
    expect(text).not.toContain(rep.id)
    expect(text).not.toContain(new Date(at + 1000).toISOString())
    expect(text).not.toContain('linkedin"')
    expect(files["read-me-first.html"]).not.toContain("<b>Ines")
  })
})

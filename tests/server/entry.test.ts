// The ways in and out: set-up, invites, pairing, roles, revocation.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lifetimes } from "~src/server/auth/codes"
import { newId } from "~src/server/auth/secrets"
import { insertTicket } from "~src/server/queries/tickets"
import type { Link, MemberList } from "~src/wire/desk"
import type { PairAnswer } from "~src/wire/sync"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"

let clock = Date.now()
let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now: () => clock })
})
afterAll(() => server.close())

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  server.fetch(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  })
const cookieOf = (answer: Response) => answer.headers.get("set-cookie")?.split(";")[0] ?? ""
const codeOf = (link: string) => link.split("#")[1] ?? ""
const pairingLink = async (member: TestMember): Promise<Link> =>
  (await server.desk(member, "/pairing", { method: "POST", body: {} })).json()
const code = async (answer: Response) => [answer.status, (await answer.json()).code]

describe("a set-up link", () => {
  test("makes a workspace with its admin, once, and signs them in", async () => {
    const workspaceId = newId()
    const ticket = { kind: "setup" as const, now: clock, expiresAt: clock + lifetimes.setup }
    const made = await server.inside(workspaceId, (trx) => insertTicket(trx, workspaceId, ticket))
    const workspace = { name: "Neu", domains: ["neu.example"], language: "de", timeZone: "Europe/Zurich" }
    const request = { code: made.code, name: "Ada", workspace }
    expect(
      (await post("/api/setup", { ...request, workspace: { ...workspace, timeZone: "Mars/Olympus" } })).status,
    ).toBe(400)
    const answer = await post("/api/setup", request)
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/)
    expect(await answer.json()).toMatchObject({
      member: { name: "Ada", role: "admin" },
      workspace: { ...workspace, id: workspaceId },
    })
    const me = await server.fetch("/api/desk/me", { headers: { cookie: cookieOf(answer) } })
    expect(await me.json()).toMatchObject({ member: { name: "Ada" } })
    expect(await code(await post("/api/setup", request))).toEqual([410, "expired"])
  })
})

describe("an invite", () => {
  test("lets one member in with its role, shows until then, and can be taken back", async () => {
    const { admin } = await server.newWorkspace()
    const invite = async (name: string): Promise<Link> =>
      (await server.desk(admin, "/invites", { method: "POST", body: { role: "marketer", name } })).json()
    const list = async (): Promise<MemberList> => (await server.desk(admin, "/members")).json()
    const first = await invite("Mia")
    const second = await invite("Tom")
    const open = (await list()).invites
    expect(open.map((one) => one.name).sort()).toEqual(["Mia", "Tom"])
    const joined = await post("/api/join", { code: codeOf(first.link), name: "Mia Berg" })
    expect(await joined.json()).toMatchObject({ member: { name: "Mia Berg", role: "marketer" } })
    expect((await post("/api/join", { code: codeOf(first.link), name: "Eve" })).status).toBe(410)
    const gone = open.find((one) => one.name === "Tom")
    expect((await server.desk(admin, `/invites/${gone?.id}`, { method: "DELETE" })).status).toBe(204)
    expect((await post("/api/join", { code: codeOf(second.link), name: "Tom" })).status).toBe(410)
    expect((await list()).invites).toEqual([])
  })

  test("and one for signing in brings an existing member back under their own name", async () => {
    const { marketer } = await server.newWorkspace()
    const ticket = {
      kind: "sign-in" as const,
      memberId: marketer.id,
      now: clock,
      expiresAt: clock + lifetimes["sign-in"],
    }
    const made = await server.inside(marketer.workspaceId, (trx) => insertTicket(trx, marketer.workspaceId, ticket))
    const answer = await post("/api/join", { code: made.code, name: "Somebody" })
    expect((await answer.json()).member).toEqual({ id: marketer.id, name: marketer.name, role: "marketer" })
  })
})

describe("a pairing link", () => {
  test("pairs one browser, once, within ten minutes", async () => {
    const { rep, workspace } = await server.newWorkspace()
    const { link, expiresAt } = await pairingLink(rep)
    expect(link).toMatch(/^http:\/\/localhost:8787\/pair#\S{20,}$/)
    expect(expiresAt).toBe(clock + 600_000)
    const [one, two] = await Promise.all(
      [1, 2].map(() => post("/api/pair", { code: codeOf(link), deviceName: "Chrome on Linux" })),
    )
    expect([one?.status, two?.status].sort()).toEqual([200, 410])
    const paired: PairAnswer = await (one?.status === 200 ? one : two)?.json()
    expect(paired).toMatchObject({ member: { id: rep.id }, workspace })
    expect(paired.token.split(".").slice(0, 2)).toEqual([workspace.id, paired.deviceId])

    const late = await pairingLink(rep)
    clock += 600_001
    expect((await post("/api/pair", { code: codeOf(late.link), deviceName: "" })).status).toBe(410)
  })

  test("is not an invite, nor the other way round", async () => {
    const { rep } = await server.newWorkspace()
    const { link } = await pairingLink(rep)
    expect((await post("/api/join", { code: codeOf(link), name: "Eve" })).status).toBe(410)
    expect((await post("/api/pair", { code: codeOf(link), deviceName: "x" })).status).toBe(200)
  })

  test("shows a page that says what to do, and no server ever sees its code", async () => {
    const page = await server.fetch("/pair")
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(await page.text()).toContain("Copy link")
  })

  test("that is wrong makes the one who guesses wait", async () => {
    const other = await freshServer({ now: () => clock })
    const guess = (n: number) =>
      other.fetch("/api/pair", { method: "POST", body: JSON.stringify({ code: `guess${n}`, deviceName: "" }) })
    const statuses: number[] = []
    for (let n = 0; n < 25; n++) statuses.push((await guess(n)).status)
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(410))
    expect(statuses.slice(20)).toEqual(Array(5).fill(429))
    expect((await guess(1)).headers.get("retry-after")).toBe("60")
    clock += 61_000
    expect((await guess(1)).status).toBe(410)
    await other.close()
  })
})

describe("a paired browser", () => {
  test("makes a link that signs its member in at the desk, once, within ten minutes", async () => {
    const { marketer } = await server.newWorkspace()
    const device = await server.newDevice(marketer)
    const bearer = { authorization: `Bearer ${device.token}` }
    const ask = async (): Promise<Link> => (await post("/api/sign-in", {}, bearer)).json()
    const { link, expiresAt } = await ask()
    expect(link).toMatch(/^http:\/\/localhost:8787\/desk\/sign-in#\S{20,}$/)
    expect(expiresAt).toBe(clock + 600_000)
    const answer = await post("/api/join", { code: codeOf(link), name: "-" })
    const me = await server.fetch("/api/desk/me", { headers: { cookie: cookieOf(answer) } })
    expect(await me.json()).toMatchObject({ member: { id: marketer.id, role: "marketer" } })
    expect((await post("/api/join", { code: codeOf(link), name: "-" })).status).toBe(410)
    const late = await ask()
    clock += 600_001
    expect((await post("/api/join", { code: codeOf(late.link), name: "-" })).status).toBe(410)
  })

  test("that was taken back makes none, nor does nobody", async () => {
    const { admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    await server.desk(admin, `/members/${rep.id}/devices/${device.deviceId}`, { method: "DELETE" })
    const taken = await post("/api/sign-in", {}, { authorization: `Bearer ${device.token}` })
    expect(await code(taken)).toEqual([401, "revoked"])
    expect(await code(await post("/api/sign-in", {}))).toEqual([401, "not-signed-in"])
  })
})

describe("a device that is taken back", () => {
  test("is told 401 revoked, may say once that its data is gone, and the desk shows it", async () => {
    const { admin, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    await device.sync([eventMaker()("feedback.given", assetFeedback())])
    const path = `/members/${rep.id}/devices/${device.deviceId}`
    const bearer = { authorization: `Bearer ${device.token}` }
    expect((await post("/api/wiped", { unsent: 0 }, bearer)).status).toBe(401)
    expect((await server.desk(admin, path, { method: "DELETE" })).status).toBe(204)
    const body = { v: 1, deviceId: device.deviceId, epoch: null, cursor: 0, events: [] }
    expect(await code(await post("/api/sync", body, bearer))).toEqual([401, "revoked"])
    expect((await post("/api/wiped", { unsent: 3 }, bearer)).status).toBe(200)
    expect(await code(await post("/api/wiped", { unsent: 9 }, bearer))).toEqual([401, "revoked"])
    const list: MemberList = await (await server.desk(admin, "/members")).json()
    const row = list.members.find((one) => one.id === rep.id)?.devices[0]
    expect(row).toMatchObject({ id: device.deviceId, wipedUnsent: 3, revokedAt: clock, wipedAt: clock })
  })

  test("can be the rep's own, and nobody else's", async () => {
    const { rep, marketer } = await server.newWorkspace()
    const [mine, theirs] = [await server.newDevice(rep), await server.newDevice(marketer)]
    const remove = (member: TestMember, id: string) =>
      server.desk(rep, `/members/${member.id}/devices/${id}`, { method: "DELETE" })
    expect((await remove(marketer, theirs.deviceId)).status).toBe(403)
    expect((await remove(rep, mine.deviceId)).status).toBe(204)
  })
})

describe("roles", () => {
  const marketing = [
    "/names",
    "/feedback/figures",
    "/feedback/records",
    "/messages",
    "/messages/x/versions",
    "/assets",
    "/set-aside",
  ]

  test("a rep sees at the desk who they are, their own row and their own pairing, and nothing else", async () => {
    const { rep, marketer } = await server.newWorkspace()
    for (const path of marketing) expect([path, (await server.desk(rep, path)).status]).toEqual([path, 403])
    const writes: [string, string, unknown][] = [
      ["POST", "/messages", {}],
      ["PUT", "/messages/x", {}],
      ["POST", "/feedback/0190e7a0-0000-7000-8000-000000000000/reply", {}],
      ["POST", "/invites", { role: "admin", name: "Me" }],
      ["PUT", `/members/${rep.id}/role`, { role: "admin" }],
      ["DELETE", "/invites/x", undefined],
    ]
    for (const [method, path, body] of writes) {
      expect([path, (await server.desk(rep, path, { method, body })).status]).toEqual([path, 403])
    }
    expect((await server.desk(rep, "/me")).status).toBe(200)
    const list: MemberList = await (await server.desk(rep, "/members")).json()
    expect([list.members.map((one) => one.id), list.invites]).toEqual([[rep.id], []])
    for (const path of marketing.filter((one) => !one.includes("versions"))) {
      expect([path, (await server.desk(marketer, path)).status]).toEqual([path, 200])
    }
    expect((await server.desk(marketer, "/invites", { method: "POST", body: { role: "rep", name: "X" } })).status).toBe(
      403,
    )
  })

  test("change at once, and a workspace keeps an admin", async () => {
    const { admin, rep } = await server.newWorkspace()
    const put = (member: TestMember, role: string) =>
      server.desk(admin, `/members/${member.id}/role`, { method: "PUT", body: { role } })
    expect(await code(await put(admin, "rep"))).toEqual([409, "conflict"])
    expect((await put(rep, "admin")).status).toBe(204)
    expect((await server.desk(rep, "/feedback/figures")).status).toBe(200)
    expect((await put(admin, "rep")).status).toBe(204)
    expect((await server.desk(admin, "/feedback/figures")).status).toBe(403)
  })

  test("the cookie counts for changes from the desk's own pages alone", async () => {
    const { admin } = await server.newWorkspace()
    const invite = (origin: string) =>
      server.desk(admin, "/invites", { method: "POST", body: { role: "rep", name: "X" }, headers: { origin } })
    for (const origin of ["https://evil.example", "null", "http://localhost:9999", "chrome-extension://abc"]) {
      expect([origin, (await invite(origin)).status]).toEqual([origin, 403])
    }
    expect((await invite("http://localhost:8787")).status).toBe(200)
    expect((await server.fetch("/api/desk/me")).status).toBe(401)
  })

  test("an extension's token is no desk sign-in, nor a desk sign-in a device's", async () => {
    const { rep, admin } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    expect((await server.fetch("/api/desk/me", { headers: { cookie: `parley_desk=${device.token}` } })).status).toBe(
      401,
    )
    const token = admin.cookie.split("=")[1] ?? ""
    const body = { v: 1, deviceId: token.split(".")[1], epoch: null, cursor: 0, events: [] }
    expect((await post("/api/sync", body, { authorization: `Bearer ${token}` })).status).toBe(401)
  })

  test("signing out ends the sign-in", async () => {
    const { marketer } = await server.newWorkspace()
    expect((await server.desk(marketer, "/sign-out", { method: "POST", body: {} })).status).toBe(204)
    expect((await server.desk(marketer, "/me")).status).toBe(401)
  })
})

describe("an extension", () => {
  test("may call the API from its own origin, never with cookies; a page may not", async () => {
    const preflight = (origin: string, path = "/api/sync") =>
      server.fetch(path, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } })
    const ours = await preflight("chrome-extension://abcdefghijklmnopabcdefghijklmnop")
    expect(ours.headers.get("access-control-allow-origin")).toBe("chrome-extension://abcdefghijklmnopabcdefghijklmnop")
    expect(ours.headers.get("access-control-allow-credentials")).toBeNull()
    expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull()
    const desk = await preflight("chrome-extension://abcdefghijklmnopabcdefghijklmnop", "/api/desk/me")
    expect(desk.headers.get("access-control-allow-origin")).toBeNull()
  })

  test("is told plainly what is wrong with a request", async () => {
    const { rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const bearer = { authorization: `Bearer ${device.token}` }
    const fine = { v: 1, deviceId: device.deviceId, epoch: null, cursor: 0, events: [] }
    expect(await code(await post("/api/sync", fine))).toEqual([401, "not-signed-in"])
    expect(await code(await post("/api/sync", { ...fine, deviceId: "other" }, bearer))).toEqual([403, "not-allowed"])
    expect(await code(await post("/api/sync", { ...fine, v: 2 }, bearer))).toEqual([400, "bad-request"])
    expect(await code(await post("/api/sync", fine, { ...bearer, "content-length": "9000000" }))).toEqual([
      413,
      "too-large",
    ])
    expect(await code(await post("/api/nothing", {}))).toEqual([404, "not-found"])
  })
})

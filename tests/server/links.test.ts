// Links that let somebody in: once, however many try together; not for long; and slowly for whoever guesses.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lifetimes, mostLinks } from "~src/server/auth/codes"
import { newId } from "~src/server/auth/secrets"
import type { TicketKind } from "~src/server/database/tables"
import { insertTicket } from "~src/server/queries/tickets"
import { type FreshServer, freshServer } from "~tests/support/server"

let clock = Date.now()
let server: FreshServer
let url: string
beforeAll(async () => {
  server = await freshServer({ now: () => clock, poolSize: 10 })
  url = await server.listen()
})
afterAll(() => server.close())

const workspace = { name: "Neu", domains: [], language: "en", timeZone: "Europe/Berlin" }
const redeem: Record<TicketKind, (code: string) => [string, object]> = {
  "setup": (code) => ["/api/setup", { code, name: "Ada", workspace }],
  "invite": (code) => ["/api/join", { code, name: "Ida" }],
  "pairing": (code) => ["/api/pair", { code, deviceName: "Browser" }],
  "sign-in": (code) => ["/api/join", { code, name: "Ida" }],
}
const kinds = Object.keys(redeem) as TicketKind[]

async function makeCode(kind: TicketKind): Promise<string> {
  const there = kind === "setup" ? null : await server.newWorkspace()
  const id = there?.workspace.id ?? newId()
  const member = kind === "pairing" || kind === "sign-in" ? { memberId: there?.rep.id ?? null } : {}
  const ticket = { kind, now: clock, expiresAt: clock + lifetimes[kind], role: "rep" as const, ...member }
  return (await server.inside(id, (trx) => insertTicket(trx, id, ticket))).code
}

async function use(kind: TicketKind, code: string, headers: Record<string, string> = {}): Promise<Response> {
  const [path, body] = redeem[kind](code)
  return fetch(url + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  })
}

const nextMinute = () => {
  clock += 61_000
}

describe.each(kinds)("a %s link", (kind) => {
  test("lets exactly one of eight in who come at the same moment", async () => {
    const code = await makeCode(kind)
    const answers = await Promise.all(Array.from({ length: 8 }, () => use(kind, code)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(7).fill(410)])
    nextMinute()
  })

  test("works until its time is over, and not a moment longer", async () => {
    const [early, late] = [await makeCode(kind), await makeCode(kind)]
    const made = clock
    clock = made + lifetimes[kind] - 1
    expect((await use(kind, early)).status).toBe(200)
    clock = made + lifetimes[kind]
    expect((await use(kind, late)).status).toBe(410)
    nextMinute()
  })

  test("opens nothing that another kind of link opens", async () => {
    const other = kind === "pairing" ? "invite" : "pairing"
    const code = await makeCode(other)
    expect((await use(kind, code)).status).toBe(410)
    expect((await use(other, code)).status, "and is not used up by the attempt").toBe(200)
    nextMinute()
  })
})

test("a sign-in link of somebody who has left lets nobody in", async () => {
  const { workspace: here, rep } = await server.newWorkspace()
  const ticket = { kind: "sign-in" as const, memberId: rep.id, now: clock, expiresAt: clock + lifetimes["sign-in"] }
  const { code } = await server.inside(here.id, (trx) => insertTicket(trx, here.id, ticket))
  const members = () => server.inside(here.id, (trx) => trx.selectFrom("members").select("id").execute())
  const before = await members()
  await server.inside(here.id, (trx) =>
    trx
      .updateTable("members")
      .set({ left_at: clock })
      .where("workspace_id", "=", here.id)
      .where("id", "=", rep.id)
      .execute(),
  )
  expect((await use("sign-in", code)).status).toBe(410)
  expect(await members()).toEqual(before)
  nextMinute()
})

describe("whoever guesses", () => {
  test("has to wait after twenty wrong links, is told how long, and may then go on", async () => {
    for (let n = 0; n < 20; n++) expect((await use("pairing", `wrong-${n}`)).status).toBe(410)
    clock += 20_000
    const answer = await use("invite", await makeCode("invite"))
    expect(answer.status).toBe(429)
    expect(answer.headers.get("retry-after")).toBe("40")
    clock += 40_000
    expect((await use("invite", await makeCode("invite"))).status).toBe(200)
    nextMinute()
  })

  test("with one workspace's old links waits too, from wherever; other workspaces do not", async () => {
    const one = await server.newWorkspace()
    const ticket = { kind: "invite" as const, now: clock, expiresAt: clock + 1, role: "rep" as const }
    const { code } = await server.inside(one.workspace.id, (trx) => insertTicket(trx, one.workspace.id, ticket))
    clock += 2
    const proxied = await freshServerBehind(1)
    try {
      const from = (n: number) => proxied.use(code, `198.51.100.${n}`)
      for (let n = 0; n < 20; n++) expect((await from(n)).status).toBe(410)
      expect((await from(77)).status).toBe(429)
      expect((await proxied.use("some other", "198.51.100.78")).status).toBe(410)
    } finally {
      nextMinute()
    }
  })

  test("cannot write the address that is counted: only what our own proxies added is believed", async () => {
    const proxied = await freshServerBehind(1)
    const said = (n: number) => proxied.use(`wrong-${n}`, `203.0.113.${n}, 192.0.2.1`)
    for (let n = 0; n < 20; n++) expect((await said(n)).status).toBe(410)
    expect((await said(99)).status).toBe(429)
    const direct = (n: number) => use("pairing", `wrong-${n}`, { "x-forwarded-for": `203.0.113.${n}` })
    for (let n = 0; n < 20; n++) expect((await direct(n)).status).toBe(410)
    expect((await direct(99)).status).toBe(429)
    nextMinute()
  })
})

test("more than so many new links a minute wait, for that workspace alone", async () => {
  const [one, two] = [await server.newWorkspace(), await server.newWorkspace()]
  const make = (who: typeof one) => server.desk(who.rep, "/pairing", { method: "POST", body: {} })
  for (let n = 0; n < mostLinks; n++) expect((await make(one)).status).toBe(200)
  const answer = await make(one)
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "60"])
  expect((await make(two)).status).toBe(200)
  nextMinute()
  expect((await make(one)).status).toBe(200)
})

/** The same database behind so many proxies of ours. */
async function freshServerBehind(proxies: number) {
  const { createApp } = await import("~src/server/app")
  const { quiet } = await import("~tests/support/cluster")
  const settings = { ...server.settings, proxies }
  const app = createApp({ db: server.db, settings, log: quiet, now: () => clock })
  return {
    use: async (code: string, forwarded: string) =>
      app.request("/api/join", {
        method: "POST",
        body: JSON.stringify({ code, name: "Eve" }),
        headers: { "content-type": "application/json", "x-forwarded-for": forwarded },
      }),
  }
}

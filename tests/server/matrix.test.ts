// Every route × everyone who may ask: the routes come from the API's own description, the answers from a table by hand.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"
import { type Actor, type Asked, actors, table } from "./matrix-table"

/** Moves on with every request, so that many wrong codes are no rush. */
let clock = Date.now()
let server: FreshServer
let here: TestWorkspace
let there: TestWorkspace
beforeAll(async () => {
  server = await freshServer({ now: () => clock })
  here = await server.newWorkspace()
  there = await server.newWorkspace()
})
afterAll(() => server.close())

const methods = ["get", "post", "put", "patch", "delete"]
async function routes(): Promise<string[]> {
  const document = (await (await server.fetch("/api/openapi.json")).json()) as { paths: Record<string, object> }
  return Object.entries(document.paths).flatMap(([path, on]) =>
    Object.keys(on)
      .filter((method) => methods.includes(method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  )
}

test("the table has a row for every route that the API describes, and no other", async () => {
  expect(Object.keys(table).sort()).toEqual((await routes()).sort())
})

type Sender = { token: string | null; deviceId: string }

/** A token of this kind, fresh: what is asked may end it. */
async function senderOf(actor: Actor): Promise<Sender> {
  if (actor === "nobody") return { token: null, deviceId: "nobody" }
  if (actor === "other workspace's admin") return atDesk(await server.newMember(there.workspace.id, "admin"))
  const [role = "rep"] = ["rep", "marketer", "admin"].filter((one) => actor.startsWith(one)) as (
    | "rep"
    | "marketer"
    | "admin"
  )[]
  const member = await server.newMember(
    here.workspace.id,
    actor === "left member" || actor.startsWith("revoked") ? "admin" : role,
  )
  const sender = actor.endsWith("browser") ? await server.newDevice(member) : atDesk(member)
  if (actor === "left member") await server.desk(here.admin, `/members/${member.id}`, { method: "DELETE" })
  if (actor === "revoked sign-in") await server.desk(member, "/sign-out", { method: "POST" })
  if (actor === "revoked browser")
    await server.desk(here.admin, `/members/${member.id}/devices/${sender.deviceId}`, { method: "DELETE" })
  return sender
}

const atDesk = (member: TestMember): Sender => {
  const token = member.cookie.replace("parley_desk=", "")
  return { token, deviceId: token.split(".")[1] ?? "" }
}

/** The token goes both ways at once: as the desk's cookie and as an extension's bearer. */
async function statusOf(route: string, sender: Sender, asked: Asked): Promise<number> {
  const [method = "GET", path = ""] = route.split(" ")
  const at = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(asked.params?.[name] ?? `no-${name}`))
  const answer = await server.fetch(asked.query ? `${at}?${asked.query}` : at, {
    method,
    headers: {
      "origin": "http://localhost:8787",
      "content-type": "application/json",
      ...(sender.token ? { cookie: `parley_desk=${sender.token}`, authorization: `Bearer ${sender.token}` } : {}),
    },
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
  })
  return answer.status
}

describe("answers", () => {
  test.each(Object.entries(table))("%s", async (route, row) => {
    const got: Record<string, number> = {}
    for (const actor of actors) {
      clock += 10_000
      const sender = await senderOf(actor)
      const asked =
        (await row.ask?.({ server, here, home: actor === "other workspace's admin" ? there : here, sender })) ?? {}
      got[actor] = await statusOf(route, sender, asked)
    }
    const wanted = row.expect.split(" ").map(Number)
    expect(got).toEqual(Object.fromEntries(actors.map((actor, i) => [actor, wanted[i]])))
  })
})

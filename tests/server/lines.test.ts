// Terms to avoid and insights: made and edited at the desk, on devices after the next sync, and nothing saved is lost.
import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { insertInsights, insertTerms } from "~src/server/queries/insert-rows"
import type { InsightList, TermList } from "~src/wire/desk-lines"
import { type FreshServer, freshServer, type TestDevice, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const audience = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
const term = { term: "solution", instead: "what it is", why: "It says nothing.", audience, language: "en" } as const
const insight = {
  ...{ claim: "The repair is the short part.", evidence: "50 of 204 minutes.", source: "Own count", url: null },
  ...{ date: "2026-01-05", meaning: "Faster repair saves little.", question: "Who held a tool?", audience },
  language: "en",
} as const
const ask = (member: TestMember, method: string, path: string, body?: unknown) =>
  server.desk(member, path, { method, ...(body ? { body } : {}) })
const told = async <T>(answer: Promise<Response>): Promise<T> => {
  const got = await answer
  expect(got.status).toBe(200)
  return got.json()
}
/** What a device holds of a kind after a full pull. */
const held = async (device: TestDevice, kind: "term" | "insight") =>
  (await device.sync()).changes.flatMap((one) => (one.kind === kind && one.row ? [one.row] : []))
const states = async (workspaceId: string, kind: string) =>
  server.inside(workspaceId, async (trx) => {
    const { rows } = await sql<{ action: string; by: string | null }>`select action, by_id as by from versions
      where workspace_id = ${workspaceId} and kind = ${kind} order by version`.execute(trx)
    return rows
  })

test("a term goes to devices, is edited by one person at a time, and goes from them when it is removed", async () => {
  const { workspace, marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const [made] = (await told<TermList>(ask(marketer, "POST", "/terms", term))).rows
  const { id } = (made as TermList["rows"][number]).term
  expect(made).toMatchObject({ term, editedBy: marketer.name })
  expect(await held(device, "term")).toEqual([{ ...term, id }])

  const change = { ...term, term: "Solution", instead: null, version: made?.version }
  const [after] = (await told<TermList>(ask(marketer, "PUT", `/terms/${id}`, change))).rows
  expect(await held(device, "term")).toMatchObject([{ term: "Solution", instead: null }])
  expect((await ask(marketer, "PUT", `/terms/${id}`, change)).status).toBe(409)
  expect((await ask(marketer, "DELETE", `/terms/${id}`, { version: made?.version })).status).toBe(409)

  const gone = await told<TermList>(ask(marketer, "DELETE", `/terms/${id}`, { version: after?.version }))
  expect([gone.rows, await held(device, "term")]).toEqual([[], []])
  expect((await ask(marketer, "PUT", `/terms/${id}`, { ...change, version: after?.version })).status).toBe(404)
  expect((await states(workspace.id, "term")).map(({ action }) => action)).toEqual([
    "published",
    "published",
    "retired",
  ])
})

test("a term is there once for the same audience and language, and may say something else to others", async () => {
  const { marketer } = await server.newWorkspace()
  await told(ask(marketer, "POST", "/terms", term))
  expect((await ask(marketer, "POST", "/terms", { ...term, term: " SOLUTION " })).status).toBe(400)
  const forOthers = { ...term, audience: { ...audience, conversations: [3] } }
  const list = await told<TermList>(ask(marketer, "POST", "/terms", forOthers))
  expect(list.rows).toHaveLength(2)
  expect((await ask(marketer, "POST", "/terms", { ...term, why: "" })).status).toBe(400)
})

test("an insight goes to devices, is retired and brought back, and has ninety words at most", async () => {
  const { marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const first = (await told<InsightList>(ask(marketer, "POST", "/insights", insight))).rows[0]
  const { id } = (first as InsightList["rows"][number]).insight
  expect(await held(device, "insight")).toEqual([{ ...insight, id }])

  const put = (body: object) => told<InsightList>(ask(marketer, "PUT", `/insights/${id}`, body))
  const away = (await put({ ...insight, retired: true, version: first?.version })).rows[0]
  expect([away?.retired, await held(device, "insight")]).toEqual([true, []])
  expect((await ask(marketer, "PUT", `/insights/${id}`, { ...insight, version: first?.version })).status).toBe(409)
  const back = (await put({ ...insight, claim: "Again.", version: away?.version })).rows[0]
  expect([back?.retired, await held(device, "insight")]).toMatchObject([false, [{ claim: "Again." }]])

  const words = (n: number) => Array.from({ length: n }, () => "ten").join(" ")
  const rest = { evidence: words(30), meaning: words(29), question: words(30), version: back?.version }
  await put({ ...insight, ...rest, claim: "One" })
  const long = { ...insight, ...rest, claim: "One two" }
  expect((await ask(marketer, "POST", "/insights", long)).status).toBe(400)
})

test("what came with an import names nobody, and its first state stays kept", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  await server.inside(workspace.id, async (trx) => {
    await insertTerms(trx, workspace.id, [{ ...term, id: "t" }])
    await insertInsights(trx, workspace.id, [{ ...insight, id: "i" }])
  })
  const [row] = (await told<TermList>(ask(marketer, "GET", "/terms"))).rows
  expect(row).toMatchObject({ editedBy: null, editedAt: null })
  await told(ask(marketer, "PUT", "/terms/t", { ...term, why: "Everyone says it.", version: row?.version }))
  expect(await states(workspace.id, "term")).toEqual([
    { action: "imported", by: null },
    { action: "published", by: marketer.id },
  ])
  const [other] = (await told<InsightList>(ask(marketer, "GET", "/insights"))).rows
  expect(other).toMatchObject({ insight: { id: "i" }, retired: false, editedBy: null })
})

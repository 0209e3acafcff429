// The API's description names every route there is, and its page needs nothing from anywhere else.
import { expect, test } from "vitest"
import { createApp } from "~src/server/app"
import { connect } from "~src/server/database/open"
import { createLog } from "~src/server/log"
import { readSettings } from "~src/server/settings"

/** Nothing here asks a database. */
const log = createLog("silent")
const db = connect({ url: "postgres://nobody@127.0.0.1:1/none", log })
const app = createApp({ db, settings: readSettings({}), log })
const get = async (path: string) => app.request(path)

type Operation = { responses: Record<string, { content?: unknown }>; security?: object[]; requestBody?: unknown }
type Description = { openapi: string; paths: Record<string, Record<string, Operation>> }
const description = async () => (await (await get("/api/openapi.json")).json()) as Description
/** The description itself, and the page that shows it. */
const about = /^\/api\/(openapi\.json|docs)/
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]

test("every route under /api is described, and nothing is described that is not there", async () => {
  const { paths } = await description()
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const routes = app.routes
    .filter(({ method, path }) => methods.includes(method) && path.startsWith("/api/") && !about.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`)
  expect(routes.length).toBeGreaterThan(20)
  expect(described.sort()).toEqual([...new Set(routes)].sort())
})

test("every route says who may ask, what it answers, and how it refuses", async () => {
  const { openapi, paths } = await description()
  expect(openapi).toBe("3.1.0")
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, { responses, security }] of Object.entries(item)) {
      const where = `${method} ${path}`
      const open = ["/api/pair", "/api/setup", "/api/join"].includes(path)
      expect(security?.length, where).toBe(open ? 0 : 1)
      expect(Object.keys(responses).filter((status) => /^2/.test(status)).length, where).toBeGreaterThan(0)
      expect(Object.keys(responses).filter((status) => /^4/.test(status)).length, where).toBeGreaterThan(0)
    }
  }
})

test("the page shows it from our own server under a policy that lets nothing else in", async () => {
  const page = await get("/api/docs")
  expect(page.status).toBe(200)
  const policy = page.headers.get("content-security-policy") ?? ""
  expect(policy).toMatch(/default-src 'none'; script-src 'self';/)
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  const html = await page.text()
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((path) => path !== "data:,")
  expect(named.length).toBe(3)
  for (const path of named) {
    expect(path).toMatch(/^\/api\/docs\//)
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect((await answer.text()).length, path).toBeGreaterThan(100)
  }
})

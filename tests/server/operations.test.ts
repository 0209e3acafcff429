// The server as a real process, run as an administrator runs it: figures, logs, checks, a lost admin, an orderly stop.
import { readFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { freePort } from "~scripts/lib/ports"
import { type CrashServer, crashServer } from "~tests/prove/crash-server"
import { assetFeedback, eventMaker } from "~tests/support/events"
import { dayOfTraffic, type Marks, marks } from "./traffic"

let server: CrashServer
let metricsUrl: string
beforeAll(async () => {
  const port = await freePort()
  metricsUrl = `http://127.0.0.1:${port}/metrics`
  server = await crashServer({ METRICS_PORT: String(port), LOG_LEVEL: "debug" })
  await server.start()
}, 120_000)
afterAll(() => server.close())

const figures = async () => (await fetch(metricsUrl)).text()
const figure = (text: string, name: string): number =>
  text
    .split("\n")
    .filter((line) => line.startsWith(name))
    .reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0)

describe("after a day's traffic", () => {
  let made: Marks
  let day: Awaited<ReturnType<typeof dayOfTraffic>>
  beforeAll(async () => {
    made = marks()
    day = await dayOfTraffic(server, made)
  }, 120_000)

  test("the figures say what was asked, how it was answered, and what became of the events", async () => {
    const text = await figures()
    expect(figure(text, 'parley_sync_events_total{outcome="taken"}')).toBe(day.taken)
    expect(figure(text, 'parley_sync_events_total{outcome="repeated"}')).toBe(day.repeated)
    expect(figure(text, 'parley_sync_events_total{outcome="set-aside"}')).toBe(day.setAside)
    const pushes = 'parley_request_seconds_count{method="POST",route="/api/sync",status="200"}'
    expect(figure(text, pushes)).toBe(day.pushes)
    expect(figure(text, "parley_request_seconds_bucket")).toBeGreaterThan(0)
    expect(figure(text, 'parley_database_connections{state="idle"}')).toBeGreaterThan(0)
    expect(figure(text, "process_resident_memory_bytes")).toBeGreaterThan(1_000_000)
  })

  test("neither the log, nor the figures, nor the database's own log hold a word of what anybody wrote, nor an id of theirs", async () => {
    const own = readFileSync(join(server.data, "database", "server.log"), "utf8")
    const printed = server.said().replace(/Set up your workspace, once: \S+/g, "")
    const places = { log: printed, figures: await figures(), "database's log": own }
    expect(printed.split("\n").filter((line) => line.includes('"request"')).length).toBeGreaterThan(40)
    for (const [where, text] of Object.entries(places))
      for (const [what, secret] of Object.entries(made.all))
        expect(text.includes(secret), `${what} stands in the ${where}`).toBe(false)
    expect(Object.keys(made.all).length).toBeGreaterThan(20)
  })

  test("the figures are on a port of their own, and nothing else is", async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
    expect((await fetch(metricsUrl.replace("/metrics", "/api/openapi.json"))).status).toBe(404)
    expect((await fetch(metricsUrl, { method: "POST" })).status).toBe(404)
  })

  test("a lost admin gets in again by one command, while the server runs; asked which, where there are several", async () => {
    const link = await server.command("admin-link", [])
    expect(link).toMatchObject({ code: 0 })
    const code = /\/desk\/sign-in#(\S+)/.exec(link.said)?.[1]
    const join = () => fetch(`${server.url}/api/join`, { method: "POST", body: JSON.stringify({ code, name: "x" }) })
    const answer = await join()
    expect(await answer.json()).toMatchObject({ member: { name: made.all.admin, role: "admin" } })
    expect((await join()).status).toBe(410)
    await day.promote()
    const several = await server.command("admin-link", [])
    expect(several.code).toBe(2)
    expect(several.said).toContain("Say which")
    const named = await server.command("admin-link", [made.all.rep ?? ""])
    expect(named).toMatchObject({ code: 0 })
    expect(named.said).toMatch(/\/desk\/sign-in#/)
  }, 60_000)
})

describe("the check", () => {
  test("beside a running server finds everything in order, says so by its exit code, and shows no password", async () => {
    const { code, said } = await server.command("check", [])
    expect(said).toMatch(/PostgreSQL \d+/)
    expect(said).toMatch(/ok +Schema: \d{4}-/)
    expect(said).toMatch(/ok +Workspaces: fenced/)
    expect(said).toMatch(/PORT +\d+ +\(environment\)/)
    expect(said).toMatch(/HOST +127\.0\.0\.1 +\(default\)/)
    expect(said).not.toContain(readFileSync(join(server.data, "database-password"), "utf8").trim())
    expect(code, said).toBe(0)
  }, 60_000)

  test("names everything that is wrong at once", async () => {
    const taken = createServer().listen(0, "127.0.0.1")
    await new Promise((done) => taken.once("listening", done))
    const { port } = taken.address() as { port: number }
    const away = await crashServer({
      PORT: String(port),
      DATABASE_URL: "postgres://parley:hush@127.0.0.1:1/none",
      PUBLIC_URL: "http://parley.example.com",
    })
    const { code, said } = await away.command("check", [])
    taken.close()
    expect(code).toBe(1)
    expect(said).toMatch(/NO +Database: cannot be reached/)
    expect(said).toMatch(new RegExp(`NO +Port: ${port} is taken`))
    expect(said).toMatch(/NO +PUBLIC_URL: .*plain http/)
    expect(said).not.toContain("hush")
    await away.close()
  }, 60_000)

  test("and the server itself refuses wrong settings in words, all of them at once", async () => {
    const wrong = await crashServer({ PORT: "many", LOG_LEVEL: "loud" })
    await expect(wrong.start()).rejects.toThrow(/ended with 1\s[\s\S]*PORT must be[\s\S]*LOG_LEVEL must be/)
    await wrong.close()
  }, 60_000)
})

describe("told to stop while pushes are coming in", () => {
  test("it answers what is under way, takes nothing new on, loses nothing acknowledged, and ends within ten seconds with its database", async () => {
    const stopping = await crashServer()
    try {
      await stopping.start()
      const { pairs } = await dayOfTraffic(stopping, marks(), 4)
      let asked = 0
      let broken = 0
      const acknowledged = new Set<string>()
      const refusals = new Set<number>()
      let over = false
      const flights = pairs.map(async ({ token, deviceId }) => {
        const make = eventMaker()
        while (!over) {
          const events = Array.from({ length: 20 }, () => make("feedback.given", assetFeedback()))
          asked++
          const answer = await fetch(`${stopping.url}/api/sync`, {
            method: "POST",
            headers: { "authorization": `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify({ v: 1, deviceId, epoch: null, cursor: 0, events }),
          }).catch((error: { cause?: { code?: string } }) => error.cause?.code ?? "broken")
          if (typeof answer === "string") {
            // Nobody listens any more, or the connection had been idle: nothing was taken on.
            if (answer !== "ECONNREFUSED") broken++
            over = over || answer === "ECONNREFUSED"
            continue
          }
          if (answer.status !== 200) refusals.add(answer.status)
          else for (const ack of ((await answer.json()) as { acks: { id: string }[] }).acks) acknowledged.add(ack.id)
        }
      })
      await expect.poll(() => acknowledged.size, { interval: 5 }).toBeGreaterThan(100)
      const took = await stopping.stop()
      over = true
      await Promise.all(flights)
      expect(took).toBeLessThan(10_000)
      expect(broken, `connections that broke under a request, of ${asked}`).toBeLessThanOrEqual(pairs.length)
      expect([...refusals].filter((status) => status !== 503)).toEqual([])
      const log = readFileSync(join(stopping.data, "database", "server.log"), "utf8")
      expect(log).toMatch(/database system is shut down/)
      expect(stopping.said()).toContain('"stopped"')
      await stopping.start()
      const stored = await stopping.ask<{ id: string }>("select id::text from events")
      const there = new Set(stored.map((row) => row.id))
      expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
    } finally {
      await stopping.close()
    }
  }, 120_000)
})

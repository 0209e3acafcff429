// A short run of the crash proof: the full one is `npm run prove`.
import { expect, test } from "vitest"
import { readSettings } from "~src/server/settings"
import { startServer } from "~src/server/start"
import { crashRun } from "~tests/prove/crash"
import { crashServer } from "~tests/prove/crash-server"

test("what was acknowledged before a kill -9 of server and database is there once, and both start again by themselves", async () => {
  const run = await crashRun({ rounds: 2, seed: 7, least: 100 })
  expect(run).toMatchObject({ kills: 2, inFlight: 2, restarts: 2, lost: 0, doubled: 0, sumsEqual: true })
  expect(run.acknowledged).toBeGreaterThanOrEqual(100)
}, 120_000)

test("a database that dies alone comes back by itself, and the server answers again", async () => {
  const server = await crashServer()
  try {
    await server.start()
    expect(await server.killDatabase()).toBeGreaterThan(0)
    await expect
      .poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 60_000, interval: 100 })
      .toBe(200)
  } finally {
    await server.close()
  }
}, 120_000)

test("a server that dies alone adopts its database at the next start, and a second one beside it is refused", async () => {
  const server = await crashServer()
  try {
    await server.start()
    const [before] = await server.ask<{ at: string }>("select pg_postmaster_start_time()::text as at")
    const first = server.setupCode()
    await server.killServer()
    await server.start()
    const [after] = await server.ask<{ at: string }>("select pg_postmaster_start_time()::text as at")
    expect(after).toEqual(before)
    const setUp = (code: string) =>
      fetch(`${server.url}/api/setup`, { method: "POST", body: JSON.stringify({ ...setup, code }) }).then(
        (it) => it.status,
      )
    expect(server.setupCode()).not.toBe(first)
    expect([await setUp(first), await setUp(server.setupCode())]).toEqual([410, 200])
    await expect(
      startServer({ ...readSettings({ PORT: "0", LOG_LEVEL: "silent" }), data: server.data }),
    ).rejects.toThrow(/Another Parley server/)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  } finally {
    await server.close()
  }
}, 120_000)

const setup = { name: "Ada", workspace: { name: "W", domains: [], language: "en", timeZone: "Europe/Berlin" } }

// A short run of the crash proof: the full one is `npm run prove`.
import { expect, test } from "vitest"
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

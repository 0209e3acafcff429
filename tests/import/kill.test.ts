// A short run of the proof that a killed import is wholly there or wholly not; the full one is `npm run prove`.
import { expect, test } from "vitest"
import { killRun } from "~tests/prove/import"

test("an import that the server is killed in is wholly there or wholly not, and goes on by itself", async () => {
  const run = await killRun({ rounds: 2, rows: 4_000, seed: 11 })
  expect(run).toMatchObject({ kills: 2, halves: 0, wrong: 0 })
  expect(run.resumed).toBe(run.inTheMiddle)
  expect(run.inTheMiddle).toBeGreaterThan(0)
}, 180_000)

// A short run of the restore drill: the full one is `npm run prove`.
import { expect, test } from "vitest"
import { restoreRun } from "~tests/prove/restore"

test("after a backup, more work and a restore, every browser sends again what the backup lacks: nothing lost, nothing twice", async () => {
  const run = await restoreRun({ more: 120, seed: 11 })
  expect(run).toMatchObject({ browsers: 4, lost: 0, doubled: 0, wrong: [], pairedAgain: 1, refusals: 2 })
  expect(run.lacked).toBeGreaterThanOrEqual(120)
}, 120_000)

test("a restore that left the epoch as it was would be caught", async () => {
  expect((await restoreRun({ more: 40, seed: 12, sameEpoch: true })).lost).toBeGreaterThan(0)
}, 120_000)

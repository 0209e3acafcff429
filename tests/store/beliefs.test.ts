// What the evidence says is reckoned once for each change of it, and what was kept is what would be reckoned.
import { expect, test } from "vitest"
import { makeUpAsset } from "~bench/rank/made-up"
import { chanceFrom } from "~bench/rank/simulator/chance"
import { knownOf } from "~src/domain/rank/beliefs"
import type { Evidence } from "~src/domain/rank/evidence"
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { posteriorOf } from "~src/domain/rank/posterior"
import { keepBeliefs, readBeliefs } from "~src/store/beliefs"
import { readLibrary } from "~src/store/read-library"
import { type ServerRow, takeRows } from "~src/store/take-rows"
import { newBrowser, storeIn } from "./support"

const day = 20_400
const chance = chanceFrom("beliefs")
const assets = Array.from({ length: 8 }, (_, n) => makeUpAsset(n, chance))
const evidenceWith = (share: number): Evidence[] =>
  gatherEvidence(
    Array.from({ length: 600 }, (_, n) => ({
      ...{ repId: `r${n % 9}`, assetId: `asset-${n % 7}`, day, base: 0, seen: true, used: chance.next() < share },
      situation: { conversation: 1 as const, segmentId: null, personaId: n % 2 ? "ops" : "it", industry: "Glass" },
    })),
    assets,
    day,
  )
const rowsOf = (evidence: readonly Evidence[]): ServerRow[] =>
  evidence.map((row) => ({ kind: "evidence", id: row.id, row }))
const taken = (store: ReturnType<typeof storeIn>, rows: readonly ServerRow[]) =>
  store.db.transaction("rw", store.db.tables, () => takeRows(store, rows))

test("what is kept is what the evidence says, for every asset and cell", async () => {
  const store = storeIn(newBrowser())
  const evidence = evidenceWith(0.2)
  await taken(store, rowsOf(evidence))
  await keepBeliefs(store)
  await store.db.evidence.clear()
  const kept = await readBeliefs(store)
  const now = posteriorOf(evidence.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  expect(kept).toEqual(now)
  const [was, is] = [kept, now].map((one) => one && knownOf(one.assets))
  for (const { id } of assets) expect(was?.(id)).toEqual(is?.(id))
  expect(assets.filter(({ id }) => was?.(id)).length).toBe(7)
  expect(was?.("asset-0")?.by.persona.size).toBe(2)
})

test("evidence that comes or goes is believed at once", async () => {
  const store = storeIn(newBrowser())
  expect((await readLibrary(store)).posterior).toBeNull()
  await taken(store, rowsOf(evidenceWith(0.1)))
  const first = (await readLibrary(store)).posterior
  expect(first).not.toBeNull()
  const next = evidenceWith(0.6)
  await taken(store, rowsOf(next))
  const second = (await readLibrary(store)).posterior
  expect(second?.whole).toBeGreaterThan(first?.whole ?? 0)
  await taken(
    store,
    next.map(({ id }) => ({ kind: "evidence", id, row: null })),
  )
  expect((await readLibrary(store)).posterior).toBeNull()
})

test("what was made with other settings is made anew", async () => {
  const store = storeIn(newBrowser())
  await taken(store, rowsOf(evidenceWith(0.2)))
  const posterior = await readBeliefs(store)
  await store.db.beliefs.put({ id: "all", made: "before", posterior: null })
  expect(await readBeliefs(store)).toEqual(posterior)
})

// What reps' use says comes down with the next sync, ranks the slate, and its probabilities go into the ledger as they were drawn.
import { expect, test } from "vitest"
import { Evidence } from "~src/domain/rank/evidence"
import { company, makeServer, makeWorld } from "./world"

const evidence = (assetId: string, used: number) =>
  Evidence.parse({
    ...{ id: assetId, assetId, kind: "guide", campaign: null, asOf: "2026-11-21", base: 1.5 },
    ...{ shown: 500, seen: 400, used, n: 400, k: used, by: { conversation: [], persona: [], industry: [] } },
  })
const telvo = "https://www.linkedin.com/company/telvo/"

test("without evidence the tags rank and say so", async () => {
  const world = await makeWorld()
  await world.see(1, telvo, company("telvo"))
  const { content } = world.account(1)
  expect(content.slice(0, 2).map((one) => one.probability)).toEqual([1, 1])
  expect(content.every((one) => one.evidence === null)).toBe(true)
})

test("an asset that reps use stands first, with its figures, and is logged with its own probability", async () => {
  const server = makeServer()
  for (const [id, used] of Object.entries({ a1: 8, a2: 8, a3: 8, a4: 200, a5: 8 }))
    server.state.changes.push({ kind: "evidence", id, row: evidence(id, used) })
  const world = await makeWorld({ server })
  await world.see(1, telvo, company("telvo"))
  await world.open(1)
  const { content } = world.account(1)
  expect(content[0]).toMatchObject({ assetId: "a4", position: 1, evidence: { seen: 400, used: 200, little: false } })
  expect(content[0]?.probability).toBeGreaterThan(0.99)
  const [low, high] = [content[0]?.evidence?.low ?? 0, content[0]?.evidence?.high ?? 0]
  expect(low).toBeLessThan(0.5)
  expect(high).toBeGreaterThan(0.4)
  const told = content.reduce((sum, one) => sum + one.probability, 0)
  expect(told).toBeLessThan(3)
  const [event] = (await world.context.home?.store.db.events.toArray()) ?? []
  expect(event?.event.data).toMatchObject({
    items: content.map(({ assetId, position, probability }) => ({ assetId, position, probability })),
  })
})

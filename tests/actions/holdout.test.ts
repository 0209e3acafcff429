// A held-out slate ranks by the tags alone, and the ledger is told which slates were held out; without a holdout it says nothing.
import { expect, test } from "vitest"
import { Evidence } from "~src/domain/rank/evidence"
import { company, makeServer, makeWorld } from "./world"

const evidence = (assetId: string, used: number) =>
  Evidence.parse({
    ...{ id: assetId, assetId, kind: "guide", campaign: null, asOf: "2026-11-21", base: 1.5 },
    ...{ shown: 500, seen: 400, used, n: 400, k: used, by: { conversation: [], persona: [], industry: [] } },
  })

/** What the ledger gets for one account, with a holdout of this size. */
async function showing(holdout: number | undefined) {
  const server = makeServer()
  for (const [id, used] of Object.entries({ a1: 8, a2: 8, a3: 8, a4: 200, a5: 8 }))
    server.state.changes.push({ kind: "evidence", id, row: evidence(id, used) })
  const world = await makeWorld({ server })
  const { home } = world.context
  if (home && holdout) home.session = { ...home.session, workspace: { ...home.session.workspace, holdout } }
  await world.see(1, "https://www.linkedin.com/company/telvo/", company("telvo"))
  await world.open(1)
  const [event] = (await home?.store.db.events.toArray()) ?? []
  return { first: world.account(1).content[0]?.assetId, data: event?.event.data as { heldOut?: boolean } }
}

test("without a holdout nothing is said of one", async () => {
  const { first, data } = await showing(undefined)
  expect(first).toBe("a4")
  expect(data.heldOut).toBe(undefined)
})

test("held out, what reps use does not count; listened to, it does; either way it is logged", async () => {
  const held = await showing(100)
  expect(held.data.heldOut).toBe(true)
  expect(held.first).not.toBe("a4")
  const listened = await showing(0.0001)
  expect(listened.data.heldOut).toBe(false)
  expect(listened.first).toBe("a4")
})

// Events → trials: what was seen and used, once, by the last word of each report.
import { expect, test } from "vitest"
import { makeUpAsset } from "~bench/rank/made-up"
import { chanceFrom } from "~bench/rank/simulator/chance"
import type { Event } from "~src/domain/event"
import { type Recorded, trialsOf } from "~src/domain/rank/trials-of"

const day = 86_400_000
const context = {
  ...{ accountId: "acme", contactId: null, segmentId: "mid", personaId: "ops", conversation: 1 as const, site: null },
}
const world = {
  assets: new Map(["a", "b"].map((id) => [id, { ...makeUpAsset(0, chanceFrom(id)), id }])),
  industryOf: () => "Glass",
}
let n = 0
const id = () => `01900000-0000-7000-8000-${String(n++).padStart(12, "0")}`
const recorded = (kind: Event["kind"], at: number, data: unknown, memberId = "sam"): Recorded => ({
  event: { id: id(), seq: n, at, v: 1, kind, data } as Event,
  ...{ deviceId: `${memberId}-1`, memberId },
})
const shown = (at: number, assetIds: string[]) => {
  const items = assetIds.map((assetId, i) => ({ assetId, position: i + 1, probability: 1 }))
  return recorded("assets.shown", at, { showingId: id(), context, items })
}
const seen = (at: number, assetId: string) => recorded("asset.seen", at, { showingId: null, assetId, context })
const said = (at: number, assetId: string, answer: string) => {
  const detail = { reason: null, note: null, signed: true, context }
  return recorded("feedback.given", at, { subject: "asset", assetId, answer, ...detail })
}
const told = (events: Recorded[]) =>
  trialsOf(events, world).map(({ assetId, day, seen, used }) => [assetId, day, seen, used])

test("shown, seen, used; a repeat on the same day is the same trial", () => {
  const events = [shown(day, ["a", "b"]), seen(day, "a"), seen(day + 9, "a"), said(day + 20, "a", "used")]
  expect(told(events)).toEqual([
    ["a", 1, true, true],
    ["b", 1, false, false],
  ])
  expect(told([...events, ...events].reverse()).sort()).toEqual(told(events))
  expect(trialsOf(events, world)[0]).toMatchObject({ repId: "sam", situation: { industry: "Glass", personaId: "ops" } })
})

test("a use some days later counts for the last time it was seen; one found elsewhere for itself", () => {
  expect(told([seen(day, "a"), seen(3 * day, "a"), said(5 * day, "a", "used-with-edits")])).toEqual([
    ["a", 1, true, false],
    ["a", 3, true, true],
  ])
  expect(told([said(5 * day, "b", "used")])).toEqual([["b", 5, true, true]])
})

test("a withdrawn use never was, a revised one is what it became", () => {
  const use = said(day + 1, "a", "used")
  expect(told([seen(day, "a"), use, recorded("feedback.withdrawn", day + 2, { of: use.event.id })])).toEqual([
    ["a", 1, true, false],
  ])
  const dismissed = { ...(use.event.data as object), answer: "not-relevant" }
  const revised = recorded("feedback.revised", day + 2, { of: use.event.id, feedback: dismissed })
  expect(told([seen(day, "a"), use, revised])).toEqual([["a", 1, true, false]])
})

test("not knowing how to use it says nothing about relevance", () => {
  expect(told([seen(day, "a"), said(day + 1, "a", "how-to-use")])).toEqual([])
})

test("assets that the library no longer has are left out", () => {
  expect(told([seen(day, "gone")])).toEqual([])
})

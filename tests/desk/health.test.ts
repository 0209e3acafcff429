// Content health's lists: what is unused, what to check, and which situations lack content.
import { expect, test } from "vitest"
import type { AssetRow } from "~src/desk/content/view"
import { coverageOf, isLapsed, retireList, toVerify, unusedOf } from "~src/desk/health/view"

const today = "2026-06-30"
const everyone = { segmentIds: [], personaIds: [], industries: [], conversations: [1 as const] }
function row(id: string, change: Partial<AssetRow["asset"]> = {}, use: Partial<AssetRow> = {}): AssetRow {
  const asset: AssetRow["asset"] = {
    ...{ id, title: `Asset ${id}`, url: "https://library.example/a", kind: "guide", language: "en" },
    ...{ audience: everyone, campaign: null, ownerId: null, createdOn: "2026-01-01", verifiedOn: "2026-05-01" },
    ...{ expiresOn: null, offMessage: false, withdrawn: false, howTo: null },
    ...change,
  }
  const none = { owner: null, shown: 0, seen: 0, opened: 0, copied: 0, used: 0, dismissed: 0, lastUsedWeek: null }
  return { asset, version: 1, ...none, ...use }
}
const ids = (rows: AssetRow[]) => rows.map(({ asset }) => asset.id)

test("unused is named with the conversation that has the greatest share of it, of three assets or more", () => {
  const inFour = { audience: { ...everyone, conversations: [4 as const] } }
  const inFive = { audience: { ...everyone, conversations: [5 as const] } }
  const rows = [row("a", {}, { used: 1 }), row("b"), row("c", {}, { used: 1 }), row("d", inFour), row("e", inFour)]
  expect(unusedOf(rows, today)).toEqual({ active: 5, unused: 3, mostly: 1 })
  expect(unusedOf([...rows, row("f", inFour, { used: 2 })], today).mostly).toBe(4)
  expect(unusedOf([...rows, row("g", inFive)], today).mostly).toBe(1)
  expect(unusedOf([], today)).toEqual({ active: 0, unused: 0, mostly: null })
})

test("what was looked at most and never used is retired first; what was used, withdrawn or is young is not", () => {
  const rows = [row("few", {}, { seen: 2 }), row("many", {}, { seen: 40 }), row("used", {}, { seen: 90, used: 1 })]
  const others = [row("gone", { withdrawn: true }), row("young", { createdOn: "2026-06-20" })]
  expect(ids(retireList([...rows, ...others], today))).toEqual(["many", "few"])
})

test("asks again about what nobody vouched for in eighteen months, and three months before", () => {
  const rows = [
    row("lapsed", { verifiedOn: "2024-12-28" }),
    row("last-day", { verifiedOn: "2024-12-29" }),
    row("soon", { verifiedOn: "2025-03-28" }),
    row("later", { verifiedOn: "2025-03-30" }),
    row("made", { verifiedOn: null, createdOn: "2024-06-01" }),
    row("expired", { verifiedOn: "2024-01-01", expiresOn: "2026-06-29" }),
  ]
  expect(ids(toVerify(rows, today))).toEqual(["made", "lapsed", "last-day", "soon"])
  expect(rows.filter((one) => isLapsed(one, today)).map(({ asset }) => asset.id)).toEqual(["lapsed", "made", "expired"])
})

test("a situation is weak without content, without a use of what was seen often, or without anything made for it", () => {
  const names = { personas: [{ id: "cfo", name: "CFO" }], segments: [{ id: "mid", name: "Mid" }] }
  const named = row("named", { audience: { ...everyone, personaIds: ["cfo"], conversations: [2] } })
  const other = row("other", { audience: { ...everyone, personaIds: ["ops"], conversations: [3] } })
  const looks = (seen: number, used: number) => ({
    ...{ conversation: 2 as const, personaId: "cfo", segmentId: "mid", seen, used, dismissed: 0 },
  })
  const weak = (cells: ReturnType<typeof looks>[]) =>
    coverageOf([row("all"), named, other], cells, names, today).map((cell) => cell.weak)
  expect(weak([])).toEqual(["general", null, "empty", "empty", "empty"])
  expect(weak([looks(20, 0)])[1]).toBe("unused")
  expect(weak([looks(19, 0)])[1]).toBe(null)
  expect(weak([looks(90, 1)])[1]).toBe(null)
})

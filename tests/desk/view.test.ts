// The library as a view: states, order and address.
import { describe, expect, it } from "vitest"
import { type AssetRow, countIn, isActive, isUnused, readView, viewAssets, writeView } from "~src/desk/content/view"

const today = "2026-06-30"
function row(id: string, change: Partial<AssetRow["asset"]> = {}, use: Partial<AssetRow> = {}): AssetRow {
  const audience = { segmentIds: [], personaIds: [], industries: [], conversations: [1 as const] }
  const asset: AssetRow["asset"] = {
    id,
    title: `Asset ${id}`,
    url: "https://library.example/a",
    kind: "guide",
    language: "en",
    audience,
    campaign: null,
    ownerId: null,
    createdOn: "2026-01-01",
    verifiedOn: null,
    expiresOn: null,
    offMessage: false,
    withdrawn: false,
    howTo: null,
    ...change,
  }
  const none = { owner: null, shown: 0, seen: 0, opened: 0, copied: 0, used: 0, dismissed: 0, lastUsedWeek: null }
  return { asset, version: 1, ...none, ...use }
}
const unmapped = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
const rows = [
  row("used", { audience: { ...unmapped, conversations: [4], segmentIds: ["mid"] } }, { used: 3 }),
  row("unused"),
  row("young", { createdOn: "2026-06-10" }),
  row("unmapped", { audience: unmapped }),
  row("expired", { expiresOn: "2026-06-29" }),
  row("expiring", { expiresOn: "2026-07-30" }, { used: 1 }),
  row("later", { expiresOn: "2026-07-31" }, { used: 9 }),
]
const ids = (list: AssetRow[]) => list.map(({ asset }) => asset.id)
const at = (search: string, segmentId?: string, found: string[] | null = null) =>
  ids(viewAssets(rows, readView(search), segmentId, today, found))

describe("the library", () => {
  it("calls unused what is active and was not used: mapped, unexpired, at least thirty days old", () => {
    expect(ids(rows.filter((one) => isUnused(one, today)))).toEqual(["unused"])
    expect(isActive(row("withdrawn", { withdrawn: true }), today)).toBe(false)
    expect(isActive(row("thirty", { createdOn: "2026-05-31" }), today)).toBe(true)
    expect(isActive(row("twenty-nine", { createdOn: "2026-06-01" }), today)).toBe(false)
  })

  it("counts on each chip what the chip shows", () => {
    for (const state of ["unused", "expiring", "expired", "unmapped"] as const) {
      expect(at(`?state=${state}`)).toEqual([state])
      expect(countIn(rows, state, today)).toBe(1)
    }
  })

  it("starts with the most used, sorts both ways, and finds by words, conversation and segment", () => {
    expect(at("").slice(0, 3)).toEqual(["later", "used", "expiring"])
    expect(at("?sort=used").at(-1)).toBe("later")
    expect(at("?sort=title")[0]).toBe("expired")
    expect(at("?sort=expiresOn").slice(0, 3)).toEqual(["expired", "expiring", "later"])
    expect(at("?q=asset", undefined, ["unused", "used"])).toEqual(["unused", "used"])
    expect(at("?q=asset&sort=-used", undefined, ["unused", "used"])).toEqual(["unused", "used"])
    expect(at("?q=asset&sort=title", undefined, ["used", "unused"])).toEqual(["unused", "used"])
    expect(at("?q=asset&in=4", undefined, ["unused", "used"])).toEqual(["used"])
    expect(at("?in=4")).toEqual(["used"])
    expect(at("", "mid")).toContain("used")
    expect(at("", "large")).not.toContain("used")
  })

  it("writes a view to the address as it reads it", () => {
    const view = readView("?q=plan&state=expiring&in=2&sort=-seen")
    expect(readView(`?${new URLSearchParams(writeView(view))}`)).toEqual(view)
    expect(writeView(readView("?sort=price&state=lost&in=7"))).toEqual({})
  })
})

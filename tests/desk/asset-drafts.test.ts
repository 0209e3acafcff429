// An asset being written, its twin behind the same link, and what waits to be mapped.
import { describe, expect, it } from "vitest"
import { draftOf, emptyDraft, sameLink, sendable, wrongIn } from "~src/desk/content/draft"
import { type AssetRow, countIn, unmappedQueue } from "~src/desk/content/view"

const today = "2026-06-30"
const nobody = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
function row(id: string, change: Partial<AssetRow["asset"]> = {}): AssetRow {
  const asset: AssetRow["asset"] = {
    ...{ id, title: `Asset ${id}`, url: `https://library.example/${id}`, kind: "guide", language: "en" },
    ...{ audience: nobody, campaign: null, ownerId: "ada", createdOn: "2026-01-01", verifiedOn: today },
    ...{ expiresOn: null, offMessage: false, withdrawn: false, howTo: null },
    ...change,
  }
  const none = { owner: null, shown: 0, seen: 0, opened: 0, copied: 0, used: 0, dismissed: 0, lastUsedWeek: null }
  return { asset, version: 1, ...none }
}
const wrong = (change: Partial<ReturnType<typeof draftOf>>) =>
  wrongIn({ ...draftOf(row("a").asset), ...change }, (over) => `over by ${over}`)

describe("an asset's draft", () => {
  it("comes back as it was when nothing is typed", () => {
    const { id: _, ...asset } = row("a", { howTo: "Open with page two", expiresOn: "2027-01-01" }).asset
    expect(sendable(draftOf({ id: "a", ...asset }))).toEqual(asset)
    expect(sendable(emptyDraft("de", today, "ada"))).toMatchObject({ ownerId: "ada", verifiedOn: today, howTo: null })
  })

  it("is refused without a title, with a link no browser opens, and with a how-to card of sixty-one words", () => {
    expect(wrong({})).toEqual({})
    expect(wrong({ title: " ", url: "" })).toEqual({ title: "required", url: "required" })
    for (const url of ["ftp://library.example/a", "javascript:alert(1)", "library.example/a", "mailto:a@b.example"]) {
      expect([url, wrong({ url })]).toEqual([url, { url: "bad-url" }])
    }
    expect(wrong({ howTo: "word ".repeat(60) })).toEqual({})
    expect(wrong({ howTo: "word ".repeat(62) })).toEqual({ howTo: { say: "over by 2" } })
    expect(wrong({ createdOn: "" })).toEqual({ createdOn: "bad-date" })
  })
})

describe("the same link", () => {
  const rows = [row("a", { url: "https://Library.example/plan/?page=2" }), row("b")]
  it("is found whatever the host's case, a trailing slash or a place in the page, but not for the asset itself", () => {
    expect(sameLink(rows, "https://library.example/plan?page=2#top", null)?.asset.id).toBe("a")
    expect(sameLink(rows, "http://library.example/b/ ", null)?.asset.id).toBe("b")
    expect(sameLink(rows, "https://library.example/plan/?page=2", "a")).toBeNull()
    expect(sameLink(rows, "https://library.example/plan?page=3", null)).toBeNull()
    expect(sameLink(rows, "", null)).toBeNull()
  })
})

describe("what needs a marketer", () => {
  const mapped = { ...nobody, conversations: [1 as const] }
  const rows = [
    row("late", { createdOn: "2026-05-01" }),
    row("early", { createdOn: "2026-02-01" }),
    row("gone", { withdrawn: true, verifiedOn: null, ownerId: null }),
    row("old", { audience: mapped, verifiedOn: "2025-12-29" }),
    row("fresh", { audience: mapped, verifiedOn: "2025-12-30" }),
    row("never", { audience: mapped, verifiedOn: null, ownerId: null }),
  ]
  it("waits to be mapped oldest first, and what was withdrawn waits for nothing", () => {
    expect(unmappedQueue(rows, today).map(({ asset }) => asset.id)).toEqual(["early", "late"])
    expect(countIn(rows, "unmapped", today)).toBe(2)
    expect(countIn(rows, "withdrawn", today)).toBe(1)
  })
  it("is stale when half a year passed since anybody verified it, and without an owner when there is none", () => {
    expect(countIn(rows, "stale", today)).toBe(2)
    expect(countIn(rows, "unowned", today)).toBe(1)
  })
})

// The slate stays as it was drawn, loses what a guard holds back, and is drawn anew only once nothing of it is left.
import { expect, test } from "vitest"
import { type Shown, slateFor } from "~src/domain/account-view/slate"
import { Asset } from "~src/domain/asset"

const asset = (id: string, withdrawn = false) =>
  Asset.parse({
    ...{ id, withdrawn, title: "A guide", url: "https://content.example/a", kind: "guide", language: "en" },
    ...{ createdOn: "2026-01-01", audience: { conversations: [1] } },
  })
const at = {
  accountId: "acme",
  contactId: null,
  segmentId: null,
  personaId: null,
  conversation: 1,
  site: null,
} as const
const situation = { conversation: 1, segmentId: null, personaId: null, industry: null } as const

/** One tab, asked again and again with what the library then holds. */
function makeTab() {
  let before: Shown | null = null
  let drawn = 0
  return (assets: Asset[]) => {
    const names = { persona: null, segment: null }
    const input = { situation, names, language: "en", today: "2026-11-22", assets, posterior: null } as const
    const shown: Shown = slateFor(before, at, input, [], () => `slate-${++drawn}`, undefined)
    before = shown
    return { id: shown.showingId, assets: shown.content.map((one) => one.assetId).sort() }
  }
}

test("content that comes does not move what stands there, and what is withdrawn leaves it", () => {
  const ask = makeTab()
  expect(ask([asset("a"), asset("b")])).toEqual({ id: "slate-1", assets: ["a", "b"] })
  expect(ask([asset("a"), asset("b"), asset("c")])).toEqual({ id: "slate-1", assets: ["a", "b"] })
  expect(ask([asset("a", true), asset("b"), asset("c")])).toEqual({ id: "slate-1", assets: ["b"] })
})

test("when all of it is withdrawn another is drawn at once, with a showing of its own", () => {
  const ask = makeTab()
  ask([asset("a"), asset("b")])
  expect(ask([asset("a", true), asset("b", true), asset("c")])).toEqual({ id: "slate-2", assets: ["c"] })
})

// A fiftieth of the ranker's promises in random situations, and that without evidence the tags alone rank.
import { expect, test } from "vitest"
import { makeLibrary, makeUpInput } from "~bench/rank/made-up"
import { measurePromises } from "~bench/rank/promises"
import { chanceFrom } from "~bench/rank/simulator/chance"
import { rank, recommend } from "~src/domain/rank/recommend"
import { tagScore } from "~src/domain/rank/tag-score"

test("guards hold, explanations sum, counterfactuals are true", async () => {
  const proofs = await measurePromises({ share: 0.02, seed: 20_261_122, say: () => undefined })
  expect(proofs.map(({ name, measured, met }) => ({ name, measured, met }))).toEqual(
    proofs.map(({ name, measured }) => ({ name, measured, met: true })),
  )
})

test("without evidence the best two by the tags stand first, for certain, and each score is the tags' own", () => {
  const chance = chanceFrom("tags alone")
  for (let i = 0; i < 300; i++) {
    const input = { ...makeUpInput(makeLibrary(chance), chance), posterior: null }
    const slate = recommend(input)
    const byTags = rank(input).map(({ asset }) => asset.id)
    expect(slate.slice(0, 2).map((one) => [one.assetId, one.probability])).toEqual(
      byTags.slice(0, 2).map((id) => [id, 1]),
    )
    for (const { assetId, score, evidence } of slate) {
      const asset = input.assets.find((one) => one.id === assetId) as (typeof input.assets)[number]
      expect(score).toBe(tagScore(asset, input.situation, input.today).score)
      expect(evidence).toBeNull()
    }
  }
})

test("with evidence each is shown as often as its probability says", () => {
  const chance = chanceFrom("learned")
  let input = makeUpInput(makeLibrary(chance), chance)
  while (!input.posterior || rank(input).length < 6) input = makeUpInput(makeLibrary(chance), chance)
  const runs = 4000
  const shown = new Map<string, { n: number; p: number }>()
  for (let i = 0; i < runs; i++)
    for (const { assetId, probability } of recommend({ ...input, seed: `draw-${i}` }))
      shown.set(assetId, { n: (shown.get(assetId)?.n ?? 0) + 1, p: probability })
  expect(shown.size).toBeGreaterThan(3)
  for (const { n, p } of shown.values())
    expect(Math.abs(n / runs - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / runs) + 1e-9)
})

// The draw of the three slots: what is logged as the probability is what happens.
import { describe, expect, test } from "vitest"
import { seeded } from "~src/domain/rank/random"
import { type Contender, drawSlots } from "~src/domain/rank/slots"

const contenders: Contender[] = [
  { mean: 1, sd: 0.4 },
  { mean: 0.9, sd: 0.05 },
  { mean: 0.5, sd: 0.6 },
  { mean: 0.2, sd: 0.3 },
  { mean: -0.5, sd: 0.8 },
]
const none = new Float64Array(8)
const tries = Float64Array.of(0, 0.4, 0, 0, 0, 1, 0.5, 0.2)
const rest = Float64Array.from({ length: 8 }, (_, i) => Math.exp(-i))

describe.each([
  ["with some to try", [tries, rest]],
  ["with none to try", [none, rest]],
  ["with one to try that may be taken already", [Float64Array.of(0, 1, 0, 0, 0, 0, 0, 0), rest]],
])("%s", (_, pools) => {
  test("each is shown as often as its probability says, and the probabilities of all sum to three", () => {
    const runs = 20_000
    const random = seeded("slots")
    const shown = new Map<number, { n: number; p: number }>()
    for (let i = 0; i < runs; i++) {
      const { draws } = drawSlots(contenders, pools, random)
      expect(new Set(draws.map((one) => one.index)).size).toBe(3)
      for (const { index, probability } of draws)
        shown.set(index, { n: (shown.get(index)?.n ?? 0) + 1, p: probability })
    }
    expect([...shown.values()].reduce((sum, one) => sum + one.p, 0)).toBeCloseTo(3, 3)
    // Five standard errors: a fair draw fails this once in a million runs, and the seed is fixed.
    for (const { n, p } of shown.values())
      expect(Math.abs(n / runs - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / runs) + 1e-9)
  })
})

test("the first slot goes to each as often as it would win a sampled contest", () => {
  const random = seeded("contest")
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const runs = 20_000
  const won = new Float64Array(contenders.length)
  const drawn = new Float64Array(contenders.length)
  for (let i = 0; i < runs; i++) {
    const sampled = contenders.map(({ mean, sd }) => mean + sd * normal())
    const best = sampled.indexOf(Math.max(...sampled))
    won[best] = (won[best] ?? 0) + 1 / runs
    const first = drawSlots(contenders, [none, rest], random).draws[0]?.index ?? 0
    drawn[first] = (drawn[first] ?? 0) + 1 / runs
  }
  for (const [i, share] of won.entries()) expect(Math.abs(share - (drawn[i] ?? 0))).toBeLessThan(0.03)
})

test("small libraries fill the slots they can", () => {
  const one = drawSlots([{ mean: 0, sd: 1 }], [Float64Array.of(1), Float64Array.of(1)], seeded("a"))
  expect(one.draws).toEqual([{ index: 0, probability: 1 }])
  const two = drawSlots(contenders.slice(0, 2), [Float64Array.of(1, 1), Float64Array.of(1, 1)], seeded("a"))
  expect(two.draws.map((draw) => draw.probability)).toEqual([1, 1])
})

test("a sure leader and a far follower are both shown for certain", () => {
  const sure = [
    { mean: 6, sd: 0.05 },
    { mean: 0, sd: 0.05 },
    { mean: -6, sd: 0.05 },
  ]
  const { draws } = drawSlots(sure, [new Float64Array(3), Float64Array.of(1, 1, 1)], seeded("b"))
  expect(draws).toEqual([
    { index: 0, probability: 1 },
    { index: 1, probability: 1 },
    { index: 2, probability: 1 },
  ])
})

// Evidence: nobody's id, nothing about fewer than five reps, nobody louder than the rest; and what is believed because of it.
import { describe, expect, test } from "vitest"
import { makeUpAsset } from "~bench/rank/made-up"
import { chanceFrom } from "~bench/rank/simulator/chance"
import type { Asset } from "~src/domain/asset"
import { knownOf } from "~src/domain/rank/beliefs"
import { Evidence } from "~src/domain/rank/evidence"
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import { recommend } from "~src/domain/rank/recommend"
import type { Trial } from "~src/domain/rank/trial"

const day = 20_400
const plain = (id: string): Asset => ({
  ...makeUpAsset(0, chanceFrom(id)),
  ...{ id, kind: "guide", campaign: null, language: "en", withdrawn: false, offMessage: false, expiresOn: null },
  ...{ createdOn: "2025-09-01", verifiedOn: null },
  audience: { conversations: [1], personaIds: [], industries: [], segmentIds: [] },
})
const trial = (given: Partial<Trial>): Trial => ({
  ...{ repId: "r0", assetId: "a", day, base: 0, seen: true, used: false },
  situation: { conversation: 1, segmentId: null, personaId: "ops", industry: "Glass" },
  ...given,
})
const by = (reps: number, each: number, given: (rep: number, n: number) => Partial<Trial> = () => ({})) =>
  Array.from({ length: reps * each }, (_, i) =>
    trial({ repId: `r${i % reps}`, ...given(i % reps, Math.floor(i / reps)) }),
  )
const known = (posterior: Posterior | null, id: string) => posterior && knownOf(posterior.assets)(id)
const row = (trials: Trial[]) => gatherEvidence(trials, [plain("a")], day)[0]

describe("what leaves the server", () => {
  test("is valid and names no rep", () => {
    const rows = gatherEvidence(by(6, 4), [plain("a")], day)
    for (const one of rows) expect(Evidence.parse(one)).toEqual(one)
    expect(JSON.stringify(rows)).not.toMatch(/"r\d"/)
  })
  test("four reps say nothing about an asset; with others of its kind they count together", () => {
    expect(gatherEvidence(by(4, 9), [plain("a")], day)).toEqual([])
    const rows = gatherEvidence(
      [...by(4, 9), ...by(3, 2, (rep) => ({ assetId: "b", repId: `s${rep}` }))],
      [plain("a"), plain("b")],
      day,
    )
    expect(rows.map(({ assetId, kind, seen }) => [assetId, kind, seen])).toEqual([[null, "guide", 42]])
  })
  test("a cell of fewer than five reps is not told, and cannot be found by subtraction either", () => {
    const personas = (rep: number) => ({
      situation: { ...trial({}).situation, personaId: rep < 6 ? "ops" : rep < 12 ? "it" : "plant" },
    })
    const [one] = gatherEvidence(by(13, 3, personas), [plain("a")], day)
    const told = one?.by.persona ?? []
    const rest = (one?.n ?? 0) - told.reduce((sum, cell) => sum + cell.n, 0)
    expect(told.map((cell) => cell.value)).toEqual(["it"])
    expect(rest).toBeGreaterThanOrEqual(5 * 3)
  })
  test("what was not seen is shown, and no trial", () => {
    expect(row(by(5, 2, (_, n) => ({ seen: n === 0 })))).toMatchObject({ shown: 10, seen: 5, n: 5, k: 0 })
    expect(row(by(5, 2, () => ({ seen: false })))).toBeUndefined()
  })
  test("what is older counts less, and tomorrow does not count", () => {
    expect(row(by(5, 1, () => ({ day: day - 120 })))?.n).toBeCloseTo(2.5, 2)
    expect(row(by(5, 1, () => ({ day: day + 1 })))).toBeUndefined()
  })
})

describe("one rep's weight", () => {
  test("is at most that of the middle rep in trials", () => {
    const loud = by(10, 2).concat(Array.from({ length: 200 }, () => trial({ repId: "r0" })))
    expect(row(loud)?.n).toBeCloseTo(9 * 2 + 2, 2)
  })
  test("is about a tenth of a use more than the others' rate would give", () => {
    const calm = by(10, 10, (_, n) => ({ used: n === 0 }))
    const loud = by(10, 10, (rep, n) => ({ used: n === 0 || rep === 0 }))
    expect((row(loud)?.k ?? 0) - (row(calm)?.k ?? 0)).toBeLessThan(0.2)
  })
})

describe("what is believed", () => {
  test("nothing without evidence", () => {
    expect(posteriorOf([])).toBeNull()
    expect(
      posteriorOf(
        gatherEvidence(
          by(5, 2, () => ({ seen: false })),
          [plain("a")],
          day,
        ),
      ),
    ).toBeNull()
  })
  test("an asset that is used more stands higher, and more surely with more trials", () => {
    const believed = (each: number) => {
      const trials = [
        ...by(10, each, (_, n) => ({ used: n % 2 === 0 })),
        ...by(10, each, (_, n) => ({ assetId: "b", used: n % 10 === 0 })),
      ]
      return posteriorOf(gatherEvidence(trials, [plain("a"), plain("b")], day))
    }
    const [few, many] = [believed(10), believed(100)]
    expect(known(few, "a")?.own.mean).toBeGreaterThan(known(few, "b")?.own.mean ?? 0)
    expect(known(many, "a")?.own.variance).toBeLessThan(known(few, "a")?.own.variance ?? 0)
  })
  test("five ignored showings do not outdo a tag that fits", () => {
    const assets = [plain("a"), { ...plain("b"), audience: { ...plain("b").audience, personaIds: ["ops"] } }]
    const trials = [...by(5, 1, () => ({ assetId: "b" })), ...by(5, 1, (rep) => ({ used: rep === 0 }))]
    const posterior = posteriorOf(gatherEvidence(trials, assets, day))
    const slate = recommend({
      ...{ assets, posterior, situation: trial({}).situation, names: { persona: null, segment: null } },
      ...{ language: "en", today: "2025-11-08", dismissed: new Set<string>(), seed: "s" },
    })
    expect(slate[0]?.assetId).toBe("b")
  })
})

// The holdout: drawn as it says, silent until enough was shown, and its interval true as often as it claims.
import { describe, expect, test } from "vitest"
import { isHeldOut } from "~src/domain/rank/held-out"
import { type AccountArms, liftOf } from "~src/domain/rank/lift"
import { randomFrom } from "~tests/prove/random"

const week = 7 * 86_400_000

describe("who is held out", () => {
  const who = (n: number) => ({ workspaceId: "w", memberId: `m${n % 10}`, accountId: `a${n}` })
  test("is drawn by chance at the given size, the same for the same rep, account and week", () => {
    const drawn = Array.from({ length: 5000 }, (_, n) => isHeldOut(10, who(n), 0))
    expect(drawn.filter(Boolean).length / 5000).toBeCloseTo(0.1, 1)
    expect(Array.from({ length: 5000 }, (_, n) => isHeldOut(10, who(n), week - 1))).toEqual(drawn)
    expect(Array.from({ length: 5000 }, (_, n) => isHeldOut(10, who(n), week))).not.toEqual(drawn)
    expect(isHeldOut(0, who(1), 0)).toBe(false)
    expect(isHeldOut(100, who(1), 0)).toBe(true)
  })
})

/** Accounts that differ in how often reps use things there; listening adds `lift` uses per showing. */
function accountsOf(seed: number, many: number, lift: number): AccountArms[] {
  const random = randomFrom(seed)
  return Array.from({ length: many }, () => {
    const rate = 0.1 + 0.2 * random.next()
    const arm = (showings: number, p: number) => ({
      showings,
      uses: Array.from({ length: showings }, () => Number(random.chance(p))).reduce((a, b) => a + b, 0),
    })
    return { listened: arm(random.whole(8, 30), rate + lift), heldOut: arm(random.whole(8, 30), rate) }
  })
}

describe("what listening was worth", () => {
  test("is not known before enough was shown, nor without uses, accounts or a holdout", () => {
    const few = liftOf(accountsOf(1, 20, 0), 50)
    expect(few.estimate).toBe(null)
    expect(few.needed).toBeGreaterThan(few.listened.showings + few.heldOut.showings)
    expect(liftOf(accountsOf(1, 9, 0), 50).needed).toBe(null)
    expect(liftOf([], 50)).toMatchObject({ needed: null, estimate: null })
    expect(liftOf(accountsOf(1, 20, 0), 0).needed).toBe(null)
  })

  test("a smaller holdout needs more showings", () => {
    const accounts = accountsOf(2, 100, 0)
    const [small, even] = [liftOf(accounts, 10).needed ?? 0, liftOf(accounts, 50).needed ?? 0]
    // 1/q + 1/(1 − q): 11.1 against 4.
    expect(small / even).toBeCloseTo(11.11 / 4, 1)
  })

  test.each([0, 0.05])("the interval holds the truth in about 95 of 100 runs: %f", (truth) => {
    const runs = Array.from({ length: 400 }, (_, n) => liftOf(accountsOf(100 + n, 150, truth), 50).estimate)
    const known = runs.flatMap((one) => (one ? [one] : []))
    expect(known.length).toBeGreaterThan(300)
    const held = known.filter(({ low, high }) => low <= truth && truth <= high).length / known.length
    expect(held).toBeGreaterThan(0.92)
    expect(held).toBeLessThan(0.985)
  })
})

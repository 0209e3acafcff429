// A small share of `npm run bench:rank`, at a fixed seed: the bars that need no long run.
import { expect, test } from "vitest"
import { measureCoupons } from "~bench/rank/coupons"
import { findCoupons } from "~bench/rank/coupons/read"
import { measureIntervals } from "~bench/rank/intervals"
import { measureYears } from "~bench/rank/simulated"
import type { Proof } from "~tests/prove/proof"

const options = { seed: 20_261_122, say: () => undefined }
const missed = (proofs: Proof[]) => proofs.filter((one) => !one.met).map(({ name, measured }) => `${name}: ${measured}`)

test("two simulated months beat the rules, and every asset gets its chance", async () => {
  expect(missed(await measureYears({ ...options, share: 0.02 }))).toEqual([])
}, 60_000)

test("intervals hold the truth", async () => {
  expect(missed([await measureIntervals({ ...options, share: 0.02 })])).toEqual([])
}, 60_000)

test.skipIf(!findCoupons())(
  "people nobody has seen: the coupons' bars",
  async () => {
    const proofs = await measureCoupons({ ...options, share: 0.05 })
    expect(proofs.length).toBeGreaterThan(5)
    expect(missed(proofs)).toEqual([])
  },
  60_000,
)

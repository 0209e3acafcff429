// A fiftieth of the proof of composition, at a fixed seed; `npm run prove` runs the whole.
import { expect, it } from "vitest"
import { proveCompose } from "~tests/prove/compose"

it("says nothing unsourced, broken, executed or another's in a fiftieth of the compositions, and catches the broken ones", async () => {
  const proofs = await proveCompose({ share: 0.02, seed: 20_261_125, say: (line) => console.log(line) })
  expect(proofs.map(({ name, measured, met }) => ({ name, measured, met }))).toEqual(
    proofs.map(({ name, measured }) => ({ name, measured, met: true })),
  )
}, 120_000)

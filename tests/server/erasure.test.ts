// A small share of the proof of erasure; `npm run prove` runs the whole.
import { expect, test } from "vitest"
import { proveErasure } from "~tests/prove/erasure"

test("whoever is erased is gone everywhere and stays gone", async () => {
  const proofs = await proveErasure({ share: 0.05, seed: 1, say: (line) => console.log(line) })
  for (const proof of proofs) expect(proof).toMatchObject({ met: true })
}, 120_000)

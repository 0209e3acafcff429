// A small share of the proof of erasure; `npm run prove` runs the whole.
import { expect, test } from "vitest"
import { proveErasure, proveErasureSearches } from "~tests/prove/erasure"
import { proveMemberErasure } from "~tests/prove/erasure-member"

test("whoever is erased is gone everywhere and stays gone", async () => {
  const options = { share: 0.05, seed: 1, say: (line: string) => console.log(line) }
  const proofs = [
    ...(await proveErasure(options)),
    await proveErasureSearches(options),
    await proveMemberErasure(options),
  ]
  for (const proof of proofs) expect(proof).toMatchObject({ met: true })
}, 120_000)

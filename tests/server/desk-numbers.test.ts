// A share of the proof that the desk's numbers equal a recount; `npm run prove` runs the whole.
import { expect, test } from "vitest"
import { proveDeskNumbers } from "~tests/prove/desk-numbers"

test("every number of ledger and Content health equals a recount from the raw events", async () => {
  const proofs = await proveDeskNumbers({ share: 0.03, seed: 20_261_125, say: (line) => console.log(line) })
  for (const proof of proofs) expect(proof).toMatchObject({ met: true })
}, 240_000)

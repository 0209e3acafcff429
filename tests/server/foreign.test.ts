// A share of the proof that workspaces never see each other; `npm run prove` runs the whole.
import { expect, test } from "vitest"
import { proveForeign } from "~tests/prove/foreign"

test("three workspaces with swapped ids and tokens see nothing of each other", async () => {
  const proofs = await proveForeign({ share: 0.08, seed: 20_261_125, say: (line) => console.log(line) })
  for (const proof of proofs) expect(proof).toMatchObject({ met: true })
}, 120_000)

// A share of the proof that replay shows past panels as they were; `npm run prove` runs the whole.
import { expect, test } from "vitest"
import { proveReplay } from "~tests/prove/replay"

test("every past panel comes back as it was, and one that was changed is refused", async () => {
  const proofs = await proveReplay({ share: 0.03, seed: 20_261_125, say: (line) => console.log(line) })
  for (const proof of proofs) expect(proof).toMatchObject({ met: true })
}, 240_000)

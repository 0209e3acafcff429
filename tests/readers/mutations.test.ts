// A fiftieth of the mutated pages; `npm run prove -- mutations` draws them all.
import { expect, it } from "vitest"
import { proveMutations } from "~tests/prove/mutations"

it("redesigned pages are read right or not at all, and the same pages catch a reader that takes the first heading", async () => {
  const lines: string[] = []
  const proofs = await proveMutations({ share: 0.02, seed: 20_261_122, say: (line) => lines.push(line) })
  expect(proofs.filter((proof) => !proof.met).map((proof) => [proof.name, proof.measured, ...lines])).toEqual([])
}, 180_000)

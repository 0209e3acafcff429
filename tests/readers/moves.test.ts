// A few of the random moves within pages; `npm run prove -- moves` makes a thousand.
import { expect, it } from "vitest"
import { proveMoves } from "~tests/prove/moves"

it("moves within a page never give one page's person to another page's address", async () => {
  const lines: string[] = []
  const proof = await proveMoves({ share: 0.06, seed: 20_261_122, say: (line) => lines.push(line) })
  expect(proof.met ? [] : [proof.measured, ...lines]).toEqual([])
}, 120_000)

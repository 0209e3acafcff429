// 500 random tab switches and moves, half with the side panel and half with overlays: never another page's account.
import { startBackend } from "~scripts/lib/backend"
import { pair, startRep } from "~scripts/lib/rep"
import { applications, poolOf, type Switching, switchAround } from "~tests/e2e/switching"
import type { Proof, ProofOptions } from "./proof"
import { randomFrom } from "./random"

export async function proveSwitches({ share, seed, say }: ProofOptions): Promise<Proof> {
  const backend = await startBackend()
  const results: Switching[] = []
  try {
    for (const place of ["side-panel", "overlay"] as const) {
      const rep = await startRep({ place, pages: applications.flatMap(poolOf) })
      try {
        await pair(rep, await backend.pairLink("sam"))
        const random = randomFrom(seed)
        const moves = Math.max(10, Math.ceil(250 * share))
        const result = await switchAround({ rep, place, moves, random: () => random.next() })
        say(`${place}: ${result.moves} moves, ${result.samples} looks, ${result.shown} of them at an account`)
        results.push(result)
      } finally {
        await rep.close()
      }
    }
  } finally {
    await backend.close()
  }
  const sum = (of: (one: Switching) => number) => results.reduce((total, one) => total + of(one), 0)
  const wrong = results.flatMap((one) => one.wrong)
  const stuck = results.flatMap((one) => one.stuck)
  for (const line of [...wrong, ...stuck]) say(line)
  return {
    name: "Switching tabs and moving in them never shows another page's account",
    bar: "500 moves, side panel and overlays: 0 wrong, 0 stuck",
    measured: `${sum((one) => one.moves)} moves: ${wrong.length} wrong, ${stuck.length} stuck`,
    met: wrong.length === 0 && stuck.length === 0 && sum((one) => one.shown) > sum((one) => one.moves),
    counts: {
      "switches": sum((one) => one.switches),
      "moves in a tab": sum((one) => one.inTab),
      "content after its address": sum((one) => one.late),
      "looks": sum((one) => one.samples),
      "looks at an account": sum((one) => one.shown),
    },
    seeds: { seed },
  }
}

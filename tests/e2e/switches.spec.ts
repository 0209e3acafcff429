// Switching tabs and moving within them, the sidebar never shows another page's account. `npm run prove` makes 500 moves of these few.
import { expect } from "@playwright/test"
import { randomFrom } from "~tests/prove/random"
import { test } from "./harness"
import { applications, poolOf, switchAround } from "./switching"

const seed = 41
const moves = 20

for (const place of ["side-panel", "overlay"] as const) {
  test(`${moves} random moves with ${place === "overlay" ? "overlays" : "the side panel"} open: never another page's account`, async ({
    rep,
  }) => {
    test.setTimeout(180_000)
    const here = await rep({ place, pages: applications.flatMap(poolOf) })
    const random = randomFrom(seed)
    const result = await switchAround({ rep: here, place, moves, random: () => random.next() })
    expect(result.wrong).toEqual([])
    expect(result.stuck).toEqual([])
    expect(result.shown, "accounts were shown at all").toBeGreaterThan(moves)
  })
}

// A fiftieth of the proof of sync, at a fixed seed; `npm run prove` runs the whole.
import { expect, it } from "vitest"
import { proveSync } from "~tests/prove/sync"

it("keeps every promise of sync through a fiftieth of the faults, and catches the broken servers", async () => {
  const proofs = await proveSync({ share: 0.02, seed: 20_260_301, say: (line) => console.log(line) })
  expect(proofs.map(({ name, measured, met }) => ({ name, measured, met }))).toEqual(
    proofs.map(({ name, measured }) => ({ name, measured, met: true })),
  )
}, 300_000)

// Draws, clicks and hears in tests until nothing more follows from it.
import { act as flush } from "react"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** Runs `work`, then a few turns of the event loop, each with all that it drew: answers, their effects, parts on demand. */
export async function act(work: () => unknown): Promise<void> {
  await flush(async () => {
    await work()
  })
  for (let turn = 0; turn < 4; turn++) await flush(nextTurn)
}

/** Not a timer: tests stop those. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}

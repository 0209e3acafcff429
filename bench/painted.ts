// From what a page says to the point of view on the screen, with 50,000 accounts on the device, warm and after Chrome ended the worker.
import type { CDPSession } from "playwright-core"
import { against, type BenchOptions, type Budget, quantile } from "./budget"
import { bareShowing } from "./control"
import { type FullDevice, type Known, makeFullDevice, moveTo } from "./full-device"

const warmUp = 8
const warmMoves = 60
const coldMoves = 20

export async function benchPainted({ say, share }: BenchOptions): Promise<Budget[]> {
  const device = await share("full device", () => makeFullDevice(say))
  const { rep, worker, page, people, pulled } = device
  const script = await page.context().newCDPSession(page)
  const seenAt = await hearSeen(script, rep.launched.id)
  const warm: number[] = []
  const cold: number[] = []
  const bare: number[] = []
  for (let n = 1; n <= warmUp + warmMoves + coldMoves; n++) {
    const to = people[n % people.length] as Known
    const dies = n > warmUp + warmMoves
    if (dies) await worker.end()
    const [alive, starts] = [worker.isRunning(), worker.starts()]
    const took = await move(device, to, seenAt)
    if (alive === dies || worker.starts() > starts !== dies) throw new Error("the worker was not as it had to be")
    if (n > warmUp) (dies ? cold : warm).push(took)
    if (n > warmUp && !dies) bare.push(await bareShowing(device.panel))
  }
  await script.detach()
  const spread = (took: number[]) =>
    `${took.length} moves between known people, median ${quantile(took, 0.5)} ms, longest ${Math.max(...took)} ms`
  const machine = `a message, a write to the session and two frames alone: median ${quantile(bare, 0.5).toFixed(0)}, p95 ${quantile(bare, 0.95).toFixed(0)} ms`
  const note = `${spread(warm)}; ${machine}; first pull ${pulled.seconds.toFixed(1)} s`
  const name = "page seen → point of view painted, 50,000 accounts, p95"
  return [
    against(name, 100, quantile(warm, 0.95), "ms", note),
    against(`${name}, worker dead`, 400, quantile(cold, 0.95), "ms", `${spread(cold)}, the worker ended before each`),
  ]
}

/** @returns ms between the message and the frame after the one that drew it. */
async function move({ page, panel }: FullDevice, to: Known, seenAt: () => Promise<number>): Promise<number> {
  await panel.evaluate(awaitPaint, to)
  await moveTo(page, to)
  const at = await panel.evaluate(paintedAt)
  const said = await seenAt()
  // What follows a move (the ledger, the foot) is over before the next.
  await page.waitForTimeout(150)
  if (!(at >= said)) throw new Error(`${to.name} was painted at ${at}, before the page said so at ${said}`)
  return at - said
}

type Seen = { parleySeen?: number }

/** Listens, in the content script's own world, for the moment it says what it read. */
async function hearSeen(session: CDPSession, id: string): Promise<() => Promise<number>> {
  const world = new Promise<string>((found) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) found(context.uniqueId)
    })
  })
  await session.send("Runtime.enable")
  const uniqueContextId = await world
  const run = async (expression: string) => {
    const { result } = await session.send("Runtime.evaluate", { expression, uniqueContextId, returnByValue: true })
    return result.value as unknown
  }
  const there = await run(`(${listenToSend})()`)
  if (there !== true) throw new Error("the content script's messages cannot be heard")
  return async () => Number(await run("globalThis.parleySeen"))
}

/** Runs in the content script's world. The first message about an address counts. */
function listenToSend(): boolean {
  const world = globalThis as Seen
  const { runtime } = chrome
  const before = runtime.sendMessage
  let address = location.href
  runtime.sendMessage = ((message: { name?: string }) => {
    if (message.name === "page.seen" && address !== location.href) {
      address = location.href
      world.parleySeen = Date.now()
    }
    return (before as (message: unknown) => Promise<unknown>).call(runtime, message)
  }) as typeof before
  return runtime.sendMessage !== before
}

type Painting = { parleyPainted?: Promise<number> }

/** Runs in the panel, before the move: the second frame after somebody's point of view stands there, so it is painted. */
function awaitPaint({ name, account }: Known): void {
  const world = globalThis as Painting
  world.parleyPainted = new Promise((done) => {
    new MutationObserver((_, changes) => {
      if (document.querySelector("h1.heading-account")?.textContent !== account) return
      if (document.querySelector(".heading-person strong")?.textContent !== name) return
      if (document.querySelector(".pov > *") === null) return
      changes.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

/** Runs in the panel. */
function paintedAt(): Promise<number> {
  const { parleyPainted } = globalThis as Painting
  if (!parleyPainted) throw new Error("nobody watches this panel")
  return parleyPainted
}

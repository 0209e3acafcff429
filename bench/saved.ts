// From a click to the pressed chip and to "Saved", which stands only after the strict commit; 50,000 accounts on the device.
import type { ElementHandle, Locator } from "playwright-core"
import { against, type BenchOptions, type Budget, quantile } from "./budget"
import { bareSaving } from "./control"
import { type FullDevice, type Known, makeFullDevice, moveTo } from "./full-device"

const warmUp = 6
const warmClicks = 60
const coldClicks = 20

/** Frames until the chip was drawn pressed, 1 being the next; ms from the click until the frame that drew "Saved". */
type Click = { frames: number; pressed: number; saved: number }

export async function benchSaved({ say, share }: BenchOptions): Promise<Budget[]> {
  const device = await share("full device", () => makeFullDevice(say))
  const { rep, worker, people } = device
  const warm: Click[] = []
  const cold: Click[] = []
  const bare: number[] = []
  // From the end, where no other measurement has been: every click is the first in its place.
  for (let n = people.length - 1; cold.length < coldClicks; n--) {
    const to = people[n]
    if (!to) throw new Error("too few people for so many clicks")
    for (const group of await groupsOf(device, to)) {
      const dies = warm.length >= warmUp + warmClicks
      if (dies) await worker.end()
      const [alive, starts] = [worker.isRunning(), worker.starts()]
      const click = await measure(device, group)
      if (alive === dies || worker.starts() > starts !== dies) throw new Error("the worker was not as it had to be")
      ;(dies ? cold : warm).push(click)
      if (!dies) bare.push(await bareSaving(rep.remote))
    }
  }
  warm.splice(0, warmUp)
  const all = [...warm, ...cold]
  const frames = all.map((click) => click.frames)
  const pressed = all.map((click) => click.pressed)
  const late = frames.filter((count) => count > 1).length
  const saved = (clicks: Click[]) => clicks.map((click) => click.saved)
  const spread = (took: number[]) =>
    `${took.length} clicks to the frame that draws it, median ${quantile(took, 0.5).toFixed(1)} ms, longest ${Math.max(...took).toFixed(1)} ms`
  const machine = `a message and a strict commit alone: median ${quantile(bare, 0.5).toFixed(0)}, p95 ${quantile(bare, 0.95).toFixed(0)} ms`
  return [
    against(
      "click → pressed, frames",
      1,
      Math.max(...frames),
      "frame",
      `1 is the next frame; worst of ${all.length} clicks, ${late} late; p95 ${quantile(pressed, 0.95).toFixed(1)} ms from the click to the frame`,
    ),
    against("click → “Saved”, p95", 50, quantile(saved(warm), 0.95), "ms", `${spread(saved(warm))}; ${machine}`),
    against("click → “Saved”, worker dead, p95", 400, quantile(saved(cold), 0.95), "ms", spread(saved(cold))),
  ]
}

/** Moves to somebody, and finds what is still due there: content and point of view. */
async function groupsOf({ page, panel }: FullDevice, to: Known): Promise<Locator[]> {
  await moveTo(page, to)
  await panel.locator("h1.heading-account").getByText(to.account, { exact: true }).waitFor()
  await panel.locator(".heading-person strong").getByText(to.name, { exact: true }).waitFor()
  await page.waitForTimeout(400)
  const ids = await panel
    .locator(':is([data-answers^="asset-"], [data-answers="pov"])[data-due]')
    .evaluateAll((groups) => groups.map((group) => group.getAttribute("data-answers") ?? ""))
  if (ids.length === 0) throw new Error(`nothing can be answered for ${to.account}`)
  return ids.map((id) => panel.locator(`[data-answers="${id}"]`))
}

async function measure({ page, panel }: FullDevice, group: Locator): Promise<Click> {
  const chip = group.locator("button[aria-pressed=false]").first()
  await chip.scrollIntoViewIfNeeded()
  const handle = (await chip.elementHandle()) as ElementHandle<HTMLElement>
  await handle.evaluate(awaitSaved)
  await handle.click()
  const click = await panel.evaluate(clicked)
  // What follows a click (the state made anew, the foot) is over before the next.
  await page.waitForTimeout(200)
  return click
}

type Clicking = { parleyClicked?: Promise<Click> }

/** Runs in the panel, before the click: looks once a frame, when what will be drawn is settled. */
function awaitSaved(chip: HTMLElement): void {
  const world = globalThis as Clicking
  world.parleyClicked = new Promise((done, fail) => {
    const seen = { frames: 0, pressedAfter: 0, pressed: 0 }
    const status = chip.closest("[data-answers]")?.querySelector(".status")
    const each = {
      frame(since: number) {
        const now = performance.now() - since
        seen.frames += 1
        if (seen.pressedAfter === 0 && chip.getAttribute("aria-pressed") === "true") {
          seen.pressedAfter = seen.frames
          seen.pressed = now
        }
        if (seen.pressedAfter > 0 && status?.textContent?.startsWith("Saved"))
          done({ frames: seen.pressedAfter, pressed: seen.pressed, saved: now })
        else if (now > 15_000) fail(new Error(`never saved: ${status?.textContent}`))
        else requestAnimationFrame(() => each.frame(since))
      },
    }
    chip.addEventListener("click", (event) => requestAnimationFrame(() => each.frame(event.timeStamp)), { once: true })
  })
}

/** Runs in the panel. */
function clicked(): Promise<Click> {
  const { parleyClicked } = globalThis as Clicking
  if (!parleyClicked) throw new Error("nobody watches this panel")
  return parleyClicked
}

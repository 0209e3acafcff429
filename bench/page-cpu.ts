// What the extension adds to a granted page with the panel closed: paired loads against an empty content script, CPU time.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startBackend } from "~scripts/lib/backend"
import { siteScripts } from "~scripts/lib/check-manifest"
import { capturesOf, fixture, type HostPage } from "~scripts/lib/host-pages"
import { extensionFolder } from "~scripts/lib/paths"
import { pair, type Rep, startRep } from "~scripts/lib/rep"
import { against, type BenchOptions, type Budget } from "./budget"

const pairs = 60
const warmUp = 6
const most = 5
/** The reader's tries on a page whose facts are complete end well within this. */
const after = 900

export async function benchPageCpu({ say }: BenchOptions): Promise<Budget[]> {
  const page = capturesOf("linkedin")?.find(({ name }) => name.startsWith("person--2024")) ?? fixture("linkedin-person")
  say(`${pairs} rounds of three loads of ${page.name}, ${Math.round(page.html.length / 1024)} KB`)
  const empty = emptied()
  const backend = await startBackend()
  const reps: Rep[] = []
  try {
    for (const extension of [undefined, empty, empty]) {
      const rep = await startRep({ pages: [page], ...(extension ? { extension } : {}), place: "overlay" })
      reps.push(rep)
      await pair(rep, await backend.pairLink("sam"))
    }
    const [real, first, second] = reps as [Rep, Rep, Rep]
    const added: number[] = []
    const identical: number[] = []
    for (let round = -warmUp; round < pairs; round++) {
      const cost = new Map<Rep, number>()
      // Who goes first changes with every round, so that no drift of the machine falls on one of them.
      for (let n = 0; n < 3; n++) {
        const rep = reps[(n + round + warmUp) % 3] as Rep
        cost.set(rep, await load(rep, page))
      }
      if (round < 0) continue
      const of = (rep: Rep) => cost.get(rep) ?? Number.NaN
      added.push(of(real) - of(first))
      identical.push(of(second) - of(first))
    }
    const difference = bounds(added)
    const band = bounds(identical)
    const width = Math.max(Math.abs(band.low), Math.abs(band.high))
    const text = ({ mean, low, high }: Bounds) =>
      `${mean.toFixed(2)} ms (95 %: ${low.toFixed(2)} to ${high.toFixed(2)})`
    return [
      against(
        "page CPU added, panel closed, upper 95 % bound",
        most,
        difference.high,
        "ms",
        `${pairs} pairs: ${text(difference)}`,
      ),
      against("band of two identical empty scripts", most, width, "ms", `${pairs} pairs: ${text(band)}`),
    ]
  } finally {
    for (const rep of reps) await rep.close()
    await backend.close()
    rmSync(empty, { recursive: true, force: true })
  }
}

/** The same extension with content scripts that do nothing. */
function emptied(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-empty-"))
  cpSync(extensionFolder, folder, { recursive: true })
  for (const site of siteScripts) writeFileSync(join(folder, "contents", `${site}.js`), "")
  return folder
}

/** CPU time of the page's main thread for one load, in ms. */
async function load(rep: Rep, host: HostPage): Promise<number> {
  const page = await rep.launched.context.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  const taken = async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000
  }
  await page.goto(host.url)
  await page.waitForTimeout(after)
  const cost = await taken()
  await page.close()
  return cost
}

type Bounds = { mean: number; low: number; high: number }

/** Mean with its 95 % interval (normal approximation). The tenth of the rounds furthest out on either side is clipped, not dropped. */
function bounds(samples: readonly number[]): Bounds {
  const sorted = [...samples].sort((a, b) => a - b)
  const cut = Math.floor(samples.length / 10)
  const [low = 0, high = 0] = [sorted[cut], sorted[sorted.length - 1 - cut]]
  const kept = samples.map((one) => Math.min(high, Math.max(low, one)))
  const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length
  const spread = Math.sqrt(kept.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (kept.length - 1) / kept.length)
  return { mean, low: mean - 1.96 * spread, high: mean + 1.96 * spread }
}

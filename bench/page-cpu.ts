// What a granted site's page pays for our content script while the panel is closed: CPU time of its main thread, against
// the same extension with an empty script, and between two such extensions for the noise of the measurement itself.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { CDPSession, Page } from "playwright-core"
import { capturesOf, fixture, type HostPage } from "~scripts/lib/host-pages"
import { extensionFolder } from "~scripts/lib/paths"
import { type Rep, startRep, until } from "~scripts/lib/rep"
import { makeRandom, type Random } from "~src/server/sample/random"
import { boundsOf } from "./bootstrap"
import { against, type BenchOptions, type Budget } from "./budget"

const warmUp = 5
/** No two processes run alike: each set of browsers is started anew, and what one of them owes to its start averages out. */
const starts = 4
const rounds = 25
const seed = 20_251
/** The last of the bounded re-reads comes five seconds after the first, ms. */
const rereads = 5_000
/** Until the page, read once, is quiet, ms. */
const calm = 700

type Kind = "ours" | "empty" | "empty too"
type Loaded = { kind: Kind; rep: Rep; page: Page; session: CDPSession }
type Sample = Record<Kind, number>

export async function benchPageCpu({ say }: BenchOptions): Promise<Budget[]> {
  const captures = (capturesOf("linkedin") ?? []).filter(({ sidecar }) => sidecar.expected?.entity === "person")
  const largest = captures.sort((a, b) => b.html.length - a.html.length)[0]
  if (!largest) say("no captures at hand: our own page alone")
  const budgets: Budget[] = []
  for (const host of [fixture("linkedin-person"), ...(largest ? [largest] : [])]) {
    const name = host === largest ? "largest capture" : "our page"
    budgets.push(...(await onPage(host, name, say)))
  }
  return budgets
}

async function onPage(host: HostPage, name: string, say: BenchOptions["say"]): Promise<Budget[]> {
  const folder = mkdtempSync(join(tmpdir(), "parley-empty-"))
  const random = makeRandom(seed)
  const samples: Sample[] = []
  try {
    cpSync(extensionFolder, folder, { recursive: true })
    writeFileSync(join(folder, "contents", "linkedin.js"), ";\n")
    for (let n = 0; n < starts; n++) samples.push(...(await withBrowsers(host, folder, random)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const differences = (kind: Kind) =>
    boundsOf(
      samples.map((one) => one[kind] - one.empty),
      random,
    )
  const added = differences("ours")
  const noise = differences("empty too")
  const band = Math.max(Math.abs(noise.low), Math.abs(noise.high))
  const of = (kind: Kind) => (samples.reduce((sum, one) => sum + one[kind], 0) / samples.length).toFixed(1)
  const kb = Math.round(host.html.length / 1024)
  say(`${name}, ${kb} KB: ours ${of("ours")} ms, empty ${of("empty")}, empty too ${of("empty too")}`)
  const note =
    `${samples.length} paired loads in ${starts} sets of browsers (seed ${seed}), mean difference (a tenth trimmed at each ` +
    `end) ${added.mean.toFixed(2)} ms; two empty scripts differ by ${noise.low.toFixed(2)} to ${noise.high.toFixed(2)} ms`
  const invalid = band > 5 ? " INVALID: the empty scripts differ by more than 5 ms." : ""
  return [
    against(`page CPU added, panel closed, upper 95 % bound, ${name}`, 5, added.high, "ms", `${note}.${invalid}`),
    against(
      `page CPU, band of two empty scripts, ${name}`,
      5,
      band,
      "ms",
      "if this is missed the line above says nothing",
    ),
  ]
}

/** Three browsers, started in an order of chance, load the page in turns. */
async function withBrowsers(host: HostPage, empty: string, random: Random): Promise<Sample[]> {
  const open: Loaded[] = []
  try {
    const kinds: Kind[] = ["ours", "empty", "empty too"]
    for (const kind of random.some(kinds, kinds.length))
      open.push(await start(kind, kind === "ours" ? extensionFolder : empty, host))
    const settle = await untilQuiet(open.find(({ kind }) => kind === "ours") as Loaded, host)
    const samples: Sample[] = []
    for (let round = 0; round < warmUp + rounds; round++)
      samples.push(await measure(random.some(open, open.length), host, settle))
    await isAsItSays(open)
    return samples.slice(warmUp)
  } finally {
    for (const one of open) await one.rep.close()
  }
}

/** The overlay is chosen: its launcher is what the script may draw into a page at most while the panel is closed. */
async function start(kind: Kind, extension: string, host: HostPage): Promise<Loaded> {
  const rep = await startRep({ extension, pages: [host], place: "overlay" })
  const page = await rep.visit(host)
  const session = await page.context().newCDPSession(page)
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  return { kind, rep, page, session }
}

/** How long after a load the page of our script is quiet, ms: at once where one reading says it all. */
async function untilQuiet({ rep, page }: Loaded, host: HostPage): Promise<number> {
  const tabId = await rep.tabOf(page)
  await until("the page to be read", async () => (await rep.stateOf(tabId))?.facts != null)
  const missing = (await rep.stateOf(tabId))?.facts?.missing ?? host.sidecar.expected.missing ?? []
  return missing.length > 0 ? rereads + calm : calm
}

/** Loads the page in each browser, one after the other, and reads what each cost once all are quiet. */
async function measure(order: readonly Loaded[], host: HostPage, settle: number): Promise<Sample> {
  const sample: Sample = { ours: 0, empty: 0, "empty too": 0 }
  for (const { page } of order) await page.goto(host.url)
  await (order.at(-1) as Loaded).page.waitForTimeout(settle)
  for (const { kind, session } of order) {
    const { metrics } = await session.send("Performance.getMetrics")
    // Thread time of all tasks since this document began.
    const seconds = metrics.find((one) => one.name === "TaskDuration")?.value ?? 0
    if (seconds <= 0) throw new Error("Chromium counted no work: that measures nothing")
    sample[kind] = seconds * 1000
  }
  return sample
}

/** Ours has drawn its launcher, the others left the page as it was. */
async function isAsItSays(open: readonly Loaded[]): Promise<void> {
  for (const { kind, page } of open) {
    const drawn = await page.evaluate(() => document.documentElement.lastElementChild !== document.body)
    if (drawn !== (kind === "ours")) throw new Error(`the page with ${kind} is ${drawn ? "" : "not "}drawn into`)
  }
}

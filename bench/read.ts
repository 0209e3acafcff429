// One reading of the largest captured page, in Chromium, by the readers that the content scripts are made of.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { capturesOf, fixture } from "~scripts/lib/host-pages"
import { against, type BenchOptions, type Budget, quantile } from "./budget"

const warmUp = 30
const rounds = 300

type Readers = { readPage: (document: Document, url: string) => { person?: { name?: string } } }

export async function benchRead({ say }: BenchOptions): Promise<Budget> {
  const people = (capturesOf("linkedin") ?? []).filter(({ sidecar }) => sidecar.expected.entity === "person")
  const [largest] = people.sort((a, b) => b.html.length - a.html.length)
  if (!largest) say("no captures at hand: our own page alone")
  const host = largest ?? fixture("linkedin-person")
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    await page.route("**", (route) => route.abort())
    await page.setContent(host.html, { waitUntil: "domcontentloaded" })
    // As an expression of ours, whatever the page's own policy says of scripts.
    await page.evaluate(`${await bundle("src/readers/index.ts", "parleyRead")}; globalThis.parleyRead = parleyRead`)
    const { times, first, name, nodes } = await page.evaluate(measure, { url: host.url, warmUp, rounds })
    if (name !== host.sidecar.expected.personName) throw new Error(`read “${name}”: that measures nothing`)
    const kb = Math.round(host.html.length / 1024)
    const note = `${rounds} readings of ${kb} KB, ${nodes} elements, after ${warmUp}; median ${quantile(times, 0.5).toFixed(2)} ms, the very first ${first.toFixed(1)} ms`
    return against("one reading of the largest capture, in Chromium, p95", 3, quantile(times, 0.95), "ms", note)
  } finally {
    await browser.close()
  }
}

/** Runs in the page. A reading changes nothing, so that the next finds the same page. */
function measure({ url, warmUp, rounds }: { url: string; warmUp: number; rounds: number }) {
  const { readPage } = (globalThis as unknown as { parleyRead: Readers }).parleyRead
  const times: number[] = []
  let name: string | undefined
  for (let n = 0; n < warmUp + rounds; n++) {
    const started = performance.now()
    name = readPage(document, url).person?.name
    times.push(performance.now() - started)
  }
  const nodes = document.querySelectorAll("*").length
  return { first: times[0] ?? Number.NaN, times: times.slice(warmUp), name, nodes }
}

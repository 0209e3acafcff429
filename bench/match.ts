// Recognising among 50,000 accounts and 25,000 contacts, in Chromium, on the code that the background runs.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { against, type BenchOptions, type Budget, quantile } from "./budget"
import type { Matching } from "./match/in-page"

const warmUp = 100
const rounds = 1500

/** The device is filled in the page itself: what is measured is the look-up, not the way there. */
export async function benchMatch({ say }: BenchOptions): Promise<Budget[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    // IndexedDB needs an origin; nothing is asked of any network.
    await page.route("https://bench.example/**", (route) => route.fulfill({ contentType: "text/html", body: "" }))
    await page.goto("https://bench.example/")
    await page.addScriptTag({ content: await bundle("bench/match/in-page.ts", "parleyMatch") })
    const filled = await page.evaluate(() => (globalThis as unknown as { parleyMatch: Matching }).parleyMatch.fill())
    say(`${filled.accounts} accounts and ${filled.contacts} contacts written in ${filled.seconds.toFixed(1)} s`)
    const { answers, times, first } = await page.evaluate(
      (given) => (globalThis as unknown as { parleyMatch: Matching }).parleyMatch.measure(given),
      { warmUp, rounds },
    )
    const wrong = Object.entries(answers).filter(([kind, n]) => n < rounds / 20 && kind !== "wrong")
    if (answers.wrong > 0 || wrong.length > 0)
      throw new Error(`these answers measure nothing: ${JSON.stringify(answers)}`)
    const { match, search } = times
    const spread = (took: readonly number[]) =>
      `${took.length} times after ${warmUp}, median ${quantile(took, 0.5).toFixed(2)} ms, longest ${Math.max(...took).toFixed(1)} ms`
    const kinds = Object.entries(answers)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(", ")
    return [
      against(
        "match, 50,000 accounts, in Chromium, p95",
        5,
        quantile(match, 0.95),
        "ms",
        `${spread(match)}, the very first ${first.toFixed(1)} ms; ${kinds}`,
      ),
      against("search an account by name, 50,000 accounts, p95", 20, quantile(search, 0.95), "ms", spread(search)),
    ]
  } finally {
    await browser.close()
  }
}

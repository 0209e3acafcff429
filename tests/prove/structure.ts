// A page's structure holds no word of the page: words planted in every capture and fixture, in Chromium.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { capturesOf, fixturesFolder, pagesOf } from "~scripts/lib/host-pages"
import type { Planted } from "~tests/readers/planted-in-page"
import type { Proof, ProofOptions } from "./proof"

type InPage = { parleyPlanted: typeof import("~tests/readers/planted-in-page") }

export async function proveStructure({ say }: ProofOptions): Promise<Proof[]> {
  const captured = (["linkedin", "gmail", "salesnav"] as const).flatMap((site) => capturesOf(site) ?? [])
  if (captured.length === 0) say("no captures at hand: our own pages alone")
  const pages = [...captured, ...pagesOf(fixturesFolder)]
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle("tests/readers/planted-in-page.ts", "parleyPlanted") })
    const make = (html: string, leak = false): Promise<Planted> =>
      page.evaluate((given) => (globalThis as unknown as InPage).parleyPlanted.plantAndMake(given.html, given.leak), {
        html,
        leak,
      })
    const counts = { pages: 0, "words planted": 0, "lines made": 0 }
    const wrong: string[] = []
    for (const { name, html } of pages) {
      const { planted, found, fits, lines } = await make(html)
      counts.pages++
      counts["words planted"] += planted
      counts["lines made"] += lines
      if (found) wrong.push(`${name}: ${found}`)
      if (!fits) wrong.push(`${name}: not of the form that the server takes`)
    }
    for (const line of wrong) say(line)
    const leaky = await make(pages.find(({ html }) => html.includes("<title>"))?.html ?? "", true)
    return [
      {
        name: "A page's structure, as a rep may send it, holds no word of the page",
        bar: "every page, at least 10,000 words planted: 0 come out",
        measured: `${counts.pages} pages, ${counts["words planted"]} words planted: ${wrong.length} came out`,
        met: wrong.length === 0 && counts["words planted"] >= 10_000,
        counts,
      },
      {
        name: "A structure with the page's title in it is caught",
        bar: "found",
        measured: leaky.found ?? "not found",
        met: leaky.found !== null,
      },
    ]
  } finally {
    await browser.close()
  }
}

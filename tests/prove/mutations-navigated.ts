// A sample of the mutated pages at their real addresses: the built extension must read them as the same readers did in a page.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { type HostPage, servePages } from "~scripts/lib/host-pages"
import { type Rep, startRep, until } from "~scripts/lib/rep"
import { siteOf } from "~src/domain/sites"
import { elsewhereOf } from "~tests/readers/mutation/elsewhere"
import type { Answer, Job } from "~tests/readers/mutation/in-page"
import { judge } from "~tests/readers/mutation/judge"

export type Navigated = { read: number; wrong: string[]; line: string }

/** Reads `count` of the jobs by real navigation. `wrong` names those that the extension read otherwise. */
export async function navigateMutated(
  pages: readonly HostPage[],
  jobs: readonly Job[],
  answers: readonly Answer[],
  count: number,
): Promise<Navigated> {
  const chosen = jobs
    .filter(({ kind }) => kind !== "moved-on" && kind !== "plain")
    .map((job) => ({ job, page: pages.find((page) => page.name === job.page) as HostPage }))
    .filter(({ page }) => siteOf(page.url, null) !== null)
    .slice(0, count)
  const markup = await mutatedMarkup(chosen)
  const rep = await startRep({ place: "side-panel", pages: [] })
  const wrong: string[] = []
  try {
    for (const [n, { job, page }] of chosen.entries()) {
      const there = answers.find((one) => one.page === job.page && one.kind === job.kind && one.seed === job.seed)
      // A page that is loaded has a title of its own, so that more may be said of it than of a page in a frame.
      const said = await readAt(rep, { ...page, html: markup[n] as string }, there?.outcome === "right")
      if (said === "wrong" || (there?.outcome === "right" && said !== "right"))
        wrong.push(`${job.page}, ${job.kind}, seed ${job.seed}: ${there?.outcome} in a page, ${said} at its address`)
    }
  } finally {
    await rep.close()
  }
  return { read: chosen.length, wrong, line: [`${chosen.length} by real navigation`, ...wrong].join("; ") }
}

async function mutatedMarkup(chosen: readonly { job: Job; page: HostPage }[]): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const tab = await browser.newPage()
    await tab.addScriptTag({ content: await bundle("tests/readers/mutation/in-page.ts", "parleyMutation") })
    const markup: string[] = []
    for (const { job, page } of chosen) {
      const given = { html: page.html, sidecar: page.sidecar, elsewhere: elsewhereOf(page.url) ?? page.url }
      markup.push(
        await tab.evaluate(
          ([job, given]) => {
            window.parleyMutation.take(job.page, given)
            return window.parleyMutation.run(job, true).html ?? ""
          },
          [job, given] as const,
        ),
      )
    }
    return markup
  } finally {
    await browser.close()
  }
}

async function readAt(rep: Rep, page: HostPage, hopeful: boolean): Promise<"right" | "silent" | "wrong"> {
  await servePages(rep.launched.context, [page])
  const tab = await rep.visit(page)
  const tabId = await rep.tabOf(tab)
  const outcome = async () => {
    const facts = (await rep.stateOf(tabId))?.facts
    return facts ? judge(facts, page.sidecar).outcome : "silent"
  }
  // The last try comes five seconds after the page.
  if (hopeful) await until(page.name, async () => (await outcome()) === "right", 8000).catch(() => undefined)
  else await until(page.name, async () => (await rep.stateOf(tabId))?.facts != null, 8000)
  const said = await outcome()
  await tab.close()
  return said
}

// Pages as redesigns might leave them: 20,000 and more, drawn in Chromium and read by the product's readers.
import { type Browser, chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { capturesOf, fixturesFolder, type HostPage, pagesOf } from "~scripts/lib/host-pages"
import { elsewhereOf } from "~tests/readers/mutation/elsewhere"
import type { Answer, Given, Job } from "~tests/readers/mutation/in-page"
import { mutations } from "~tests/readers/mutation/mutate"
import { navigateMutated } from "./mutations-navigated"
import type { Proof, ProofOptions } from "./proof"
import { randomFrom } from "./random"

const total = 20_400
const navigated = 24
const workers = 2
const batch = 20

/** Pages that have moved on, or contradict themselves, are right only as they stand: without one part they are other pages. */
const fixed = /moved-on|disagrees|two-headings|two-companies|other-thread/

export async function proveMutations({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const captured = (["linkedin", "gmail", "salesnav"] as const).flatMap((site) => capturesOf(site) ?? [])
  if (captured.length === 0) say("no captures at hand: our own pages alone")
  const pages = [...captured, ...pagesOf(fixturesFolder)].filter((page) => !fixed.test(page.name))
  const jobs = jobsFor(pages, Math.ceil(total * share), seed)
  const answers = await runJobs(pages, jobs)
  const real = await navigateMutated(pages, jobs.slice(0, 400), answers, Math.max(2, Math.ceil(navigated * share)))
  say(real.line)
  for (const kind of kinds) say(lineOf(kind, answers))
  for (const one of worst(answers)) say(one)
  return proofsOf(answers, { seed, pages: pages.length, real })
}

const kinds = ["plain", ...mutations, "moved-on"] as const
type Kind = (typeof kinds)[number]

/** Every page with every kind in turn, each with a seed of its own. */
function jobsFor(pages: readonly HostPage[], count: number, seed: number): Job[] {
  const random = randomFrom(seed)
  const every = pages.flatMap((page) =>
    kinds.filter((kind) => kind !== "moved-on" || elsewhereOf(page.url)).map((kind) => ({ page: page.name, kind })),
  )
  const jobs: Job[] = []
  while (jobs.length < count) {
    const round = every.map((one) => ({ one, at: random.next() })).sort((a, b) => a.at - b.at)
    // What is not changed is the same every time.
    const fresh = jobs.length === 0 ? round : round.filter(({ one }) => one.kind !== "plain")
    for (const { one } of fresh) jobs.push({ ...one, seed: random.whole(1, 2 ** 31) })
  }
  return jobs.slice(0, count)
}

async function runJobs(pages: readonly HostPage[], jobs: readonly Job[]): Promise<Answer[]> {
  const code = await bundle("tests/readers/mutation/in-page.ts", "parleyMutation")
  const shares = Array.from({ length: workers }, (_, n) => jobs.filter((_job, at) => at % workers === n))
  const parts = await Promise.all(shares.map((part) => runPart(code, pages, part)))
  return parts.flat()
}

async function runPart(code: string, pages: readonly HostPage[], jobs: readonly Job[]): Promise<Answer[]> {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: code })
    for (const { name, html, sidecar, url } of pages) {
      const given: Given = { html, sidecar, elsewhere: elsewhereOf(url) ?? url }
      await page.evaluate(([name, given]) => window.parleyMutation.take(name, given), [name, given] as const)
    }
    const answers: Answer[] = []
    for (let at = 0; at < jobs.length; at += batch)
      answers.push(...(await page.evaluate((some) => window.parleyMutation.runAll(some), jobs.slice(at, at + batch))))
    return answers
  } finally {
    await browser.close()
  }
}

const of = (kind: Kind, answers: readonly Answer[]) => answers.filter((one) => one.kind === kind)
const count = (answers: readonly Answer[], outcome: Answer["outcome"]) =>
  answers.filter((one) => one.outcome === outcome).length
const percent = (part: number, whole: number) => Math.floor((10_000 * part) / Math.max(1, whole)) / 100

/** Silence where the node itself is gone is nobody's fault: it is counted apart. */
const askable = (answers: readonly Answer[]) => answers.filter((one) => !(one.outcome === "silent" && one.gone))
const rightShare = (answers: readonly Answer[]) => percent(count(askable(answers), "right"), askable(answers).length)

function lineOf(kind: Kind, answers: readonly Answer[]): string {
  const these = of(kind, answers)
  const gone = these.length - askable(these).length
  return `${kind}: ${these.length} pages, ${rightShare(these)} % right, ${count(these, "silent") - gone} silent, ${gone} silent for what is gone, ${count(these, "wrong")} wrong`
}

/** What went wrong, and what was silent most often; page, kind and seed replay it. */
function worst(answers: readonly Answer[]): string[] {
  const wrong = answers.filter((one) => one.outcome === "wrong")
  const silent = new Map<string, number>()
  for (const one of askable(answers).filter((each) => each.outcome === "silent")) {
    const what = `silent: ${one.page}, ${one.kind}, ${one.fields.join(" ")}`
    silent.set(what, (silent.get(what) ?? 0) + 1)
  }
  const often = [...silent].sort((a, b) => b[1] - a[1]).slice(0, 8)
  return [
    ...wrong.slice(0, 20).map((one) => `wrong: ${one.page}, ${one.kind}, seed ${one.seed}: ${one.fields.join(" ")}`),
    ...often.map(([what, times]) => `${what} (${times}×)`),
  ]
}

type About = { seed: number; pages: number; real: { wrong: string[]; read: number } }

function proofsOf(answers: readonly Answer[], { seed, pages, real }: About): Proof[] {
  const plain = of("plain", answers)
  const [shuffled, removed] = [of("shuffled", answers), of("removed", answers)].map(rightShare) as [number, number]
  const moved = of("moved-on", answers)
  const changed = answers.filter((one) => one.kind !== "plain")
  const wrong = count(changed, "wrong")
  const planted = changed.filter((one) => one.planted === "wrong").length
  const seeds = { seed }
  const counts = Object.fromEntries(kinds.map((kind) => [kind, of(kind, answers).length]))
  const met =
    shuffled >= 98 &&
    removed >= 95 &&
    wrong <= changed.length / 1000 &&
    count(moved, "wrong") === 0 &&
    real.wrong.length === 0
  return [
    {
      name: "Every capture and fixture is read as the file beside it says, drawn in Chromium",
      bar: "100 %",
      measured: `${count(plain, "right")} of ${plain.length}`,
      met: plain.length > 0 && count(plain, "right") === plain.length,
      seeds,
    },
    {
      name: "Pages as redesigns might leave them are read right or not at all",
      bar: "shuffled names ≥ 98 % right, 30 % removed ≥ 95 %, wrong ≤ 0.1 % of 20,000 or more, moved on: 0 wrong",
      measured: `shuffled ${shuffled} %, removed ${removed} %, wrong ${wrong} of ${changed.length}, moved on ${count(moved, "wrong")} wrong, ${real.read} by real navigation with ${real.wrong.length} unlike`,
      met,
      counts: { pages, ...counts, "read after a real navigation": real.read },
      seeds,
    },
    {
      name: "The same pages catch a reader that takes the first heading",
      bar: "more than 0.1 % wrong",
      measured: `${percent(planted, changed.length)} % wrong`,
      met: planted > changed.length / 1000,
      counts: { "pages it read wrong": planted },
      seeds,
    },
  ]
}

declare global {
  interface Window {
    parleyMutation: typeof import("~tests/readers/mutation/in-page")
  }
}

// Ranking a library of 5,000 assets, in Chromium, on the code that the background runs.
import { chromium } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import type { Evidence } from "~src/domain/rank/evidence"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { against, type Budget, quantile } from "./budget"
import { chanceFrom } from "./rank/simulator/chance"

const size = 5000
const warmUp = 60
const rounds = 300

type InPage = {
  takeEvidence: (evidence: unknown[]) => Promise<void>
  open: () => Promise<unknown>
  believe: () => Promise<unknown>
  recommend: (input: unknown) => { evidence: unknown }[]
}
const starts = 20
/** A page with a database needs an address. */
const address = "https://bench.example/"

export async function benchRank(): Promise<Budget[]> {
  const today = new Date().toISOString().slice(0, 10)
  const sample = sampleWorkspace(today)
  const assets = Array.from({ length: size }, (_, n) => {
    const asset = sample.assets[n % sample.assets.length]
    return { ...asset, id: `${asset?.id}-${n}`, title: `${asset?.title} ${n}` }
  })
  const situations = sample.accounts.map((account, n) => ({
    conversation: (n % 5) + 1,
    segmentId: account.segmentId,
    personaId: sample.personas[n % sample.personas.length]?.id ?? null,
    industry: account.industry,
  }))
  const evidence = assets.map((asset, n) => evidenceOn(asset, n, situations, today))
  const cells = evidence.reduce((sum, one) => sum + Object.values(one.by).flat().length, 0)
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }))
    const content = await bundle("bench/rank/in-page.ts", "parleyRank")
    const start = async () => {
      await page.goto(address)
      await page.addScriptTag({ content })
    }
    await start()
    const fit = await page.evaluate(learn, { evidence })
    const firsts: First[] = []
    for (let n = 0; n < starts; n++) {
      await start()
      firsts.push(await page.evaluate(rankFirst, { assets, situation: situations[n % situations.length], today }))
    }
    const samples = await page.evaluate(measure, { assets, situations, today, warmUp, rounds })
    const shown = samples.shown.reduce((sum, n) => sum + n, 0)
    if (shown === 0 || samples.known === 0) throw new Error("nothing learned was recommended: that measures nothing")
    const { times, known } = samples
    const note = `${rounds} rankings of ${size} assets with evidence and probabilities after ${warmUp}, median ${quantile(times, 0.5).toFixed(2)} ms, ${shown} shown, ${known} with evidence`
    const [reading, ranking] = [firsts.map((one) => one.reading), firsts.map((one) => one.ranking)]
    const both = firsts.map((one) => one.reading + one.ranking)
    return [
      against("rank 5,000 assets, in Chromium, p95", 5, quantile(times, 0.95), "ms", note),
      against(
        "rank 5,000 assets, in Chromium, the first call of a worker, median",
        20,
        quantile(both, 0.5),
        "ms",
        `${starts} starts, each in a fresh page: beliefs read from the store (median ${quantile(reading, 0.5).toFixed(1)} ms) and ranked (${quantile(ranking, 0.5).toFixed(1)} ms); p95 together ${quantile(both, 0.95).toFixed(1)} ms`,
      ),
      against("evidence → beliefs, 5,000 assets, in Chromium", 250, fit, "ms", `once per change of it; ${cells} cells`),
    ]
  } finally {
    await browser.close()
  }
}

/** As a year of use may leave it: a cell for each conversation, persona and industry that an asset was shown in. */
function evidenceOn(
  asset: { id: string; kind?: Evidence["kind"]; campaign?: string | null },
  n: number,
  situations: readonly { conversation: number; personaId: string | null; industry: string | null }[],
  asOf: string,
): Evidence {
  const chance = chanceFrom(`evidence/${n}`)
  const some = (values: readonly (string | null)[]) =>
    [...new Set(values.flatMap((one) => (one === null ? [] : [one])))].slice(0, 6).map((value) => {
      const trials = 5 + chance.whole(40)
      return { value, n: trials, k: Math.round(trials * chance.next() * 0.3), base: chance.normal(1) }
    })
  const seen = 30 + chance.whole(200)
  const used = Math.round(seen * chance.next() * 0.3)
  const { id, kind = null, campaign = null } = asset
  return {
    ...{ id, assetId: id, kind, campaign, asOf, shown: seen, seen, used, n: seen, k: used, base: chance.normal(1) },
    by: {
      conversation: some([`${(n % 5) + 1}`, `${((n + 1) % 5) + 1}`]),
      persona: some(situations.map((one) => one.personaId)),
      industry: some(situations.map((one) => one.industry?.toLowerCase() ?? null)),
    },
  }
}

type Given = { assets: unknown[]; situations: unknown[]; today: string; warmUp: number; rounds: number }
type First = { reading: number; ranking: number }

/** Runs in the page: evidence comes as by a sync, and is believed. @returns what believing took, ms. */
async function learn({ evidence }: { evidence: unknown[] }): Promise<number> {
  const { takeEvidence, believe } = (globalThis as unknown as { parleyRank: InPage }).parleyRank
  await takeEvidence(evidence)
  const begun = performance.now()
  if (!(await believe())) throw new Error("nothing is believed")
  return performance.now() - begun
}

/** Runs in a fresh page, as in a worker that has just started and opened its database. */
async function rankFirst(given: { assets: unknown[]; situation: unknown; today: string }): Promise<First> {
  const { open, believe, recommend } = (globalThis as unknown as { parleyRank: InPage }).parleyRank
  const names = { persona: "Plant manager", segment: "Multi-site" }
  await open()
  const begun = performance.now()
  const posterior = await believe()
  const read = performance.now()
  const slate = recommend({ ...given, posterior, names, language: "en", seed: "first", dismissed: new Set() })
  const ranking = performance.now() - read
  if (slate.length === 0) throw new Error("nothing was recommended")
  return { reading: read - begun, ranking }
}

/** Runs in the page. */
async function measure({ assets, situations, today, warmUp, rounds }: Given) {
  const { believe, recommend } = (globalThis as unknown as { parleyRank: InPage }).parleyRank
  const posterior = await believe()
  let known = 0
  const times: number[] = []
  const shown: number[] = []
  for (let n = 0; n < warmUp + rounds; n++) {
    const situation = situations[n % situations.length]
    const names = { persona: "Plant manager", segment: "Multi-site" }
    const input = { assets, situation, names, today, language: "en", seed: `s${n}`, dismissed: new Set(), posterior }
    const started = performance.now()
    const slate = recommend(input)
    times.push(performance.now() - started)
    shown.push(slate.length)
    known += slate.filter((one) => one.evidence !== null).length
  }
  return { known, times: times.slice(warmUp), shown: shown.slice(warmUp) }
}

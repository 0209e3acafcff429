// Ranking a library of 5,000 assets, in Chromium, on the code that the background runs.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { build } from "vite"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { root } from "~scripts/lib/paths"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { against, type Budget, quantile } from "./budget"

const size = 5000
const warmUp = 60
const rounds = 300

type Ranking = { recommend: (input: unknown) => unknown[] }

export async function benchRank(): Promise<Budget> {
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
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const samples = await page.evaluate(measure, { assets, situations, today, warmUp, rounds })
    const shown = samples.shown.reduce((sum, n) => sum + n, 0)
    if (shown === 0) throw new Error("nothing was ever recommended: that measures nothing")
    const p95 = quantile(samples.times, 0.95)
    const { times, first } = samples
    const note = `${rounds} rankings of ${size} assets after ${warmUp}, median ${quantile(times, 0.5).toFixed(2)} ms, the very first ${first.toFixed(1)} ms, ${shown} shown`
    return against("rank 5,000 assets, in Chromium, p95", 5, p95, "ms", note)
  } finally {
    await browser.close()
  }
}

type Given = { assets: unknown[]; situations: unknown[]; today: string; warmUp: number; rounds: number }

/** Runs in the page. */
function measure({ assets, situations, today, warmUp, rounds }: Given) {
  const { recommend } = (globalThis as unknown as { parleyRank: Ranking }).parleyRank
  const times: number[] = []
  const shown: number[] = []
  for (let n = 0; n < warmUp + rounds; n++) {
    const situation = situations[n % situations.length]
    const names = { persona: "Plant manager", segment: "Multi-site" }
    const started = performance.now()
    const slate = recommend({ assets, situation, names, today, language: "en", seed: `s${n}`, dismissed: new Set() })
    times.push(performance.now() - started)
    shown.push(slate.length)
  }
  return { first: times[0] ?? Number.NaN, times: times.slice(warmUp), shown: shown.slice(warmUp) }
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"))
  try {
    await build({
      configFile: false,
      logLevel: "error",
      root,
      resolve: { alias: [{ find: /^~(?=\w)/, replacement: root }] },
      build: {
        outDir: folder,
        minify: true,
        lib: {
          entry: join(root, "src/domain/rank/recommend.ts"),
          formats: ["iife"],
          name: "parleyRank",
          fileName: "rank",
        },
      },
    })
    return readFileSync(join(folder, "rank.iife.js"), "utf8")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// 1,000 random moves within pages of every site: never one page's person, company or record with another page's address.
import { chromium, type Page } from "playwright-core"
import { bundle } from "~scripts/lib/bundle"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { capturesOf, closeNetwork, fixturesFolder, type HostPage, pagesOf, servePages } from "~scripts/lib/host-pages"
import { judge } from "~tests/readers/mutation/judge"
import type { Heard, Move } from "~tests/readers/mutation/watched"
import type { Proof, ProofOptions } from "./proof"
import { type Random, randomFrom } from "./random"

const total = 1000
const origins = [
  "https://www.linkedin.com",
  "https://mail.google.com",
  "https://outlook.office.com",
  "https://northbeam.lightning.force.com",
  "https://app.hubspot.com",
  "https://northbeam.crm4.dynamics.com",
  "https://northbeam.pipedrive.com",
  "https://crm.zoho.eu",
]
/** Their answers hold only for a page that was loaded as it stands, or they draw another thread than their own address names. */
const fixed = /moved-on|disagrees|two-headings|rep-unknown|unsaved|other-thread|behind-thread/

type Counts = { moves: number; late: number; veryLate: number; quick: number; said: number; named: number }

export async function proveMoves({ share, seed, say }: ProofOptions): Promise<Proof> {
  const each = Math.max(4, Math.ceil((total * share) / origins.length))
  const code = await bundle("tests/readers/mutation/watched.ts", "parleyWatched")
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  const counts: Counts = { moves: 0, late: 0, veryLate: 0, quick: 0, said: 0, named: 0 }
  try {
    const wrong = await Promise.all(
      origins.map(async (origin, n) => {
        const context = await browser.newContext()
        await closeNetwork(context)
        const pool = poolOf(origin)
        const random = randomFrom(seed + n)
        const start = random.pick(pool)
        await servePages(context, [start])
        const page = await context.newPage()
        await page.goto(start.url)
        const moves = movesIn(pool, each, random, counts)
        return heardWrong(pool, await run(page, code, moves), counts)
      }),
    )
    const all = wrong.flat()
    for (const line of all.slice(0, 20)) say(line)
    say(
      `${counts.moves} moves on ${origins.length} sites, ${counts.said} answers, ${counts.named} of them name somebody`,
    )
    return {
      name: "Moves within a page never give one page's person, company or record to another page's address",
      bar: `${total} moves: 0 wrong`,
      measured: `${counts.moves} moves: ${all.length} wrong`,
      met: all.length === 0 && counts.named > counts.moves / 4,
      counts,
      seeds: { seed },
    }
  } finally {
    await browser.close()
  }
}

function poolOf(origin: string): HostPage[] {
  const captured = [...(capturesOf("linkedin") ?? []), ...(capturesOf("gmail") ?? [])]
  const seen = new Set<string>()
  return [...pagesOf(fixturesFolder), ...captured]
    .filter(({ url, name }) => url.startsWith(`${origin}/`) && !url.includes("/sales/") && !fixed.test(name))
    .filter(({ url }) => !seen.has(url) && seen.add(url))
    .map((page, n) => ({ ...page, html: ownThread(page.html, n), policy: null }))
}

/** Some of our threads share one id; no two threads of Gmail do. */
const ownThread = (html: string, n: number) =>
  html
    .replaceAll("thread-f:1780000000000001", `thread-f:178000000000${1000 + n}`)
    .replaceAll("18a0000000000010", `18a000000000${4096 + n}`)

function movesIn(pool: readonly HostPage[], count: number, random: Random, counts: Counts): Move[] {
  const moves: Move[] = []
  let now: HostPage | undefined
  while (moves.length < count) {
    now = random.pick(pool.filter((page) => page !== now))
    // A message that takes longer than the watch looks for it, and a rep who waits for it, or does not.
    const veryLate = random.chance(0.04)
    const late = veryLate ? 5200 + random.whole(0, 600) : random.chance(0.6) ? random.whole(20, 900) : 0
    const stay = veryLate ? 5000 + random.whole(0, 1500) : random.whole(10, 1400)
    counts.moves++
    if (late > 0) counts.late++
    if (veryLate) counts.veryLate++
    if (stay < late) counts.quick++
    moves.push({ url: now.url, html: now.html, late, stay })
  }
  return moves
}

async function run(page: Page, code: string, moves: readonly Move[]): Promise<Heard[]> {
  await page.evaluate(`${code}; globalThis.parleyWatched = parleyWatched`)
  return page.evaluate((some) => window.parleyWatched.moveAround(some), moves)
}

function heardWrong(pool: readonly HostPage[], heard: readonly Heard[], counts: Counts): string[] {
  return heard.flatMap(({ facts, address }) => {
    counts.said++
    if (facts.person?.name || facts.company?.name || facts.record?.name) counts.named++
    const page = pool.find((one) => one.url === address)
    if (!page) return [`said for an address that was never visited: ${address}`]
    const { outcome, fields } = judge(facts, page.sidecar)
    return outcome === "wrong" ? [`${page.name}: ${fields.join(" ")} is another page's`] : []
  })
}

declare global {
  interface Window {
    parleyWatched: typeof import("~tests/readers/mutation/watched")
  }
}

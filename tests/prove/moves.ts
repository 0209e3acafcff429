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
/** Their answers hold only for a page that was loaded as it stands. */
const fixed = /moved-on|disagrees|two-headings|rep-unknown|unsaved/

type Counts = { moves: number; late: number; veryLate: number; quick: number; said: number; named: number }
/** A move whose page names somebody and stood long enough to be read; how long it took, ms; null: nobody was named. */
type Answered = { page: string; ms: number | null }
/** So long a page must have stood, ms: for less nobody is missed. */
const stood = 1200

export async function proveMoves({ share, seed, say }: ProofOptions): Promise<Proof> {
  const each = Math.max(4, Math.ceil((total * share) / origins.length))
  const code = await bundle("tests/readers/mutation/watched.ts", "parleyWatched")
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  })
  const counts: Counts = { moves: 0, late: 0, veryLate: 0, quick: 0, said: 0, named: 0 }
  const answered: Answered[] = []
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
        const heard = await run(page, code, moves)
        answered.push(...answersTo(moves, heard, pool))
        return heardWrong(pool, heard, counts)
      }),
    )
    const all = wrong.flat()
    for (const line of all.slice(0, 20)) say(line)
    say(
      `${counts.moves} moves on ${origins.length} sites, ${counts.said} answers, ${counts.named} of them name somebody`,
    )
    const named = answered.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b)
    const part = named.length / Math.max(1, answered.length)
    for (const line of silentest(answered)) say(line)
    return {
      name: "Moves within a page never give one page's person, company or record to another page's address",
      bar: `${total} moves: 0 wrong; of pages that stood for ${stood} ms and name somebody, 90 % are answered`,
      measured: `${counts.moves} moves: ${all.length} wrong; ${Math.floor(part * 100)} % of ${answered.length} answered, ${at(named, 0.5)} ms in the middle, ${at(named, 0.95)} ms p95`,
      met: all.length === 0 && part >= 0.9,
      counts: { ...counts, couldBeAnswered: answered.length, answered: named.length },
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
    .map((page) => ({ ...page, url: page.url.replace("outlook.office365.com", "outlook.office.com") }))
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
    const stay = veryLate ? 5000 + random.whole(0, 1500) : random.whole(10, 2600)
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

const at = (sorted: readonly number[], share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
const namesIn = ({ person, company, record }: Heard["facts"]) => person?.name ?? company?.name ?? record?.name

function answersTo(moves: readonly Move[], heard: readonly Heard[], pool: readonly HostPage[]): Answered[] {
  return moves.flatMap(({ url, late, stay }, n) => {
    const page = pool.find((one) => one.url === url)
    const { personName, companyName, record, currentPerson } = page?.sidecar.expected ?? {}
    if (!page || !(currentPerson?.name ?? personName ?? companyName ?? record?.name) || stay - late < stood) return []
    const first = heard.find(({ move, address, facts }) => move === n && address === url && namesIn(facts))
    return [{ page: page.name, ms: first ? (first.after ?? 0) : null }]
  })
}

/** Pages that were left without an answer, most often first. */
function silentest(answered: readonly Answered[]): string[] {
  const pages = [...new Set(answered.map(({ page }) => page))].map((page) => {
    const own = answered.filter((one) => one.page === page)
    return { page, of: own.length, silent: own.filter(({ ms }) => ms === null).length }
  })
  return pages
    .filter(({ silent }) => silent > 0)
    .sort((a, b) => b.silent - a.silent)
    .slice(0, 8)
    .map(({ page, of, silent }) => `${page}: ${silent} of ${of} without an answer`)
}

declare global {
  interface Window {
    parleyWatched: typeof import("~tests/readers/mutation/watched")
  }
}

// Random tab switches and moves within tabs, with the sidebar watched: it may show the account of the page in front, or none.
import type { Frame, Page } from "playwright-core"
import { capturesOf, fixturesFolder, type HostPage, pagesOf } from "~scripts/lib/host-pages"
import { openOverlay, openSidePanel, overlayOf, type Rep } from "~scripts/lib/rep"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"

export type Switching = {
  moves: number
  switches: number
  inTab: number
  /** In-tab moves whose content came after the address. */
  late: number
  samples: number
  /** Samples that showed an account at all: without them nothing was proven. */
  shown: number
  wrong: string[]
  stuck: string[]
}

type Tab = { page: Page; now: HostPage; pool: HostPage[] }
type Options = { rep: Rep; place: "overlay" | "side-panel"; moves: number; random: () => number }

export const applications = ["linkedin", "sales-navigator", "gmail", "salesforce"] as const
type Application = (typeof applications)[number]

const hasOwnTab: Record<Application, RegExp> = {
  "linkedin": /^www\.linkedin\.com\/(?!sales\/)/,
  "sales-navigator": /^www\.linkedin\.com\/sales\//,
  "gmail": /^mail\.google\.com\//,
  "salesforce": /\.lightning\.force\.com\//,
}

/**
 * Pages to move among without loading, so each pool is one application's (Sales Navigator is not LinkedIn's). Each is served at its
 * real address without a policy, so that it can change itself.
 */
export function poolOf(site: Application): HostPage[] {
  const own = pagesOf(fixturesFolder)
  const captured = site === "linkedin" || site === "gmail" ? (capturesOf(site) ?? []) : []
  const seen = new Set<string>()
  return [...own, ...captured]
    .filter(
      (page) =>
        hasOwnTab[site].test(withoutScheme(page.url)) &&
        !/moved-on|disagrees|two-headings|other-thread|behind-thread/.test(page.name),
    )
    .filter((page) => !seen.has(page.url) && seen.add(page.url))
    .map((page, n) => ({ ...page, html: ownThread(page.html, n), policy: null }))
}

const withoutScheme = (url: string) => url.replace("https://", "")

/** Our fixtures share one thread id; no two threads of Gmail do. */
const ownThread = (html: string, n: number) =>
  html
    .replaceAll("thread-f:1780000000000001", `thread-f:178000000000${1000 + n}`)
    .replaceAll("18a0000000000010", `18a000000000${4096 + n}`)

export async function switchAround({ rep, place, moves, random }: Options): Promise<Switching> {
  const result: Switching = { moves, switches: 0, inTab: 0, late: 0, samples: 0, shown: 0, wrong: [], stuck: [] }
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const tabs: Tab[] = []
  for (const site of ["linkedin", ...applications] as const) {
    const pool = poolOf(site)
    const now = pick(pool)
    tabs.push({ page: await rep.visit(now), now, pool })
  }
  const side = place === "side-panel" ? await openSidePanel(rep) : null
  if (side) await listen(side.panel)
  let front = tabs[0] as Tab
  await front.page.bringToFront()

  for (let move = 0; move < moves; move++) {
    const started = Date.now()
    if (random() < 0.5) {
      front = pick(tabs.filter((tab) => tab !== front))
      await front.page.bringToFront()
      result.switches++
    } else {
      front.now = pick(front.pool.filter((page) => page !== front.now))
      const late = random() < 0.5 ? 40 + random() * 400 : 0
      if (late > 0) result.late++
      await moveTo(front.page, front.now, late)
      result.inTab++
    }
    const panel = side?.panel ?? (await overlay(rep, front.page))
    if (!side) await listen(panel)
    await watch(panel, front, started, 60 + random() * 700, result, place)
    if (move % 10 === 9) await settle(panel, front, result, place)
  }
  await side?.close()
  for (const { page } of tabs) await page.close()
  return result
}

async function overlay(rep: Rep, page: Page): Promise<Frame> {
  const there = page.frames().some((frame) => frame.url().startsWith("chrome-extension://"))
  return there ? overlayOf(page) : openOverlay(rep, page)
}

/** As a single-page site does it: the address first, the content when it comes. */
async function moveTo(page: Page, to: HostPage, late: number): Promise<void> {
  await page.evaluate(
    ({ url, html, late }) => {
      history.pushState(null, "", url)
      // Whoever moves on before the content came never gets it.
      const world = window as unknown as { coming?: ReturnType<typeof setTimeout> }
      clearTimeout(world.coming)
      world.coming = setTimeout(() => {
        const next = new DOMParser().parseFromString(html, "text/html")
        document.title = next.title
        document.head.replaceChildren(...next.head.children)
        document.body.replaceChildren(...next.body.childNodes)
      }, late)
    },
    { url: to.url, html: to.html, late },
  )
}

/** What the sidebar's own page has heard from Chrome, and when: before that it cannot know. */
async function listen(panel: Page | Frame): Promise<void> {
  await panel.evaluate(() => {
    const world = window as unknown as { heardAt?: number }
    if (world.heardAt !== undefined) return
    world.heardAt = 0
    chrome.tabs.onActivated.addListener(() => {
      world.heardAt = performance.timeOrigin + performance.now()
    })
    chrome.tabs.onUpdated.addListener((_, change) => {
      if (change.url || change.status) world.heardAt = performance.timeOrigin + performance.now()
    })
  })
}

/** Two frames after it heard of the move, it may not show another page's account. */
const frames = 40

async function watch(panel: Page | Frame, tab: Tab, started: number, during: number, result: Switching, place: string) {
  for (const end = Date.now() + during; Date.now() < end; ) {
    const sample = await shownIn(panel)
    result.samples++
    if (sample.heardAt < started || sample.now - sample.heardAt < frames || sample.name === "") continue
    result.shown++
    if (fits(sample.name, tab.now)) continue
    // One line for a move that went wrong, however often it was seen.
    result.wrong.push(`${place}: “${sample.name}” on ${tab.now.name}`)
    return
  }
}

/** When nothing moves it must come to an answer that fits, and stay there. */
async function settle(panel: Page | Frame, tab: Tab, result: Switching, place: string): Promise<void> {
  const expected = accountsOf(tab.now)
  // Where a page need not name the company, saying nobody is an answer too.
  const mayBeNobody = expected.length === 0 || (tab.now.sidecar.expected.optional ?? []).includes("companyName")
  for (const end = Date.now() + 12_000; Date.now() < end; ) {
    const { name, waiting } = await shownIn(panel)
    if (name !== "" && !fits(name, tab.now)) result.wrong.push(`${place}, settled: “${name}” on ${tab.now.name}`)
    if (!waiting && (mayBeNobody || name !== "" || expected.length > 1)) return
    await new Promise((next) => setTimeout(next, 50))
  }
  result.stuck.push(`${place}: ${tab.now.name} (${expected.join(" or ") || "nobody"})`)
}

function shownIn(panel: Page | Frame) {
  return panel.evaluate(() => ({
    name: document.querySelector("header h1.heading-account, #ask")?.textContent ?? "",
    waiting: document.querySelector("main")?.getAttribute("aria-busy") === "true",
    heardAt: (window as unknown as { heardAt: number }).heardAt,
    now: performance.timeOrigin + performance.now(),
  }))
}

const fits = (name: string, page: HostPage) => accountsOf(page).some((account) => name.includes(account))

const { accounts, contacts } = sampleWorkspace(new Date().toISOString().slice(0, 10))
const known = new Map<string, string[]>()

/** The accounts a page may be about, by the answer that stands beside it and the workspace's own rows. */
function accountsOf(page: HostPage): string[] {
  const before = known.get(page.name)
  if (before) return before
  const { companyName, companySlug, companyDomain, personSlug, emails = [], record } = page.sidecar.expected
  const same = (a: string | null | undefined, b: string | null | undefined) =>
    Boolean(a && b && a.toLowerCase() === b.toLowerCase())
  const domains = [companyDomain, ...emails.map((email) => email.split("@")[1])]
  const ofContact = contacts
    .filter((one) => same(one.linkedinSlug, personSlug) || one.emails.some((email) => emails.includes(email)))
    .concat(contacts.filter((one) => one.crmIds.some(({ id }) => same(id.slice(0, 15), record?.id.slice(0, 15)))))
    .map((one) => one.accountId)
  const found = accounts.filter(
    (one) =>
      [one.name, ...one.otherNames].some((name) => same(name, companyName) || same(name, record?.name)) ||
      same(one.linkedinSlug, companySlug) ||
      one.domains.some((domain) => domains.some((other) => same(domain, other))) ||
      one.crmIds.some(({ id }) => same(id.slice(0, 15), record?.id.slice(0, 15))) ||
      ofContact.includes(one.id),
  )
  known.set(
    page.name,
    found.map((one) => one.name),
  )
  return found.map((one) => one.name)
}

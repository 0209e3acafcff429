// At 50,000 accounts: page seen → point of view painted, and click → pressed → "Saved"; worker warm, and worker dead.
import type { Page } from "playwright-core"
import { type Backend, sampleWorkspace, startBackend } from "~scripts/lib/backend"
import { killWorker } from "~scripts/lib/browser"
import { fixture, type HostPage, servePages } from "~scripts/lib/host-pages"
import { openSidePanel, pair, type Rep, startRep, until } from "~scripts/lib/rep"
import { firstAsset, recognised, sidebar } from "~scripts/lib/sidebar"
import { inWorkspace } from "~src/server/database/transaction"
import { insertAccounts } from "~src/server/queries/insert-rows"
import { against, type BenchOptions, type Budget, quantile } from "./budget"

const accounts = 50_000
const rounds = { warm: 40, dead: 25 }

export async function benchPanel({ say }: BenchOptions): Promise<Budget[]> {
  const backend = await startBackend()
  try {
    await fill(backend)
    const pages = [personAt("halden-drives", "Halden Drives"), personAt("acme", "Company 20000 Works")]
    const rep = await startRep({ pages, place: "side-panel" })
    try {
      const started = Date.now()
      await pair(rep, await backend.pairLink("sam"))
      await until("all accounts", async () => foundLast(rep), 300_000)
      say(`${accounts} accounts on the device after ${((Date.now() - started) / 1000).toFixed(1)} s`)
      await servePages(rep.launched.context, pages)
      const painted = await paint(rep, pages)
      const saved = await click(rep, pages[0] as HostPage)
      const note = (times: readonly number[]) =>
        `n ${times.length}, median ${quantile(times, 0.5).toFixed(0)} ms, at ${accounts} accounts`
      return [
        against("page seen → PoV painted, p95 warm", 100, quantile(painted.warm, 0.95), "ms", note(painted.warm)),
        against(
          "page seen → PoV painted, p95 worker dead",
          400,
          quantile(painted.dead, 0.95),
          "ms",
          note(painted.dead),
        ),
        against(
          "click → pressed, p95",
          1,
          quantile(saved.frames, 0.95),
          "frame",
          `n ${saved.frames.length}, frames begun before it was pressed`,
        ),
        against("click → “Saved”, p95 warm", 50, quantile(saved.warm, 0.95), "ms", note(saved.warm)),
        against("click → “Saved”, p95 worker dead", 400, quantile(saved.dead, 0.95), "ms", note(saved.dead)),
      ]
    } finally {
      await rep.close()
    }
  } finally {
    await backend.close()
  }
}

/** More accounts than the sample has, alike in form: a name, a domain, a slug, an industry. */
async function fill(backend: Backend): Promise<void> {
  const rows = Array.from({ length: accounts }, (_, n) => ({
    id: `bench-${n}`,
    name: `Company ${n} Works`,
    domains: [`company-${n}.example`],
    linkedinSlug: `company-${n}-works`,
    industry: "Industrial machinery",
    segmentId: "s-multi",
  }))
  await inWorkspace(backend.db, sampleWorkspace, (trx) => insertAccounts(trx, sampleWorkspace, rows))
}

async function foundLast(rep: Rep): Promise<boolean> {
  const found = await rep.send("account.searched", { query: `Company ${accounts - 1} Works` })
  return "hits" in found && found.hits.some((hit) => hit.accountId === `bench-${accounts - 1}`)
}

/** Our own company page at another company's address and name, so that two accounts take turns. */
function personAt(slug: string, name: string): HostPage {
  const page = fixture("linkedin-company")
  const own = slug === "halden-drives"
  const to = own ? slug : "company-20000-works"
  return {
    ...page,
    name: to,
    policy: null,
    url: page.url.replaceAll("halden-drives", to),
    html: own ? page.html : page.html.replaceAll("halden-drives", to).replaceAll("Halden Drives", name),
  }
}

type Times = { warm: number[]; dead: number[] }

async function paint(rep: Rep, pages: readonly HostPage[]): Promise<Times> {
  const tab = await rep.visit(pages[0] as HostPage)
  await tab.bringToFront()
  const { panel, close } = await openSidePanel(rep)
  await hearPages(rep.remote)
  const times: Times = { warm: [], dead: [] }
  for (const kind of ["warm", "dead"] as const) {
    for (let n = 0; n < rounds[kind] + 2; n++) {
      const to = pages[(n + 1) % 2] as HostPage
      if (kind === "dead") await killWorker(rep.remote)
      const name = to.name === "halden-drives" ? "Halden Drives" : "Company 20000 Works"
      const painted = povPainted(panel, name)
      await tab.goto(to.url)
      const at = await painted
      const seen = await rep.remote.evaluate(() => (window as unknown as { seenAt: number }).seenAt)
      if (n >= 2) times[kind].push(at - seen)
    }
  }
  await close()
  await tab.close()
  return times
}

/** Every page of the extension gets what a content script says at the moment the background does. */
function hearPages(remote: Page): Promise<void> {
  return remote.evaluate(() => {
    chrome.runtime.onMessage.addListener((message: { name?: string }) => {
      if (message.name === "page.seen") {
        ;(window as unknown as { seenAt: number }).seenAt = performance.timeOrigin + performance.now()
      }
    })
  })
}

/** When the frame with this account's point of view is on its way to the screen. */
function povPainted(panel: Page, name: string): Promise<number> {
  return panel.evaluate(
    (name) =>
      new Promise<number>((done, fail) => {
        const late = setTimeout(() => fail(new Error(`no point of view for ${name}`)), 20_000)
        const watch = new MutationObserver(() => {
          const shown = document.querySelector("header h1.heading-account")?.textContent === name
          if (!shown || !document.querySelector(".pov > *")) return
          watch.disconnect()
          clearTimeout(late)
          requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())))
        })
        watch.observe(document, { subtree: true, childList: true, characterData: true })
      }),
    name,
  )
}

async function click(rep: Rep, host: HostPage): Promise<Times & { frames: number[] }> {
  const tab = await rep.visit(host)
  await tab.bringToFront()
  const { panel, close } = await openSidePanel(rep)
  const side = sidebar(panel)
  await recognised(side, "Halden Drives")
  await side.assets.first().waitFor()
  const title = await firstAsset(side)
  const answers = ["Used", "Used with edits", "Out of date", "Off-message"]
  const times = { warm: [] as number[], dead: [] as number[], frames: [] as number[] }
  for (const kind of ["warm", "dead"] as const) {
    for (let n = 0; n < rounds[kind] + 2; n++) {
      if (kind === "dead") await killWorker(rep.remote)
      const button = side.verdict(title, answers[n % answers.length] ?? "Used")
      const measured = afterClick(panel)
      await button.click()
      const { pressed, saved } = await measured
      if (n < 2) continue
      times[kind].push(saved)
      if (kind === "warm") times.frames.push(pressed)
    }
  }
  await close()
  return times
}

/** From the click itself: frames that began before the chip was pressed, and ms until the word stands there. */
function afterClick(panel: Page): Promise<{ pressed: number; saved: number }> {
  return panel.evaluate(
    () =>
      new Promise<{ pressed: number; saved: number }>((done, fail) => {
        const late = setTimeout(() => fail(new Error("not saved")), 20_000)
        addEventListener(
          "click",
          (event) => {
            const chip = (event.target as Element).closest("button") as HTMLElement
            const row = chip.closest("li") as HTMLElement
            const from = event.timeStamp
            let frames = 0
            let pressed = -1
            let left = false
            const ticking = setInterval(() => requestAnimationFrame(() => frames++), 4)
            new MutationObserver((_, watch) => {
              if (pressed < 0 && chip.getAttribute("aria-pressed") === "true") {
                clearInterval(ticking)
                pressed = frames
              }
              const status = row.querySelector(".status")?.textContent ?? ""
              if (!status.includes("Saved")) left = true
              if (pressed < 0 || !left || !status.includes("Saved")) return
              watch.disconnect()
              clearTimeout(late)
              done({ pressed, saved: performance.now() - from })
            }).observe(row, { subtree: true, childList: true, characterData: true, attributes: true })
          },
          { once: true, capture: true },
        )
      }),
  )
}

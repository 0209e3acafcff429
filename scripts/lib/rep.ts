// A rep at work: Chromium with the extension, paired with a backend, host pages answered from files.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Browser, chromium, type Frame, type Page } from "playwright-core"
import { type Place, sites } from "~src/domain/words"
import type { Input, MessageName, Output } from "~src/wire/messages"
import { type FootState, footKey, type PanelState, panelKey } from "~src/wire/panel-state"
import { type Launched, type LaunchOptions, launch, openOwnPage } from "./browser"
import { closeNetwork, type HostPage, servePages } from "./host-pages"

export type RepOptions = LaunchOptions & { place?: Place; pages?: readonly HostPage[] }

export type Rep = {
  launched: Launched
  /** A page of the extension's own, for speaking to the background. */
  remote: Page
  send: <N extends MessageName>(name: N, input: Input<N>) => Promise<Output<N>>
  visit: (address: string | HostPage) => Promise<Page>
  tabOf: (page: Page) => Promise<number>
  stateOf: (tabId: number) => Promise<PanelState | undefined>
  foot: () => Promise<FootState | undefined>
  close: () => Promise<void>
}

/** Starts the browser; nothing is paired yet. */
export async function startRep(options: RepOptions = {}): Promise<Rep> {
  const launched = await launch(options)
  if (!options.online) await closeNetwork(launched.context)
  await servePages(launched.context, options.pages ?? [])
  const remote = await openOwnPage(launched, "tabs/welcome.html")
  const send: Rep["send"] = (name, input) =>
    remote.evaluate(([name, input]) => chrome.runtime.sendMessage({ name, input }), [name, input] as const)
  const stored = (key: string) => remote.evaluate(async (key) => (await chrome.storage.session.get(key))[key], key)
  const rep: Rep = {
    launched,
    remote,
    send,
    visit: async (address) => {
      const page = await launched.context.newPage()
      if (typeof address === "string") await page.goto(address)
      else {
        // Threads share one address but for the hash, which no request carries: the one visited is the one served.
        await servePages(launched.context, [address])
        await page.goto(address.url)
      }
      return page
    },
    tabOf: async (page) => {
      await page.bringToFront()
      const id = await remote.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id)
      if (id === undefined) throw new Error("no active tab")
      return id
    },
    stateOf: (tabId) => stored(panelKey(tabId)) as Promise<PanelState | undefined>,
    foot: () => stored(footKey) as Promise<FootState | undefined>,
    close: () => launched.close(),
  }
  if (options.place) for (const site of sites) await send("place.chosen", { site, place: options.place })
  return rep
}

/** Pairs by message and waits until the workspace is here. */
export async function pair(rep: Rep, link: string): Promise<void> {
  const answer = await rep.send("device.paired", { link })
  if (!("ok" in answer)) throw new Error(`not paired: ${JSON.stringify(answer)}`)
  await filled(rep)
}

/** Waits until the first pull is over. */
export async function filled(rep: Rep): Promise<void> {
  await until("the workspace to be filled", async () => {
    const foot = await rep.foot()
    if (!foot?.member || foot.filling !== null) return false
    const found = await rep.send("account.searched", { query: "Halden" })
    return "hits" in found && found.hits.length > 0
  })
}

/** Polls a condition; the error says what was waited for. */
export async function until(what: string, holds: () => Promise<boolean>, within = 30_000): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    if (await holds()) return
  }
  throw new Error(`waited ${within / 1000} s for ${what}`)
}

/** Opens the dock as the toolbar does, and returns the panel inside the page. */
export async function openOverlay(rep: Rep, page: Page): Promise<Frame> {
  const tabId = await rep.tabOf(page)
  await until("the page to be read", async () => (await rep.stateOf(tabId))?.facts != null)
  await until("the dock to answer", () => dock(rep, tabId, "dock.show"))
  return overlayOf(page)
}

const dock = (rep: Rep, tabId: number, name: string) =>
  rep.remote.evaluate(
    ([tabId, name]) =>
      chrome.tabs.sendMessage(tabId, { name }, { frameId: 0 }).then(
        () => true,
        () => false,
      ),
    [tabId, name] as const,
  )

/** The panel's frame in a page, once it is there. */
export async function overlayOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith("chrome-extension://"))
  await until("the overlay's frame", async () => find() !== undefined)
  const frame = find() as Frame
  await frame.waitForLoadState()
  return frame
}

/** Opens Chrome's own side panel in the window and returns its page; `close` leaves it open and lets go of it. */
export async function openSidePanel(rep: Rep): Promise<{ panel: Page; close: () => Promise<void> }> {
  const session = await rep.launched.context.newCDPSession(rep.remote)
  const { result } = await session.send("Runtime.evaluate", {
    expression: "chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }).then(() => 'open', String)",
    userGesture: true,
    awaitPromise: true,
  })
  await session.detach()
  if (result.value !== "open") throw new Error(`the side panel did not open: ${result.value}`)
  const browser = await secondWayIn(rep)
  // The side panel is in no tab; a panel in a tab would know which.
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    if (!page.url().startsWith(rep.launched.url("tabs/panel.html"))) continue
    if (await page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined)) {
      return { panel: page, close: () => browser.close() }
    }
  }
  await browser.close()
  throw new Error("the side panel is not among the browser's pages")
}

/** Ends the browser as a power cut does; the profile stays. */
export async function killBrowser(rep: Rep): Promise<void> {
  const browser = await secondWayIn(rep)
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send("SystemInfo.getProcessInfo")
  const gone = new Promise((done) => rep.launched.context.once("close", done))
  for (const { type, id } of processInfo) if (type === "browser") process.kill(id, "SIGKILL")
  await gone
}

function secondWayIn(rep: Rep): Promise<Browser> {
  const [port] = readFileSync(join(rep.launched.profile, "DevToolsActivePort"), "utf8").split("\n")
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`)
}

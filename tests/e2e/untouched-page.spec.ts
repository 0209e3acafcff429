// What a page can find of us: nothing in side-panel mode, one element that says nothing in overlay mode.
import { expect } from "@playwright/test"
import type { Page } from "playwright-core"
import { launch } from "~scripts/lib/browser"
import { closeNetwork, fixture, type HostPage, servePages } from "~scripts/lib/host-pages"
import { openOverlay, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

/** The page without its own policy, so that its probes are stopped by the extension alone. */
const host: HostPage = { ...fixture("linkedin-person"), policy: null }

test("in side-panel mode a page finds no difference from no extension", async ({ rep }) => {
  const without = await launch({ extension: null })
  try {
    await closeNetwork(without.context)
    await servePages(without.context, [host])
    const here = await rep({ pages: [host], place: "side-panel" })
    const ids = [here.launched.id]
    const plain = await look(without.context.pages()[0] ?? (await without.context.newPage()), ids)
    const page = await here.launched.context.newPage()
    const seen = await look(page, ids, async () => {
      const tabId = await here.tabOf(page)
      await until("the page to be read", async () => (await here.stateOf(tabId))?.facts != null)
    })
    expect(seen).toEqual(plain)
    expect(seen.probes.every((probe) => probe.endsWith("nothing"))).toBe(true)
    expect(seen.probes.length).toBeGreaterThan(10)
    expect(seen.globals.length).toBeGreaterThan(500)
  } finally {
    await without.close()
  }
})

test("in overlay mode it finds one element more, and can read nothing of it", async ({ rep }) => {
  const here = await rep({ pages: [host], place: "overlay" })
  const page = await here.visit(host)
  const plain = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").querySelectorAll("*").length,
    host.html,
  )
  await recognised(sidebar(await openOverlay(here, page)), "Halden Drives")
  const found = await page.evaluate(() => {
    const added = [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body)
    const [ours] = added
    return {
      elements: document.querySelectorAll("*").length,
      added: added.length,
      html: ours?.outerHTML,
      text: ours?.textContent,
      root: ours?.shadowRoot ?? null,
      frames: window.length,
      iframes: document.querySelectorAll("iframe").length,
      named: performance.getEntries().filter((entry) => entry.name.includes("extension")).length,
      focused: document.activeElement === ours,
      texts: document.documentElement.innerText.includes("Point of view"),
    }
  })
  expect(found).toEqual({
    elements: plain + 1,
    added: 1,
    html: "<div></div>",
    text: "",
    root: null,
    frames: 0,
    iframes: 0,
    named: 0,
    focused: false,
    texts: false,
  })
  const answers = await page.evaluate(probe, [here.launched.id])
  expect(answers.filter((answer) => !answer.endsWith("nothing"))).toEqual([])
})

type Seen = {
  html: string
  elements: number
  globals: string[]
  own: string[]
  mutations: number
  events: string[]
  messages: number
  frames: number
  entries: string[]
  styleSheets: number
  probes: string[]
}

/** Opens the page with an observer in it from before its first element, waits, and lists what the observer found. */
async function look(page: Page, ids: string[], meanwhile: () => Promise<void> = async () => {}): Promise<Seen> {
  await page.addInitScript(observe)
  await page.goto(host.url)
  await meanwhile()
  // The readers look for five seconds at most; the same time for both.
  await page.waitForTimeout(6000)
  const found = await page.evaluate(() => (window as unknown as { found: () => Omit<Seen, "probes"> }).found())
  return { ...found, probes: await page.evaluate(probe, ids) }
}

/** Runs in the page, as a suspicious page would. */
function observe(): void {
  let mutations = 0
  let messages = 0
  const events: string[] = []
  const heard = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (event) {
    events.push(event.type)
    return heard.call(this, event)
  }
  addEventListener("message", () => messages++)
  document.addEventListener("parley:replaced", () => events.push("replaced"))
  addEventListener("load", () => {
    new MutationObserver((records) => {
      mutations += records.length
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  Object.defineProperty(window, "found", {
    enumerable: false,
    value: () => ({
      html: document.documentElement.outerHTML,
      elements: document.querySelectorAll("*").length,
      globals: Object.getOwnPropertyNames(window).sort(),
      own: [...Object.getOwnPropertyNames(document), ...Object.getOwnPropertyNames(navigator)].sort(),
      mutations,
      events,
      messages,
      frames: window.length,
      entries: performance.getEntriesByType("resource").map((entry) => entry.name),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    }),
  })
}

/** Runs in the page: asks for our files in every way a page has. */
async function probe(ids: string[]): Promise<string[]> {
  const files = ["manifest.json", "tabs/panel.html", "popup.html", "contents/linkedin.js", "static/background/index.js"]
  const answers: string[] = []
  const add = (tag: "img" | "script" | "link" | "iframe", url: string) =>
    new Promise<string>((done) => {
      const element = document.createElement(tag)
      const end = (what: string) => {
        element.remove()
        done(what)
      }
      element.onload = () => end(tag === "iframe" ? "frame" : "loaded")
      element.onerror = () => end("nothing")
      if (element instanceof HTMLLinkElement) {
        element.rel = "stylesheet"
        element.href = url
      } else element.src = url
      document.head.append(element)
      setTimeout(() => end("nothing"), 1000)
    })
  for (const id of ids) {
    for (const file of files) {
      const url = `chrome-extension://${id}/${file}`
      const fetched = await fetch(url).then(
        () => "answered",
        () => "nothing",
      )
      answers.push(`fetch ${file}: ${fetched}`)
      for (const tag of ["img", "script", "link"] as const) answers.push(`${tag} ${file}: ${await add(tag, url)}`)
    }
  }
  const runtime = (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime
  answers.push(`chrome.runtime: ${runtime === undefined ? "nothing" : "there"}`)
  return answers
}

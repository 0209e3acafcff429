// What a host page finds of Parley, and how the dock behaves in it: the production build in Chromium.
import { expect, type Page, test } from "@playwright/test"
import { killWorker } from "~scripts/lib/browser"
import { fixture } from "~scripts/lib/host-pages"
import { overlayOf, type Rep, startRep, until } from "~scripts/lib/rep"

const person = fixture("linkedin-person")
const company = fixture("linkedin-company")
const launcher = { x: 1424, y: 450 }

/** Everything that a page's own script can look for. */
const findings = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const probe = (url: string) => fetch(url).then(String, () => "refused")
    return {
      nodes: document.querySelectorAll("*").length,
      last: (document.documentElement.lastElementChild as Element).outerHTML.slice(0, 20),
      openShadow: (document.documentElement.lastElementChild as Element).shadowRoot,
      text:
        document.documentElement.lastElementChild === document.body
          ? ""
          : document.documentElement.lastElementChild?.textContent,
      globals: Object.getOwnPropertyNames(window).sort().join(),
      frames: window.length,
      sheets: document.adoptedStyleSheets.length,
      style: document.documentElement.getAttribute("style"),
      loaded: performance.getEntriesByType("resource").filter((one) => one.name.startsWith("chrome-")).length,
      probes: await Promise.all([
        probe(`chrome-extension://${id}/tabs/panel.html`),
        probe(`chrome-extension://${id}/manifest.json`),
        probe(`chrome-extension://${id}/contents/linkedin.js`),
      ]),
    }
  }, id)

async function settled(rep: Rep, page: Page): Promise<number> {
  const tabId = await rep.tabOf(page)
  await until("the page to be seen", async () => (await rep.stateOf(tabId))?.facts != null)
  return tabId
}

/** Whether the dock covers the part of the page that it takes when it is open. */
const isOpen = (page: Page) =>
  page.evaluate(() => document.elementFromPoint(innerWidth - 100, 300) === document.documentElement.lastElementChild)

test("in side-panel mode a page finds what it finds without any extension", async () => {
  const bare = await startRep({ place: "side-panel", pages: [person] })
  const rep = await startRep({ place: "side-panel", pages: [person] })
  try {
    // The same page where the site is off: no script of ours was ever in it.
    await bare.remote.evaluate(() => chrome.scripting.unregisterContentScripts())
    const without = await bare.visit(person)
    const page = await rep.visit(person)
    await settled(rep, page)
    expect(await findings(page, rep.launched.id)).toEqual(await findings(without, bare.launched.id))
  } finally {
    await bare.close()
    await rep.close()
  }
})

test("in overlay mode a page finds one element, and nothing of it can be read", async () => {
  const rep = await startRep({ place: "overlay", pages: [person] })
  try {
    const page = await rep.visit(person)
    const before = await page.evaluate(() => document.querySelectorAll("body, body *, head, head *").length + 1)
    await settled(rep, page)
    const nothing = {
      nodes: before + 1,
      last: "<div></div>",
      openShadow: null,
      text: "",
      frames: 0,
      sheets: 0,
      style: null,
      loaded: 0,
      probes: ["refused", "refused", "refused"],
    }
    await expect.poll(() => findings(page, rep.launched.id)).toMatchObject(nothing)
    await page.mouse.click(launcher.x, launcher.y)
    await overlayOf(page)
    expect(await findings(page, rep.launched.id)).toMatchObject(nothing)
  } finally {
    await rep.close()
  }
})

test("focus enters by the rep's press, and Esc gives it back", async () => {
  const rep = await startRep({ place: "overlay", pages: [person] })
  try {
    const page = await rep.visit(person)
    await settled(rep, page)
    await page.evaluate(() => {
      const field = document.createElement("input")
      field.id = "mine"
      document.querySelector("main")?.prepend(field)
      field.focus()
    })
    await page.mouse.click(launcher.x, launcher.y)
    const panel = await overlayOf(page)
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true)
    await page.keyboard.press("Escape")
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("mine")
    await page.mouse.click(launcher.x - 360, launcher.y)
    await expect.poll(() => isOpen(page)).toBe(false)
  } finally {
    await rep.close()
  }
})

test("the next page in the tab has the dock as the rep left it, without taking focus", async () => {
  const rep = await startRep({ place: "overlay", pages: [person, company] })
  try {
    const page = await rep.visit(person)
    await settled(rep, page)
    await page.mouse.click(launcher.x, launcher.y)
    await overlayOf(page)
    await page.goto(company.url)
    const panel = await overlayOf(page)
    expect(await panel.evaluate(() => document.hasFocus())).toBe(false)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  } finally {
    await rep.close()
  }
})

test("a page that refuses our frame keeps the launcher, which opens the side panel", async () => {
  const rep = await startRep({ place: "overlay", pages: [person] })
  try {
    await rep.launched.context.route(person.url, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: person.html,
        headers: { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
      }),
    )
    const page = await rep.visit(person.url)
    await settled(rep, page)
    await page.mouse.click(launcher.x, launcher.y)
    const address = rep.launched.url("tabs/panel.html")
    const sidePanels = () =>
      rep.remote.evaluate(
        async (address) =>
          (await chrome.runtime.getContexts({ documentUrls: [address] })).map((one) => one.contextType),
        address,
      )
    await expect.poll(() => isOpen(page)).toBe(true)
    await expect.poll(() => isOpen(page)).toBe(false)
    await page.mouse.click(launcher.x, launcher.y)
    await expect.poll(sidePanels).toContain("SIDE_PANEL")
  } finally {
    await rep.close()
  }
})

test("a move within the tab is answered for the new page alone, with the worker dead too", async () => {
  const rep = await startRep({ place: "side-panel", pages: [person] })
  try {
    const page = await rep.visit(person)
    const tabId = await settled(rep, page)
    await killWorker(rep.remote)
    await page.evaluate(() => history.pushState({}, "", "/in/tom-okonjo/"))
    await until("the old page to be gone", async () => {
      const state = await rep.stateOf(tabId)
      return state?.address.includes("tom-okonjo") === true
    })
    expect((await rep.stateOf(tabId))?.facts?.person?.name).toBeUndefined()
    await page.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="mira-solberg"]'))
        link.href = link.href.replace("mira-solberg", "tom-okonjo")
      for (const heading of document.querySelectorAll("section h2")) heading.textContent = "Tom Okonjo"
    })
    await until("the new page to be seen", async () => {
      const { person } = (await rep.stateOf(tabId))?.facts ?? {}
      return person?.slug === "tom-okonjo" && person.name === "Tom Okonjo"
    })
  } finally {
    await rep.close()
  }
})

test("no page can send the dock away; once the extension is gone, a newer script's word or the next move does", async () => {
  const rep = await startRep({ place: "overlay", pages: [person] })
  try {
    const [page, other] = [await rep.visit(person), await rep.visit(person)]
    const docks = (of: Page) => of.evaluate(() => document.querySelectorAll("html > div").length)
    const word = (of: Page) => of.evaluate(() => document.dispatchEvent(new Event("parley:replaced")))
    for (const one of [page, other]) {
      await settled(rep, one)
      await expect.poll(() => docks(one)).toBe(1)
      await word(one)
      expect(await docks(one)).toBe(1)
    }
    await rep.remote.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await expect
      .poll(async () => {
        await word(page)
        return docks(page)
      })
      .toBe(0)
    await other.bringToFront()
    await other.evaluate(() => history.pushState({}, "", "/in/somebody-else/"))
    await expect.poll(() => docks(other)).toBe(0)
  } finally {
    await rep.close()
  }
})

// The whole flow by keyboard: from the page into the panel, every answer, and back; nothing here touches a mouse.
import { expect } from "@playwright/test"
import type { Frame, Page } from "playwright-core"
import { signInAtDesk } from "~scripts/lib/desk"
import { fixture } from "~scripts/lib/host-pages"
import { openOverlay, overlayOf, type Rep, until } from "~scripts/lib/rep"
import { firstAsset, sidebar } from "~scripts/lib/sidebar"
import { copyText } from "~src/domain/compose/copy-text"
import { test } from "./harness"

const person = { ...fixture("linkedin-person"), policy: null }
const practice = (slug: string) => `/practice/linkedin/in/${slug}/`

test("a rep confirms, answers, undoes, words it, records the outcome, copies and returns", async ({ backend, rep }) => {
  test.setTimeout(150_000)
  const since = Date.now()
  const here = await rep({ place: "overlay", member: "tomasz" })
  const page = await here.visit(backend.url + practice("runa-fossdal"))
  const keys = page.keyboard
  await seen(here, page)
  await page.evaluate(() => {
    const field = document.createElement("textarea")
    field.id = "mine"
    document.body.append(field)
  })
  await listenIn(page)
  const launcher = await tabToDock(page)
  expect(launcher).toEqual({ role: "button", name: "Open Parley", expanded: false })
  await keys.press("Enter")
  const panel = await overlayOf(page)
  await until("focus in the panel", () => panel.evaluate(() => document.hasFocus()))
  await forget(page)
  const side = sidebar(panel)
  await side.question.waitFor()
  await keys.press("Enter")
  await expect(side.account).toHaveText("Halden Drives")
  await side.assets.first().waitFor()

  // What the number keys go to shows them: the point of view first, the five conversations above it.
  await expect(panel.locator('[data-answers="pov"]')).toHaveClass(/answers--active/)
  await keys.press("ArrowUp")
  await keys.press("2")
  await expect(panel.getByRole("button", { name: /^2 / })).toHaveAttribute("aria-pressed", "true")
  const tabId = await here.tabOf(page)
  await until("the second conversation", async () => {
    const view = (await here.stateOf(tabId))?.view
    return view?.kind === "account" && view.conversation === 2
  })
  await keys.press("c")
  await expect(panel.locator("[data-act=copy]")).toContainText("Copied")

  await side.assets.first().waitFor()
  const title = await firstAsset(side)
  const status = side.status(title)
  await keys.press("ArrowDown")
  await keys.press("ArrowDown")
  await keys.press("3")
  await expect(status).toContainText("Saved")
  await expect(side.verdict(title, "Not relevant here")).toHaveAttribute("aria-pressed", "true")
  await keys.press("u")
  await expect(status).toContainText("Taken back")
  await expect(side.verdict(title, "Not relevant here")).toHaveAttribute("aria-pressed", "false")
  await keys.press("ArrowUp")
  await keys.press("4")
  await expect(status).toContainText("Saved")
  await tabTo(page, panel, "Undo", "Shift+Tab")
  await keys.press("Enter")
  await expect(status).toContainText("Taken back")
  await expect
    .poll(() => focused(panel), { message: "focus stays with the answers" })
    .toContain("Don’t know how to use it")
  await keys.press("3")
  await expect(status).toContainText("Saved")

  const asset = panel.locator("li.asset", { hasText: title })
  await keys.press("ArrowUp")
  await keys.press("4")
  await expect(asset.locator("[data-answers$=-why] [aria-pressed=true]")).toHaveText(/too generic/i)
  await tabTo(page, panel, "Note …")
  await keys.press("Enter")
  await keys.type("1 of 3 pages, c u?")
  await keys.press("Control+Enter")
  await expect(asset.locator(".detail-note")).toHaveText("1 of 3 pages, c u?")
  await expect.poll(() => focused(panel), { message: "focus stays where the note is" }).toBe("1 of 3 pages, c u?")
  await expect(status).toContainText("Saved")

  await goTo(page, panel, "outcome")
  await keys.press("2")
  await expect(panel.locator('[data-answers="outcome"] .status').first()).toContainText("Saved")

  await keys.press("Escape")
  await until("focus back in the page", async () => (await focused(page)) === "mine")
  expect(await heard(page), "the page hears nothing that is pressed in the panel").toEqual([])
  await keys.press("Control+v")
  const view = (await here.stateOf(tabId))?.view
  const pov = view?.kind === "account" ? copyText(view.pov).text : ""
  expect(pov).toContain("Halden Drives")
  expect(await page.locator("#mine").inputValue()).toBe(pov)

  await until("both reports on the server", async () => (await backend.reportsOf("tomasz", since)).length === 2, 70_000)
  const { records } = await (await signInAtDesk(backend)).records("?period=week")
  const mine = records.filter((one) => one.by === "Tomasz Wilk" && (one.at ?? 0) >= since)
  expect(mine.map(({ subject }) => subject).sort()).toEqual(["asset", "conversation"])
  expect(mine.find(({ subject }) => subject === "asset")).toMatchObject({
    answer: "not-relevant",
    reason: "too-generic",
    note: "1 of 3 pages, c u?",
    conversation: 2,
    asset: { title },
  })
})

test("one of several by its number, then another by search", async ({ backend, rep }) => {
  const here = await rep({ place: "overlay", member: "chiara" })
  const page = await here.visit(backend.url + practice("percy-addleton"))
  const keys = page.keyboard
  const panel = await byShortcut(here, page)
  const side = sidebar(panel)
  await panel.locator("#several").waitFor()
  const [, second] = await panel.locator(".hit").all()
  const domain = /[a-z-]+\.example/.exec((await second?.innerText()) ?? "")?.[0] ?? "no domain"
  await keys.press("2")
  await expect(side.account).toHaveText("Kestrel Foods")
  await expect(side.at.locator("header.heading")).toContainText(domain)

  await tabTo(page, panel, "Not Kestrel Foods? Correct this")
  await keys.press("Enter")
  await panel.locator("#none").waitFor()
  await keys.press("/")
  await keys.type("Halden Drives")
  await panel.locator(".hit", { hasText: "haldendrives.example" }).waitFor()
  await keys.press("ArrowDown")
  for (let n = 0; n < 5 && !(await focused(panel)).includes("haldendrives.example"); n++) await keys.press("Tab")
  await keys.press("Enter")
  await expect(side.account).toHaveText("Halden Drives")
  await until("focus still in the panel", () => panel.evaluate(() => document.hasFocus()))
  await keys.press("?")
  await expect(panel.getByRole("heading", { name: "Keys" })).toBeVisible()
  await keys.press("Escape")
  await until("focus back in the page", () => page.evaluate(() => document.activeElement === document.body))
})

test("every control of the panel is reached by Tab, and shows where focus is", async ({ rep }) => {
  const here = await rep({ pages: [person], place: "overlay", member: "priya" })
  const page = await here.visit(person)
  const panel = await openOverlay(here, page)
  const side = sidebar(panel)
  await expect(side.account).toHaveText("Halden Drives")
  await side.assets.first().waitFor()
  await panel.locator("header button").first().focus()
  const controls = await panel.locator("button:visible, a:visible, input:visible").count()
  const seen = new Set<string>()
  for (let n = 0; n < controls + 5; n++) {
    const focused = await panel.evaluate(() => {
      const one = document.activeElement as HTMLElement
      const style = getComputedStyle(one)
      const all = [...document.querySelectorAll("button, a, input")]
      return {
        at: all.indexOf(one),
        ring: style.outlineStyle !== "none" || style.boxShadow !== "none",
        tag: one.tagName,
      }
    })
    if (focused.tag === "BODY") break
    if (n > 0) expect(focused.ring, `focus is seen at control ${focused.at}`).toBe(true)
    seen.add(String(focused.at))
    await page.keyboard.press("Tab")
  }
  expect(seen.size).toBe(controls)
})

async function seen(here: Rep, page: Page): Promise<number> {
  const tabId = await here.tabOf(page)
  await until("the page to be read", async () => (await here.stateOf(tabId))?.facts != null)
  return tabId
}

/** What the shortcut does, short of Chrome's own key handling. */
async function byShortcut(here: Rep, page: Page): Promise<Frame> {
  const tabId = await seen(here, page)
  const order = (tabId: number) =>
    chrome.tabs.sendMessage(tabId, { name: "dock.show", focus: true }, { frameId: 0 }).then(Boolean, () => false)
  await until("the dock to open", () => here.remote.evaluate(order, tabId))
  const panel = await overlayOf(page)
  await until("focus in the panel", () => panel.evaluate(() => document.hasFocus()))
  return panel
}

/** Tab from where focus is to the launcher, at the end of the page; what a screen reader would say of it. */
async function tabToDock(page: Page) {
  const onDock = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)
  for (let n = 0; n < 80 && !(await onDock()); n++) await page.keyboard.press("Tab")
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send("Accessibility.getFullAXTree")
  await session.detach()
  const has = (node: (typeof nodes)[number], name: string) => node.properties?.find((one) => one.name === name)?.value
  const at = nodes.filter((node) => has(node, "focused")?.value === true).at(-1)
  return at && { role: at.role?.value, name: at.name?.value, expanded: has(at, "expanded")?.value }
}

async function tabTo(page: Page, panel: Frame, name: string, key = "Tab"): Promise<void> {
  for (let n = 0; n < 80 && (await focused(panel)) !== name; n++) await page.keyboard.press(key)
  expect(await focused(panel)).toBe(name)
}

/** Arrow by arrow down to a group of answers. */
async function goTo(page: Page, panel: Frame, group: string): Promise<void> {
  const active = () =>
    panel.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-answers]")?.dataset.answers)
  for (let n = 0; n < 20 && (await active()) !== group; n++) await page.keyboard.press("ArrowDown")
  expect(await active()).toBe(group)
}

/** The focused element's id, name or words. */
function focused(at: Page | Frame): Promise<string> {
  return at.evaluate(() => {
    const one = document.activeElement as HTMLElement
    return one.id || one.ariaLabel || (one === document.body ? "nothing" : one.innerText.trim())
  })
}

type Heard = { heard: string[] }

/** What a page's own script hears of the keyboard. */
const listenIn = (page: Page) =>
  page.evaluate(() => {
    ;(window as unknown as Heard).heard = []
    addEventListener("keydown", (event) => (window as unknown as Heard).heard.push(event.key), true)
  })
const forget = (page: Page) =>
  page.evaluate(() => {
    ;(window as unknown as Heard).heard = []
  })
const heard = (page: Page) => page.evaluate(() => (window as unknown as Heard).heard)

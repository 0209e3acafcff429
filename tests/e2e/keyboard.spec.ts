// The whole flow by keyboard: into the panel, answer with number keys, undo, back to the page; the page hears none of it.
import { expect } from "@playwright/test"
import { fixture } from "~scripts/lib/host-pages"
import { openOverlay, overlayOf, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

const person = { ...fixture("linkedin-person"), policy: null }

test("a rep answers, undoes, answers again and returns to the page without a mouse", async ({ backend, rep }) => {
  const since = Date.now()
  const here = await rep({ pages: [person], place: "overlay", member: "priya" })
  const page = await here.visit(person)
  await page.evaluate(() => {
    const world = window as unknown as { heard: string[] }
    world.heard = []
    addEventListener("keydown", (event) => world.heard.push(event.key), true)
  })
  const tabId = await here.tabOf(page)
  await until("the page to be read", async () => (await here.stateOf(tabId))?.facts != null)
  // What the shortcut does, short of Chrome's own key handling.
  await until("the dock to open", () =>
    here.remote.evaluate(
      (tabId) =>
        chrome.tabs.sendMessage(tabId, { name: "dock.show", focus: true }, { frameId: 0 }).then(
          () => true,
          () => false,
        ),
      tabId,
    ),
  )
  const side = sidebar(await overlayOf(page))
  await side.account.or(side.question).first().waitFor()
  if (await side.question.isVisible()) await page.keyboard.press("Enter")
  await recognised(side, "Halden Drives")
  await side.assets.first().waitFor()
  await until("focus in the panel", () => side.at.evaluate(() => document.hasFocus()))

  await page.keyboard.press("1")
  await expect(side.at.locator(".status", { hasText: "Saved" })).toHaveCount(1)
  await page.keyboard.press("u")
  await expect(side.at.locator(".status", { hasText: "Saved" })).toHaveCount(0)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("2")
  await expect(side.at.locator(".status", { hasText: "Saved" })).toHaveCount(1)
  await page.keyboard.press("?")
  await expect(side.at.getByRole("heading", { name: "Keys" })).toBeVisible()
  await page.keyboard.press("Escape")
  await until("focus back in the page", () => page.evaluate(() => document.activeElement === document.body))
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])

  await until("one report on the server", async () => (await backend.reportsOf("priya", since)).length === 1, 70_000)
})

test("every control of the panel is reached by Tab, and shows where focus is", async ({ rep }) => {
  const here = await rep({ pages: [person], place: "overlay", member: "priya" })
  const page = await here.visit(person)
  const panel = await openOverlay(here, page)
  const side = sidebar(panel)
  await recognised(side, "Halden Drives")
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

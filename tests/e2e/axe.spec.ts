// axe finds nothing: panel, popup, welcome page and every room of the desk, light and dark.
import AxeBuilder from "@axe-core/playwright"
import { expect } from "@playwright/test"
import type { Page } from "playwright-core"
import { openOwnPage } from "~scripts/lib/browser"
import { fixture } from "~scripts/lib/host-pages"
import { pair, type Rep, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const hosts = [fixture("linkedin-person"), fixture("linkedin-search"), fixture("salesforce-account")]

for (const colorScheme of ["light", "dark"] as const) {
  test(`panel, popup and welcome page, ${colorScheme}`, async ({ backend, rep }) => {
    const here = await rep({ pages: hosts, place: "side-panel", colorScheme, member: null })
    const wrong: string[] = []
    const check = async (name: string, page: Page) => {
      for (const { id, nodes } of await violations(page)) wrong.push(`${name}: ${id} at ${nodes}`)
    }
    await check("welcome, unpaired", here.remote)
    await check("popup, unpaired", await openOwnPage(here.launched, "popup.html"))
    await check("panel, signed out", await panelOn(here, hosts[0]?.url ?? ""))

    await pair(here, await backend.pairLink("sam"))
    await check("welcome, paired", here.remote)
    await check("popup, paired", await openOwnPage(here.launched, "popup.html"))
    const panel = await panelOn(here, hosts[0]?.url ?? "")
    const side = sidebar(panel)
    await recognised(side, "Halden Drives")
    await side.assets.first().waitFor()
    await check("panel, account", panel)
    await side
      .verdicts((await side.titles.first().innerText()).trim())
      .getByRole("button")
      .first()
      .click()
    await side.at.getByText("Saved").first().waitFor()
    await panel.locator("[data-act=keys]").click()
    await check("panel, answered, keys open", panel)
    await check("panel, nobody", await panelOn(here, hosts[1]?.url ?? ""))
    await check("panel, record", await panelOn(here, hosts[2]?.url ?? ""))
    expect(wrong).toEqual([])
  })

  test(`every room of the desk, ${colorScheme}`, async ({ backend, rep }) => {
    const here = await rep({ colorScheme, member: null })
    const desk = await here.launched.context.newPage()
    await desk.goto(`${backend.url}/desk`)
    const wrong: string[] = []
    const check = async (name: string) => {
      await desk.locator("main h1, main h2").first().waitFor()
      await until(`${name} to be drawn`, async () => (await desk.locator(".ui-skeleton").count()) === 0)
      for (const { id, nodes } of await violations(desk)) wrong.push(`${name}: ${id} at ${nodes}`)
    }
    await check("signed out")
    const joined = await desk.request.post(`${backend.url}/api/join`, {
      headers: { origin: backend.url },
      data: { code: await backend.signInCode("noor"), name: "Noor Haddad" },
    })
    expect(joined.ok()).toBe(true)
    for (const room of ["", "/messages", "/content", "/members", "/set-aside", "/nowhere"]) {
      await desk.goto(`${backend.url}/desk${room}`)
      await check(room || "feedback")
    }
    expect(wrong).toEqual([])
  })
}

test("the check finds what is wrong where something is wrong", async ({ rep }) => {
  const here = await rep({ member: null })
  await here.remote.evaluate(() => document.body.append(document.createElement("button")))
  expect((await violations(here.remote)).map(({ id }) => id)).toContain("button-name")
})

async function violations(page: Page): Promise<{ id: string; nodes: string }[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(passes.length, "axe looked at something").toBeGreaterThan(3)
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => target.join(" ")).join(", ") }))
}

/** The panel for a page, as a tab that names it. */
async function panelOn(here: Rep, address: string): Promise<Page> {
  const tabId = await here.tabOf(await here.visit(address))
  const panel = await openOwnPage(here.launched, `tabs/panel.html?tab=${tabId}`)
  await until("the panel's answer", async () => (await panel.locator('main[aria-busy="false"]').count()) === 1)
  return panel
}

// axe finds nothing: every state of the panel, popup, welcome page and every room of the desk, light and dark.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { chromium, expect } from "@playwright/test"
import type { Frame, Page } from "playwright-core"
import { openOwnPage } from "~scripts/lib/browser"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { fixture } from "~scripts/lib/host-pages"
import { openOverlay, overlayOf, pair, type Rep, until } from "~scripts/lib/rep"
import { firstAsset, recognised, sidebar } from "~scripts/lib/sidebar"
import { serveGallery } from "~tests/panel/serve-gallery"
import { scenes } from "~tests/panel/states"
import { test } from "./harness"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
/** What can differ in the dark: the elements are those that light has shown to be right. */
const looks = {
  light: { runOnly: { type: "tag", values: tags }, atLeast: 4 },
  dark: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, atLeast: 1 },
} as const
type Look = (typeof looks)[keyof typeof looks]
const person = fixture("linkedin-person")
const pastedDocument = readFileSync(new URL("../fixtures/documents/northbeam-messaging.txt", import.meta.url), "utf8")
const elsewhere = ["linkedin-search", "salesforce-account", "company-website"].map(fixture)
/** Tall enough that the foot, which stays in sight, covers nothing. */
const tall = { width: 1440, height: 2400 }
const fromBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))
const axe = readFileSync(fromBuilder.resolve("axe-core/axe.min.js"), "utf8")

// Each of these takes as long as whole files: side by side, none is what the rest waits for.
test.describe.configure({ mode: "parallel" })

for (const colorScheme of ["light", "dark"] as const) {
  test(`popup, welcome page and panel, in a page and in a tab, ${colorScheme}`, async ({ backend, rep }) => {
    test.setTimeout(180_000)
    const here = await rep({ pages: elsewhere, place: "overlay", colorScheme, member: null, viewport: tall })
    const { check, done } = findings(looks[colorScheme])
    await check("welcome, unpaired", here.remote)
    const popup = async () => {
      const page = await openOwnPage(here.launched, "popup.html")
      await page.locator(".popup-foot").waitFor()
      return page
    }
    await check("popup, unpaired", await popup())
    const practice = (person: string) => here.visit(`${backend.url}/practice/linkedin/in/${person}/`)
    const page = await practice("runa-fossdal")
    const panel = await openOverlay(here, page)
    await panel.locator("#signed-out").waitFor()
    await check("overlay, signed out", panel)

    // Somebody whom nobody has answered for: what a rep says about a name stays theirs on the next browser.
    await pair(here, await backend.pairLink(colorScheme === "light" ? "oona" : "marcus"))
    await check("welcome, paired", here.remote)
    await check("popup, paired", await popup())
    await page.bringToFront()
    const side = sidebar(panel)
    await side.question.waitFor()
    await check("overlay, ask", panel)
    await panel.locator(".ask-buttons button").last().click()
    await panel.locator("#none").waitFor()
    await check("overlay, none", panel)
    await panel.getByRole("searchbox").fill("Halden Drives")
    await panel.locator(".hit").nth(1).waitFor()
    await check("overlay, found", panel)
    await panel.locator(".hit", { hasText: "haldendrives.example" }).click()
    await recognised(side, "Halden Drives")
    await check("overlay, account", panel)
    const title = await firstAsset(side)
    await side.verdict(title, "Used").click()
    await expect(side.status(title)).toContainText("Saved")
    await side.verdict(title, "Don’t know how to use it").click()
    await panel.getByRole("button", { name: /^Note/ }).first().click()
    await panel.locator(".pov-source-button").first().click()
    await panel.locator("[data-act=keys]").click()
    await check("overlay, answered, note, source and keys open", panel)
    await panel.getByRole("button", { name: "Privacy receipt" }).click()
    await check("overlay, receipt open", panel)
    await check("tab, account", await panelOn(here, page))

    const shared = await openOverlay(here, await practice("percy-addleton"))
    await shared.locator("#several").waitFor()
    await check("overlay, several", shared)
    for (const { url, name } of elsewhere) await check(`tab, ${name}`, await panelOn(here, await here.visit(url)))
    done()
  })

  test(`every state that the panel, popup and welcome page can be in, ${colorScheme}`, async () => {
    test.setTimeout(180_000)
    const gallery = await serveGallery()
    const executablePath = findChromium() ?? undefined
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] })
    try {
      const page = await browser.newPage({
        colorScheme,
        reducedMotion: "reduce",
        viewport: { ...tall, width: 360 },
      })
      const { check, done } = findings(looks[colorScheme])
      const lang = colorScheme === "light" ? "en" : "de"
      for (const scene of Object.keys(scenes)) {
        for (const kind of ["panel", "popup", "welcome", "brief"]) {
          if (kind === "welcome" && !["account", "signed-out", "revoked"].includes(scene)) continue
          if (kind === "brief" && scene !== "answered") continue
          await page.goto(gallery.address(kind, scene, lang))
          await page.locator("main").getByText(/\S/).first().waitFor()
          await check(`${kind}, ${scene}`, page)
        }
      }
      done()
    } finally {
      await browser.close()
      await gallery.close()
    }
  })

  test(`every room of the desk, ${colorScheme}`, async ({ backend, rep }) => {
    test.setTimeout(180_000)
    const here = await rep({ colorScheme, member: null })
    const desk = await here.launched.context.newPage()
    await desk.emulateMedia({ reducedMotion: "reduce", colorScheme })
    const { check, done } = findings(looks[colorScheme])
    const look = async (path: string, ready: string) => {
      await desk.goto("about:blank")
      await desk.goto(`${backend.url}/desk${path}`)
      await desk.locator(ready).first().waitFor()
      await until(`${path} to be drawn`, async () => (await desk.locator(".ui-skeleton").count()) === 0)
      await check(`desk${path}`, desk)
    }
    const open = async (path: string, row: string, ready: string) => {
      await look(path, row)
      await desk.locator(row).first().click()
      await desk.locator(ready).first().waitFor()
      await until("the sheet to be drawn", async () => (await desk.locator(".ui-skeleton").count()) === 0)
      await check(`desk${path}, ${ready}`, desk)
    }
    const signIn = (memberId: string) =>
      backend.signInCode(memberId).then((code) =>
        desk.request.post(`${backend.url}/api/join`, {
          headers: { origin: backend.url },
          data: { code, name: "Whoever" },
        }),
      )
    await look("", ".entry-ways")
    for (const path of ["/setup#code", "/join#code"]) await look(path, "form")
    for (const path of ["/setup", "/join", "/sign-in", "/sign-in#used"]) await look(path, "h1")
    expect((await signIn("sam")).ok()).toBe(true)
    await look("", ".card")
    expect((await signIn("noor")).ok()).toBe(true)
    await open("", ".record-open", ".sheet")
    await open("?period=year&subject=asset&answer=not-relevant&replied=no", ".record-open", ".reply-form")
    await look("?period=week&answer=no-such-answer", "main h1, main h2")
    await open("/messages", ".message-open", ".message-form")
    await look("/messages?message=new", ".message-form")
    await look("/messages?tab=edits", "#edits")
    await look("/messages?tab=terms", ".terms-table")
    await look("/messages?tab=terms&term=new", ".message-form")
    await open("/messages?tab=insights", ".insight-head button", ".message-form")
    await look("/messages/paste", ".paste-area")
    await desk.locator(".paste-area").fill(pastedDocument)
    await desk.locator(".paste-text button[type=submit]").click()
    await desk.locator(".paste-piece button[aria-expanded]").first().click()
    await check("desk/messages/paste, found", desk)
    await look("/ledger", ".ledger-table")
    await look("/health", ".matrix")
    await look("/content?q=retail+benchmark", ".ask-for")
    await look("/content", ".assets-table")
    await look("/content?asset=new", ".message-form")
    await look("/content/unmapped", ".queue")
    await open("/content", ".assets-table tbody input", ".bulk")
    await open("/accounts", ".record-open", ".account-main")
    for (const what of ["details", "fact-0", "contact-new"])
      await look(`/accounts/brightwater-foods?edit=${what}`, ".message-form")
    await look("/accounts?sort=specific", ".accounts-table")
    await look("/accounts/brightwater-foods?edit=fact-new:capex", ".message-form")
    await look("/accounts?q=nobody-is-called-so", ".ui-empty")
    await look("/view-as", ".view-as-hits")
    await look("/view-as?account=brightwater-foods&look=dark", ".seen-frame")
    await desk.frameLocator(".seen-frame").locator("h1").waitFor()
    await check("desk/view-as, the panel", desk)
    await look("/members", ".members-table")
    await look("/audiences", ".personas-table")
    await look("/audiences?persona=new", ".message-form")
    await look("/audiences?segment=new", ".rule")
    await look("/settings", ".settings-form")
    await look("/sites", ".sites-table")
    await look("/people-data?q=mar", ".people-one")
    await look("/my-data", ".people-own")
    await look("/set-aside", "h1")
    await look("/nowhere", "main h1, main h2")
    done()
  })
}

test("the check finds what is wrong where something is wrong, in a page's frame too", async ({ rep }) => {
  const here = await rep({ pages: [person], place: "overlay", member: null })
  const page = await here.visit(person)
  await openOverlay(here, page)
  for (const at of [here.remote, await overlayOf(page)]) {
    await at.evaluate(() => document.body.append(document.createElement("button")))
    expect((await violations(at, looks.light)).map(({ id }) => id)).toContain("button-name")
    await at.evaluate(() => {
      const faint = document.createElement("p")
      faint.style.cssText = "color: #777; background: #666"
      faint.textContent = "Hard to read"
      document.body.append(faint)
    })
    expect((await violations(at, looks.dark)).map(({ id }) => id)).toEqual(["color-contrast"])
  }
})

/** Looks at one thing after another, and says at the end everything that was wrong. */
function findings(look: Look) {
  const wrong: string[] = []
  return {
    check: async (name: string, at: Page | Frame) => {
      for (const { id, nodes } of await violations(at, look, name)) wrong.push(`${name}: ${id} at ${nodes}`)
    },
    done: () => expect(wrong).toEqual([]),
  }
}

type Axe = {
  run: (options: object) => Promise<{
    passes: object[]
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  }>
}

/** Put in from outside, where neither the extension's nor the page's policy reaches. */
async function violations(
  at: Page | Frame,
  { runOnly, atLeast }: Look,
  name = "the page",
): Promise<{ id: string; nodes: string }[]> {
  await at.evaluate(`${axe};0`)
  const { found, passed } = await at.evaluate(async (runOnly) => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(moving.map((one) => one.finished.catch(() => undefined)))
    const { axe } = window as unknown as { axe: Axe }
    const { violations, passes } = await axe.run({ runOnly, resultTypes: ["violations"] })
    const told = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`).join(", "),
    }))
    return { found: told, passed: passes.length }
  }, runOnly)
  expect(passed, `axe looked at something on ${name}`).toBeGreaterThanOrEqual(atLeast)
  return found
}

/** The panel for a page, as a tab of its own. */
async function panelOn(here: Rep, page: Page): Promise<Page> {
  const tabId = await here.tabOf(page)
  const panel = await openOwnPage(here.launched, `tabs/panel.html?tab=${tabId}`)
  await until("the panel's answer", async () => (await panel.locator('main[aria-busy="false"]').count()) === 1)
  return panel
}

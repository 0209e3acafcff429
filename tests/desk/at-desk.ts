// The built desk in a real browser on the real server with the sample workspace: what the tests of its rooms share.
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test"
import { afterAll, beforeAll } from "vitest"
import { startBackend, type TestBackend } from "~scripts/lib/backend"
import { findChromium } from "~scripts/lib/chromium.mjs"

/** Starts both before the tests of a file and closes them after. */
export function atDesk() {
  let backend: TestBackend
  let browser: Browser
  beforeAll(async () => {
    const executablePath = findChromium()
    if (!executablePath) throw new Error("no Chromium to test with")
    ;[backend, browser] = await Promise.all([
      startBackend(),
      chromium.launch({ executablePath, args: ["--no-sandbox"] }),
    ])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await backend?.close()
  })

  async function context(colorScheme: "light" | "dark" = "light"): Promise<BrowserContext> {
    const made = await browser.newContext({
      ...{ viewport: { width: 1024, height: 800 }, colorScheme },
      reducedMotion: "reduce",
    })
    made.setDefaultTimeout(15_000)
    return made
  }

  /** The desk as one member sees it. */
  async function signIn(memberId: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
    const page = await (await context(colorScheme)).newPage()
    await page.goto(`${backend.url}/desk/sign-in#${await backend.signInCode(memberId)}`)
    await page.waitForURL(/\/desk\/$/)
    await page.getByRole("heading", { level: 1 }).filter({ hasText: /\w/ }).waitFor()
    return page
  }

  /** A page of the desk, loaded anew, once what `ready` names is there. */
  async function visit(page: Page, path: string, ready: string): Promise<void> {
    await page.goto("about:blank")
    await page.goto(`${backend.url}/desk/${path}`)
    await page.locator(ready).first().waitFor()
  }

  return { backend: () => backend, context, signIn, visit }
}

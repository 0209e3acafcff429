// What IT fixes by managed policy holds in a real Chromium. The policy is the whole machine's: these tests run after all others.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect } from "@playwright/test"
import { extensionId } from "~scripts/lib/extension-id"
import { fixture } from "~scripts/lib/host-pages"
import { extensionFolder } from "~scripts/lib/paths"
import { pair, until } from "~scripts/lib/rep"
import { test } from "./harness"

/** Chromium as distributions and as Playwright build it. */
const folders = ["/etc/chromium", "/etc/opt/chrome_for_testing"].map((base) => join(base, "policies", "managed"))
const file = "parley-test.json"
const person = fixture("linkedin-person")
const thread = fixture("gmail-thread")

function writePolicy(policy: object): boolean {
  const { key } = JSON.parse(readFileSync(join(extensionFolder, "manifest.json"), "utf8")) as { key: string }
  const text = JSON.stringify({ "3rdparty": { extensions: { [extensionId(key)]: policy } } })
  try {
    for (const folder of folders) {
      const first = mkdirSync(folder, { recursive: true })
      if (first) made.push(first)
      writeFileSync(join(folder, file), text)
    }
    return true
  } catch {
    return false
  }
}

/** Folders that were not there before. */
const made: string[] = []

function removePolicy(): void {
  for (const folder of folders) rmSync(join(folder, file), { force: true })
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
}

test.afterEach(removePolicy)

test("a forbidden site cannot be turned on, the place is fixed, and the browser pairs with the given server alone", async ({
  backend,
  rep,
}) => {
  test.setTimeout(180_000)
  const { origin } = new URL(backend.url)
  const written = writePolicy({ serverUrl: origin, forbiddenSites: ["linkedin"], place: "side-panel" })
  test.skip(!written, "the folder of managed policies cannot be written here")

  // Chrome's own permission was given for every site, LinkedIn too: IT's word stands above it.
  const here = await rep({ member: null, pages: [person, thread] })
  const welcome = here.remote
  await expect(welcome.locator("#linkedin")).toContainText("Switched off by your IT")
  await expect(welcome.locator("#linkedin button")).toHaveCount(0)
  await expect(welcome.locator("#gmail")).toContainText("Your IT has fixed where it shows")
  await expect(welcome.locator("#gmail").getByRole("button", { name: "In the page" })).toHaveCount(0)
  await expect(welcome.getByRole("link", { name: origin })).toHaveAttribute("href", `${origin}/desk`)

  const elsewhere = await here.send("device.paired", { link: "https://parley.other.example/pair#code" })
  expect(elsewhere).toMatchObject({ error: { code: "other-server" } })
  await pair(here, await backend.pairLink("sam"))

  const registered = () =>
    welcome.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map((one) => one.id).sort())
  await until("the permitted sites' scripts", async () => (await registered()).includes("site-gmail"))
  expect(await registered()).not.toContain("site-linkedin")
  const page = await here.visit(person)
  const tabId = await here.tabOf(page)
  await here.send("panel.opened", { tabId })
  await until("the sidebar to say so", async () => (await here.stateOf(tabId))?.view.kind === "off")
  expect((await here.stateOf(tabId))?.view).toEqual({ kind: "off", site: "linkedin", why: "forbidden" })

  await here.send("place.chosen", { site: "gmail", place: "overlay" })
  const gmail = (await here.foot())?.sites.find((one) => one.site === "gmail")
  expect(gmail).toMatchObject({ place: "side-panel", placeFixed: true })
  const mail = await here.visit(thread)
  const mailTab = await here.tabOf(mail)
  await until("the thread to be read", async () => (await here.stateOf(mailTab))?.facts != null)
  expect(mail.frames().filter((frame) => frame.url().startsWith("chrome-extension:"))).toEqual([])

  // IT takes it back: the browser hears of it while it runs.
  removePolicy()
  await expect(welcome.locator("#linkedin")).not.toContainText("Switched off by your IT", { timeout: 60_000 })
})

// The messaging platform, whole: a document pasted at the desk reaches a rep's panel, the rep's wording is adopted, and every panel says
// it; a term to avoid is marked where a rep writes it. Pictures of each step in build/messaging.
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Browser, chromium, expect, type Page } from "@playwright/test"
import { findChromium } from "~scripts/lib/chromium.mjs"
import { buildFolder } from "~scripts/lib/paths"
import { openOverlay, type Rep, until } from "~scripts/lib/rep"
import { recognised, type Sidebar, sidebar } from "~scripts/lib/sidebar"
import { test } from "./harness"

const document = readFileSync(new URL("../fixtures/documents/northbeam-messaging.txt", import.meta.url), "utf8")
const pictures = join(buildFolder, "messaging")
/** What a click can be taken back for, and the next sync after it. */
const sent = 70_000

let browser: Browser
test.beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args })
})
test.afterAll(() => browser.close())

let step = 0
async function picture(page: Page, name: string) {
  step += 1
  await page.screenshot({ path: join(pictures, `${String(step).padStart(2, "0")}-${name}.png`) })
}

async function deskOf(backend: { url: string; signInCode: (memberId: string) => Promise<string> }): Promise<Page> {
  const desk = await browser.newPage({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" })
  await desk.goto(`${backend.url}/desk/sign-in#${await backend.signInCode("ada")}`)
  await desk.waitForURL(/\/desk\/$/)
  await desk.getByRole("heading", { level: 1 }).filter({ hasText: /\w/ }).waitFor()
  await desk.goto(`${backend.url}/desk/messages`)
  await desk.locator(".messages-table").first().waitFor()
  return desk
}

/** A rep at Einar Thue's page, with the panel beside it. */
async function panelAt(here: Rep, address: string): Promise<{ page: Page; side: Sidebar }> {
  const page = (await here.visit(address)) as Page
  const side = sidebar(await openOverlay(here, page))
  await recognised(side, "Halden Drives")
  // Others may have taken this account further, and the document is for the first conversation alone.
  await side.at.getByRole("button", { name: "1 Tailored point of view" }).click()
  return { page, side }
}

test("a document becomes messages, a rep's wording of one becomes the message, and every panel says it", async ({
  backend,
  rep,
}) => {
  test.setTimeout(300_000)
  const [desk, mine, other] = [
    await deskOf(backend),
    await rep({ place: "overlay", member: "sam" }),
    await rep({ place: "overlay", member: "priya" }),
  ]
  const practice = `${backend.url}/practice/linkedin/in/einar-thue/`
  const [sams, priyas] = [await panelAt(mine, practice), await panelAt(other, practice)]
  const line = (side: Sidebar, text: string) => side.sentences.filter({ hasText: text })
  await expect(line(sams.side, "by the calendar")).toHaveCount(0)

  await desk.getByRole("button", { name: "Paste a document" }).click()
  await desk.getByLabel("The document’s text").fill(document)
  await picture(desk, "document-pasted")
  await desk.getByRole("button", { name: "Find the messages" }).click()
  await desk.getByRole("heading", { name: "8 messages found" }).waitFor()
  await desk.getByRole("button", { name: /^Take the first day .* dates$/ }).click()
  await desk.locator(".paste-all summary").click()
  for (const whom of ["Maintenance lead", "Multi-site manufacturers", "Industrial machinery", "Tailored point of view"])
    await desk.locator(".paste-all").getByRole("checkbox", { name: whom }).check()
  await desk.locator(".paste-all summary").click()
  await desk.getByRole("button", { name: "Edit: {account} plans its repairs" }).click()
  const claim =
    "{account} plans the repairs of {fact.lines} lines by the calendar, so nobody sees the bearing that fails."
  await desk.getByLabel("Claim").fill(claim)
  await picture(desk, "messages-found")
  await desk.getByRole("button", { name: "Save 3 drafts" }).click()
  await desk.getByText("3 drafts saved").waitFor()
  await mine.send("sync.asked", {})
  await expect(line(sams.side, "by the calendar")).toHaveCount(0)

  await desk.getByRole("button", { name: "Publish all 3" }).click()
  await desk.getByText("3 messages are live").waitFor()
  await picture(desk, "published")
  await mine.send("sync.asked", {})
  const composed = "Halden Drives plans the repairs of 22 lines by the calendar, so nobody sees the bearing that fails."
  const shown = line(sams.side, composed)
  await expect(shown).toBeVisible({ timeout: 30_000 })
  await picture(sams.page, "panel-shows-it")

  await shown.locator(".pov-source-button").click()
  await shown.getByRole("button", { name: "Edit", exact: true }).click()
  const better = "Halden Drives repairs 22 lines by the calendar, and the bearing that fails in between goes unseen."
  await shown.getByRole("textbox").fill(better)
  await shown.getByRole("button", { name: "Save", exact: true }).click()
  const edited = line(sams.side, better)
  await edited.getByRole("button", { name: "Send to marketing" }).click()
  await expect(edited.getByText(/Saved/)).toBeVisible()
  await picture(sams.page, "rep-rewords-it")

  await desk.getByRole("link", { name: "Messages", exact: true }).first().click()
  const edits = desk.getByRole("button", { name: /^Reps’ edits \([1-9]/ })
  await edits.waitFor({ timeout: sent })
  await edits.click()
  const card = desk.locator(".wording-card", { hasText: "goes unseen" })
  await expect(card.locator("del").first()).toBeVisible()
  await expect(card).toContainText("Sam Rivers")
  await expect(card.locator("blockquote")).toContainText("{fact.lines}")
  await picture(desk, "marketing-reads-the-diff")
  await card.getByRole("button", { name: "Adopt" }).click()
  await desk.getByText(/Every panel shows it/).waitFor()
  await picture(desk, "adopted")

  for (const [here, { side, page }, who] of [
    [mine, sams, "the-rep-s"],
    [other, priyas, "a-second-rep-s"],
  ] as const) {
    await page.bringToFront()
    await here.send("sync.asked", {})
    await expect(line(side, better)).toBeVisible({ timeout: 30_000 })
    await expect(line(side, composed)).toHaveCount(0)
    await picture(page, `${who}-panel-says-it`)
  }
  await desk.close()
})

test("a term to avoid, written at the desk, is marked where a rep writes it, with what to say instead", async ({
  backend,
  rep,
}) => {
  const desk = await deskOf(backend)
  const here = await rep({ place: "overlay", member: "felix" })
  const { side, page } = await panelAt(here, `${backend.url}/practice/linkedin/in/einar-thue/`)
  const check = async (text: string) => {
    await side.at.getByLabel("Your text").fill("")
    await side.at.getByLabel("Your text").fill(text)
  }
  await side.at.getByRole("button", { name: "Check your own text" }).click()
  await check("Our frictionless rollouts begin in spring.")
  await expect(side.at.getByText("Nothing to avoid, no unsupported figure.")).toBeVisible()

  await desk.getByRole("button", { name: "Avoid-list" }).click()
  await desk.getByRole("button", { name: "New term" }).click()
  await desk.getByLabel("Term", { exact: true }).fill("frictionless rollout")
  await desk.getByLabel("Say instead (optional)").fill("two hours a machine")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await desk.getByText("This is needed.").waitFor()
  await desk.getByLabel("Why", { exact: true }).fill("Every plant has had one that was not.")
  await desk.getByRole("button", { name: "Save", exact: true }).click()
  await desk.getByRole("link", { name: "frictionless rollout" }).waitFor()
  await picture(desk, "avoid-list")

  await here.send("sync.asked", {})
  await until("the term on the device", async () => {
    await check("Our frictionless rollouts begin in spring.")
    return side.at
      .getByText("Avoid “frictionless rollouts”: two hours a machine. Every plant has had one that was not.")
      .waitFor({ timeout: 1000 })
      .then(() => true)
      .catch(() => false)
  })
  await page.bringToFront()
  await picture(page, "term-marked-in-the-panel")

  await desk.getByRole("link", { name: "frictionless rollout" }).click()
  await desk.getByRole("button", { name: "Remove from the list" }).click()
  await desk.getByRole("button", { name: "Remove", exact: true }).click()
  await expect(desk.getByRole("link", { name: "frictionless rollout" })).toHaveCount(0)
  await desk.close()
})

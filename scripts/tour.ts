// `npm run tour`: the main job in a real browser, one picture a step in build/tour; `--readme` refreshes the README's pictures.
import { copyFileSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { build } from "./build"
import { startBackend, type TestBackend } from "./lib/backend"
import { signInAtDesk } from "./lib/desk"
import { capturesOf, fixture, type HostPage, servePages } from "./lib/host-pages"
import { root, tourFolder } from "./lib/paths"
import { openOverlay, openSidePanel, pair, type Rep, startRep, until } from "./lib/rep"
import { firstAsset, recognised, type Sidebar, sidebar } from "./lib/sidebar"

/** Pictures in the README come from our own pages alone. */
const readme = process.argv.includes("--readme")
const rep = "sam"
const marketer = "ada"
let step = 0

await build()
rmSync(tourFolder, { recursive: true, force: true })
mkdirSync(tourFolder, { recursive: true })
const pages = [fixture("linkedin-person"), fixture("linkedin-company"), fixture("gmail-thread")]
const backend = await startBackend()
const here = await startRep({ place: "overlay", pages, viewport: { width: 1360, height: 860 } })
try {
  await tour(backend, here)
  if (readme) keepForReadme()
  console.log(`\n${step} pictures in ${tourFolder}`)
} finally {
  await here.close()
  await backend.close()
}

async function tour(backend: TestBackend, here: Rep): Promise<void> {
  const desk = await signIn(backend, here)
  await here.remote.reload()
  await picture(here.remote, "welcome", "The welcome page: paste one link, turn sites on, choose where Parley shows")
  await pair(here, await backend.pairLink(rep))
  await here.remote.bringToFront()
  await picture(here.remote, "paired", "Paired: every site stays off until it is turned on here")

  const person = await here.visit(pages[0] as HostPage)
  const side = sidebar(await openOverlay(here, person))
  await side.account.or(side.question).first().waitFor()
  if (await side.question.isVisible())
    await picture(person, "ask", "A name alone points to an account: asked once, Enter is yes")
  await recognised(side, "Halden Drives")
  await side.assets.first().waitFor()
  await picture(person, "person", "A person on LinkedIn: account, point of view and content in the overlay")
  await give(side, "Not relevant here")
  await picture(person, "click", "One click: saved on this device before the word appears, undo for ten seconds")
  const title = await firstAsset(side)

  const thread = await here.visit(pages[2] as HostPage)
  const mail = sidebar(await openOverlay(here, thread))
  await recognised(mail, "Brightwater Foods")
  const inThread = mail.at.locator('section[aria-labelledby="in-thread"] li.asset').first()
  await inThread.getByRole("button", { name: /^Used( \d)?$/ }).click()
  await inThread.getByText("Saved").waitFor()
  await picture(thread, "thread", "A Gmail thread: the contact, and the verdict on the asset that was sent in it")

  await capturedPage(here)
  await inSidePanel(here)
  await until("both answers on the server", async () => (await here.foot())?.waiting === 0, 60_000)
  const tab = await here.tabOf(person)
  const view = (await here.stateOf(tab))?.view
  await atTheDesk(desk, title, new Set(view?.kind === "account" ? view.pov.messageIds : []))
  await here.send("sync.asked", {})
  await person.bringToFront()
  // The dock was taken away when the place was changed: this is a new one.
  const back = sidebar(await openOverlay(here, person))
  await back.at.getByText("Thank you: another piece is first").first().waitFor({ timeout: 30_000 })
  await back.at.locator("#back").scrollIntoViewIfNeeded()
  await picture(person, "came-back", "What came back: the reply, and the message that was changed because of it")
}

async function give(side: Sidebar, answer: string): Promise<void> {
  const title = await firstAsset(side)
  await side.verdict(title, answer).click()
  await side.status(title).getByText("Saved").waitFor()
}

/** A page saved from the live site, where somebody has one. */
async function capturedPage(here: Rep): Promise<void> {
  const captured = readme ? null : capturesOf("linkedin")?.find(({ name }) => name.startsWith("person--2026"))
  if (!captured) return
  await servePages(here.launched.context, [captured])
  const page = await here.visit(captured)
  const side = sidebar(await openOverlay(here, page))
  await side.account.or(side.question).first().waitFor()
  await picture(page, "captured", "A page as LinkedIn serves it in 2026, at its real address")
  await page.close()
}

async function inSidePanel(here: Rep): Promise<void> {
  await here.send("place.chosen", { site: "linkedin", place: "side-panel" })
  const page = await here.visit(pages[1] as HostPage)
  await page.bringToFront()
  const { panel, close } = await openSidePanel(here)
  await recognised(sidebar(panel), "Halden Drives")
  await picture(panel, "company", "A company in Chrome's side panel: the page itself stays untouched")
  await close()
  await page.close()
  await here.send("place.chosen", { site: "linkedin", place: "overlay" })
}

async function signIn(backend: TestBackend, here: Rep): Promise<Page> {
  const page = await here.launched.context.newPage()
  await page.goto(`${backend.url}/desk`)
  const joined = await page.request.post(`${backend.url}/api/join`, {
    headers: { origin: backend.url },
    data: { code: await backend.signInCode(marketer), name: "Ada Lindqvist" },
  })
  if (!joined.ok()) throw new Error(`no sign-in at the desk: ${joined.status()}`)
  return page
}

/** The marketer sees the report, edits the message behind it, and answers; as the desk's pages do. */
async function atTheDesk(desk: Page, title: string, inPov: ReadonlySet<string>): Promise<void> {
  await desk.bringToFront()
  await desk.goto(new URL("/desk", desk.url()).href)
  await drawn(desk)
  await picture(desk, "desk", "The desk: what reps report, every number opening its records")
  const ada = await signInAtDesk(backend, marketer)
  const { records } = await ada.records("?period=week&subject=asset")
  const report = records.find((one) => one.asset?.title === title && one.by === "Sam Rivers")
  if (!report) throw new Error(`“${title}” is not among the desk's records`)
  const { rows } = await ada.messages()
  const message = rows.map((row) => row.message).find((one) => inPov.has(one.id)) ?? rows[0]?.message
  if (!message) throw new Error("no message to edit")
  const edited = await ada.edit(message, { claim: sharpened(message.claim) })
  await ada.reply(
    report.id,
    "Thank you: another piece is first for this role now, and the line above it is sharper.",
    edited.id,
  )
  for (const room of ["messages", "content"] as const) {
    await desk.goto(new URL(`/desk/${room}`, desk.url()).href)
    await drawn(desk)
    await picture(
      desk,
      room,
      room === "messages" ? "Messages: edited here, in every sidebar at its next sync" : "Content and its use",
    )
  }
  await desk.goto(new URL("/desk", desk.url()).href)
}

/** Room for one more sentence, as a marketer adds it after a report. */
function sharpened(claim: string): string {
  return claim.length < 340 ? `${claim} Begin with the stop that hurt most last month.` : claim
}

/** A room of the desk with its figures in it. */
async function drawn(desk: Page): Promise<void> {
  await desk.locator("main h1, main h2").first().waitFor()
  await until("the desk's figures", async () => (await desk.locator(".ui-skeleton").count()) === 0)
}

async function picture(page: Page, name: string, says: string): Promise<void> {
  step += 1
  const file = `${String(step).padStart(2, "0")}-${name}.png`
  await page.screenshot({ path: join(tourFolder, file), animations: "disabled" })
  console.log(`${file.padEnd(22)} ${says}`)
}

function keepForReadme(): void {
  const folder = join(root, "assets", "readme")
  mkdirSync(folder, { recursive: true })
  for (const [from, to] of [
    ["person", "sidebar"],
    ["desk", "desk"],
    ["came-back", "reply"],
  ] as const) {
    const file = [...Array(step).keys()].map((n) => `${String(n + 1).padStart(2, "0")}-${from}.png`)
    for (const one of file) {
      try {
        copyFileSync(join(tourFolder, one), join(folder, `${to}.png`))
      } catch {}
    }
  }
}

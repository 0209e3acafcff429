// `npm run tour`: the main job in a real browser, one picture a step in build/tour; `--readme` refreshes the README's pictures.
import { copyFileSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { build } from "./build"
import { startBackend, type TestBackend } from "./lib/backend"
import { capturesOf, fixture, type HostPage } from "./lib/host-pages"
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
  await atTheDesk(desk, title)
  await here.send("sync.asked", {})
  await person.bringToFront()
  await side.at.getByText("Thank you: the page for plant managers").first().waitFor({ timeout: 30_000 })
  await side.at.locator("#back").scrollIntoViewIfNeeded()
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
  const { servePages } = await import("./lib/host-pages")
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

/** The marketer sees the report, edits the message behind it, and answers; through the desk's own doors. */
async function atTheDesk(desk: Page, title: string): Promise<void> {
  await desk.bringToFront()
  await desk.goto(new URL("/desk", desk.url()).href)
  await desk.getByRole("table").or(desk.getByRole("list")).first().waitFor()
  await picture(desk, "desk", "The desk: what reps report, every number opening its records")
  const answered = await desk.evaluate(async (title) => {
    const ask = async (path: string, method = "GET", body?: unknown) => {
      const answer = await fetch(`/api/desk${path}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    }
    const { records } = await ask("/feedback/records?period=week&subject=asset")
    const record = records.find(
      (one: { asset: { title: string } | null; by: string }) => one.asset?.title === title && one.by === "Sam Rivers",
    )
    const { rows } = await ask("/messages")
    const { message } = rows[0]
    const { id, updatedAt: _, ...rest } = message
    const edited = await ask(`/messages/${id}`, "PUT", {
      ...rest,
      why: `${rest.why} Sharpened after a report from the field.`.slice(0, 400),
    })
    await ask(`/feedback/${record.id}/reply`, "POST", {
      status: "done",
      text: "Thank you: the page for plant managers is now the first, and the line you met it with is sharper.",
      changed: { kind: "message", id: edited.id },
    })
    return record.id as string
  }, title)
  if (!answered) throw new Error("the report is not at the desk")
  for (const room of ["messages", "content"] as const) {
    await desk.goto(new URL(`/desk/${room}`, desk.url()).href)
    await desk.getByRole("table").first().waitFor()
    await picture(
      desk,
      room,
      room === "messages" ? "Messages: edited here, in every sidebar at its next sync" : "Content and its use",
    )
  }
  await desk.goto(new URL("/desk", desk.url()).href)
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

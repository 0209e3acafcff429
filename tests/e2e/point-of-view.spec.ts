// The point of view as a rep works with it, in the built extension: marketing's edit arrives there and nowhere else, own words stay,
// text is checked without a request, and the page's selection is read on a click alone.
import { expect } from "@playwright/test"
import { signInAtDesk } from "~scripts/lib/desk"
import { openOverlay, type Rep, until } from "~scripts/lib/rep"
import { recognised, sidebar } from "~scripts/lib/sidebar"
import type { PovSentence } from "~src/wire/panel-state"
import { test } from "./harness"

const practice = (slug: string) => `/practice/linkedin/in/${slug}/`

async function sentencesAt(here: Rep, tabId: number): Promise<PovSentence[]> {
  const view = (await here.stateOf(tabId))?.view
  return view?.kind === "account" ? view.pov.sentences : []
}
const idIn = ({ from }: PovSentence) => ("messageId" in from ? from.messageId : null)

test("a message edited at the desk changes the points of view that say it, with the next sync, and no other sentence", async ({
  backend,
  rep,
}) => {
  const here = await rep({ place: "overlay", member: "lena" })
  const tabs: number[] = []
  for (const slug of ["mira-solberg", "jonas-abel"]) {
    const page = await here.visit(backend.url + practice(slug))
    const side = sidebar(await openOverlay(here, page))
    await side.account.or(side.question).first().waitFor()
    if (await side.question.isVisible()) await side.at.locator("[data-act=yes]").click()
    await side.account.waitFor()
    tabs.push(await here.tabOf(page))
  }
  const before = await Promise.all(tabs.map((tab) => sentencesAt(here, tab)))
  const desk = await signInAtDesk(backend)
  const messages = (await desk.messages()).rows.map(({ message }) => message)
  const said = before[0]?.find((one) => !("factKey" in one.from) && one.part === "view" && idIn(one))
  const message = messages.find(({ id }) => id === (said ? idIn(said) : null))
  if (!said || !message) throw new Error("nothing of marketing's is said there")
  const claim = `Said anew: ${message.claim}`
  await desk.edit(message, { claim })
  await here.send("sync.asked", {})
  const hears = async (tab: number) => (await sentencesAt(here, tab)).some(({ text }) => text.includes("Said anew: "))
  await until("the new wording", () => hears(tabs[0] as number))
  const after = await Promise.all(tabs.map((tab) => sentencesAt(here, tab)))
  after.forEach((sentences, i) => {
    const others = (list: readonly PovSentence[] = []) =>
      list.filter((one) => idIn(one) !== message.id || one.part === "proof").map(({ id, text }) => [id, text])
    expect(others(sentences)).toEqual(others(before[i]))
  })
  await desk.edit({ ...message, version: message.version + 1 }, { claim: message.claim })
})

test("own words stay over a reload, text is checked without a request, and a selection is read on the click alone", async ({
  backend,
  rep,
}) => {
  const here = await rep({ place: "overlay", member: "felix" })
  const page = await here.visit(backend.url + practice("mira-solberg"))
  let side = sidebar(await openOverlay(here, page))
  await recognised(side, "Halden Drives")
  const line = side.sentences.first()
  await line.locator(".pov-source-button").click()
  await line.getByRole("button", { name: "Edit", exact: true }).click()
  await line.getByRole("textbox").fill("In my own words, for Mira.")
  await line.getByRole("button", { name: "Save", exact: true }).click()
  await expect(line).toContainText("your words")
  await page.reload()
  side = sidebar(await openOverlay(here, page))
  await recognised(side, "Halden Drives")
  await expect(side.sentences.first()).toContainText("In my own words, for Mira.")

  const requests: string[] = []
  here.launched.context.on("request", (request) => requests.push(request.url()))
  await page.evaluate(() => {
    const line = document.createElement("p")
    line.textContent = "We cut stops by 47 % in every plant."
    document.body.append(line)
    getSelection()?.selectAllChildren(line)
  })
  await side.at.getByRole("button", { name: "Check your own text" }).click()
  await expect(side.at.getByLabel("Your text")).toHaveValue("")
  requests.length = 0
  await side.at.getByRole("button", { name: "Check what is marked in the page" }).click()
  await expect(side.at.getByLabel("Your text")).toHaveValue("We cut stops by 47 % in every plant.")
  await expect(side.at.locator(".checked")).toContainText("47 %")
  expect(requests.filter((url) => /^https?:/.test(url) && !url.includes("/api/sync"))).toEqual([])
})

// @vitest-environment happy-dom
// The promises of the sidebar, drawn for real over an in-memory `chrome`.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import { follow } from "~src/panel/follow"
import { loadWords } from "~src/panel/language"
import { Panel } from "~src/panel/panel"
import { resetScreen } from "~src/panel/screen"
import type { View } from "~src/wire/panel-state"
import { account, foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { given, stateOf, views } from "./states"

let root: Root | undefined
let end: (() => void) | undefined

// From the second time on a part on demand is there within a turn of the event loop.
beforeAll(() => Promise.all([import("~src/panel/other-screens"), import("~src/panel/foot-sheets"), loadWords("de")]))
beforeEach(async () => {
  resetScreen()
  await loadWords("en")
  document.body.innerHTML = '<div id="root"></div>'
})
afterEach(async () => {
  end?.()
  await act(async () => root?.unmount())
  vi.useRealTimers()
})

async function draw(chrome: ReturnType<typeof standIn>, search = `?tab=${tabId}`) {
  await act(async () => {
    end = follow(search)
    root = createRoot(document.getElementById("root") as HTMLElement)
    root.render(<Panel />)
  })
  return chrome
}
const text = () => document.querySelector("main")?.textContent ?? ""
const button = (name: string, nth = 0) =>
  [...document.querySelectorAll("button")].filter((one) => one.textContent?.replace(/\d$/, "") === name)[
    nth
  ] as HTMLButtonElement
const click = (one: HTMLElement) => act(async () => one.click())
const press = (key: string) =>
  act(async () => void (document.activeElement ?? document.body).dispatchEvent(keydown(key)))
const keydown = (key: string) => new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })
const isPressed = (name: string) => button(name)?.getAttribute("aria-pressed") === "true"

it("asks the background to answer for its tab, and draws the account first", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  expect(chrome.named("panel.opened")).toEqual([{ tabId }])
  expect(document.querySelector("h1")?.textContent).toBe("Halden Foods")
})

it("never draws an older turn, nor another tab's state", async () => {
  const chrome = await draw(standIn(stateOf(account, 5), foot))
  const other = { ...account, account: { ...account.account, name: "Wrong Ltd" } }
  await act(async () => chrome.putState(stateOf(other, 4)))
  await act(async () => chrome.putState({ ...stateOf(other, 9), tabId: tabId + 1 }))
  expect(text()).not.toContain("Wrong Ltd")
  await act(async () => chrome.putState(stateOf(other, 6)))
  expect(text()).toContain("Wrong Ltd")
})

it("goes to the skeleton the moment the tab moves on, and stays until a newer turn", async () => {
  const chrome = await draw(standIn(stateOf(account, 5), foot))
  await act(async () => chrome.navigate(tabId, "https://www.linkedin.com/in/somebody-else/"))
  expect(text()).not.toContain("Halden Foods")
  expect(document.querySelector("main")?.getAttribute("aria-busy")).toBe("true")
  await act(async () => chrome.putState(stateOf(account, 5)))
  expect(text()).not.toContain("Halden Foods")
  await act(async () => chrome.putState(stateOf({ kind: "nobody", why: "feed" }, 6)))
  expect(text()).toContain("Nobody to recognise here")
})

it("claims no account is missing while the workspace is still being fetched", async () => {
  const chrome = await draw(standIn(stateOf(views.none as View), { ...foot, filling: 1200 }))
  expect(text()).not.toContain("No account found")
  await act(async () => chrome.putFoot(foot))
  expect(text()).toContain("No account found")
})

it("draws no account that was made for the page before, however new its turn", async () => {
  const chrome = await draw(standIn(stateOf(account, 5), foot))
  await act(async () => chrome.navigate(tabId, "https://www.linkedin.com/in/somebody-else/"))
  await act(async () => chrome.putState(stateOf(account, 6)))
  expect(text()).not.toContain("Halden Foods")
  await act(async () =>
    chrome.putState({ ...stateOf(account, 7), address: "https://www.linkedin.com/in/somebody-else/" }),
  )
  expect(text()).toContain("Halden Foods")
})

it("draws a state that was made for the new page before the panel heard of the move", async () => {
  const chrome = await draw(standIn(stateOf(account, 5), foot))
  const next = { ...stateOf({ kind: "nobody", why: "feed" }, 6), address: "https://www.linkedin.com/feed/" } as const
  await act(async () => chrome.putState(next))
  await act(async () => chrome.navigate(tabId, "https://www.linkedin.com/feed/"))
  expect(text()).toContain("Nobody to recognise here")
})

it("in the side panel follows the window's active tab, with nothing of the last one", async () => {
  const chrome = await draw(standIn(stateOf(account, 5), foot), "")
  expect(text()).toContain("Halden Foods")
  await act(async () => chrome.activate(tabId + 1))
  expect(text()).not.toContain("Halden Foods")
  expect(chrome.named("panel.opened")).toEqual([{ tabId }, { tabId: tabId + 1 }])
  expect(chrome.named("panel.closed")).toEqual([{ tabId }])
})

it("asks about a name alone, and Enter says yes", async () => {
  const chrome = await draw(standIn(stateOf(views.ask as never, 3), foot))
  await press("Enter")
  expect(chrome.named("account.chosen")).toEqual([
    { tabId, turn: 3, key: "name:halden foods", accountId: "acc-halden" },
  ])
})

it("stands on the next screen's heading after the rep corrected or chose the account, and Enter still says yes", async () => {
  const chrome = await draw(standIn(stateOf(account, 3), foot))
  await click(document.querySelector("[aria-label^='Not Halden Foods']") as HTMLElement)
  await act(async () => chrome.putState(stateOf(views.none as View, 4)))
  expect(document.activeElement?.textContent).toBe("No account found")
  await act(async () => chrome.putState(stateOf(views.ask as View, 5)))
  expect(document.activeElement?.tagName).toBe("BODY")
  await press("Enter")
  await act(async () => chrome.putState(stateOf(account, 6)))
  expect(document.activeElement?.textContent).toBe("Halden Foods")
})

it("leaves the focus where it is when the page itself moved on", async () => {
  const chrome = await draw(standIn(stateOf(account, 3), foot))
  const other = { ...account, account: { ...account.account, id: "acc-2", name: "Telvo Glass" } }
  await act(async () => chrome.putState(stateOf(other, 4)))
  expect(document.activeElement?.tagName).toBe("BODY")
})

it("chooses among several by number key", async () => {
  const chrome = await draw(standIn(stateOf(views.several as never), foot))
  await press("2")
  expect(chrome.named("account.chosen")).toMatchObject([{ accountId: "acc-halden-2" }])
})

it("is pressed at once, and says Saved only when the background has answered", async () => {
  let answer: (given: unknown) => void = () => {}
  const later = new Promise((resolve) => {
    answer = resolve
  })
  const chrome = await draw(standIn(stateOf(account), foot, { "feedback.given": () => later }))
  await click(button("Used", 1))
  const sent = chrome.named("feedback.given")[0] as { feedback: Feedback }
  expect(sent.feedback).toMatchObject({ subject: "asset", assetId: "a-night-shift", answer: "used", signed: true })
  expect(button("Used", 1).getAttribute("aria-pressed")).toBe("true")
  expect(text()).not.toContain("Saved")
  const now = Date.now()
  const kept = { ...given(sent.feedback), givenAt: now, undoUntil: now + 10_000 }
  await act(async () => answer({ given: kept }))
  expect(text()).toContain("Saved·Undo")
})

it("un-presses an answer that could not be saved, and says so", async () => {
  const failing = { "feedback.given": () => ({ error: { code: "failed", message: "disk full" } }) }
  await draw(standIn(stateOf(account), foot, failing))
  await click(button("Wrong target"))
  expect(isPressed("Wrong target")).toBe(false)
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Not saved")
})

it("takes an answer back within ten seconds, and withdraws it afterwards", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] })
  const chrome = await draw(standIn(stateOf(account), foot))
  await click(button("No pain"))
  await click(button("Undo"))
  expect(chrome.named("feedback.undone")).toEqual([{ id: "report-1" }])
  expect(isPressed("No pain")).toBe(false)
  await click(button("Not in market"))
  await act(async () => vi.advanceTimersByTime(10_100))
  await click(button("Withdraw"))
  expect(chrome.named("feedback.withdrawn")).toEqual([{ of: "report-2" }])
})

it("sends another answer, a reason and a note as revisions of the whole report", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  await click(button("Reached"))
  await click(button("Not reached"))
  await click(button("Postponed"))
  expect(chrome.named("feedback.given")).toHaveLength(1)
  expect(chrome.named("feedback.revised")).toMatchObject([
    { of: "report-1", feedback: { subject: "conversation", answer: "not-reached", reason: null } },
    { of: "report-1", feedback: { answer: "not-reached", reason: "postponed", context: account.context } },
  ])
})

it("keeps the last of two quick clicks, as one report", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  await act(async () => {
    button("Reached").click()
    button("Not reached").click()
  })
  expect(chrome.named("feedback.given")).toMatchObject([{ feedback: { answer: "reached" } }])
  expect(chrome.named("feedback.revised")).toMatchObject([{ of: "report-1", feedback: { answer: "not-reached" } }])
  expect([isPressed("Reached"), isPressed("Not reached")]).toEqual([false, true])
})

it("goes through everything due by number keys alone", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  for (const key of ["1", "3", "2", "1", "4"]) await press(key)
  expect(chrome.named("feedback.given")).toMatchObject([
    { feedback: { subject: "pov", answer: "used", messageIds: account.pov.messageIds } },
    { feedback: { subject: "asset", assetId: "a-night-shift", answer: "not-relevant" } },
    { feedback: { subject: "asset", assetId: "a-stop-cost", answer: "used-with-edits" } },
    { feedback: { subject: "asset", assetId: "a-first-walk", answer: "used" } },
    { feedback: { subject: "account", answer: "no-pain" } },
  ])
})

it("leaves digits typed into a field alone", async () => {
  const chrome = await draw(standIn(stateOf(views.none as never), foot))
  const field = document.querySelector<HTMLInputElement>("[data-act=search]")
  await act(async () => field?.focus())
  await press("1")
  await press("c")
  expect(chrome.named("account.chosen")).toEqual([])
})

it("shows hostile text as text, and makes no link of a script", async () => {
  await draw(standIn(stateOf(views.unfriendly as never), foot))
  expect(text()).toContain("<img src=x onerror=alert(1)>")
  expect(document.querySelector("img")).toBeNull()
  expect([...document.querySelectorAll("a")].filter((one) => !one.href.startsWith("http"))).toEqual([])
})

it("marks a generic sentence and a market-level point of view as what they are", async () => {
  await draw(standIn(stateOf(views.thread as never), foot))
  expect(text()).toContain("Market level")
  expect(document.querySelectorAll(".pov-line--generic")).toHaveLength(2)
})

it("says offline what is safe and what will happen", async () => {
  await draw(standIn(stateOf(account), { ...foot, waiting: 3, unreachable: { since: 1, retryAt: null } }))
  const said = document.querySelector("footer")?.textContent
  expect(said).toContain("Couldn’t reach the server. Your 3 answers are saved here and will be sent.")
  expect(said).toContain("Waiting for network (3)")
})

it("carries the rep's choice of no name in the next click", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  await click(button("Signed"))
  await click(button("Reached"))
  expect(chrome.named("signing.chosen")).toEqual([{ signed: false }])
  expect(chrome.named("feedback.given")).toMatchObject([{ feedback: { signed: false } }])
})

it("lists on the receipt each field that was read", async () => {
  await draw(standIn(stateOf(account), foot))
  await click(document.querySelector("[aria-label='Privacy receipt']") as HTMLElement)
  const sheet = document.querySelector(".foot-sheet")?.textContent
  for (const read of ["Mira Halvorsen", "from: card heading, title", "shown here only", "Looked for, not found: Title"])
    expect(sheet).toContain(read)
  expect(sheet).toContain("halden-foodssent to parley.us.example when you confirmed the account")
})

it("wipes the screen when this browser was revoked", async () => {
  const chrome = await draw(standIn(stateOf(account), foot))
  await act(async () => chrome.putFoot({ ...foot, revoked: true, member: null }))
  expect(text()).not.toContain("Halden Foods")
  expect(text()).toContain("signed out")
})

it("speaks German where the workspace does", async () => {
  await draw(standIn(stateOf(account), { ...foot, language: "de" }))
  expect(text()).toContain("Unsere Sicht")
  expect(document.documentElement.lang).toBe("de")
})

// @vitest-environment happy-dom
// What the page knows better: one click tells marketing, and what the rep had said of the account stays.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach, expect, it } from "vitest"
import type { Feedback } from "~src/domain/feedback"
import { follow } from "~src/panel/follow"
import { loadWords } from "~src/panel/language"
import { Panel } from "~src/panel/panel"
import { resetScreen } from "~src/panel/screen"
import type { AccountView } from "~src/wire/panel-state"
import { account, foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { given, stateOf } from "./states"

let root: Root | undefined
let end: (() => void) | undefined

beforeEach(async () => {
  resetScreen()
  await loadWords("en")
  document.body.innerHTML = '<div id="root"></div>'
})
afterEach(async () => {
  end?.()
  await act(async () => root?.unmount())
})

const blocked = given({ subject: "account", answer: "no-pain", context: account.context } as never, { id: "earlier" })
const view: AccountView = {
  ...account,
  given: [blocked],
  updates: [{ field: "title", ours: "Maintenance Lead", page: "Head of Maintenance" }],
}

async function draw(chrome: ReturnType<typeof standIn>) {
  await act(async () => {
    end = follow(`?tab=${tabId}`)
    root = createRoot(document.getElementById("root") as HTMLElement)
    root.render(<Panel />)
  })
  return chrome
}
const text = () => document.querySelector("main")?.textContent ?? ""
const named = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent === name) as HTMLButtonElement
const tell = () => act(async () => named("Tell marketing, with my name").click())

it("is told as a report of its own, signed, beside what the rep had said", async () => {
  const chrome = await draw(standIn(stateOf(view), { ...foot, signed: false }))
  await tell()
  const [sent] = chrome.named("feedback.given") as { feedback: Feedback }[]
  expect(sent?.feedback).toMatchObject({
    ...{ subject: "account", answer: "bad-data", reason: "wrong-title", signed: true, context: account.context },
    note: "title: “Maintenance Lead” is now “Head of Maintenance”",
  })
  expect(chrome.named("feedback.revised")).toEqual([])
  expect(text()).toContain("Told to marketing.")
  expect(named("Tell marketing, with my name")).toBeUndefined()
})

it("taken back, it is offered again and the earlier answer stands", async () => {
  const chrome = await draw(standIn(stateOf(view), foot))
  await tell()
  await act(async () => named("Undo").click())
  expect(chrome.named("feedback.undone")).toEqual([{ id: "report-1" }])
  expect(named("Tell marketing, with my name")).toBeDefined()
  const pressed = [...document.querySelectorAll("[aria-pressed=true]")].map((one) => one.textContent)
  expect(pressed).toContain("No pain")
})

it("that could not be saved says so, and is offered again", async () => {
  const failing = { "feedback.given": () => ({ error: { code: "failed", message: "disk full" } }) }
  await draw(standIn(stateOf(view), foot, failing))
  await tell()
  expect(document.querySelector(".ui-notice [role=alert]")?.textContent).toContain("Not saved")
  expect(named("Tell marketing, with my name")).toBeDefined()
})

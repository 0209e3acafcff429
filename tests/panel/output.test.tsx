// @vitest-environment happy-dom
// The promises of a conversation's workspace: written down as the rep pauses or leaves, and complete only with every field.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { follow } from "~src/panel/follow"
import { loadWords } from "~src/panel/language"
import { Panel } from "~src/panel/panel"
import { resetScreen } from "~src/panel/screen"
import { account, foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { given, stateOf } from "./states"

let root: Root | undefined
let end: (() => void) | undefined

beforeAll(() => import("~src/panel/output"))
beforeEach(async () => {
  resetScreen()
  await loadWords("en")
  document.body.innerHTML = '<div id="root"></div>'
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: Date.now() })
})
afterEach(async () => {
  end?.()
  await act(async () => root?.unmount())
  vi.useRealTimers()
})

/** The account in its fourth conversation, reached a moment ago. */
async function drawReached(more: object = {}) {
  const context = { ...account.context, conversation: 4 as const }
  const report = given({ subject: "conversation", answer: "reached", output: null, context, ...more } as never)
  const chrome = standIn(stateOf({ ...account, conversation: 4, context, given: [report] }), foot)
  await act(async () => {
    end = follow(`?tab=${tabId}`)
    root = createRoot(document.getElementById("root") as HTMLElement)
    root.render(<Panel />)
  })
  return chrome
}

async function write(field: string, words: string) {
  const at = document.querySelector<HTMLTextAreaElement>(`#outcome-${field}`) as HTMLTextAreaElement
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set
  await act(async () => {
    set?.call(at, words)
    at.dispatchEvent(new Event("input", { bubbles: true }))
  })
}
const pause = () => act(async () => void vi.advanceTimersByTime(1000))
const said = () => document.querySelector(".output [aria-live]")?.textContent

it("records what is written at each pause, and an output only once nothing is missing", async () => {
  const chrome = await drawReached()
  await write("could", "Sensors on all six lines")
  await write("will", "Two lines by May")
  await pause()
  await write("benefit-them", "Fewer stops at night")
  await pause()
  expect(said()).toBe("Still needed: Benefit to us")
  await write("benefit-us", "A reference in their industry")
  await pause()
  const revised = chrome.named("feedback.revised") as { feedback: { output: string | null; parts: object } }[]
  expect(revised.map(({ feedback }) => feedback.output === null)).toEqual([true, true, false])
  expect(revised[0]?.feedback.parts).toEqual({ could: "Sensors on all six lines", will: "Two lines by May" })
  expect(revised[2]?.feedback.output?.split("\n")).toHaveLength(4)
  expect(said()).toBe("Complete: a successful conversation.")
})

it("records a half-written field when the panel goes away, without a pause", async () => {
  const chrome = await drawReached()
  await write("could", "Sensors on")
  await act(() => window.dispatchEvent(new Event("pagehide")))
  expect(chrome.named("feedback.revised")).toMatchObject([{ feedback: { parts: { could: "Sensors on" } } }])
})

it("keeps what was written in one text before, until the fields take its place", async () => {
  const chrome = await drawReached({ output: "They will measure stops per week" })
  expect(document.querySelector(".output")?.textContent).toContain("They will measure stops per week")
  await write("could", "More")
  await pause()
  await write("could", "More sensors")
  await pause()
  const revised = chrome.named("feedback.revised") as { feedback: { output: string | null } }[]
  expect(revised.map(({ feedback }) => feedback.output)).toEqual(Array(2).fill("They will measure stops per week"))
})

// @vitest-environment happy-dom
// What a rep does with the point of view: fills slots, words lines anew, checks text; drawn for real over an in-memory `chrome`.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { follow } from "~src/panel/follow"
import { loadWords } from "~src/panel/language"
import { Panel } from "~src/panel/panel"
import { resetScreen } from "~src/panel/screen"
import { foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { stateOf, views } from "./states"

let root: Root | undefined
let end: (() => void) | undefined

beforeAll(() => Promise.all([import("~src/panel/pov-parts"), import("~src/panel/foot-sheets")]))
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

async function draw(view: string, answers: Parameters<typeof standIn>[2] = {}) {
  const state = stateOf(views[view] as Parameters<typeof stateOf>[0])
  const chrome = standIn(state, foot, { "words.kept": () => ({ ok: true }), ...answers })
  await act(async () => {
    end = follow(`?tab=${tabId}`)
    root = createRoot(document.getElementById("root") as HTMLElement)
    root.render(<Panel />)
  })
  return chrome
}
const text = () => document.querySelector("main")?.textContent ?? ""
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent === name) as HTMLButtonElement
const click = (one: HTMLElement) => act(async () => one.click())
const open = (nth: number) => click(document.querySelectorAll<HTMLElement>(".pov-source-button")[nth] as HTMLElement)
const field = (name: string) => document.querySelector<HTMLInputElement>(`[data-slot="${name}"]`) as HTMLInputElement

async function type(into: HTMLInputElement | HTMLTextAreaElement, words: string) {
  await act(async () => {
    const proto = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
    Object.getOwnPropertyDescriptor(proto.prototype, "value")?.set?.call(into, words)
    into.dispatchEvent(new Event("input", { bubbles: true }))
  })
}

it("refuses to copy while a slot is empty, names it and puts the keyboard there; then copies with what was filled", async () => {
  const copied: string[] = []
  document.execCommand = () => {
    copied.push(document.querySelector<HTMLTextAreaElement>("body > textarea")?.value ?? "")
    return true
  }
  const chrome = await draw("worked")
  await click(button("Copy"))
  expect(copied).toEqual([])
  expect(text()).toContain("Fill in first: date.")
  expect(document.activeElement).toBe(field("date"))
  await type(field("date"), "12 May")
  await act(async () => field("date").blur())
  expect(chrome.named("words.kept")).toMatchObject([{ what: "slot:date", words: { before: "", text: "12 May" } }])
  await click(button("Copy"))
  expect(copied[0]).toContain("Could we walk the line with your night shift on 12 May, for 40 minutes?")
  expect(copied[0]).toContain("The night shift in Lindau hears it coming and waits for the morning.")
  expect(copied[0]).not.toMatch(/\[|\]/)
})

it("offers no edit of brand text, and says why", async () => {
  await draw("worked")
  await open(3)
  expect(text()).toContain("Brand text: marketing asks you to say it as it is.")
  expect(button("Edit")).toBeUndefined()
})

it("keeps an edit for this account and person, and takes it back to the original", async () => {
  const chrome = await draw("worked")
  await open(0)
  await click(button("Edit"))
  await type(document.querySelector(".pov-source textarea") as HTMLTextAreaElement, "Two lines more in Lindau, Mira.")
  await click(button("Save"))
  const [kept] = chrome.named("words.kept") as { what: string; words: { before: string; text: string } }[]
  expect(kept).toMatchObject({
    accountId: "acc-halden",
    what: "fact:new-lines",
    words: { text: "Two lines more in Lindau, Mira." },
  })
  await open(0)
  await open(1)
  expect(text()).toContain("your words")
  await click(button("Restore original"))
  expect(chrome.named("words.kept").at(-1)).toMatchObject({ what: "message:m-night:problem", words: null })
})

it("sends an edit to marketing with one click, account and person as slots, and takes it back with undo", async () => {
  const chrome = await draw("worked")
  await open(1)
  await click(button("Send to marketing"))
  const [given] = chrome.named("feedback.given") as { feedback: Record<string, unknown> }[]
  expect(given?.feedback).toMatchObject({ subject: "wording", answer: "reworded", messageId: "m-night", reason: null })
  expect(JSON.stringify([given?.feedback.before, given?.feedback.after])).not.toMatch(/Halden Foods|Mira Halvorsen/)
  expect(text()).toContain("Saved")
  await click(button("Shorter"))
  expect(chrome.named("feedback.revised")).toMatchObject([{ feedback: { subject: "wording", reason: "shorter" } }])
  await click(button("Undo"))
  expect(chrome.named("feedback.undone").length).toBe(1)
})

it("checks text on the device as it is typed, and reads the page's selection only on the click", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  const finding = { kind: "figure", at: 0, text: "45 days" } as const
  const nearest = { messageId: "m-night", text: "{account} hears it a month ahead.", proof: "" }
  const chrome = await draw("worked", {
    "text.checked": ({ text }: { text: string }) => ({
      sentences: text ? [{ at: 0, text, findings: [finding], nearest }] : [],
    }),
    "selection.asked": () => ({ text: " 45 days ahead. " }),
  })
  await click(button("Check your own text"))
  expect(chrome.named("selection.asked")).toEqual([])
  await click(button("Check what is marked in the page"))
  expect(chrome.named("selection.asked")).toEqual([{ tabId }])
  await act(async () => vi.advanceTimersByTime(300))
  expect(chrome.named("text.checked").at(-1)).toMatchObject({ text: "45 days ahead.", situation: { conversation: 1 } })
  expect(text()).toContain("No approved line says “45 days”.")
  expect(text()).toContain("Halden Foods hears it a month ahead.")
  await click(button("My own figure"))
  expect(chrome.named("feedback.given")).toMatchObject([
    {
      feedback: {
        subject: "wording",
        answer: "kept",
        reason: "own-figure",
        messageId: "m-night",
        after: "45 days ahead.",
      },
    },
  ])
})

it("labels what every peer could be told as market level, and says who could supply what is missing", async () => {
  await draw("market")
  expect(text()).toContain("Market level")
  expect(text()).toContain("You could find out: the account’s “open roles”, the account’s “new lines”.")
  expect(text()).toContain("Marketing could add: a message for “Question to ask”.")
  await open(0)
  expect(text()).toContain("Just as true of 34 % of the account’s peers.")
})

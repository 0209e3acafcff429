// @vitest-environment happy-dom
// Searching the library in the sidebar: what is found is there to open and to judge, what is not is asked for in one click.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest"
import { follow } from "~src/panel/follow"
import { loadWords } from "~src/panel/language"
import { Panel } from "~src/panel/panel"
import { resetScreen } from "~src/panel/screen"
import { account, foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { stateOf } from "./states"

let root: Root | undefined
let end: (() => void) | undefined
beforeAll(() => Promise.all([import("~src/panel/find-content"), loadWords("en")]))
beforeEach(async () => {
  resetScreen()
  await loadWords("en")
  document.body.innerHTML = '<div id="root"></div>'
})
afterEach(async () => {
  end?.()
  await act(async () => root?.unmount())
})

const asset = (assetId: string, title: string) => ({
  ...{ assetId, title, url: `https://northbeam.example/${assetId}`, kind: "guide", howTo: null },
  ...{ conversations: [1], tags: ["Food and drink"] },
})
const library = { assets: [asset("a-night", "What the night hears"), asset("a-audit", "An audit in one hour")] }

async function search(words: string, handed: () => unknown = () => library) {
  const chrome = standIn(stateOf(account), foot, { "library.asked": handed })
  await act(async () => {
    end = follow(`?tab=${tabId}`)
    root = createRoot(document.getElementById("root") as HTMLElement)
    root.render(<Panel />)
  })
  const open = [...document.querySelectorAll("button")].find((one) => one.textContent === "Find content")
  expect(chrome.named("library.asked")).toEqual([])
  await act(async () => open?.click())
  await act(async () => {
    const field = document.querySelector<HTMLInputElement>(".find-content input")
    if (!field) throw new Error("there is no field")
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, words)
    field.dispatchEvent(new Event("input", { bubbles: true }))
  })
  return chrome
}
const found = () => document.querySelector(".find-content")?.textContent ?? ""
const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(".find-content button")].find((one) =>
    one.textContent?.startsWith(name),
  )

it("finds with a typo, and takes the verdict right there", async () => {
  const chrome = await search("nihgt")
  expect(found()).toContain("What the night hears")
  expect(found()).not.toContain("An audit")
  await act(async () => button("Used")?.click())
  const [given] = chrome.named("feedback.given") as { feedback: { assetId: string; answer: string } }[]
  expect(given?.feedback).toMatchObject({ assetId: "a-night", answer: "used" })
})

it("asks marketing for what is not there, in one click", async () => {
  const chrome = await search("retail benchmark")
  expect(found()).toContain("Nothing for “retail benchmark”")
  await act(async () => button("Ask marketing")?.click())
  expect(chrome.named("content.asked")).toEqual([
    { words: "retail benchmark", signed: foot.signed, context: account.context },
  ])
  expect(found()).toContain("Asked for “retail benchmark”")
})

it("opened again answers at once, and then by what the library has become", async () => {
  await search("night")
  await act(async () => root?.unmount())
  let hand: (library: unknown) => void = () => undefined
  await search("night", () => new Promise((done) => (hand = done)))
  expect(found()).toContain("What the night hears")
  await act(async () => hand({ assets: [asset("a-night", "What the night shift hears")] }))
  expect(found()).toContain("What the night shift hears")
})

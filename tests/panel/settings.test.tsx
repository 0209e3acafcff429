// @vitest-environment happy-dom
// The promises of popup and welcome page: Chrome is asked within the click itself, and nothing is preselected.
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach, expect, it } from "vitest"
import { loadWords } from "~src/panel/language"
import { resetScreen } from "~src/panel/screen"
import { Popup } from "~src/panel/settings/popup"
import { Welcome } from "~src/panel/settings/welcome"
import type { FootState } from "~src/wire/panel-state"
import { account, foot, tabId } from "./account-state"
import { act } from "./act"
import { standIn } from "./stand-in"
import { stateOf, views } from "./states"

let root: Root

beforeEach(async () => {
  resetScreen()
  await loadWords("en")
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById("root") as HTMLElement)
})
afterEach(() => act(async () => root.unmount()))

const draw = (what: React.ReactNode) => act(async () => root.render(what))
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((one) => one.textContent?.startsWith(name)) as HTMLButtonElement
const withSite = (site: "linkedin" | "gmail", change: Partial<FootState["sites"][number]>): FootState => ({
  ...foot,
  sites: foot.sites.map((one) => (one.site === site ? { ...one, ...change } : one)),
})

it("opens the side panel for this tab within the click", async () => {
  const chrome = standIn(stateOf(account), foot)
  await draw(<Popup />)
  expect(document.querySelector(".popup-account")?.textContent).toBe("Halden Foods")
  await act(async () => {
    button("Open the sidebar").click()
    expect(chrome.named("sidePanel.open")).toEqual([{ tabId }])
  })
})

it("shows the sidebar in the page where the rep chose that", async () => {
  const chrome = standIn(stateOf(account), withSite("linkedin", { place: "overlay" }))
  await draw(<Popup />)
  await act(async () => button("Open the sidebar").click())
  expect(chrome.named("tabs.sendMessage")).toEqual([{ id: tabId, order: { name: "dock.show", focus: true } }])
  expect(chrome.named("sidePanel.open")).toEqual([])
})

it("opens the desk signed in; without an answer, the desk's own address", async () => {
  const link = "https://parley.us.example/desk/sign-in#once"
  const signedIn = standIn(stateOf(account), foot, { "desk.asked": () => ({ link }) })
  await draw(<Popup />)
  await act(async () => button("Open the desk").click())
  expect(signedIn.named("tabs.create")).toEqual([{ url: link }])
  const cutOff = standIn(stateOf(account), foot, { "desk.asked": () => ({ error: { code: "offline", message: "" } }) })
  await act(async () => button("Open the desk").click())
  expect(cutOff.named("tabs.create")).toEqual([{ url: foot.deskUrl }])
})

it("asks Chrome for a site within the click, and says the place before the popup can close", async () => {
  const chrome = standIn(stateOf(views["off-gmail"] as never), foot)
  await draw(<Popup />)
  await act(async () => {
    button("In Chrome’s side panel").click()
    expect(chrome.named("permissions.request")).toEqual([{ origins: ["https://mail.google.com/*"] }])
    expect(chrome.named("place.chosen")).toEqual([{ site: "gmail", place: "side-panel" }])
  })
})

it("says LinkedIn's terms in one sentence and preselects nothing", async () => {
  standIn(stateOf(account), withSite("linkedin", { granted: false, place: null }))
  await draw(<Welcome />)
  const site = document.getElementById("linkedin")
  expect(site?.textContent).toContain("LinkedIn’s terms forbid tools that alter its pages")
  expect(site?.querySelectorAll(".site-place")).toHaveLength(2)
  expect(site?.querySelector("[aria-pressed=true], :checked, .ui-button--primary")).toBeNull()
})

it("offers no switch where IT forbids a site, and only IT's place where that is fixed", async () => {
  const fixed = withSite("gmail", { place: "side-panel", placeFixed: true })
  standIn(stateOf(account), fixed)
  await draw(<Welcome />)
  expect(document.getElementById("salesforce")?.querySelector("button")).toBeNull()
  expect(document.getElementById("gmail")?.querySelectorAll(".site-place")).toHaveLength(1)
})

it("does not sign out over answers that wait, unless told to", async () => {
  const chrome = standIn(stateOf(account), { ...foot, waiting: 2 }, { "device.left": () => ({ waiting: 2 }) })
  await draw(<Welcome />)
  await act(async () => button("Sign out").click())
  expect(chrome.named("device.left")).toEqual([{ discard: false }])
  expect(document.body.textContent).toContain("2 answers have not been sent yet.")
  await act(async () => button("Sign out and discard them").click())
  expect(chrome.named("device.left")).toEqual([{ discard: false }, { discard: true }])
})

it("pairs by the pasted link, and says why it failed", async () => {
  const refused = () => ({ error: { code: "expired", message: "This link has expired." } })
  const chrome = standIn(stateOf({ kind: "signed-out" }), { ...foot, member: null }, { "device.paired": refused })
  await draw(<Welcome />)
  const field = document.querySelector<HTMLInputElement>("input[type=url]") as HTMLInputElement
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set
    set?.call(field, "http://localhost:8787/pair#abc")
    field.dispatchEvent(new Event("input", { bubbles: true }))
  })
  await act(async () => button("Pair").click())
  expect(chrome.named("device.paired")).toEqual([{ link: "http://localhost:8787/pair#abc" }])
  expect(document.querySelector("[role=alert]")?.textContent).toContain("This link has expired.")
})

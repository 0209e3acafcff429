// @vitest-environment happy-dom
// The dock: one element that says nothing, focus only where the rep sent it, and silence towards the background unless asked.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type Dock, makeDock } from "~src/overlay/dock"
import { readyWithin } from "~src/wire/dock"

let dock: Dock
let root: ShadowRoot
const changed = vi.fn((_open: boolean) => undefined)
const failed = vi.fn(() => undefined)
const panel = vi.fn(() => "about:blank#panel")
const html = document.documentElement
const host = () => html.lastElementChild as HTMLElement
const launcher = () => root.querySelector("button") as HTMLButtonElement
const frame = () => root.querySelector("iframe")

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  html.innerHTML = "<head></head><body><input id=page><p>text</p></body>"
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    root = attach.call(this, init)
    return root
  })
  dock = makeDock(document, panel, "en-GB", { changed, failed })
})
afterEach(() => {
  dock.remove()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe("what the page finds", () => {
  it("is nothing at all in side-panel mode", () => {
    const before = html.outerHTML
    dock.apply({ place: "side-panel", open: true })
    expect(html.outerHTML).toBe(before)
    expect(panel).not.toHaveBeenCalled()
  })

  it("is one element without attributes, text or an open shadow root, open or closed", () => {
    const before = html.children.length
    for (const open of [false, true, false]) {
      dock.apply({ place: "overlay", open })
      expect(html.children.length).toBe(before + 1)
      expect([host().getAttributeNames(), host().textContent, host().childNodes.length]).toEqual([[], "", 0])
      expect(host().shadowRoot).toBeNull()
    }
  })

  it("is gone when the place changes, and comes back whole if the page threw it away", () => {
    dock.apply({ place: "overlay", open: false })
    host().remove()
    dock.apply({ place: "overlay", open: true })
    expect(root.isConnected).toBe(true)
    dock.apply({ place: "side-panel", open: false })
    expect(root.isConnected).toBe(false)
    expect(html.lastElementChild).toBe(document.body)
  })
})

describe("the frame", () => {
  it("is made on first open, at an address asked for then, and kept when closed", () => {
    dock.apply({ place: "overlay", open: false })
    expect([frame(), panel.mock.calls.length]).toEqual([null, 0])
    dock.toggle()
    const first = frame()
    expect(first?.getAttribute("src")).toBe("about:blank#panel")
    dock.toggle()
    expect(frame()).toBe(first)
    expect(first?.className).toBe("closed")
  })

  it("that never comes up is taken away, said once, and again with every press", () => {
    dock.apply({ place: "overlay", open: true })
    vi.advanceTimersByTime(readyWithin)
    expect([frame(), failed.mock.calls.length]).toEqual([null, 1])
    launcher().click()
    dock.apply({ place: "overlay", open: true })
    expect([frame(), failed.mock.calls.length]).toEqual([null, 2])
  })

  it("that came up stays", () => {
    dock.apply({ place: "overlay", open: true })
    dock.ready()
    vi.advanceTimersByTime(readyWithin * 2)
    expect([frame() === null, failed.mock.calls.length]).toEqual([false, 0])
  })
})

describe("what the background hears", () => {
  it("is what the rep did, not what it ordered itself", () => {
    dock.apply({ place: "overlay", open: true })
    dock.apply({ place: "overlay", open: false })
    expect(changed).not.toHaveBeenCalled()
    launcher().click()
    launcher().click()
    expect(changed.mock.calls).toEqual([[true], [false]])
  })
})

describe("focus", () => {
  const field = () => document.getElementById("page") as HTMLInputElement

  it("never moves by an order", () => {
    field().focus()
    dock.apply({ place: "overlay", open: true })
    dock.ready()
    dock.show(false)
    expect(document.activeElement).toBe(field())
  })

  it("enters the frame by the rep's press, once it is up, and only once", () => {
    dock.apply({ place: "overlay", open: false })
    launcher().click()
    const focus = vi.spyOn(frame() as HTMLIFrameElement, "focus")
    expect(focus).not.toHaveBeenCalled()
    dock.ready()
    dock.ready()
    expect(focus).toHaveBeenCalledTimes(1)
  })

  it("goes back to where it was in the page", () => {
    field().focus()
    dock.apply({ place: "overlay", open: false })
    dock.show(true)
    dock.ready()
    dock.giveBack()
    expect(document.activeElement).toBe(field())
  })

  it("keys pressed on the launcher are no shortcuts of the page", () => {
    dock.apply({ place: "overlay", open: false })
    const heard = vi.fn()
    document.addEventListener("keydown", heard)
    launcher().dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, composed: true }))
    expect(heard).not.toHaveBeenCalled()
    document.removeEventListener("keydown", heard)
  })
})

describe("the launcher", () => {
  it("says what it does next, and whether the dock is open", () => {
    dock.apply({ place: "overlay", open: false })
    expect([launcher().title, launcher().getAttribute("aria-expanded")]).toEqual(["Open Parley", "false"])
    launcher().click()
    expect([launcher().title, launcher().getAttribute("aria-expanded")]).toEqual(["Close Parley", "true"])
  })

  it("says it in German too", () => {
    const german = makeDock(document, panel, "de-AT", { changed, failed })
    german.apply({ place: "overlay", open: false })
    expect(launcher().title).toBe("Parley öffnen")
    german.remove()
  })
})

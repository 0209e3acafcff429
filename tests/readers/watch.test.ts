// @vitest-environment happy-dom
// When a page is read: bounded, never in a hidden tab, and never another thread's people for a new address.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { PageFacts } from "~src/domain/page-facts"
import type { Reader } from "~src/readers/reader"
import { type Watch, watch } from "~src/readers/watch"

const facts = (more: Partial<PageFacts>): PageFacts => ({
  site: "web",
  kind: "person",
  evidence: [],
  missing: [],
  ...more,
})
const whole = facts({ person: { slug: "mira", name: "Mira" } })
const thread = (id: string) =>
  facts({ kind: "thread", thread: { id, participants: [{ email: "a@b.example" }], links: [] }, person: { name: id } })

let says: PageFacts
let watching: Watch
const read = vi.fn((_doc: Document, _url: URL, _given?: { fresh?: boolean }) => says)
const seen = vi.fn((_facts: PageFacts, _address: string) => undefined)
const left = vi.fn((_address: string) => undefined)
const reader: Reader = { site: "web", matches: () => true, subject: (url) => url.pathname, read }
const navigation = new EventTarget()

let hidden = false
function move(path: string): void {
  history.pushState({}, "", path)
  navigation.dispatchEvent(new Event("currententrychange"))
}
function show(front: boolean): void {
  hidden = !front
  document.dispatchEvent(new Event("visibilitychange"))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  hidden = false
  Object.assign(window, { navigation })
  Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden })
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL("https://host.example/one")
  says = whole
  read.mockImplementation(() => says)
})
afterEach(() => {
  watching.stop()
  vi.useRealTimers()
})
const start = () => {
  watching = watch(reader, { seen, left })
}

describe("a page that is whole", () => {
  it("is read once and said once", () => {
    start()
    vi.advanceTimersByTime(60_000)
    expect(read).toHaveBeenCalledTimes(1)
    expect(seen).toHaveBeenCalledExactlyOnceWith(whole, "https://host.example/one")
  })

  it("is said again when asked, and when the tab comes back from the back-forward cache", () => {
    start()
    watching.again()
    expect(seen).toHaveBeenCalledTimes(2)
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }))
    expect(seen).toHaveBeenCalledTimes(3)
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }))
    expect(seen).toHaveBeenCalledTimes(3)
  })
})

describe("a page drawn bit by bit", () => {
  it("is read a few times over at most five seconds, then left alone", () => {
    says = facts({ person: { slug: "mira" }, missing: ["person.name"] })
    start()
    vi.advanceTimersByTime(5000)
    expect(read).toHaveBeenCalledTimes(10)
    vi.advanceTimersByTime(600_000)
    expect(read).toHaveBeenCalledTimes(10)
    expect(seen).toHaveBeenCalledTimes(1)
  })

  it("says nothing half for a moment, then what there is, then the whole as soon as it is there", () => {
    says = facts({ person: { name: "Mira" }, missing: ["company.name"] })
    start()
    vi.advanceTimersByTime(300)
    expect(seen).not.toHaveBeenCalled()
    vi.advanceTimersByTime(200)
    expect(seen).toHaveBeenCalledTimes(1)
    says = whole
    vi.advanceTimersByTime(5000)
    expect(seen).toHaveBeenLastCalledWith(whole, "https://host.example/one")
    expect(read.mock.calls.length).toBeLessThan(10)
  })

  it("is called changed only when the last try finds less than its address promises", () => {
    const drift = [{ field: "person.name", finder: "card", how: "silent" as const }]
    read.mockImplementation(() => facts({ person: { slug: "mira" }, missing: ["person.name"], drift }))
    start()
    vi.advanceTimersByTime(5000)
    expect(seen.mock.calls.map(([one]) => one.drift)).toEqual([undefined, drift])
  })

  it("a record is said at once: its id is sure whatever is drawn", () => {
    says = facts({
      kind: "record",
      record: { crm: "salesforce", object: "Account", id: "001" },
      missing: ["record.name"],
    })
    start()
    expect(seen).toHaveBeenCalledTimes(1)
  })
})

describe("a move within the tab", () => {
  it("says at once that the page was left, before anything is read", () => {
    start()
    left.mockImplementationOnce(() => {
      expect(read).toHaveBeenCalledTimes(1)
    })
    move("/two")
    expect(left).toHaveBeenCalledExactlyOnceWith("https://host.example/two")
    expect(seen).toHaveBeenLastCalledWith(whole, "https://host.example/two")
  })

  it("to another address of the same subject leaves nothing, and says the page for the new address", () => {
    start()
    move("/one?overlay=contact")
    expect(left).not.toHaveBeenCalled()
    expect(seen).toHaveBeenLastCalledWith(whole, "https://host.example/one?overlay=contact")
  })

  it("that rewrites the same address is none", () => {
    start()
    move("/one")
    expect([read.mock.calls.length, left.mock.calls.length]).toEqual([1, 0])
  })

  it("ends the tries for the page before", () => {
    says = facts({ missing: ["person.name"] })
    start()
    says = whole
    move("/two")
    vi.advanceTimersByTime(10_000)
    expect(seen.mock.calls.map(([, address]) => address)).toEqual(["https://host.example/two"])
  })

  it("is heard without the Navigation API too", () => {
    Object.assign(window, { navigation: undefined })
    start()
    history.pushState({}, "", "/three")
    window.dispatchEvent(new Event("popstate"))
    expect(left).toHaveBeenCalledExactlyOnceWith("https://host.example/three")
  })
})

describe("a page that the rep comes back to", () => {
  it("is said again, though nothing was said in between", () => {
    start()
    hidden = true
    move("/two")
    move("/one")
    show(true)
    expect(left).toHaveBeenCalledTimes(2)
    expect(seen.mock.calls.map(([, address]) => address)).toEqual([
      "https://host.example/one",
      "https://host.example/one",
    ])
  })
})

describe("messages of the thread before", () => {
  it("are not said for the next thread's address; nobody is, if they stay", () => {
    says = thread("a")
    start()
    move("/two")
    vi.advanceTimersByTime(4900)
    expect(seen).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(200)
    const [last] = seen.mock.calls.at(-1) ?? []
    expect(last).toMatchObject({ kind: "thread", missing: ["person"] })
    expect(last?.person).toBeUndefined()
    expect(last?.thread?.participants).toEqual([])
  })

  it("not even with a list in between", () => {
    says = thread("a")
    start()
    says = facts({ kind: "none", nobody: "list" })
    move("/list")
    says = thread("a")
    move("/two")
    expect(seen).toHaveBeenCalledTimes(2)
    says = thread("b")
    vi.advanceTimersByTime(200)
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/two")
  })

  it("that still stood at a list, and never were said, are not said for the next thread's address", () => {
    says = thread("a")
    read.mockImplementation((_doc, { pathname }) => (pathname === "/one" ? facts({ kind: "none" }) : says))
    start()
    move("/two")
    vi.advanceTimersByTime(1500)
    expect(seen.mock.calls.map(([one]) => one.person?.name)).toEqual([undefined])
    says = thread("b")
    vi.advanceTimersByTime(1400)
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/two")
  })

  it("are said again when the rep goes back to them", () => {
    says = thread("a")
    start()
    move("/two")
    says = thread("b")
    vi.advanceTimersByTime(150)
    move("/one")
    says = thread("a")
    vi.advanceTimersByTime(150)
    expect(seen.mock.calls.map(([one]) => one.person?.name)).toEqual(["a", "b", "a"])
  })

  it("are not said for the next address though they never were for their own, when moves come quickly", () => {
    says = facts({ kind: "none", nobody: "list" })
    start()
    move("/one-thread")
    says = thread("a")
    move("/two")
    vi.advanceTimersByTime(1500)
    expect(seen.mock.calls.map(([one]) => one.person?.name)).toEqual([undefined, undefined])
    says = thread("b")
    vi.advanceTimersByTime(1000)
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/two")
  })

  it("are not said for an address that was moved on to quickly, however long they stay", () => {
    says = thread("a")
    start()
    says = thread("b")
    move("/two")
    vi.advanceTimersByTime(20_000)
    expect(seen.mock.calls.map(([one]) => one.person?.name)).toEqual(["a", undefined])
  })

  it("that came late to an address that had waited for them are never said for the next one", () => {
    says = facts({ kind: "thread", thread: { participants: [], links: [] }, missing: ["person"] })
    start()
    vi.advanceTimersByTime(6000)
    says = thread("late")
    vi.advanceTimersByTime(6000)
    move("/two")
    vi.advanceTimersByTime(20_000)
    expect(seen.mock.calls.map(([one]) => one.person?.name)).toEqual([undefined, undefined])
    says = thread("b")
    watching.again()
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/two")
    move("/one")
    says = thread("late")
    vi.advanceTimersByTime(200)
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/one")
  })

  it("need no wait where the move before is long past", () => {
    says = thread("a")
    start()
    vi.advanceTimersByTime(6000)
    says = thread("b")
    move("/two")
    expect(seen).toHaveBeenLastCalledWith(says, "https://host.example/two")
  })
})

describe("the title", () => {
  const freshness = () => read.mock.calls.at(-1)?.[2]?.fresh
  const name = (title: string) => {
    document.title = title
  }

  it("of a page that was loaded is that page's", () => {
    name("One | Host")
    start()
    expect(freshness()).toBe(true)
  })

  it("that stood there when the address moved on is the old page's, until it changes", () => {
    name("One | Host")
    start()
    vi.advanceTimersByTime(6000)
    says = facts({ kind: "record", missing: ["record.name"] })
    move("/two")
    expect(freshness()).toBe(false)
    name("Two | Host")
    vi.advanceTimersByTime(150)
    expect(freshness()).toBe(true)
  })

  it("is believed only at the last try after quick moves: it may be any of theirs", () => {
    name("One | Host")
    start()
    says = facts({ kind: "record", missing: ["record.name"] })
    move("/two")
    move("/three")
    name("Two | Host")
    vi.advanceTimersByTime(4900)
    expect(freshness()).toBe(false)
    vi.advanceTimersByTime(200)
    expect(freshness()).toBe(true)
  })

  it("of a page that moved while hidden is nobody's", () => {
    name("One | Host")
    start()
    hidden = true
    move("/two")
    name("Two | Host")
    show(true)
    expect(freshness()).toBe(false)
  })
})

describe("a hidden tab", () => {
  it("is not read, though it moves; it is read when it comes to the front", () => {
    hidden = true
    start()
    move("/two")
    vi.advanceTimersByTime(60_000)
    expect(read).not.toHaveBeenCalled()
    expect(left).toHaveBeenCalledTimes(1)
    show(true)
    expect(seen).toHaveBeenCalledExactlyOnceWith(whole, "https://host.example/two")
  })

  it("stops the tries under way", () => {
    says = facts({ missing: ["person.name"] })
    start()
    show(false)
    vi.advanceTimersByTime(60_000)
    expect(read).toHaveBeenCalledTimes(1)
  })
})

it("stops for good", () => {
  start()
  watching.stop()
  move("/two")
  show(true)
  expect([read.mock.calls.length, left.mock.calls.length]).toEqual([1, 0])
})

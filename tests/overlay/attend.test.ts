// @vitest-environment happy-dom
// What a content script does with the background's answers: never against the rep's last click.
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { PageFacts } from "~src/domain/page-facts"
import { attend } from "~src/overlay/attend"

const facts: PageFacts = { site: "linkedin", kind: "none", nobody: "feed", evidence: [], missing: [] }
const address = "https://www.linkedin.com/feed/"
const closed = { ok: true, dock: { place: "overlay", open: false } }
type Sent = { name: string; input: unknown }
let sent: Sent[]
let answers: ((answer: unknown) => void)[]
let order: (name: string) => void
let seen: (facts: PageFacts, address: string) => void

beforeEach(() => {
  sent = []
  answers = []
  vi.stubGlobal("chrome", {
    runtime: {
      id: "parley",
      getURL: (path: string) => `about:blank#${path}`,
      sendMessage: (message: Sent) => {
        sent.push(message)
        return new Promise((resolve) => (message.name === "page.seen" ? answers.push(resolve) : resolve({ ok: true })))
      },
      onMessage: {
        addListener: (hear: (order: { name: string }, sender: object, respond: () => void) => boolean) => {
          order = (name) => void hear({ name }, {}, () => {})
        },
      },
    },
  })
  attend("linkedin", (say) => {
    seen = say.seen
    return { again: () => {}, stop: () => {}, use: () => {} }
  })
})
afterEach(() => vi.unstubAllGlobals())

const changes = () => sent.filter((one) => one.name === "dock.changed").map((one) => one.input)
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test("an answer that is older than the rep's click leaves the dock as the rep has it", async () => {
  seen(facts, address)
  answers[0]?.(closed)
  await settle()
  seen(facts, address)
  order("dock.show")
  answers[1]?.(closed)
  await settle()
  order("dock.toggle")
  expect(changes()).toEqual([{ open: true }, { open: false }])
})

test("an answer that has the site in the side panel takes the dock away", async () => {
  seen(facts, address)
  answers[0]?.(closed)
  await settle()
  expect(document.documentElement.lastElementChild).not.toBe(document.body)
  seen(facts, address)
  answers[1]?.({ ok: true, dock: { place: "side-panel", open: false } })
  await settle()
  expect(document.documentElement.lastElementChild).toBe(document.body)
})

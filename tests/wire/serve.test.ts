// The background answers only who may speak, and only what parses.
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Handlers } from "~src/wire/messages"
import { serve } from "~src/wire/serve"

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean
let listener: Listener
const seen: string[] = []
const own = "chrome-extension://parley"
const handlers = new Proxy({} as Handlers, {
  get: (_, name: string) => async () => {
    seen.push(name)
    if (name === "device.left") throw new Error("disk is full")
    return { ok: true }
  },
})

beforeEach(() => {
  seen.length = 0
  vi.stubGlobal("chrome", {
    runtime: {
      id: "parley",
      getURL: (path: string) => `${own}/${path}`,
      onMessage: {
        addListener: (l: Listener) => {
          listener = l
        },
      },
    },
  })
  serve(handlers, () => {})
})
afterEach(() => vi.unstubAllGlobals())

const say = (message: unknown, sender: object) =>
  new Promise((resolve) => {
    if (!listener(message, sender, resolve)) setTimeout(() => resolve("unanswered"), 0)
  })
const content = { id: "parley", origin: "https://www.linkedin.com", frameId: 0, tab: { id: 3 } }
const panel = { id: "parley", origin: own, frameId: 7, tab: { id: 3 } }
const pageSeen = {
  name: "page.seen",
  input: {
    address: "https://www.linkedin.com/feed/",
    facts: { site: "linkedin", kind: "none", evidence: [], missing: [] },
  },
}

test("a content script may say what it read", async () => {
  expect(await say(pageSeen, content)).toEqual({ ok: true })
})

test("a content script may not give feedback, and the panel may not claim a page", async () => {
  expect(await say({ name: "sync.asked", input: {} }, content)).toMatchObject({ error: { code: "not-allowed" } })
  expect(await say(pageSeen, panel)).toMatchObject({ error: { code: "not-allowed" } })
  expect(seen).toEqual([])
})

test("a frame below the page's own may not speak for it", async () => {
  expect(await say(pageSeen, { ...content, frameId: 2 })).toMatchObject({ error: { code: "not-allowed" } })
})

test("another extension is not heard", async () => {
  expect(await say(pageSeen, { ...content, id: "other" })).toMatchObject({ error: { code: "not-allowed" } })
})

test("what does not parse is answered with the field that is wrong", async () => {
  const answer = await say(
    { name: "conversation.chosen", input: { tabId: 1, accountId: "a", contactId: null, conversation: 9 } },
    panel,
  )
  expect(answer).toMatchObject({ error: { code: "bad-message", message: expect.stringContaining("conversation") } })
})

test("a name that only the prototype has is no message", async () => {
  expect(await say({ name: "toString", input: {} }, panel)).toBe("unanswered")
})

test("a failure is an error value, never silence", async () => {
  expect(await say({ name: "device.left", input: { discard: false } }, panel)).toEqual({
    error: { code: "failed", message: "disk is full" },
  })
})

// Puts a witness into a copy of the built extension: it sees what content scripts read, tell and do, from inside their world.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { extensionFolder } from "~scripts/lib/paths"
import type { PageFacts } from "~src/domain/page-facts"

/** What the witness saw in one page. */
export type Seen = {
  reads: number
  hiddenReads: number
  /** Events, clicks, focus and scrolling that a script of ours made. */
  made: string[]
  /** What left for the background, in order. */
  told: { name: string; input: { facts?: PageFacts } }[]
}
type Witnessed = typeof globalThis & { parleyWitness?: Seen; parleyHide?: () => void }

/** Runs before every content script, in its own world: its prototypes are no other's. */
function witness(): void {
  const world = globalThis as Witnessed
  if (world.parleyWitness) return
  const seen: Seen = { reads: 0, hiddenReads: 0, made: [], told: [] }
  world.parleyWitness = seen
  // Playwright keeps every tab in front: what a script of ours is told of it is told here.
  let hidden = false
  Object.defineProperty(document, "hidden", { get: () => hidden })
  const dispatch = document.dispatchEvent.bind(document)
  world.parleyHide = () => {
    hidden = true
    dispatch(new Event("visibilitychange"))
  }
  const read = () => {
    seen.reads++
    if (hidden) seen.hiddenReads++
  }
  // biome-ignore lint/suspicious/noExplicitAny: prototypes of every kind
  const wrap = (owner: any, names: string[], note: (name: string) => void) => {
    for (const name of names) {
      const held = Object.getOwnPropertyDescriptor(owner, name)
      if (!held) throw new Error(`the witness cannot see ${name}`)
      const wrapped = (from: ((...given: unknown[]) => unknown) | undefined) =>
        from &&
        function (this: unknown, ...given: unknown[]) {
          note(name)
          return from.apply(this, given)
        }
      const change = held.value ? { value: wrapped(held.value) } : { get: wrapped(held.get) }
      Object.defineProperty(owner, name, { ...held, ...change } as PropertyDescriptor)
    }
  }
  wrap(Node.prototype, ["textContent", "nodeValue"], read)
  wrap(CharacterData.prototype, ["data"], read)
  wrap(HTMLElement.prototype, ["innerText"], read)
  wrap(HTMLInputElement.prototype, ["value"], read)
  wrap(Element.prototype, ["innerHTML", "outerHTML", "attributes", "getAttribute", "getAttributeNames"], read)
  wrap(Element.prototype, ["querySelector", "querySelectorAll", "getElementsByTagName", "closest", "matches"], read)
  wrap(Document.prototype, ["title", "cookie", "querySelector", "querySelectorAll", "getElementById"], read)
  const make = (name: string) => seen.made.push(name)
  wrap(EventTarget.prototype, ["dispatchEvent"], make)
  wrap(HTMLElement.prototype, ["click", "focus", "blur"], make)
  wrap(HTMLFormElement.prototype, ["submit", "requestSubmit"], make)
  wrap(Element.prototype, ["scroll", "scrollTo", "scrollBy", "scrollIntoView"], make)
  wrap(window, ["scroll", "scrollTo", "scrollBy", "fetch", "open"], make)
  wrap(XMLHttpRequest.prototype, ["open"], make)
  wrap(Navigator.prototype, ["sendBeacon"], make)
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>
  Object.assign(chrome.runtime, {
    sendMessage: (message: Seen["told"][number]) => {
      seen.told.push(JSON.parse(JSON.stringify(message)))
      return send(message)
    },
  })
}

/** Five leaks, each of which the check must find: nothing here is in the product. */
function leakInPage(): void {
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (message: unknown) => Promise<unknown>
  Object.assign(chrome.runtime, {
    sendMessage: (message: Seen["told"][number]) => {
      const { facts } = message.input
      if (facts) Object.assign(facts, { person: { ...facts.person, phone: "+49 30 5550 1234" } })
      return send(message)
    },
  })
  setInterval(() => document.title, 200)
  document.dispatchEvent(new Event("scroll"))
}

function leakInBackground(): void {
  let headline = ""
  chrome.runtime.onMessage.addListener((message: Seen["told"][number]) => {
    headline = message.input?.facts?.person?.headline ?? headline
    if (message.input?.facts) void fetch("https://www.linkedin.com/feed/").catch(() => undefined)
    return false
  })
  const plain = globalThis.fetch
  globalThis.fetch = (url, init) => {
    const body =
      typeof init?.body === "string" ? JSON.stringify({ ...JSON.parse(init.body), page: headline }) : undefined
    return plain(url, { ...init, ...(body ? { body } : {}) })
  }
}

/** The function's own text; what runs this file may have put calls of `__name` into it. */
const asCode = (work: () => void) => `;(() => { const __name = (one) => one; (${work.toString()})() })();\n`

/** A copy of the built extension with the witness before every content script, and the leaks where asked. */
export function witnessedExtension({ leaky = false } = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "parley-witnessed-"))
  cpSync(extensionFolder, folder, { recursive: true })
  const before = (file: string, code: string) => writeFileSync(file, code + readFileSync(file, "utf8"))
  for (const script of readdirSync(join(folder, "contents")).filter((file) => file.endsWith(".js")))
    before(join(folder, "contents", script), asCode(witness) + (leaky ? asCode(leakInPage) : ""))
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
  if (leaky) before(join(folder, manifest.background.service_worker), asCode(leakInBackground))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

// The receiving side of `messages`, in the background: checks who speaks, parses, answers.
import { type Handlers, type MessageName, messages, type Sender } from "./messages"
import { failed } from "./send"

/** What a content script may say; everything else comes from the extension's own pages. */
const fromContent: readonly MessageName[] = ["page.seen", "finders.asked", "page.left", "dock.changed", "dock.failed"]

/**
 * Listens for every message of the map. Call in the worker's first tick.
 */
export function serve(handlers: Handlers, report: (error: unknown, where: string) => void): void {
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const name = nameOf(message)
    if (!name) return false
    const from = speaker(sender)
    if (!from || (from.page === "content") !== fromContent.includes(name)) {
      respond(failed("not-allowed", `${name} is not for this page to send`))
      return false
    }
    const input = messages[name].input.safeParse((message as { input: unknown }).input)
    if (!input.success) {
      respond(failed("bad-message", input.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ")))
      return false
    }
    const handle = handlers[name] as (input: unknown, from: Sender) => Promise<unknown>
    handle(input.data, from).then(respond, (error: unknown) => {
      report(error, name)
      respond(failed("failed", error instanceof Error ? error.message : String(error)))
    })
    return true
  })
}

function nameOf(message: unknown): MessageName | null {
  const name = (message as { name?: unknown } | null)?.name
  return typeof name === "string" && Object.hasOwn(messages, name) ? (name as MessageName) : null
}

/** The origin says which page speaks: an extension page embedded in a tab has our origin, a content script the host's. */
function speaker(sender: chrome.runtime.MessageSender): Sender | null {
  if (sender.id !== chrome.runtime.id) return null
  const own = sender.origin === chrome.runtime.getURL("").slice(0, -1)
  const tabId = sender.tab?.id ?? null
  if (!own && (sender.frameId !== 0 || tabId === null)) return null
  return { tabId, page: own ? "extension" : "content" }
}

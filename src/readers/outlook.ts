// Outlook on the web: the open message; a list, or a message being written, names nobody.
import type { NobodyReason, PageFacts } from "~src/domain/page-facts"
import { drifted, miss, openBook, settle } from "./book"
import { attr } from "./dom"
import { marksOf } from "./finders"
import type { Message } from "./mail/people"
import { threadFacts } from "./mail/thread-facts"
import { marks as built, openMessages, ownAddresses } from "./outlook/people"
import type { Reader } from "./reader"
import { decoded, emailIn } from "./text"

const hosts = /^outlook\.(office(365)?\.com|live\.com|cloud\.microsoft)$/

type Place = { id: string } | { id?: undefined; nobody: NobodyReason }

/** `/mail/inbox/id/<id>`, `/mail/0/inbox/id/<id>`, `/mail/id/<id>`. */
function placeOf({ pathname }: URL): Place {
  const id = /\/id\/([^/]+)/.exec(pathname)?.[1]
  if (id) return { id: decoded(id) }
  if (/\/compose(\/|$)/.test(pathname)) return { nobody: "compose" }
  return { nobody: /\/options(\/|$)/.test(pathname) ? "internal" : "list" }
}

export const outlook: Reader = {
  site: "outlook",
  matches: (url) => url.protocol === "https:" && hosts.test(url.hostname),
  subject: (url) => placeOf(url).id ?? url.pathname,
  read(doc, url, given): PageFacts {
    const place = placeOf(url)
    if (place.id === undefined)
      return { site: "outlook", kind: "none", nobody: place.nobody, evidence: [], missing: [] }
    const marks = marksOf(1, built, given)
    const book = openBook()
    const messages = openMessages(doc, marks)
    const row = attr(doc.querySelector(marks.row), "data-convid")
    const own = ownAddresses(doc, marks)
    const another = isAnother(row, place.id)
    // Who does not know the rep may take the rep for the other side.
    if (messages.length === 0 || another || own.length === 0) {
      miss(book, "person")
      const finder = messages.length > 0 && !another ? "mailbox" : "messages"
      drifted(book, "thread.participants", another ? "disagreed" : "silent", [finder])
      const thread = { ...(row && { id: row.slice(0, 99) }), participants: [], links: [] }
      return { site: "outlook", kind: "thread", thread, ...book }
    }
    const account = settle(book, "thread.account", emailIn, [[["mailbox", () => own]]])
    return threadFacts("outlook", book, messages, { account, own: new Set(own) }, contentId(messages) || row)
  },
}

/**
 * Tells what is drawn from what was drawn before. The selected row does not: it moves with the click, and the messages come
 * later. A sum of the words, for the words themselves are nobody's business.
 */
function contentId(messages: readonly Message[]): string {
  let sum = 0x811c9dc5
  const words = messages.flatMap(({ bodies }) => bodies.map((body) => body.id + body.textContent)).join(" ")
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193)
  return words && (sum >>> 0).toString(16)
}

/** The selected row is of another conversation than the address names; ids of single messages cannot be compared. */
const isAnother = (row: string, id: string) => /^AAQk/.test(row) && /^AAQk/.test(id) && row !== id

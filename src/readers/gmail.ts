// Gmail: the open thread, or the one message being written; a list names nobody.
import type { NobodyReason, PageFacts } from "~src/domain/page-facts"
import { type Book, drifted, miss, openBook } from "./book"
import { attr } from "./dom"
import { marksOf } from "./finders"
import { ownAddresses } from "./gmail/account"
import { placeOf } from "./gmail/address"
import { openCompose } from "./gmail/compose"
import { marks, openMessages } from "./gmail/people"
import type { Message } from "./mail/people"
import { threadFacts } from "./mail/thread-facts"
import { type Given, type Reader, within } from "./reader"

export const gmail: Reader = {
  site: "gmail",
  matches: (url) => within(url, "mail.google.com"),
  subject: (url) => placeOf(url).thread ?? url.href,
  read(doc, url, given): PageFacts {
    const place = placeOf(url)
    if (place.thread !== undefined) return readThread(doc, place.thread, given)
    return readCompose(doc) ?? nobody(place.nobody)
  },
}

/** A window for writing comes after its address, and recipients after the window: it is worth looking again. */
const nobody = (why: NobodyReason): PageFacts => ({
  site: "gmail",
  kind: "none",
  nobody: why,
  evidence: [],
  missing: why === "compose" ? ["person"] : [],
})

function readThread(doc: Document, addressId: string, given?: Given): PageFacts {
  const book = openBook()
  const messages = openMessages(doc, marksOf(1, marks, given))
  if (messages.length > 0 && !isAnother(messages, addressId)) return thread(book, doc, messages, threadId(messages))
  miss(book, "person")
  drifted(book, "thread.participants", messages.length > 0 ? "disagreed" : "silent", ["messages"])
  // The id alone: whoever watches must know this thread again at the next address.
  const id = threadId(messages).slice(0, 99)
  return { site: "gmail", kind: "thread", thread: { ...(id && { id }), participants: [], links: [] }, ...book }
}

function readCompose(doc: Document): PageFacts | undefined {
  const { draft, recipients } = openCompose(doc)
  return recipients[0] && thread(openBook(), doc, [{ recipients, sentFromHere: true, bodies: [] }], draft)
}

const thread = (book: Book, doc: Document, messages: Message[], id: string) =>
  threadFacts("gmail", book, messages, ownAddresses(book, doc, messages), id)

const threadId = (messages: readonly Message[]) =>
  attr(heading(messages), "data-thread-perm-id") || attr(heading(messages), "data-legacy-thread-id")

const heading = ([first]: readonly Message[]) =>
  first?.element?.closest('[role="main"]')?.querySelector("[data-legacy-thread-id], [data-thread-perm-id]")

/**
 * Addresses in the older form, sixteen hexadecimal digits, name a thread or a message in it as the page does too: one that
 * is not among them is proof that the address moved on and the messages have not.
 */
function isAnother(messages: readonly Message[], addressId: string): boolean {
  const own = attr(heading(messages), "data-legacy-thread-id")
  const ids = messages.map(({ element }) => attr(element, "data-legacy-message-id"))
  return /^[0-9a-f]{16}$/.test(addressId) && own !== "" && ![own, ...ids].includes(addressId)
}

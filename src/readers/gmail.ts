// Gmail: the open thread, or the one message being written; a list names nobody.
import type { NobodyReason, PageFacts } from "~src/domain/page-facts"
import { type Book, miss, note, openBook } from "./book"
import { attr } from "./dom"
import { ownAddresses } from "./gmail/account"
import { placeOf } from "./gmail/address"
import { openCompose } from "./gmail/compose"
import { linksIn } from "./gmail/links"
import { otherSide } from "./gmail/other-side"
import { type Message, openMessages, participants } from "./gmail/people"
import { type Reader, within } from "./reader"

export const gmail: Reader = {
  site: "gmail",
  matches: (url) => within(url, "mail.google.com"),
  subject: (url) => placeOf(url).thread ?? url.href,
  read(doc, url): PageFacts {
    const place = placeOf(url)
    if (place.thread !== undefined) return readThread(doc, place.thread)
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

function readThread(doc: Document, addressId: string): PageFacts {
  const book = openBook()
  const messages = openMessages(doc)
  if (messages.length > 0 && !isAnother(messages, addressId)) return thread(book, doc, messages, threadId(messages))
  miss(book, "person")
  return { site: "gmail", kind: "thread", thread: { participants: [], links: [] }, ...book }
}

function readCompose(doc: Document): PageFacts | undefined {
  const { draft, recipients } = openCompose(doc)
  return recipients[0] && thread(openBook(), doc, [{ recipients, sentFromHere: true }], draft)
}

function thread(book: Book, doc: Document, messages: Message[], id: string): PageFacts {
  const people = participants(messages)
  const { account, own } = ownAddresses(book, doc, messages)
  const other = otherSide(book, messages, own, people)
  const links = linksIn(messages)
  if (links[0]) note(book, "thread.links", "message-bodies")
  return {
    site: "gmail",
    kind: "thread",
    ...(other && { person: { ...(other.name && { name: other.name }), emails: [other.email] } }),
    thread: { ...(id && { id: id.slice(0, 99) }), ...(account && { account }), participants: people, links },
    ...book,
  }
}

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

// Gmail: the open thread, or the one message being written; a list names nobody.
import type { NobodyReason, PageFacts } from "~src/domain/page-facts"
import { type Book, miss, note, openBook } from "./book"
import { ownAddresses } from "./gmail/account"
import { placeOf } from "./gmail/address"
import { composeRecipients } from "./gmail/compose"
import { linksIn } from "./gmail/links"
import { otherSide } from "./gmail/other-side"
import { type Message, openMessages, type Person, participants } from "./gmail/people"
import { type Reader, within } from "./reader"

export const gmail: Reader = {
  site: "gmail",
  matches: (url) => within(url, "mail.google.com"),
  read(doc, url): PageFacts {
    const place = placeOf(url)
    if (place.thread !== undefined) return readThread(doc, place.thread)
    return readCompose(doc) ?? nobody(place.nobody)
  },
}

const nobody = (why: NobodyReason): PageFacts => ({
  site: "gmail",
  kind: "none",
  nobody: why,
  evidence: [],
  missing: [],
})

function readThread(doc: Document, addressId: string): PageFacts {
  const book = openBook()
  const messages = openMessages(doc)
  const id = threadId(book, messages, addressId)
  if (messages.length === 0 || id === "other") {
    miss(book, "person")
    return { site: "gmail", kind: "thread", thread: { participants: [], links: [] }, ...book }
  }
  return thread(book, doc, messages, participants(messages), id)
}

function readCompose(doc: Document): PageFacts | undefined {
  const to = composeRecipients(doc)
  if (to.length === 0) return undefined
  const draft = { element: doc.createElement("div"), recipients: to, sentFromHere: true }
  return thread(openBook(), doc, [draft], to, undefined)
}

function thread(book: Book, doc: Document, messages: Message[], people: Person[], id: string | undefined): PageFacts {
  const own = ownAddresses(book, doc, messages)
  const other = otherSide(book, messages, own.all, people)
  const links = linksIn(messages)
  if (links.length > 0) note(book, "thread.links", "message-bodies")
  return {
    site: "gmail",
    kind: "thread",
    ...(other && { person: { ...(other.name && { name: other.name }), emails: [other.email] } }),
    thread: { ...(id && { id }), ...(own.account && { account: own.account }), participants: people, links },
    ...book,
  }
}

/**
 * The id that the open messages' part carries. Addresses in the older form, sixteen hexadecimal digits, name it too: then
 * another one is proof that the address moved on and the messages have not ("other").
 */
function threadId(book: Book, messages: readonly Message[], addressId: string): string | undefined {
  const heading = messages[0]?.element
    .closest('[role="main"]')
    ?.querySelector("[data-legacy-thread-id], [data-thread-perm-id]")
  const legacy = heading?.getAttribute("data-legacy-thread-id") ?? undefined
  const lasting = heading?.getAttribute("data-thread-perm-id") ?? undefined
  if (/^[0-9a-f]{16}$/.test(addressId) && legacy && legacy !== addressId) return "other"
  const id = lasting ?? legacy
  if (id) note(book, "thread.id", "heading")
  return id?.slice(0, 500)
}

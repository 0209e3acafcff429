// Whose mailbox this is: every address that any sign on the page gives to the rep, so that the rep is never the subject.
import { type Book, settle } from "../book"
import { all, attr } from "../dom"
import type { Message } from "../mail/people"
import { emailIn } from "../text"

/** The addresses of the signed-in rep; `account` when all sure signs agree on one. */
export function ownAddresses(book: Book, doc: Document, messages: readonly Message[]) {
  const button = buttonAddresses(doc)
  const title = titleAddresses(doc)
  const me = meAddresses(messages)
  const account = settle(book, "thread.account", emailIn, [
    [
      ["account-button", () => button],
      ["title", () => title],
    ],
    [["named-me", () => me]],
  ])
  const sent = messages.flatMap((m) => (m.sentFromHere && m.sender ? m.sender.email : []))
  return { account, own: new Set([...button, ...title, ...me, ...sent]) }
}

/** "Google Account: Sam Rivers (sam@…)": the words change with the language, link and address do not. */
const buttonAddresses = (doc: Document) =>
  all(doc, 'a[href*="accounts.google."], a[aria-label^="Google"]')
    .flatMap((el) => attr(el, "aria-label").split(/[\s()]+/))
    .flatMap((word) => emailIn(word) ?? [])

/** "Subject - address - Workspace Mail": the last address before the product's name. */
const titleAddresses = (doc: Document) =>
  doc.title
    .split(" - ")
    .flatMap((part) => emailIn(part) ?? [])
    .slice(-1)

const meWords = /^(me|mir|mich|ich|moi|mí|yo|mim|eu|mij|ik|jag|mig|meg|minä|io)$/i
/** Recipients that Gmail names "me", in the languages known so far. */
const meAddresses = (messages: readonly Message[]) =>
  messages.flatMap((m) => m.recipients).flatMap((p) => (meWords.test(p.name ?? "") ? p.email : []))

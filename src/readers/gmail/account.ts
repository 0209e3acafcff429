// Whose mailbox this is: every address that any sign on the page gives to the rep, so that the rep is never the subject.
import { type Book, settle } from "../book"
import { emailIn } from "../text"
import type { Message } from "./people"

const inText = /[^\s@<>"():;,]+@[a-z0-9.-]+\.[a-z]{2,}/gi

/** The addresses of the signed-in rep; `account` when all sure signs agree on one. */
export function ownAddresses(
  book: Book,
  doc: Document,
  messages: readonly Message[],
): { account?: string; all: Set<string> } {
  const button = buttonAddresses(doc)
  const title = titleAddress(doc)
  const me = meAddresses(messages)
  const account = settle(book, "thread.account", [
    [
      ["account-button", () => button],
      ["title", () => title],
    ],
    [["named-me", () => me]],
  ])
  const sent = messages.flatMap((m) => (m.sentFromHere && m.sender ? [m.sender.email] : []))
  const all = new Set([...button, ...(title ? [title] : []), ...me, ...sent])
  return { ...(account && { account }), all }
}

/** "Google Account: Sam Rivers (sam@…)": the words change with the language, link and address do not. */
function buttonAddresses(doc: Document): string[] {
  const buttons = doc.querySelectorAll(
    'a[href*="accounts.google."][aria-label*="@"], a[aria-label^="Google"][aria-label*="@"]',
  )
  const found = [...buttons].flatMap((el) => el.getAttribute("aria-label")?.match(inText) ?? [])
  return [...new Set(found.map(emailIn).filter((e) => e !== undefined))]
}

/** "Subject - address - Workspace Mail": the last address before the product's name. */
function titleAddress(doc: Document): string | undefined {
  const parts = doc.title.split(" - ").slice(-3)
  return emailIn(parts.reverse().find((part) => emailIn(part)))
}

const meWords = [
  "me",
  "mir",
  "mich",
  "ich",
  "moi",
  "mí",
  "yo",
  "mim",
  "eu",
  "mij",
  "ik",
  "jag",
  "mig",
  "meg",
  "minä",
  "io",
]
/** Recipients that Gmail names "me", in the languages known so far. */
function meAddresses(messages: readonly Message[]): string[] {
  const named = messages.flatMap((m) => m.recipients.filter((p) => p.name && meWords.includes(p.name.toLowerCase())))
  return [...new Set(named.map((p) => p.email))]
}

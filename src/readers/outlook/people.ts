// Who takes part in the message that Outlook on the web shows: its own heads, never quoted text, never a row of the list.
import { all, attr } from "../dom"
import type { Message, Person } from "../mail/people"
import { clean, emailIn, textOf } from "../text"
import { isVisible } from "../visible"

/** What Outlook's page is looked through for; no page of it was at hand, so a table of finders can name other places. */
export const marks = {
  pane: '[data-app-section="ConversationContainer"], #ConversationReadingPaneContainer',
  body: '[id^="UniqueMessageBody_"], [role="document"]',
  recipients: '[data-testid="RecipientWell"]',
  mailbox: '[id^="primaryMailboxRoot"], #mectrl_currentAccount_secondary, [role="tree"] [title*="@"]',
  row: '[aria-selected="true"][data-convid]',
}
export type Marks = typeof marks

/** "From: Name<address>" in any language, in the label of the sender's own line. */
const from = /^[^:<@]{1,24}:\s*(?=.*@)/

/** The messages of the one pane that shows: senders with their addresses, and for each what is written below. */
export function openMessages(doc: Document, { pane, body, recipients }: Marks): Message[] {
  const panes = all(doc, pane).filter((el) => isVisible(el) && !el.parentElement?.closest(pane))
  if (panes.length !== 1) return []
  // A body whose marks are gone still holds quotes, and those name who wrote long ago.
  const outside = (el: Element) => !el.closest(body) && !el.closest("blockquote")
  const bodies = all(panes[0], body).filter((el) => !el.parentElement?.closest(body))
  const to = all(panes[0], recipients).filter(outside)
  return all(panes[0], "[aria-label]")
    .filter((el) => outside(el) && !el.closest(recipients) && from.test(attr(el, "aria-label")))
    .map((head, n, heads) => {
      const own = (el: Element) => follows(head, el) && !(heads[n + 1] && follows(heads[n + 1] as Element, el))
      const sender = personIn(attr(head, "aria-label").replace(from, "")) ?? personIn(textOf(head))
      return {
        element: head,
        ...(sender && { sender }),
        recipients: to.filter(own).flatMap(namedIn),
        sentFromHere: false,
        bodies: bodies.filter(own),
      }
    })
}

const follows = (first: Element, next: Element) => (first.compareDocumentPosition(next) & 4) > 0

const namedIn = (well: Element): Person[] =>
  all(well, "[title], [aria-label]").flatMap(
    (el) => personIn(attr(el, "title")) ?? personIn(attr(el, "aria-label")) ?? [],
  )

/** "Jonas Abel<jonas.abel@…>", "Jonas Abel (jonas.abel@…)", or an address alone. */
function personIn(text: string | undefined): Person | undefined {
  const [, said, address] = /^([^<(]*?)\s*[<(]?([^\s<>()]+@[^\s<>()]+)[>)]?$/.exec(text?.trim() ?? "") ?? []
  const email = emailIn(address)
  const name = clean(said)
  return email ? { ...(name && { name }), email } : undefined
}

/** The addresses of the rep's own mailbox. */
export const ownAddresses = (doc: Document, { mailbox }: Marks): string[] =>
  all(doc, mailbox)
    .flatMap((el) => [attr(el, "title"), textOf(el)])
    .flatMap((text) => emailIn(text) ?? [])

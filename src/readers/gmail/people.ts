// Who takes part in the open thread: the messages' own senders and recipients, never quoted text, never a row of a list.
import { all, attr } from "../dom"
import type { Message, Person } from "../mail/people"
import { clean, emailIn } from "../text"
import { isVisible } from "../visible"

/** What Gmail's page is looked through for; a table of finders can name other places. */
export const marks = {
  message: ".adn[data-message-id], .adn[data-legacy-message-id]",
  sender: ".gD, .gF [email], h3 [email]",
  body: ".a3s, .ii",
}
export type Marks = typeof marks

/** The opened messages of the part that shows, in the order they stand: oldest first. */
export const openMessages = (doc: Document, { message, sender, body }: Marks): Message[] =>
  all(doc, '[role="main"]')
    .filter(isVisible)
    .flatMap((main) => all(main, message))
    .map((element) => {
      const heads = all(element, "[email]").filter((el) => !el.closest(`${body}, blockquote`))
      const from = heads.filter((el) => el.matches(sender)).flatMap(personIn)[0]
      return {
        element,
        ...(from && { sender: from }),
        recipients: heads.filter((el) => !el.matches(sender)).flatMap(personIn),
        sentFromHere: attr(element, "data-message-id").startsWith("#msg-a:"),
        bodies: all(element, body),
      }
    })

/** Address and name as written into the element's attributes; both ways of writing the address must agree. */
export function personIn(element: Element): Person[] {
  const card = emailIn(attr(element, "data-hovercard-id"))
  const email = emailIn(attr(element, "email")) ?? card
  if (!email || (card && card !== email)) return []
  const name = clean(attr(element, "name") || attr(element, "data-name"))
  return [{ ...(name && emailIn(name) !== email && { name }), email }]
}

// Who takes part in the open thread: the messages' own senders and recipients, never quoted text, never a row of a list.
import { all, attr } from "../dom"
import type { Message, Person } from "../mail/people"
import { clean, emailIn } from "../text"
import { isVisible } from "../visible"

/** What Gmail's page is looked through for; a table of finders can name other places. */
export const marks = {
  message: "[data-message-id], [data-legacy-message-id]",
  sender: ".gD, .gF [email], h3 [email]",
  body: ".a3s, .ii",
}
export type Marks = typeof marks

/** The opened messages of the part that shows, in the order they stand: oldest first. */
export function openMessages(doc: Document, { message, sender, body }: Marks): Message[] {
  const elements = all(doc, '[role="main"]')
    .filter(isVisible)
    .flatMap((main) => all(main, message))
    .filter((el) => !el.parentElement?.closest(message))
  const marked = elements.some((el) => el.querySelector(sender))
  return elements.map((element) => {
    const bodies = all(element, body)
    const heads = all(element, "[email]").filter((el) => !el.closest(`${body}, blockquote`))
    const sentFromHere = attr(element, "data-message-id").startsWith("#msg-a:")
    // Where no sender is marked as we know it, the one who sent stands before those who received. The rep is not told so.
    const isSender = (el: Element) => (marked ? el.matches(sender) : el === heads[0])
    const from = marked || !sentFromHere ? heads.filter(isSender).flatMap(personIn)[0] : undefined
    return {
      element,
      ...(from && { sender: from }),
      recipients: heads.filter((el) => !isSender(el)).flatMap(personIn),
      sentFromHere,
      bodies: bodies[0] ? bodies : [element],
    }
  })
}

/** Address and name as written into the element's attributes; both ways of writing the address must agree. */
export function personIn(element: Element): Person[] {
  const card = emailIn(attr(element, "data-hovercard-id"))
  const email = emailIn(attr(element, "email")) ?? card
  if (!email || (card && card !== email)) return []
  const name = clean(attr(element, "name") || attr(element, "data-name"))
  return [{ ...(name && emailIn(name) !== email && { name }), email }]
}

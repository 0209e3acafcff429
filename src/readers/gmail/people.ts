// Who takes part in the open thread: the messages' own senders and recipients, never quoted text, never a row of a list.
import { all, attr } from "../dom"
import { clean, emailIn } from "../text"
import { isVisible } from "../visible"

export type Person = { name?: string; email: string }
export type Message = { element?: Element; sender?: Person; recipients: Person[]; sentFromHere: boolean }

/** The opened messages of the part that shows, in the order they stand: oldest first. */
export const openMessages = (doc: Document): Message[] =>
  all(doc, '[role="main"]')
    .filter(isVisible)
    .flatMap((main) => all(main, ".adn[data-message-id], .adn[data-legacy-message-id]"))
    .map(read)

function read(element: Element): Message {
  const heads = all(element, "[email]").filter((el) => !el.closest(".a3s, .ii, blockquote"))
  const isSender = (el: Element) => el.matches(".gD, .gF [email], h3 [email]")
  const sender = heads.filter(isSender).flatMap(personIn)[0]
  return {
    element,
    ...(sender && { sender }),
    recipients: heads.filter((el) => !isSender(el)).flatMap(personIn),
    sentFromHere: attr(element, "data-message-id").startsWith("#msg-a:"),
  }
}

/** Address and name as written into the element's attributes; both ways of writing the address must agree. */
export function personIn(element: Element): Person[] {
  const card = emailIn(attr(element, "data-hovercard-id"))
  const email = emailIn(attr(element, "email")) ?? card
  if (!email || (card && card !== email)) return []
  const name = clean(attr(element, "name") || attr(element, "data-name"))
  return [{ ...(name && emailIn(name) !== email && { name }), email }]
}

/** Everybody once, with the name they use as senders where they sent. */
export function participants(messages: readonly Message[]): Person[] {
  const people = new Map<string, Person>()
  const heard = [...messages.flatMap((m) => m.sender ?? []), ...messages.flatMap((m) => m.recipients)]
  for (const one of heard) if (!people.get(one.email)?.name) people.set(one.email, one)
  return [...people.values()].slice(0, 200)
}

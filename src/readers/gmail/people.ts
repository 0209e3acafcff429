// Who takes part in the open thread: the messages' own senders and recipients, never quoted text, never a row of a list.
import { clean, emailIn } from "../text"
import { isVisible } from "../visible"

export type Person = { name?: string; email: string }
export type Message = { element: Element; sender?: Person; recipients: Person[]; sentFromHere: boolean }

/** The opened messages of the part that shows, in the order they stand: oldest first. */
export function openMessages(doc: Document): Message[] {
  const mains = [...doc.querySelectorAll('[role="main"]')].filter(isVisible)
  return mains
    .flatMap((main) => [...main.querySelectorAll(".adn[data-message-id], .adn[data-legacy-message-id]")])
    .map(read)
}

function read(element: Element): Message {
  const heads = [...element.querySelectorAll("[email]")].filter((el) => !el.closest(".a3s, .ii, blockquote"))
  const senders = heads.filter((el) => el.matches(".gD, .gF [email], h3 [email]"))
  const sender = senders.map(personIn).find((p) => p !== undefined)
  const recipients = heads.filter((el) => !senders.includes(el)).map(personIn)
  return {
    element,
    ...(sender && { sender }),
    recipients: recipients.filter((p) => p !== undefined),
    sentFromHere: (element.getAttribute("data-message-id") ?? "").startsWith("#msg-a:"),
  }
}

/** Address and name as written into the element's attributes; both ways of writing the address must agree. */
function personIn(element: Element): Person | undefined {
  const email = emailIn(element.getAttribute("email"))
  const card = emailIn(element.getAttribute("data-hovercard-id"))
  if (!email || (card && card !== email)) return undefined
  const name = clean(element.getAttribute("name"))
  return name && emailIn(name) !== email ? { name, email } : { email }
}

/** Everybody once, with the name they use as senders where they sent. */
export function participants(messages: readonly Message[]): Person[] {
  const people = new Map<string, Person>()
  for (const { sender } of messages) if (sender && !people.get(sender.email)?.name) people.set(sender.email, sender)
  for (const { recipients } of messages)
    for (const one of recipients) if (!people.has(one.email)) people.set(one.email, one)
  return [...people.values()].slice(0, 200)
}

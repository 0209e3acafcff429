// Who takes part in an open thread, as every mail site's reader says it.

export type Person = { name?: string; email: string }
export type Message = {
  element?: Element
  sender?: Person
  recipients: Person[]
  /** The page says that it was sent from this very mailbox. */
  sentFromHere: boolean
  /** What was written: links are taken from here, people never. */
  bodies: Element[]
}

/** Everybody once, with the name they use as senders where they sent. */
export function participants(messages: readonly Message[]): Person[] {
  const people = new Map<string, Person>()
  const heard = [...messages.flatMap((m) => m.sender ?? []), ...messages.flatMap((m) => m.recipients)]
  for (const one of heard) if (!people.get(one.email)?.name) people.set(one.email, one)
  return [...people.values()].slice(0, 200)
}

// Whom the rep talks to in a thread.
import { type Book, miss, note } from "../book"
import type { Message, Person } from "./people"

const domainOf = (email: string) => email.slice(email.lastIndexOf("@") + 1)
/** Mail providers where sharing a domain does not mean working together. */
const shared = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|aol|proton|protonmail)\.[a-z.]+$/

/**
 * The person outside the rep's company who wrote last, else the first one the last message went to.
 * @returns undefined when nobody outside takes part.
 */
export function otherSide(
  book: Book,
  messages: readonly Message[],
  own: ReadonlySet<string>,
  people: readonly Person[],
): Person | undefined {
  const ownDomains = new Set([...own].map(domainOf).filter((d) => !shared.test(d)))
  const outside = (p: Person | undefined) => p !== undefined && !own.has(p.email) && !ownDomains.has(domainOf(p.email))
  const newest = [...messages].reverse()
  const writer = newest.map((m) => m.sender).find(outside)
  const reader = newest.flatMap((m) => m.recipients).find(outside)
  const one = writer ?? reader
  if (!one) return miss(book, "person")
  note(book, "person", writer ? "last-sender-outside" : "recipient-outside")
  return people.find((p) => p.email === one.email) ?? one
}

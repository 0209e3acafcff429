// What is said of an open thread, the same for every mail site: who takes part, whom the rep talks to, and the links.
import type { PageFacts } from "~src/domain/page-facts"
import { type Book, note } from "../book"
import { linksIn } from "./links"
import { otherSide } from "./other-side"
import { type Message, participants } from "./people"

type Mailbox = { account: string | undefined; own: ReadonlySet<string> }

/** @param id what tells this thread from every other; empty where nothing does. */
export function threadFacts(
  site: "gmail" | "outlook",
  book: Book,
  messages: readonly Message[],
  { account, own }: Mailbox,
  id: string,
): PageFacts {
  const people = participants(messages)
  const other = otherSide(book, messages, own, people)
  const links = linksIn(messages)
  if (links[0]) note(book, "thread.links", "message-bodies")
  return {
    site,
    kind: "thread",
    ...(other && { person: { ...(other.name && { name: other.name }), emails: [other.email] } }),
    thread: { ...(id && { id: id.slice(0, 99) }), ...(account && { account }), participants: people, links },
    ...book,
  }
}

// A person's page on LinkedIn.
import type { PageFacts } from "~src/domain/page-facts"
import { note, openBook } from "../book"
import { contactEmails } from "./contact-info"
import { employer } from "./employer"
import { headline } from "./headline"
import { statementOf } from "./json-ld"
import { personCard } from "./person-card"
import { personName } from "./person-name"

/** Reads the person of `slug`; where the drawn page does not prove to be theirs, the slug alone. */
export function readPerson(doc: Document, slug: string): PageFacts {
  const book = openBook()
  note(book, "person.slug", "address")
  const card = personCard(doc, slug)
  const about = statementOf(doc, "Person", ["in"], slug)
  const name = personName(book, doc, slug, card, about)
  const line = headline(book, slug, card)
  const emails = contactEmails(book, doc, slug)
  const company = employer(book, card, about)
  const person = { slug, ...(name && { name }), ...(line && { headline: line }), ...(emails[0] && { emails }) }
  return { site: "linkedin", kind: "person", person, ...(company.name && { company }), ...book }
}

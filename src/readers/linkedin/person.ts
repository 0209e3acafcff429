// A person's page on LinkedIn.
import type { PageFacts } from "~src/domain/page-facts"
import { type Finder, note, openBook, settle } from "../book"
import type { Given } from "../reader"
import { nameLike } from "../text"
import { contactEmails } from "./contact-info"
import { employer } from "./employer"
import { headline } from "./headline"
import { statementOf } from "./json-ld"
import { personCard } from "./person-card"
import { nameFinders } from "./person-name"

export const asBuilt = (_: string, own: Finder[][]) => own

/** Reads the person of `slug`; where the drawn page does not prove to be theirs, the slug alone. */
export function readPerson(doc: Document, slug: string, given?: Given): PageFacts {
  const book = openBook()
  note(book, "person.slug", "address")
  const card = personCard(doc, slug)
  const about = statementOf(doc, "Person", ["in"], slug)
  const mended = given?.mend?.({ kind: "person", doc, id: slug, card }, given) ?? asBuilt
  const name = settle(
    book,
    "person.name",
    nameLike,
    mended("person.name", nameFinders(doc, slug, card, about)),
    "promised",
  )
  const line = headline(book, slug, card)
  const emails = contactEmails(book, doc, slug)
  const company = employer(book, mended, card, about)
  const person = { slug, ...(name && { name }), ...(line && { headline: line }), ...(emails[0] && { emails }) }
  return { site: "linkedin", kind: "person", person, ...(company.name && { company }), ...book }
}

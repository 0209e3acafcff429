// A record in a CRM: what its proven part says of name, company, e-mail address and website.
import type { PageFinders, ReadField } from "~src/domain/finders"
import type { PageFacts } from "~src/domain/page-facts"
import { note, openBook, type Said, settle } from "../book"
import { makeRanks } from "../finders"
import type { Given } from "../reader"
import { clean, emailIn, mailtoIn, nameLike, siteDomain } from "../text"

/** What kind of thing a record is: it says which fields it has. */
export type RecordKind = "account" | "contact" | "lead" | "deal"
export type RecordPlace = {
  id: string
  object: string
  kind: RecordKind
  /** How the site's own links write it, with what it is: several sites count each kind of record from one. */
  paths?: string[]
}
export type Crm = NonNullable<PageFacts["record"]>["crm"]
type Drawn = {
  finders: PageFinders
  /** Proven to be the record's own; undefined where nothing is. */
  part: Element | undefined
  given?: Given | undefined
}

/** Reads the record that the address names. Whatever is drawn, its id and object are said. */
export function readRecord(doc: Document, crm: Crm, place: RecordPlace, { finders, ...drawn }: Drawn): PageFacts {
  const { id, object, kind } = place
  const book = openBook()
  note(book, "record.id", "address")
  const ranks = makeRanks(finders, { doc, ...drawn })
  const ask = (field: ReadField, accept: (found: Said) => Said, need: Parameters<typeof settle>[4] = "optional") =>
    settle(book, field, accept, ranks(field), need)
  const name = ask("record.name", nameLike, "promised")
  const named = name && { name }
  const facts = { site: crm, kind: "record" as const, record: { crm, object, id, ...named } }
  if (kind === "account") {
    const domain = ask("company.domain", siteDomain)
    return { ...facts, ...((named || domain) && { company: { ...named, ...(domain && { domain }) } }), ...book }
  }
  const company = ask("company.name", nameLike, kind === "contact" ? "wanted" : "optional")
  const about = company && { company: { name: company } }
  if (kind === "deal") return { ...facts, ...about, ...book }
  const email = ask("person.emails", addressIn)
  const title = ask("person.title", clean)
  const person = { ...named, ...(title && { title }), ...(email && { emails: [email] }) }
  return { ...facts, ...(named && { person }), ...about, ...book }
}

/** An address as text or as the target of a link. */
const addressIn = (text: Said) => (text?.startsWith("mailto:") ? mailtoIn(text) : emailIn(text))

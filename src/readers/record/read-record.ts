// A record in a CRM: what its proven part says of name, company, e-mail address and website.
import type { PageFinders } from "~src/domain/finders"
import type { PageFacts } from "~src/domain/page-facts"
import { note, openBook, type Said, settle } from "../book"
import { type BuiltIn, ranksOf } from "../finders"
import type { Given } from "../reader"
import { clean, emailIn, mailtoIn, nameLike, siteDomain } from "../text"

/** What kind of thing a record is: it says which fields it has. */
export type RecordKind = "account" | "contact" | "lead" | "deal"
export type RecordPlace = { id: string; object: string; kind: RecordKind }
type Crm = Extract<PageFacts["site"], NonNullable<PageFacts["record"]>["crm"]>

/**
 * Reads the record that the address names. Whatever is drawn, its id and object are said.
 * @param part proven to be the record's own; undefined where nothing is.
 */
export function readRecord(
  doc: Document,
  crm: Crm,
  { id, object, kind }: RecordPlace,
  finders: PageFinders,
  part: Element | undefined,
  given: Given = {},
  builtIn: BuiltIn = {},
): PageFacts {
  const book = openBook()
  note(book, "record.id", "address")
  const ask = (field: Parameters<typeof ranksOf>[1], accept: (found: Said) => Said, optional = true) =>
    settle(book, field, accept, ranksOf(finders, field, { doc, part, fresh: given.fresh, builtIn }), optional)
  const name = ask("record.name", nameLike, false)
  const record = { crm, object, id, ...(name && { name }) }
  const facts = { site: crm, kind: "record" as const, record }
  const named = name && { name }
  if (kind === "account") {
    const domain = ask("company.domain", siteDomain)
    return { ...facts, ...((named || domain) && { company: { ...named, ...(domain && { domain }) } }), ...book }
  }
  const company = ask("company.name", nameLike, kind !== "contact")
  const about = company && { company: { name: company } }
  if (kind === "deal") return { ...facts, ...about, ...book }
  const email = ask("person.emails", addressIn)
  const title = ask("person.title", clean)
  const person = { ...named, ...(title && { title }), ...(email && { emails: [email] }) }
  return { ...facts, ...(named && { person }), ...about, ...book }
}

/** An address as text or as the target of a link. */
const addressIn = (text: Said) => (text?.startsWith("mailto:") ? mailtoIn(text) : emailIn(text))

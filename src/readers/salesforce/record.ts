// A record in Salesforce: what its proven pane says of name, company, e-mail address and website.
import type { PageFacts } from "~src/domain/page-facts"
import { type Book, note, openBook, type Said, settle } from "../book"
import { all, attr, texts } from "../dom"
import { clean, emailIn, mailtoIn, nameLike, siteDomain, textOf } from "../text"
import { longId } from "./address"
import { recordPane } from "./pane"

/** Reads the record of the address; where the drawn page does not prove to be its own, id and object alone. */
export function readRecord(doc: Document, id: string, object: string | undefined): PageFacts {
  const book = openBook()
  note(book, "record.id", "address")
  const pane = recordPane(doc, id)
  const name = settle(book, "record.name", nameLike, [
    [
      ["title", () => (pane ? titleNames(doc) : [])],
      ["primary-field", () => texts(pane, '[slot="primaryField"]')],
    ],
  ])
  const record = { crm: "salesforce" as const, object: object ?? "Record", id: longId(id), ...(name && { name }) }
  return { site: "salesforce", kind: "record", record, ...aboutWhom(book, object, name, pane), ...book }
}

function aboutWhom(book: Book, object: string | undefined, name: Said, pane?: Element): Partial<PageFacts> {
  const named = name && { name }
  if (object === "Account") {
    const websites = () =>
      all(pane, ':is([field-label="Website"], [field-label="Webseite"]) a').map((a) => attr(a, "href"))
    const domain = settle(book, "company.domain", siteDomain, [[["website-field", websites]]], true)
    return named || domain ? { company: { ...named, ...(domain && { domain }) } } : {}
  }
  const isLead = object === "Lead"
  const company = settle(
    book,
    "company.name",
    nameLike,
    [[["account-field", () => (isLead ? field(pane, "Company", "Firma") : accounts(pane))]]],
    object !== "Contact",
  )
  const about = company ? { company: { name: company } } : {}
  if (object !== "Contact" && !isLead) return about
  const email = settle(book, "person.emails", emailIn, [[["email-field", () => emails(pane)]]], true)
  const title = settle(book, "person.title", clean, [[["title-field", () => field(pane, "Title", "Titel")]]], true)
  const person = { ...named, ...(title && { title }), ...(email && { emails: [email] }) }
  return { ...(named && { person }), ...about }
}

/** "Name | Account | Salesforce"; a title with fewer parts names a list or an app. */
function titleNames(doc: Document): string[] {
  const parts = doc.title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")
  return parts.length >= 3 && parts.at(-1) === "Salesforce" ? [parts.slice(0, -2).join(" | ")] : []
}

/** Values of the layout's fields with one of these labels. */
const field = (pane: Element | undefined, ...labels: string[]): Said[] =>
  all(pane, "[field-label]")
    .filter((el) => labels.includes(attr(el, "field-label")))
    .map((el) => textOf(el.querySelector(".slds-form-element__static, lightning-formatted-text, [slot=output]")))

/** A contact's or opportunity's account is the one account that its fields link to. */
const accounts = (pane?: Element): Said[] =>
  all(pane, ':is(records-highlights2, [field-label]) a[href*="/001"]')
    .filter((a) => /\/001[a-zA-Z0-9]{12,15}(\/|$)/.test(attr(a, "href")))
    .map(textOf)

const emails = (pane?: Element): Said[] =>
  all(pane, ':is(records-highlights2, [field-label]) a[href^="mailto:"]').map((a) => mailtoIn(attr(a, "href")))

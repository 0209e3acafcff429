// A record in Salesforce: what its proven pane says of name, company, e-mail address and website.
import type { PageFacts } from "~src/domain/page-facts"
import { type Book, note, openBook, type Said, settle } from "../book"
import { emailIn, nameLike, textOf } from "../text"
import { siteDomain } from "../web"
import { longId, type placeOf } from "./address"
import { recordPane } from "./pane"

type Open = Extract<ReturnType<typeof placeOf>, { id: string }>

/** Reads the record of the address; where the drawn page does not prove to be its own, id and object alone. */
export function readRecord(doc: Document, { id, object }: Open): PageFacts {
  const book = openBook()
  note(book, "record.id", "address")
  const pane = recordPane(doc, id)
  const name = settle(book, "record.name", [
    [
      ["title", () => (pane ? nameLike(titleName(doc)) : undefined)],
      ["primary-field", () => primary(pane)],
    ],
  ])
  const record = { crm: "salesforce" as const, object: object ?? "Record", id: longId(id), ...(name && { name }) }
  return { site: "salesforce", kind: "record", record, ...aboutWhom(book, object, name, pane), ...book }
}

function aboutWhom(book: Book, object: string | undefined, name: Said, pane?: Element): Partial<PageFacts> {
  if (object === "Account") {
    const domain = settle(book, "company.domain", [[["website-field", () => websites(pane)]]], true)
    return name || domain ? { company: { ...(name && { name }), ...(domain && { domain }) } } : {}
  }
  const company = settle(
    book,
    "company.name",
    [[["account-field", () => accounts(pane, object)]]],
    object !== "Contact",
  )
  const about = company ? { company: { name: company } } : {}
  if (object !== "Contact" && object !== "Lead") return about
  const email = settle(book, "person.email", [[["email-field", () => emails(pane)]]], true)
  const title = settle(book, "person.title", [[["title-field", () => field(pane, ["Title", "Titel"])]]], true)
  const person = { ...(name && { name }), ...(title && { title }), ...(email && { emails: [email] }) }
  return { ...(Object.keys(person).length > 0 && { person }), ...about }
}

/** "Name | Account | Salesforce"; a title with fewer parts names a list or an app. */
function titleName(doc: Document): string | undefined {
  const parts = doc.title.replace(/^\(\d+\+?\)\s*/, "").split(" | ")
  return parts.length >= 3 && parts.at(-1)?.trim() === "Salesforce" ? parts.slice(0, -2).join(" | ") : undefined
}

const all = (pane: Element | undefined, selector: string) => [...(pane?.querySelectorAll(selector) ?? [])]

function primary(pane?: Element): Said[] {
  return all(pane, '[slot="primaryField"]').map((el) => nameLike(textOf(el)))
}

/** Values of the highlights and layout items with one of these labels. */
function field(pane: Element | undefined, labels: string[]): Said[] {
  return all(pane, "[field-label]")
    .filter((el) => labels.includes(el.getAttribute("field-label") ?? ""))
    .map((el) => textOf(el.querySelector("[slot=output], lightning-formatted-text, .slds-form-element__static") ?? el))
}

/** A contact's or opportunity's account is the one account that its fields link to; a lead's company is a plain field. */
function accounts(pane: Element | undefined, object: string | undefined): Said[] {
  if (object === "Lead") return field(pane, ["Company", "Firma"]).map(nameLike)
  const links = all(pane, 'records-highlights2 a[href*="/001"], [field-label] a[href*="/001"]')
  return links
    .filter((a) => /\/001[a-zA-Z0-9]{12,15}(\/|$)/.test(a.getAttribute("href") ?? ""))
    .map((a) => nameLike(textOf(a)))
}

function emails(pane?: Element): Said[] {
  const links = all(pane, '[field-label] a[href^="mailto:"], records-highlights2 a[href^="mailto:"]')
  return links.map((a) => emailIn(a.getAttribute("href")?.slice(7).split("?")[0]))
}

function websites(pane?: Element): Said[] {
  const fields = all(pane, '[field-label="Website"] a[href], [field-label="Webseite"] a[href]')
  return fields.map((a) => siteDomain(a.getAttribute("href") ?? ""))
}

// The page that a rep would have open, as its reader says it: made of our own records.
import type { Account, Contact } from "~src/domain/account"
import type { PageFacts } from "~src/domain/page-facts"
import type { PageKind } from "~src/wire/desk-lists"

const read = { evidence: [], missing: [] }

/** @param contact whom a person's page or a mail thread is about. */
export function pageOf(kind: PageKind, account: Account, contact: Contact | null): PageFacts {
  const company = { name: account.name }
  const slug = account.linkedinSlug ?? undefined
  if (kind === "company" || !contact)
    return { site: "linkedin", kind: "company", company: { ...company, slug }, ...read }
  const { name, emails } = contact
  if (kind === "person") {
    const title = contact.title ?? undefined
    const person = { name, title, slug: contact.linkedinSlug ?? undefined }
    return { site: "linkedin", kind, person, company, ...read }
  }
  const participants = emails.slice(0, 1).map((email) => ({ name, email }))
  return {
    site: "gmail",
    kind,
    person: { name, emails: emails.slice(0, 1) },
    thread: { participants, links: [] },
    ...read,
  }
}

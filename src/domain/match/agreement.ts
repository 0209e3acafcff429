// Whether what a page says of the company fits an account of ours, and what the page would change in our record.
import type { Account, Contact } from "../account"
import type { PageFacts } from "../page-facts"
import { plainTitle } from "../title-words"
import type { Update } from "./answer"
import { registrableDomain } from "./domain-of"
import { accountKeys, nameKeys, plainSlug } from "./keys"
import { samePersonName } from "./person-name"

/** Does the page name this account's company? true also if the page names none; a stand-in ("Freelance") is another. */
export function namesAgree(account: Account, facts: PageFacts): boolean {
  const name = facts.company?.name
  if (!name) return true
  const keys = new Set(accountKeys(account))
  return nameKeys(name).some((key) => keys.has(key))
}

/** What of the page speaks against this account: its LinkedIn slug or domain is another's. null: nothing does. */
export function contradiction(account: Account, facts: PageFacts): string | null {
  const slug = plainSlug(facts.company?.slug ?? "")
  if (slug && otherSlug(account, slug)) return slug
  const domain = registrableDomain(facts.company?.domain ?? "")
  const ours = account.domains.map((d) => registrableDomain(d) ?? d)
  return domain && ours.length > 0 && !ours.includes(domain) && !slug ? domain : null
}

/** A number and a word cannot be compared: LinkedIn serves a company under either. */
export function otherSlug(account: Account, slug: string): boolean {
  const numeric = /^\d+$/.test(slug)
  const ours = numeric ? account.linkedinId : account.linkedinSlug
  return ours !== null && plainSlug(ours) !== slug && plainSlug(account.linkedinSlug ?? "") !== slug
}

/** The one contact of an account that has the page's person's name and no other slug; null if none or two do. */
export function contactByName(contacts: readonly Contact[], facts: PageFacts): Contact | null {
  const name = facts.person?.name
  if (!name) return null
  const slug = plainSlug(facts.person?.slug ?? "")
  const isOther = (c: Contact) => slug !== "" && c.linkedinSlug !== null && plainSlug(c.linkedinSlug) !== slug
  const same = contacts.filter((c) => samePersonName(c.name, name) && !isOther(c))
  return same.length === 1 ? (same[0] ?? null) : null
}

/** What the page knows better than our record: offered to the rep, never written by itself. */
export function updatesOf(facts: PageFacts, account: Account, contact: Contact | null): Update[] {
  const updates: Update[] = []
  const { name, domain } = facts.company ?? {}
  const aboutCompany = (facts.kind === "company" || facts.kind === "record") && facts.site !== "web"
  if (name && !namesAgree(account, facts))
    updates.push({ field: aboutCompany ? "name" : "company", ours: account.name, page: name })
  const title = facts.person?.title
  if (contact?.title && title && plainTitle(contact.title) !== plainTitle(title))
    updates.push({ field: "title", ours: contact.title, page: title })
  const seen = registrableDomain(domain ?? "")
  const known = account.domains.map((d) => registrableDomain(d) ?? d)
  if (aboutCompany && seen && known[0] && !known.includes(seen))
    updates.push({ field: "domain", ours: known[0], page: seen })
  return facts.site === "web" ? updates.filter((u) => u.field !== "company") : updates
}

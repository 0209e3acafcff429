// The keys by which a page and an account meet: made of an account, of a contact, and of a page, always in one form.
//
// `crm:salesforce:<15 characters>`, `linkedin:<company slug>`, `domain:<registrable domain>`, `name:<normalised name>` and
// `alike:<what probable spellings have in common>` for accounts; `crm:…` (other CRMs: `crm:<crm>:contact/<id>`), `person:<slug>`, `email:<address>` for contacts. A person's
// slug with the company that the page names, `person:<slug>@<normalised name>`, is a key for the rep's answers alone:
// an answer about this person at this employer ends when the employer changes.
import type { Account, Contact } from "../account"
import type { PageFacts } from "../page-facts"
import type { Crm } from "../words"
import { emailDomain, registrableDomain } from "./domain-of"
import { isFreeMail } from "./free-mail"
import { nameForms } from "./normalise-name"
import { recordId } from "./record-id"

export type KeyKind =
  | "crm-id"
  | "contact-crm"
  | "contact-linkedin"
  | "contact-email"
  | "linkedin"
  | "domain"
  | "email-domain"
  | "name"
  | "alike"

export type PageKey = {
  key: string
  kind: KeyKind
  /** As a person would read it: the slug, the domain, the name as the page has it. */
  value: string
  /** May a rep's answer be kept under it, and found by it? A name that is only alike finds candidates. */
  corrects: boolean
}

/** All keys of an account, each once. */
export function accountKeys(account: Account): string[] {
  const keys = [
    ...account.crmIds.map((c) => crmKey(c.crm, c.id)),
    slugKey("linkedin", account.linkedinSlug),
    slugKey("linkedin", account.linkedinId),
    ...account.domains.map((d) => domainKey(registrableDomain(d))),
    ...[account.name, ...account.otherNames].flatMap(nameKeys),
  ]
  return once(keys)
}

/** All keys of a contact, each once. */
export function contactKeys(contact: Contact): string[] {
  return once([
    ...contact.crmIds.map((c) => objectKey(c.crm, "contact", c.id)),
    slugKey("person", contact.linkedinSlug),
    ...contact.emails.map(emailKey),
  ])
}

/**
 * The keys that a page gives, surest first, for accounts and contacts alike.
 * @param ownDomains our own company's registrable domains: never evidence.
 */
export function pageKeys(facts: PageFacts, ownDomains: readonly string[]): PageKey[] {
  const own = new Set(ownDomains.map((d) => registrableDomain(d) ?? d))
  const names = nameForms(facts.company?.name ?? "")
  const keys: (PageKey | null)[] = [...recordKeys(facts), ...personKeys(facts, names.strict[0])]
  const emails = (facts.person?.emails ?? []).filter((e) => !own.has(emailDomain(e) ?? ""))
  for (const email of emails) keys.push(pageKey(emailKey(email), "contact-email", email))
  keys.push(pageKey(slugKey("linkedin", facts.company?.slug), "linkedin", facts.company?.slug))
  const domain = registrableDomain(facts.company?.domain ?? "")
  if (domain && !own.has(domain)) keys.push(pageKey(domainKey(domain), "domain", domain))
  for (const email of emails) {
    const mail = emailDomain(email)
    if (mail && !isFreeMail(email)) keys.push(pageKey(domainKey(mail), "email-domain", mail))
  }
  for (const form of names.strict) keys.push(pageKey(nameKey(form), "name", facts.company?.name))
  for (const form of names.alike) keys.push(pageKey(alikeKey(form), "alike", facts.company?.name, false))
  return keys.filter((k) => k !== null).filter((k, i, all) => all.findIndex((other) => other.key === k.key) === i)
}

/** `crm:<crm>:<id>` of an account's record; null for an id that cannot be one. */
export function crmKey(crm: Crm, id: string): string | null {
  const normal = recordId(crm, id)
  return normal ? `crm:${crm}:${normal}` : null
}

/** Only Salesforce's ids say themselves what they are of. */
function objectKey(crm: Crm, object: string, id: string): string | null {
  const normal = recordId(crm, id)
  return crm === "salesforce" || !normal ? crmKey(crm, id) : `crm:${crm}:${object}/${normal}`
}

const nameKey = (form: string) => `name:${form}`
const alikeKey = (form: string) => `alike:${form}`

/** The keys under which an account of this name is found by name, the surest first. */
export function nameKeys(name: string): string[] {
  return [...nameForms(name).strict.map(nameKey), ...alikeKeys(name)]
}

/** Those of them that probable spellings have in common; an unfinished name's are beginnings of the whole one's. */
export const alikeKeys = (name: string): string[] => nameForms(name).alike.map(alikeKey)
const domainKey = (domain: string | null) => (domain ? `domain:${domain}` : null)
const emailKey = (email: string) => (email.includes("@") ? `email:${email.trim().toLowerCase()}` : null)

/** A slug or a whole LinkedIn address, decoded as often as it was encoded, lower case. */
function slugKey(prefix: "linkedin" | "person", slug: string | null | undefined): string | null {
  const normal = plainSlug(slug ?? "")
  return normal ? `${prefix}:${normal}` : null
}

/** The slug as both sides compare it; empty if there is none. */
export function plainSlug(slug: string): string {
  const tail = /linkedin\.com\/(?:[a-z]{2}\/)?(?:in|pub|company|school|showcase)\/([^/?#]+)/i.exec(slug)?.[1] ?? slug
  let text = tail
  for (let i = 0; i < 3 && /%[0-9a-f]{2}/i.test(text); i++) {
    try {
      text = decodeURIComponent(text)
    } catch {
      break
    }
  }
  return text
    .normalize("NFC")
    .trim()
    .replace(/^\/+|\/+$/g, "")
    .toLowerCase()
    .slice(0, 300)
}

const accountObjects = /^(accounts?|company|companies|organi[sz]ations?|0-2)$/i
const contactObjects = /^(contacts?|persons?|people|0-1)$/i
const leads = /^leads?$/i
/** In these a lead's id is no contact's, so a lead of ours may be a contact by its id. */
const idsOfTheirOwn: readonly Crm[] = ["salesforce", "dynamics", "zoho"]

/** A deal's or ticket's record has a key as well, for the rep's answers: the same number may be a company's. */
function recordKeys({ record }: PageFacts): (PageKey | null)[] {
  if (!record) return []
  const { crm, object, id } = record
  if (accountObjects.test(object)) return [pageKey(crmKey(crm, id), "crm-id", id)]
  const isContact = contactObjects.test(object) || (leads.test(object) && idsOfTheirOwn.includes(crm))
  if (isContact) return [pageKey(objectKey(crm, "contact", id), "contact-crm", id)]
  return [pageKey(objectKey(crm, object.toLowerCase(), id), "crm-id", id)]
}

function personKeys({ person }: PageFacts, company: string | undefined): (PageKey | null)[] {
  const key = slugKey("person", person?.slug)
  if (!key) return []
  const there = company ? pageKey(`${key}@${company}`.slice(0, 600), "contact-linkedin", person?.slug) : null
  return [there, pageKey(key, "contact-linkedin", person?.slug)]
}

function pageKey(key: string | null, kind: KeyKind, value: string | undefined, corrects = true): PageKey | null {
  return key ? { key, kind, value: value ?? key, corrects } : null
}

const once = (keys: (string | null)[]) => [...new Set(keys.filter((k) => k !== null))]

// An account, a fact or a contact being written: what the form holds, and what is wrong with it before the server says so.
import type { Account, Contact, Fact } from "~src/domain/account"
import type { Crm, Language } from "~src/domain/words"
import type { NewAccount, NewContact } from "~src/wire/desk-accounts"
import { onlyWrong, type Wrong, wrongAddress, wrongDay, wrongText } from "../parts/wrong"

/** Lists as typed: other names one a line, domains with commas, record ids as `salesforce 001…` one a line. */
export type DetailsDraft = {
  name: string
  otherNames: string
  domains: string
  linkedinSlug: string
  crmIds: string
  industry: string
  segmentId: string
  language: Language | ""
}
export type FactDraft = { label: string; key: string; value: string; source: string; url: string; date: string }
export type ContactDraft = { name: string; title: string; emails: string; linkedinSlug: string; personaId: string }

const crms: readonly Crm[] = ["salesforce", "hubspot", "dynamics", "pipedrive", "zoho"]
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
const parts = (text: string) => text.split(/[\s,;]+/).filter(Boolean)

export const blankAccount: NewAccount = {
  name: "",
  otherNames: [],
  domains: [],
  linkedinSlug: null,
  linkedinId: null,
  crmIds: [],
  industry: null,
  segmentId: null,
  language: null,
  facts: [],
}

export const detailsOf = (account: NewAccount): DetailsDraft => ({
  name: account.name,
  otherNames: account.otherNames.join("\n"),
  domains: account.domains.join(", "),
  linkedinSlug: account.linkedinSlug ?? "",
  crmIds: account.crmIds.map(({ crm, id }) => `${crm} ${id}`).join("\n"),
  industry: account.industry ?? "",
  segmentId: account.segmentId ?? "",
  language: account.language ?? "",
})

/** The account with what the form holds; what the form does not show stays. */
export function withDetails<T extends NewAccount>(account: T, draft: DetailsDraft): T {
  return {
    ...account,
    name: draft.name.trim(),
    otherNames: lines(draft.otherNames),
    domains: parts(draft.domains.toLowerCase()),
    linkedinSlug: draft.linkedinSlug.trim() || null,
    crmIds: readCrmIds(draft.crmIds).ids,
    industry: draft.industry.trim() || null,
    segmentId: draft.segmentId || null,
    language: draft.language || null,
  }
}

/** `salesforce 001…`, one a line; a bare id is Salesforce's. */
export function readCrmIds(text: string): { ids: Account["crmIds"]; odd: string | null } {
  const ids: Account["crmIds"] = []
  for (const line of lines(text)) {
    const [first = "", second, ...rest] = line.split(/[\s:]+/)
    const crm = crms.find((one) => one === first.toLowerCase())
    const id = crm ? second : first
    if (!id || rest.length > 0 || (!crm && second)) return { ids, odd: line }
    ids.push({ crm: crm ?? "salesforce", id })
  }
  return { ids, odd: null }
}

export function wrongDetails(
  draft: DetailsDraft,
  oddCrmId: (line: string) => string,
): Partial<Record<keyof DetailsDraft, Wrong>> {
  const { odd } = readCrmIds(draft.crmIds)
  return onlyWrong({
    name: wrongText(draft.name, 200),
    industry: wrongText(draft.industry, 80, false),
    linkedinSlug: wrongText(draft.linkedinSlug, 200, false),
    crmIds: odd ? { say: oddCrmId(odd) } : undefined,
  })
}

export const factDraft = (fact: Fact | null, today: string): FactDraft =>
  fact ? { ...fact, url: fact.url ?? "" } : { label: "", key: "", value: "", source: "", url: "", date: today }

export const factOf = (draft: FactDraft): Fact => ({
  key: draft.key.trim() || keyOf(draft.label),
  label: draft.label.trim(),
  value: draft.value.trim(),
  source: draft.source.trim(),
  url: draft.url.trim() || null,
  date: draft.date,
})

/** What a message's slot calls a fact: letters, digits and hyphens of its label. */
export const keyOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40)

export function wrongFact(draft: FactDraft, badKey: string): Partial<Record<keyof FactDraft, Wrong>> {
  const key = draft.key.trim() || keyOf(draft.label)
  return onlyWrong({
    label: wrongText(draft.label, 80),
    key: /^[a-z][a-z0-9-]{0,39}$/.test(key) || draft.label.trim() === "" ? undefined : { say: badKey },
    value: wrongText(draft.value, 300),
    source: wrongText(draft.source, 200),
    url: wrongAddress(draft.url),
    date: wrongDay(draft.date),
  })
}

const sameFact = (a: Fact, b: Fact) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/**
 * The facts with one changed, added or removed.
 * @param old the fact as it was opened, null for a new one; if it is no longer there, its new wording is added
 * @param fact null removes it
 */
export function withFact(facts: readonly Fact[], old: Fact | null, fact: Fact | null): Fact[] {
  const place = old ? facts.findIndex((one) => sameFact(one, old)) : -1
  if (place < 0) return fact ? [...facts, fact] : [...facts]
  return facts.flatMap((one, i) => (i === place ? (fact ? [fact] : []) : [one]))
}

export const contactDraft = (contact: Contact | null): ContactDraft => ({
  name: contact?.name ?? "",
  title: contact?.title ?? "",
  emails: contact?.emails.join(", ") ?? "",
  linkedinSlug: contact?.linkedinSlug ?? "",
  personaId: contact?.personaId ?? "",
})

/** @param contact as it stands, for what the form does not show */
export const contactOf = (draft: ContactDraft, contact: Contact | null): NewContact => ({
  name: draft.name.trim(),
  title: draft.title.trim() || null,
  emails: parts(draft.emails.toLowerCase()),
  linkedinSlug: draft.linkedinSlug.trim() || null,
  personaId: draft.personaId || null,
  crmIds: contact?.crmIds ?? [],
})

export function wrongContact(
  draft: ContactDraft,
  badEmail: (part: string) => string,
): Partial<Record<keyof ContactDraft, Wrong>> {
  const odd = parts(draft.emails).find((part) => !/^[^@]+@[^@]+\.[^@]+$/.test(part))
  return onlyWrong({
    name: wrongText(draft.name, 200),
    title: wrongText(draft.title, 200, false),
    linkedinSlug: wrongText(draft.linkedinSlug, 200, false),
    emails: odd ? { say: badEmail(odd) } : undefined,
  })
}

// Accounts: CRM id, else domain, else LinkedIn slug, else exact name.
import { Account, Fact } from "~src/domain/account"
import { registrableDomain } from "~src/domain/match/domain-of"
import { plainSlug } from "~src/domain/match/keys"
import { strictForms } from "~src/domain/match/normalise-name"
import { splitAt } from "../cell"
import { type Field, type Flat, type Known, readName, writeName } from "../field"
import { companySlug, industry, language, oneLine, website } from "../values"
import { crmFields, crmFlat, crmKeys, crmList } from "./crm"
import { all, first, idField, type Kind, one } from "./kind"

const idHead = "Parley account id"

const fields: Field[] = [
  idField(idHead),
  {
    name: "name",
    head: "Account name",
    heads: ["name", "account", "company", "companyname", "firma", "unternehmen", "unternehmensname", "accountname"],
    needed: true,
    read: oneLine,
  },
  { name: "otherNames", head: "Other names", many: "grow", most: 20, read: oneLine },
  {
    name: "domains",
    head: "Domains",
    heads: ["domain", "website", "websiteurl", "companydomainname", "webseite", "homepage", "url", "web"],
    many: "grow",
    max: 253,
    most: 20,
    read: website,
  },
  {
    name: "linkedinSlug",
    head: "LinkedIn company page",
    heads: ["linkedin", "linkedinurl", "linkedincompanypage", "linkedinpage", "companylinkedinurl"],
    read: companySlug,
  },
  { name: "linkedinId", head: "LinkedIn company number", max: 40, read: companySlug },
  ...crmFields("account", {
    salesforce: ["accountid18", "casesafeid", "salesforceid", "sfdcid", "salesforceaccountid", "accountid"],
    hubspot: ["hubspotid", "hubspotcompanyid", "companyid"],
  }),
  { name: "industry", head: "Industry", heads: ["branche", "industryname"], max: 80, read: industry },
  {
    name: "segment",
    head: "Segment",
    max: 80,
    read: (text, known) => readName(text, known.segments, known.say),
    write: (id, known) => writeName(id, known.segments),
  },
  { name: "language", head: "Language", heads: ["sprache"], read: language },
  { name: "facts", head: "Facts", many: "set", max: 4000, most: 50, read: readFact },
]

export const accounts: Kind<Account> = {
  name: "accounts",
  idHead,
  fields,
  schema: Account,
  identifying: ["id", "name", "domains", "linkedinSlug", "salesforce", "hubspot", "dynamics", "pipedrive", "zoho"],
  flatten: (it) => ({
    name: [it.name],
    otherNames: it.otherNames,
    domains: it.domains,
    linkedinSlug: one(it.linkedinSlug),
    linkedinId: one(it.linkedinId),
    ...crmFlat(it.crmIds),
    industry: one(it.industry),
    segment: one(it.segmentId),
    language: one(it.language),
    facts: it.facts.map(writeFact),
  }),
  build: (flat, id) => ({
    id,
    name: first(flat, "name"),
    otherNames: all(flat, "otherNames"),
    domains: all(flat, "domains"),
    linkedinSlug: first(flat, "linkedinSlug"),
    linkedinId: first(flat, "linkedinId"),
    crmIds: crmList(flat),
    industry: first(flat, "industry"),
    segmentId: first(flat, "segment"),
    language: first(flat, "language"),
    facts: all(flat, "facts").map(factOf),
  }),
  label: (flat) => first(flat, "name") ?? first(flat, "domains") ?? "",
  keys: (flat, helps) => [
    all(helps, "id").map((id) => `id:${id}`),
    crmKeys(flat),
    all(flat, "domains").map((domain) => `domain:${registrableDomain(domain) ?? domain}`),
    [...all(flat, "linkedinSlug"), ...all(flat, "linkedinId")].map((slug) => `linkedin:${plainSlug(slug)}`),
    [...all(flat, "name"), ...all(flat, "otherNames")].flatMap((name) =>
      strictForms(name).map((form) => `name:${form}`),
    ),
  ],
  weakFrom: 4,
  complete: keepOldName,
  finish(draft) {
    const slug = first(draft.flat, "linkedinSlug")
    // A page's address may carry the company's number instead of its name.
    if (slug === null || !/^\d+$/.test(slug)) return
    const { linkedinSlug: _, ...rest } = draft.flat
    draft.flat = { ...rest, linkedinId: [slug] }
  },
}

/** A record that gets another name is still known by the one it had. */
function keepOldName(after: Flat, { before, known }: { before: Flat | null; known: Known }): Flat {
  const old = before ? first(before, "name") : null
  const others = all(after, "otherNames")
  if (known.replaces || old === null || old === first(after, "name") || others.length >= 20) return after
  const forms = [...all(after, "name"), ...others].flatMap(strictForms)
  return strictForms(old).every((form) => forms.includes(form)) ? after : { ...after, otherNames: [...others, old] }
}

/** `key | label | value | source | address | day`; a bar within is written `\|`. */
function writeFact(fact: Fact): string {
  return [fact.key, fact.label, fact.value, fact.source, fact.url ?? "", fact.date]
    .map((part) => part.replace(/[|\\]/g, (char) => `\\${char}`))
    .join(" | ")
}

function factOf(text: string): unknown {
  const [key, label, value, source, url, date] = splitAt(text, "|")
  return { key, label, value, source, url: url || null, date }
}

function readFact(text: string, { say }: Known): string | { problem: string } {
  const read = Fact.safeParse(factOf(text))
  return read.success ? writeFact(read.data) : { problem: say.fact(text) }
}

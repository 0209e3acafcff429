// Contacts: CRM id, else e-mail, else LinkedIn slug, else the same name at the same account.
import { Contact } from "~src/domain/account"
import { plainSlug } from "~src/domain/match/keys"
import { personaOf } from "~src/domain/persona"
import { type Draft, type Field, type Flat, type Known, readName, writeName } from "../field"
import { crmRecordId, email, oneLine, parleyId, personSlug, sfId, website } from "../values"
import { crmFields, crmFlat, crmKeys, crmList } from "./crm"
import { all, first, idField, type Kind, one } from "./kind"

const idHead = "Parley contact id"

/** What a row says of the account that somebody belongs to. */
export const accountHelps: Field[] = [
  { name: "accountId", head: "Parley account id", helps: true, read: parleyId },
  {
    name: "accountSalesforce",
    head: "Salesforce account id",
    heads: ["accountid", "accountid18"],
    helps: true,
    read: sfId,
  },
  {
    name: "accountHubspot",
    head: "HubSpot company id",
    heads: ["associatedcompanyid", "associatedcompanyids", "primaryassociatedcompanyid", "companyid"],
    helps: true,
    many: "set",
    read: crmRecordId("hubspot"),
  },
  {
    name: "accountWebsite",
    head: "Account website",
    heads: ["website", "websiteurl", "companydomainname", "companywebsite", "accountwebsite"],
    helps: true,
    read: website,
  },
  {
    name: "accountName",
    head: "Account name",
    heads: [
      "account",
      "company",
      "companyname",
      "companyaccount",
      "associatedcompany",
      "primaryassociatedcompany",
      "firma",
      "unternehmen",
    ],
    helps: true,
    read: oneLine,
  },
]

/** What a row says of a person. */
export const personFields: Field[] = [
  {
    name: "name",
    head: "Name",
    heads: ["fullname", "contactname", "contact", "leadname", "ansprechpartner"],
    needed: true,
    read: oneLine,
  },
  { name: "firstName", head: "First name", heads: ["vorname", "givenname"], helps: true, read: oneLine },
  { name: "lastName", head: "Last name", heads: ["nachname", "surname", "familyname"], helps: true, read: oneLine },
  { name: "title", head: "Title", heads: ["jobtitle", "position", "role", "funktion"], read: oneLine },
  {
    name: "emails",
    head: "E-mails",
    heads: ["email", "emailaddress", "emails", "workemail", "mail"],
    many: "grow",
    max: 320,
    most: 10,
    read: email,
  },
  {
    name: "linkedinSlug",
    head: "LinkedIn profile",
    heads: ["linkedin", "linkedinurl", "linkedinprofileurl", "hslinkedinurl", "linkedinbio"],
    read: personSlug,
  },
]

const fields: Field[] = [
  idField(idHead),
  ...personFields,
  {
    name: "persona",
    head: "Persona",
    heads: ["buyingrole"],
    max: 80,
    read: (text, known) => readName(text, known.personas, known.say),
    write: (id, known) => writeName(id, known.personas),
  },
  ...crmFields("contact", {
    salesforce: ["contactid", "contactid18", "salesforcecontactid"],
    hubspot: ["hubspotcontactid"],
  }),
  ...accountHelps,
]

export const contacts: Kind<Contact> = {
  name: "contacts",
  idHead,
  fields,
  schema: Contact,
  identifying: ["id", "name", "lastName", "emails", "linkedinSlug", "salesforce", "hubspot"],
  flatten: (it) => ({
    account: [it.accountId],
    name: [it.name],
    title: one(it.title),
    emails: it.emails,
    linkedinSlug: one(it.linkedinSlug),
    persona: one(it.personaId),
    ...crmFlat(it.crmIds),
  }),
  build: (flat, id) => ({
    id,
    accountId: first(flat, "account"),
    name: first(flat, "name"),
    title: first(flat, "title"),
    emails: all(flat, "emails"),
    linkedinSlug: first(flat, "linkedinSlug"),
    crmIds: crmList(flat),
    personaId: first(flat, "persona"),
  }),
  label: (flat) => first(flat, "name") ?? first(flat, "emails") ?? "",
  keys: (flat, helps) => [
    all(helps, "id").map((id) => `id:${id}`),
    crmKeys(flat),
    all(flat, "emails").map((address) => `email:${address.toLowerCase()}`),
    all(flat, "linkedinSlug").map((slug) => `person:${plainSlug(slug)}`),
    first(flat, "account") && first(flat, "name")
      ? [`at:${first(flat, "account")} ${personForm(first(flat, "name") ?? "")}`]
      : [],
  ],
  weakFrom: 4,
  finish: wholeName,
  complete: byTitle,
}

/** First and last name where the file has no whole one. */
export function wholeName(draft: Draft): void {
  if (draft.flat.name) return
  const name = [first(draft.helps, "firstName"), first(draft.helps, "lastName")].filter(Boolean).join(" ")
  if (name) draft.flat = { ...draft.flat, name: [name] }
}

const personForm = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** The persona that a title speaks of, where the file gives none; one that somebody chose by hand stays. */
function byTitle(after: Flat, given: { before: Flat | null; mapped: ReadonlySet<string>; known: Known }): Flat {
  const { before, mapped, known } = given
  const of = (flat: Flat) => one(personaOf(first(flat, "title"), known.personaList)?.id)
  if (mapped.has("persona")) return before || first(after, "persona") ? after : { ...after, persona: of(after) }
  if (!before) return { ...after, persona: of(after) }
  const byHand = first(before, "persona") !== (of(before)[0] ?? null)
  return { ...after, persona: byHand ? all(before, "persona") : of(after) }
}

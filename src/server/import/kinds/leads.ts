// Leads: a lead's CRM id, else the contact that was handed over. The contact comes along where Parley does not have it.
import { Lead } from "~src/domain/lead"
import { grades } from "~src/domain/words"
import type { Field } from "../field"
import { day, oneLine, oneOf } from "../values"
import { accountHelps, personFields, wholeName } from "./contacts"
import { crmFields, crmFlat, crmKeys, crmList } from "./crm"
import { all, first, idField, type Kind, one } from "./kind"

const idHead = "Parley lead id"
/** A CRM's temperature as a grade. */
const ratings = { hot: "A", warm: "B", cold: "C" }

const fields: Field[] = [
  idField(idHead),
  {
    name: "grade",
    head: "Grade",
    heads: ["rating", "leadgrade", "leadrating", "note"],
    needed: true,
    read: oneOf("Grade", grades, ratings),
  },
  {
    name: "entered",
    head: "How it entered",
    heads: ["leadsource", "source", "originalsource", "herkunft"],
    read: oneLine,
  },
  { name: "enteredOn", head: "Entered on", heads: ["createdate", "createddate", "created"], read: day },
  {
    name: "situation",
    head: "Current situation",
    heads: ["situation", "description", "beschreibung", "leadstatus", "status"],
    max: 600,
  },
  ...crmFields("lead", { salesforce: ["leadid", "leadid18"] }),
  { name: "contactId", head: "Parley contact id", helps: true, max: 64 },
  ...personFields.map((field): Field => ({ ...field, helps: true, needed: false })),
  ...accountHelps,
]

export const leads: Kind<Lead> = {
  name: "leads",
  idHead,
  fields,
  schema: Lead,
  identifying: ["id", "contactId", "name", "lastName", "emails", "linkedinSlug", "salesforce"],
  flatten: (it) => ({
    account: [it.accountId],
    contact: [it.contactId],
    grade: [it.grade],
    entered: one(it.entered),
    enteredOn: one(it.enteredOn),
    situation: one(it.situation),
    ...crmFlat(it.crmIds),
  }),
  build: (flat, id) => ({
    id,
    accountId: first(flat, "account"),
    contactId: first(flat, "contact"),
    grade: first(flat, "grade"),
    entered: first(flat, "entered"),
    enteredOn: first(flat, "enteredOn"),
    situation: first(flat, "situation"),
    crmIds: crmList(flat),
  }),
  label: (flat) => first(flat, "contact") ?? "",
  keys: (flat, helps) => [
    all(helps, "id").map((id) => `id:${id}`),
    crmKeys(flat),
    all(flat, "contact").map((id) => `contact:${id}`),
  ],
  weakFrom: 9,
  finish(draft) {
    const person = { ...draft, flat: draft.helps }
    wholeName(person)
    draft.helps = person.flat
  },
}

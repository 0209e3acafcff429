// What a file is, by its heads: whose export of what, and which column is which field.
import type { ImportKind, ImportSource } from "~src/wire/desk-imports"
import { type Field, type Known, plainHead } from "./field"
import { kinds } from "./kinds/all"

export type Recognised = { source: ImportSource | null; kind: ImportKind | null }
export type Mapping = (string | null)[]

type Form = Recognised & {
  /** Each group needs one of its heads; heads as `plainHead` leaves them. */
  needs: readonly (readonly string[])[]
  not?: readonly string[]
  /** What heads mean in this export alone. */
  heads: Readonly<Record<string, string>>
}

const hubspotId = ["recordid", "hsobjectid", "recordidcontact", "recordidcompany"]
const asHubspot = (more: Record<string, string>) => ({
  ...Object.fromEntries(hubspotId.map((head) => [head, "hubspot"])),
  ...more,
})

/** The first form that fits is it. Reports and the Data Loader's files name the same columns differently. */
const forms: readonly Form[] = [
  {
    source: "hubspot",
    kind: "contacts",
    needs: [hubspotId, ["firstname", "lastname", "email"]],
    heads: asHubspot({ companyname: "accountName", contactid: "hubspot" }),
  },
  {
    source: "hubspot",
    kind: "accounts",
    needs: [
      [...hubspotId, "companyid"],
      ["companyname", "companydomainname"],
    ],
    heads: asHubspot({ companyid: "hubspot", name: "name", companyname: "name", companydomainname: "domains" }),
  },
  {
    source: "salesforce",
    kind: "leads",
    needs: [
      ["leadid", "companyaccount", "isconverted", "leadstatus"],
      ["lastname", "name", "fullname"],
    ],
    heads: { id: "salesforce", leadid: "salesforce", company: "accountName", name: "name" },
  },
  {
    source: "salesforce",
    kind: "leads",
    needs: [["id"], ["lastname"], ["company"], ["status", "leadsource", "rating"]],
    heads: { id: "salesforce", company: "accountName" },
  },
  {
    source: "salesforce",
    kind: "contacts",
    needs: [["contactid"], ["lastname", "name", "fullname", "contactname"]],
    heads: { contactid: "salesforce", accountid: "accountSalesforce", accountname: "accountName" },
  },
  {
    source: "salesforce",
    kind: "contacts",
    needs: [["id"], ["lastname", "name"], ["accountid"]],
    not: ["accountname"],
    heads: { id: "salesforce", accountid: "accountSalesforce", accountwebsite: "accountWebsite" },
  },
  {
    source: "salesforce",
    kind: "contacts",
    needs: [["lastname"], ["accountname", "accountid"]],
    heads: { id: "salesforce", accountid: "accountSalesforce", accountname: "accountName" },
  },
  {
    source: "salesforce",
    kind: "accounts",
    needs: [
      ["accountid", "accountid18", "casesafeid"],
      ["accountname", "name"],
    ],
    heads: { accountid: "salesforce", accountname: "name" },
  },
  {
    source: "salesforce",
    kind: "accounts",
    needs: [
      ["id"],
      ["name"],
      ["website", "industry", "type", "ownerid", "masterrecordid", "billingcity", "billingcountry", "parentid"],
    ],
    not: ["lastname", "stagename", "amount"],
    heads: { id: "salesforce" },
  },
  {
    source: "salesforce",
    kind: "accounts",
    needs: [["accountname"], ["accountowner", "billingcity", "billingstateprovince", "lastactivity", "accountsource"]],
    not: ["lastname", "opportunityname"],
    heads: {},
  },
  {
    source: null,
    kind: "accounts",
    needs: [
      ["accountname", "companyname"],
      ["website", "websiteurl", "domain", "industry"],
    ],
    not: ["lastname", "firstname", "email", "emailaddress", "name", "fullname", "grade", "opportunityname"],
    heads: {},
  },
  { source: null, kind: "messages", needs: [["pillar"], ["claim", "message"], ["proof", "proofsource"]], heads: {} },
  { source: null, kind: "assets", needs: [["title"], ["link"], ["kind"]], heads: {} },
]

/** @returns nulls for a file that nobody's export is known to look like. */
export function recognise(heads: readonly string[]): Recognised {
  const plain = new Set(heads.map(plainHead))
  for (const kind of ownKinds)
    if (plain.has(plainHead(kinds[kind].idHead)) && isOwn(kind, plain)) return { source: "parley", kind }
  const form = forms.find((it) => fits(it, plain))
  return form ? { source: form.source, kind: form.kind } : { source: null, kind: null }
}

/** A lead's export carries its contact's and its account's id too, a contact's its account's. */
const ownKinds = ["leads", "contacts", "accounts", "messages", "assets"] as const

/** A head alone may be borrowed; what a record needs is there in our own exports. */
const isOwn = (kind: ImportKind, plain: ReadonlySet<string>) =>
  kinds[kind].fields.filter((field) => field.needed).every((field) => plain.has(plainHead(field.head)))

const fits = ({ needs, not = [] }: Form, plain: ReadonlySet<string>) =>
  needs.every((group) => group.some((head) => plain.has(head))) && !not.some((head) => plain.has(head))

/** Fields that stand for nothing while the workspace has none of it. */
const unlessKnown: Record<string, keyof Pick<Known, "segments" | "personas">> = {
  segment: "segments",
  segments: "segments",
  persona: "personas",
  personas: "personas",
}

/** Which field each column is, as far as its head tells; each field once, the surest head first. */
export function suggestMapping(kind: ImportKind, heads: readonly string[], known: Known): Mapping {
  const plain = heads.map(plainHead)
  const form = forms.find((it) => it.kind === kind && fits(it, new Set(plain)))
  const mapping: Mapping = heads.map(() => null)
  const taken = new Set<string>()
  const take = (at: number, name: string) => {
    if (mapping[at] !== null || taken.has(name) || at < 0) return
    const list = unlessKnown[name]
    if (list && known[list].names.size === 0) return
    mapping[at] = name
    taken.add(name)
  }
  const ranks: ((field: Field) => readonly string[])[] = [
    (field) => [plainHead(field.head)],
    (field) => field.heads ?? [],
  ]
  for (const [head, name] of Object.entries(form?.heads ?? {})) take(plain.indexOf(head), name)
  for (const rank of ranks)
    for (const field of kinds[kind].fields) for (const head of rank(field)) take(plain.indexOf(head), field.name)
  return mapping
}

/** A column by its head, repeated heads counted: what a mapping is remembered under. */
export function columnKeys(heads: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return heads.map((head) => {
    const plain = plainHead(head)
    const n = (seen.get(plain) ?? 0) + 1
    seen.set(plain, n)
    return n === 1 ? plain : `${plain}#${n}`
  })
}

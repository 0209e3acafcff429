// Accounts, facts and contacts being written: read back as typed, refused with the reason, joined with somebody else's edit.
import { describe, expect, it } from "vitest"
import {
  blankAccount,
  contactDraft,
  contactOf,
  detailsOf,
  factDraft,
  factOf,
  keyOf,
  readCrmIds,
  withDetails,
  withFact,
  wrongContact,
  wrongDetails,
  wrongFact,
} from "~src/desk/accounts/draft"
import { listQuery, readView, writeView } from "~src/desk/accounts/view"
import { changedFields, mergeChanges } from "~src/desk/parts/merge"
import type { Fact } from "~src/domain/account"
import type { NewAccount } from "~src/wire/desk-accounts"

const fact: Fact = { key: "plants", label: "Plants", value: "four", source: "Report", url: null, date: "2026-03-01" }
const account: NewAccount = {
  ...blankAccount,
  name: "Acme",
  otherNames: ["Acme Holding", "Acme & Söhne"],
  domains: ["acme.example", "acme.de"],
  linkedinSlug: "acme",
  linkedinId: "123",
  crmIds: [{ crm: "hubspot", id: "77" }],
  industry: "Chemicals",
  facts: [fact],
}
const say = (text: string) => text

describe("an account's details", () => {
  it("come back as they were when nothing is typed, what the form does not show included", () => {
    expect(withDetails(account, detailsOf(account))).toEqual(account)
    expect(withDetails(blankAccount, detailsOf(blankAccount))).toEqual(blankAccount)
  })

  it("take record ids of any CRM, a bare one for Salesforce's, and name the line that cannot be read", () => {
    expect(readCrmIds("hubspot 77\n 0015e00002AbCdEAAV \nSalesforce:0015e00002AbCdF")).toEqual({
      ids: [
        { crm: "hubspot", id: "77" },
        { crm: "salesforce", id: "0015e00002AbCdEAAV" },
        { crm: "salesforce", id: "0015e00002AbCdF" },
      ],
      odd: null,
    })
    expect(readCrmIds("sugar 12").odd).toBe("sugar 12")
    expect(readCrmIds("hubspot").odd).toBe("hubspot")
    expect(wrongDetails({ ...detailsOf(account), name: " ", crmIds: "sugar 12" }, say)).toEqual({
      name: "required",
      crmIds: { say: "sugar 12" },
    })
  })
})

describe("a fact", () => {
  it("is refused without a source or a date, or under a key that no message can name", () => {
    const draft = factDraft(fact, "2026-11-25")
    expect(wrongFact(draft, "bad")).toEqual({})
    expect(wrongFact({ ...draft, source: " ", date: "" }, "bad")).toEqual({ source: "required", date: "bad-date" })
    expect(wrongFact({ ...draft, key: "Two Words" }, "bad")).toEqual({ key: { say: "bad" } })
    expect(wrongFact({ ...draft, key: "", label: "字" }, "bad")).toEqual({ key: { say: "bad" } })
    expect(wrongFact({ ...draft, url: "javascript:alert(1)" }, "bad")).toEqual({ url: "bad-url" })
  })

  it("gets the key of its label unless one is typed", () => {
    expect(keyOf("Energiekosten für 2026 (Mio. €)")).toBe("energiekosten-fuer-2026-mio")
    expect(keyOf("4 Plants")).toBe("plants")
    expect(factOf({ ...factDraft(null, "2026-11-25"), label: "Open jobs", value: "9", source: "Site" })).toEqual({
      key: "open-jobs",
      label: "Open jobs",
      value: "9",
      source: "Site",
      url: null,
      date: "2026-11-25",
    })
  })

  it("is changed where it stands now, added again if it is gone, and removing one that is gone changes nothing", () => {
    const other = { ...fact, key: "jobs" }
    const next = { ...fact, value: "five" }
    expect(withFact([other, fact], fact, next)).toEqual([other, next])
    expect(withFact([other], fact, next)).toEqual([other, next])
    expect(withFact([fact, other], fact, null)).toEqual([other])
    expect(withFact([other], fact, null)).toEqual([other])
    expect(withFact([other], null, fact)).toEqual([other, fact])
  })
})

it("a contact keeps what the form does not show, and an address without an @ is named", () => {
  const contact = {
    ...{ id: "c", accountId: "a", name: "Ada", title: "CFO", emails: ["ada@acme.example"], linkedinSlug: null },
    ...{ crmIds: [{ crm: "hubspot" as const, id: "9" }], personaId: "p" },
  }
  const { id: _, accountId: __, ...rest } = contact
  expect(contactOf(contactDraft(contact), contact)).toEqual(rest)
  expect(wrongContact({ ...contactDraft(contact), emails: "ada@acme.example, bert" }, say)).toEqual({
    emails: { say: "bert" },
  })
})

describe("two people's edits of one thing", () => {
  const base = { name: "A", domains: "a.example", segment: "one" }
  it("stand together where they changed different fields", () => {
    const joined = mergeChanges(base, { ...base, name: "B" }, { ...base, segment: "two" })
    expect(joined).toEqual({ merged: { name: "B", domains: "a.example", segment: "two" }, both: [] })
  })
  it("name the fields that both changed to something else, and mine stands there", () => {
    const joined = mergeChanges(base, { ...base, name: "B", segment: "two" }, { ...base, name: "C", segment: "two" })
    expect(joined).toEqual({ merged: { name: "C", domains: "a.example", segment: "two" }, both: ["name"] })
    expect(changedFields(base, base)).toEqual([])
  })
})

it("the list's view is what its address says, and an unknown word in it is left out", () => {
  const view = { q: "hal den", industry: "Food", state: "attention", sort: "changed" } as const
  expect(readView(`?${new URLSearchParams(writeView(view))}`)).toEqual(view)
  expect(readView("?state=nonsense&sort=up")).toEqual({ q: "", industry: "", state: null, sort: "name" })
  expect(writeView({ q: "", industry: "", state: null, sort: "name" })).toEqual({})
  expect(listQuery(view, "s-1", { after: "x" })).toBe(
    "q=hal+den&industry=Food&state=attention&sort=changed&segmentId=s-1&after=x",
  )
})

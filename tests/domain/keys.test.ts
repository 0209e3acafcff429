// Keys: whatever way a thing is written, its key is one; and nothing that names no one gives a key.
import { describe, expect, test } from "vitest"
import { Account, Contact } from "~src/domain/account"
import { emailDomain, registrableDomain } from "~src/domain/match/domain-of"
import { accountKeys, contactKeys, pageKeys } from "~src/domain/match/keys"
import { nameForms } from "~src/domain/match/normalise-name"
import { recordId, salesforceId } from "~src/domain/match/record-id"
import { PageFacts } from "~src/domain/page-facts"
import type { Crm } from "~src/domain/words"

const facts = (given: Partial<PageFacts>) =>
  PageFacts.parse({ site: "linkedin", kind: "company", evidence: [], missing: [], ...given })
const strict = (name: string) => nameForms(name).strict[0]

describe("names", () => {
  test.each([
    ["Telvo Robotics Inc.", "telvo robotics"],
    ["TELVO ROBOTICS, INC", "telvo robotics"],
    ["Telvo Robotics GmbH & Co. KG", "telvo robotics"],
    ["Telvo Robotics GmbH & Co. KGaA", "telvo robotics"],
    ["Telvo AG", "telvo"],
    ["Telvo S.A.", "telvo"],
    ["Telvo S. A.", "telvo"],
    ["Telvo S.p.A.", "telvo"],
    ["Telvo Sp. z o.o.", "telvo"],
    ["Telvo, s.r.o.", "telvo"],
    ["Telvo A/S", "telvo"],
    ["Telvo A.Ş.", "telvo"],
    ["Telvo S.A. de C.V.", "telvo"],
    ["Telvo Pty Ltd", "telvo"],
    ["Telvo K.K.", "telvo"],
    ["株式会社アンタミア", "アンタミア"],
    ["アンタミア株式会社", "アンタミア"],
    ["㈱アンタミア", "アンタミア"],
    ["(株)アンタミア", "アンタミア"],
    ["ガラス工業有限会社", "ガラス工業"],
    ["北辰科技股份有限公司", "北辰科技"],
    ["주식회사 한솔별", "한솔별"],
    ["ООО «Ромашка»", "ромашка"],
    ["Ромашка, ООО", "ромашка"],
    ["Ａｃｍｅ　Ｗｏｒｋｓ", "acme works"],
    ["Société Générale d'Étampes", "societe generale detampes"],
    ["Łódź Stal S.A.", "lodz stal"],
    ["Telvo\u200b Robotics", "telvo robotics"],
    ["🚀 Telvo Robotics 🚀", "telvo robotics"],
    ["The Telvo Company", "telvo"],
    ["Smith & Co.", "smith"],
    ["Müller & Söhne", "mueller and soehne"],
    ["Mueller und Soehne GmbH", "mueller and soehne"],
    ["AG", "ag"],
    ["SAS Institute", "sas institute"],
    ["Co Co Inc", "co"],
  ])("%s is %s", (name, form) => expect(strict(name)).toBe(form))

  test("an umlaut may be written in three ways", () => {
    expect(nameForms("Grünwald AG").strict).toEqual(["gruenwald", "grunwald"])
  })

  test("what stands in brackets is kept for answers and left out for finding", () => {
    expect(nameForms("Acme (France) SAS")).toEqual({ strict: ["acme france"], alike: ["acmefrance", "acme"] })
    expect(nameForms("(France)").strict).toEqual(["france"])
  })

  test.each(["", "--", "🚀", "   ", "Self-employed", "Freelance", "Stealth Startup", "Selbstständig", "N/A"])(
    "%j names no company",
    (name) => expect(nameForms(name)).toEqual({ strict: [], alike: [] }),
  )

  test("voiced kana stay what they are", () => {
    expect(strict("ガス")).not.toBe(strict("カス"))
  })
})

describe("Salesforce ids", () => {
  const id15 = "0014x00000AbCdE"
  test("fifteen characters stay, eighteen become fifteen whatever their case", () => {
    const id18 = withChecksum(id15)
    expect(id18).toHaveLength(18)
    expect(salesforceId(id15)).toBe(id15)
    expect(salesforceId(id18)).toBe(id15)
    expect(salesforceId(id18.toLowerCase())).toBe(id15)
    expect(salesforceId(id18.toUpperCase())).toBe(id15)
  })
  test("a wrong checksum is no id", () => {
    expect(salesforceId(`${id15}AAA`)).toBeNull()
    expect(salesforceId("0014x00000AbCd")).toBeNull()
    expect(salesforceId("0014x00000AbCd-")).toBeNull()
    expect(salesforceId("../../etc/passwd")).toBeNull()
  })
})

describe("ids of other CRMs", () => {
  test("a GUID may stand in braces and capitals; one of zeros is a record not yet saved", () => {
    expect(recordId("dynamics", "{3F2B8C1E-7D4A-4E0B-9A51-0C6D2E8F7A10}")).toBe("3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10")
    expect(recordId("dynamics", "00000000-0000-0000-0000-000000000000")).toBeNull()
  })
  test("a Zoho export's id is its page's", () => {
    expect(recordId("zoho", "zcrm_4876876000000333001")).toBe("4876876000000333001")
  })
  test("a Salesforce id with wrong check characters is no other id", () => {
    expect(recordId("salesforce", "0014x00000AbCdEAAA")).toBe("0014x00000AbCdEAAA")
    expect(recordId("salesforce", "0014x00000AbCd")).toBeNull()
    expect(recordId("hubspot", "  ")).toBeNull()
  })
})

/** The checksum as Salesforce documents it: five bits per five characters, set where a capital stands. */
function withChecksum(id: string): string {
  const sums = [0, 5, 10].map((from) => {
    const bits = [...id.slice(from, from + 5)].reduce((sum, c, i) => sum + (/[A-Z]/.test(c) ? 2 ** i : 0), 0)
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".charAt(bits)
  })
  return id + sums.join("")
}

describe("domains", () => {
  test.each([
    ["www.acme.example", "acme.example"],
    ["https://shop.acme.co.uk/x?y=1", "acme.co.uk"],
    ["ACME.Example.", "acme.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["a.myshopify.com", "a.myshopify.com"],
    ["localhost", null],
    ["127.0.0.1", null],
    ["[::1]", null],
    ["co.uk", null],
    ["", null],
    ["not a host", null],
    ["www.wordpress.com", "wordpress.com"],
    ["www.a.wordpress.com", "a.wordpress.com"],
    ["jobs.a.teamtailor.com", "a.teamtailor.com"],
  ])("%s belongs to %s", (host, domain) => expect(registrableDomain(host)).toBe(domain))

  test("an e-mail address has the domain of its host", () => {
    expect(emailDomain("ines@mail.acme.example")).toBe("acme.example")
    expect(emailDomain("@acme.example")).toBeNull()
    expect(emailDomain("ines")).toBeNull()
  })
})

describe("the keys of accounts, contacts and pages", () => {
  const account = Account.parse({
    id: "a1",
    name: "Telvo Robotics GmbH",
    otherNames: ["TELVO (Telvo Robotics)"],
    domains: ["www.telvo.example"],
    linkedinSlug: "https://www.linkedin.com/company/Telvo-Robotics/",
    linkedinId: "4711",
    crmIds: [{ crm: "salesforce", id: "0014x00000AbCdE" }],
  })

  test("an account's keys", () => {
    expect(accountKeys(account)).toEqual([
      "crm:salesforce:0014x00000AbCdE",
      "linkedin:telvo-robotics",
      "linkedin:4711",
      "domain:telvo.example",
      "name:telvo robotics",
      "alike:telvorobotics",
      "name:telvo telvo robotics",
      "alike:telvotelvorobotics",
      "alike:telvo",
    ])
  })

  test("a contact's keys", () => {
    const contact = Contact.parse({
      id: "c1",
      accountId: "a1",
      name: "Ines Brandt",
      emails: ["Ines@Telvo.example"],
      linkedinSlug: "in%C3%A9s-brandt",
      crmIds: [{ crm: "hubspot", id: "55" }],
    })
    expect(contactKeys(contact)).toEqual(["crm:hubspot:contact/55", "person:inés-brandt", "email:ines@telvo.example"])
  })

  test("a person's page: the person at this employer first, the name last", () => {
    const keys = pageKeys(
      facts({
        kind: "person",
        person: { name: "Ines", slug: "In%25C3%25A9s" },
        company: { name: "Telvo (Berlin) GmbH", slug: "telvo" },
      }),
      [],
    )
    expect(keys.map((k) => [k.key, k.kind, k.corrects])).toEqual([
      ["person:inés@telvo berlin", "contact-linkedin", true],
      ["person:inés", "contact-linkedin", true],
      ["linkedin:telvo", "linkedin", true],
      ["name:telvo berlin", "name", true],
      ["alike:telvoberlin", "alike", false],
      ["alike:telvo", "alike", false],
    ])
  })

  test("a mail thread: the address, then its domain unless a provider's or our own", () => {
    const thread = (email: string) =>
      pageKeys(facts({ site: "gmail", kind: "thread", person: { emails: [email] } }), ["us.example"]).map((k) => k.key)
    expect(thread("ines@telvo.example")).toEqual(["email:ines@telvo.example", "domain:telvo.example"])
    expect(thread("ines@gmail.com")).toEqual(["email:ines@gmail.com"])
    expect(thread("x7@privaterelay.appleid.com")).toEqual(["email:x7@privaterelay.appleid.com"])
    expect(thread("a@b.bnc.salesforce.com")).toEqual(["email:a@b.bnc.salesforce.com"])
    expect(thread("colleague@mail.us.example")).toEqual([])
  })

  test("our own site is no evidence", () => {
    expect(pageKeys(facts({ site: "web", company: { domain: "www.us.example" } }), ["us.example"])).toEqual([])
  })

  test("a contact's record is not an account's record", () => {
    const record = (object: string, crm: Crm, id: string) =>
      pageKeys(facts({ site: "salesforce", kind: "record", record: { crm, object, id } }), []).map((k) => [
        k.key,
        k.kind,
      ])
    expect(record("Account", "salesforce", "0014x00000AbCdE")).toEqual([["crm:salesforce:0014x00000AbCdE", "crm-id"]])
    expect(record("Contact", "salesforce", "0034x00000AbCdE")).toEqual([
      ["crm:salesforce:0034x00000AbCdE", "contact-crm"],
    ])
    expect(record("company", "hubspot", "55")).toEqual([["crm:hubspot:55", "crm-id"]])
    expect(record("contact", "hubspot", "55")).toEqual([["crm:hubspot:contact/55", "contact-crm"]])
    expect(record("deal", "hubspot", "55")).toEqual([["crm:hubspot:deal/55", "crm-id"]])
    expect(record("lead", "pipedrive", "55")).toEqual([["crm:pipedrive:lead/55", "crm-id"]])
    expect(record("Leads", "zoho", "4876876000000555001")).toEqual([
      ["crm:zoho:contact/4876876000000555001", "contact-crm"],
    ])
  })
})

test("a deal's number is never taken for a company's: only Salesforce's ids tell the object", () => {
  const keysOf = (crm: "hubspot" | "salesforce", object: string) =>
    pageKeys(
      { site: crm, kind: "record", record: { crm, object, id: "0014x00000AbCdE" }, evidence: [], missing: [] },
      [],
    ).map((one) => one.key)
  expect(keysOf("hubspot", "company")).toEqual(["crm:hubspot:0014x00000abcde"])
  expect(keysOf("hubspot", "deal")).toEqual(["crm:hubspot:deal/0014x00000abcde"])
  expect(keysOf("hubspot", "contact")).toEqual(["crm:hubspot:contact/0014x00000abcde"])
  expect(keysOf("salesforce", "Opportunity")).toEqual(keysOf("salesforce", "Account"))
})

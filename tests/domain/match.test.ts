// Recognising: one, several, none or a question; when unsure, a question.
import { describe, expect, test } from "vitest"
import { Account, Contact } from "~src/domain/account"
import { contactByName, updatesOf } from "~src/domain/match/agreement"
import { withoutOwn } from "~src/domain/match/outsiders"
import { PageFacts } from "~src/domain/page-facts"
import { decideOn, indexOf } from "./lookup"

const account = (given: Partial<Account> & { id: string; name: string }) => Account.parse(given)
const contact = (given: Partial<Contact> & { id: string; accountId: string; name: string }) => Contact.parse(given)
const page = (given: Record<string, unknown>) =>
  PageFacts.parse({ site: "linkedin", evidence: [], missing: [], ...given })
const person = (slug: string, company?: PageFacts["company"], more = {}) =>
  page({ kind: "person", person: { name: "Ines Brandt", slug, ...more }, ...(company ? { company } : {}) })
const company = (given: PageFacts["company"]) => page({ kind: "company", company: given })
const mail = (...emails: string[]) => page({ site: "gmail", kind: "thread", person: { name: "Ines Brandt", emails } })
const record = (id: string, object = "Account", name?: string) =>
  page({
    site: "salesforce",
    kind: "record",
    record: { crm: "salesforce", object, id },
    ...(name ? { company: { name } } : {}),
  })

const telvo = account({
  id: "telvo",
  name: "Telvo Robotics GmbH",
  domains: ["telvo.example"],
  linkedinSlug: "telvo",
  crmIds: [{ crm: "salesforce", id: "0014x00000AbCdE" }],
})
const norda = account({ id: "norda", name: "Norda AG", domains: ["norda.example"], linkedinSlug: "norda" })
const bare = account({ id: "bare", name: "Quell Werke" })
const ines = contact({
  id: "ines",
  accountId: "telvo",
  name: "Ines Brandt",
  linkedinSlug: "ines-brandt",
  emails: ["ines@telvo.example"],
})
const all = indexOf([telvo, norda, bare], [ines])

describe("one", () => {
  test.each([
    ["a record", record("0014x00000AbCdE"), "crm-id", "certain"],
    ["a company's slug", company({ name: "Telvo Robotics", slug: "telvo" }), "linkedin", "certain"],
    ["a domain", page({ site: "web", kind: "company", company: { domain: "www.telvo.example" } }), "domain", "certain"],
    ["a contact's slug", person("ines-brandt"), "contact-linkedin", "certain"],
    [
      "a contact's slug, and the employer agrees",
      person("ines-brandt", { name: "TELVO ROBOTICS" }),
      "contact-linkedin",
      "certain",
    ],
    ["a contact's address", mail("ines@telvo.example"), "contact-email", "certain"],
    ["an address of the domain", mail("sales@telvo.example"), "email-domain", "likely"],
  ] as const)("%s", (_, facts, code, sure) => {
    expect(decideOn(facts, all)).toMatchObject({ kind: "one", account: { id: "telvo" }, reason: { code }, sure })
  })

  test("the contact comes with the account", () => {
    expect(decideOn(mail("ines@telvo.example"), all)).toMatchObject({ contactId: "ines" })
    expect(decideOn(mail("new@telvo.example"), all)).toMatchObject({ contactId: null })
  })
})

describe("a question", () => {
  test("a name alone is asked, and the answer is kept under the name", () => {
    const first = decideOn(person("jo-winter", { name: "Telvo Robotics" }), all)
    expect(first).toMatchObject({
      kind: "ask",
      candidate: { account: { id: "telvo" }, via: "name" },
      key: "name:telvo robotics",
      reason: { code: "name-alone", name: "Telvo Robotics" },
    })
    const answered = indexOf([telvo, norda, bare], [ines], { "name:telvo robotics": "telvo" })
    expect(decideOn(person("a-colleague", { name: "TELVO Robotics GmbH" }), answered)).toMatchObject({
      kind: "one",
      account: { id: "telvo" },
      sure: "yours",
      reason: { code: "your-answer" },
    })
  })

  test("a yes to one company is no yes to its namesake abroad", () => {
    const answered = indexOf([telvo], [], { "name:telvo robotics": "telvo" })
    expect(decideOn(person("x", { name: "Telvo Robotics (France)" }), answered)).toMatchObject({ kind: "ask" })
  })

  test("a contact who works elsewhere now is asked about, for this person at this employer", () => {
    const moved = person("ines-brandt", { name: "Unheard Of Ltd" })
    const asked = decideOn(moved, all)
    expect(asked).toMatchObject({
      kind: "ask",
      candidate: { account: { id: "telvo" } },
      key: "person:ines-brandt@unheard of",
      reason: { code: "keys-disagree" },
    })
    const answered = indexOf([telvo, norda], [ines], { "person:ines-brandt@unheard of": "telvo" })
    expect(decideOn(moved, answered)).toMatchObject({ kind: "one", sure: "yours" })
    expect(decideOn(person("ines-brandt", { name: "Norda" }), answered)).toMatchObject({ kind: "several" })
  })

  test("a subsidiary's page with its parent's web address", () => {
    expect(decideOn(company({ name: "Telvo Care", slug: "telvo-care", domain: "telvo.example" }), all)).toMatchObject({
      kind: "ask",
      candidate: { account: { id: "telvo" } },
      key: "linkedin:telvo-care",
      reason: { code: "keys-disagree", first: "telvo-care", second: "telvo.example" },
    })
  })

  test("a name that the slug contradicts", () => {
    expect(decideOn(company({ name: "Norda", slug: "norda-shipping" }), all)).toMatchObject({
      kind: "ask",
      key: "linkedin:norda-shipping",
      reason: { code: "keys-disagree" },
    })
  })
})

describe("several", () => {
  test("a name that two accounts hold, and an answer under the name does not settle it", () => {
    const twin = account({ id: "twin", name: "Norda Inc" })
    const two = indexOf([norda, twin], [], { "name:norda": "norda" })
    expect(decideOn(person("x", { name: "Norda" }), two)).toMatchObject({
      kind: "several",
      candidates: [{ account: { id: "norda" } }, { account: { id: "twin" } }],
      key: "person:x@norda",
      reason: { code: "name-shared", count: 2 },
    })
  })
  test("a domain that two accounts share", () => {
    const sister = account({ id: "sister", name: "Telvo Care", domains: ["telvo.example"] })
    expect(decideOn(mail("x@telvo.example"), indexOf([telvo, sister]))).toMatchObject({
      kind: "several",
      key: "email:x@telvo.example",
      reason: { code: "key-shared", value: "telvo.example", count: 2 },
    })
  })
  test("a slug says which of the two it is", () => {
    const sister = account({ id: "sister", name: "Telvo Care", domains: ["telvo.example"], linkedinSlug: "telvo-care" })
    const two = indexOf([telvo, sister])
    expect(decideOn(company({ slug: "telvo-care", domain: "telvo.example" }), two)).toMatchObject({
      kind: "one",
      account: { id: "sister" },
    })
  })
  test.each([
    ["slug and domain", company({ slug: "telvo", domain: "norda.example" })],
    ["slug and name", company({ slug: "telvo", name: "Norda" })],
    ["record and name", record("0014x00000AbCdE", "Account", "Norda")],
    ["contact and name", person("ines-brandt", { name: "Norda" })],
    ["contact and company slug", person("ines-brandt", { slug: "norda" })],
    ["two addresses", mail("ines@telvo.example", "ines@norda.example")],
  ])("%s disagree", (_, facts) => {
    const match = decideOn(facts, all)
    expect(match).toMatchObject({ kind: "several", reason: { code: "keys-disagree" } })
    expect(match.kind === "several" && match.candidates.map((c) => c.account.id).sort()).toEqual(["norda", "telvo"])
  })
})

describe("none", () => {
  test("nothing to go by", () => {
    expect(decideOn(page({ kind: "person", person: { name: "Ines Brandt" } }), all)).toMatchObject({
      kind: "none",
      key: null,
      reason: { code: "no-key" },
    })
    expect(decideOn(mail("someone@gmail.com"), all)).toMatchObject({ kind: "none", key: "email:someone@gmail.com" })
  })
  test("what was tried is said, and what to add is suggested", () => {
    expect(decideOn(company({ name: "Vasa Oy", slug: "vasa", domain: "vasa.example" }), all)).toMatchObject({
      kind: "none",
      key: "linkedin:vasa",
      reason: { code: "no-account", tried: ["vasa", "vasa.example", "Vasa Oy"] },
      suggestion: { name: "Vasa Oy", domain: "vasa.example", linkedinSlug: "vasa" },
    })
  })
  test("a searched answer about an unknown employer holds for colleagues", () => {
    expect(decideOn(person("x", { name: "Vasa Oy" }), all)).toMatchObject({ kind: "none", key: "name:vasa" })
    expect(decideOn(mail("x@vasa.example"), all)).toMatchObject({ kind: "none", key: "domain:vasa.example" })
  })
})

describe("the rep's own answer", () => {
  test("wins over what its key says in our records", () => {
    const corrected = indexOf([telvo, norda], [], { "linkedin:telvo": "norda", "domain:telvo.example": "norda" })
    expect(decideOn(company({ slug: "telvo", name: "Telvo Robotics" }), corrected)).toMatchObject({
      kind: "one",
      account: { id: "norda" },
    })
    expect(decideOn(mail("x@telvo.example"), corrected)).toMatchObject({ kind: "one", account: { id: "norda" } })
  })
  test("under a name gives way to a slug, domain or contact that points elsewhere", () => {
    const corrected = indexOf([telvo, norda, bare], [ines], {
      "name:quell werke": "bare",
      "name:telvo robotics": "telvo",
    })
    expect(decideOn(person("ines-brandt", { name: "Quell Werke" }), corrected)).toMatchObject({ kind: "several" })
    expect(decideOn(company({ name: "Quell Werke", slug: "norda" }), corrected)).toMatchObject({ kind: "several" })
    expect(decideOn(company({ name: "Telvo Robotics", slug: "telvo-brasil" }), corrected)).toMatchObject({
      kind: "ask",
    })
  })
  test("about a person ends when the employer changes", () => {
    const corrected = indexOf([telvo, norda], [], { "person:x": "telvo" })
    expect(decideOn(person("x"), corrected)).toMatchObject({ kind: "one", account: { id: "telvo" } })
    expect(decideOn(person("x", { name: "Telvo Robotics" }), corrected)).toMatchObject({ kind: "one" })
    expect(decideOn(person("x", { name: "Norda" }), corrected)).toMatchObject({ kind: "several" })
    expect(decideOn(person("x", { name: "Elsewhere" }), corrected)).toMatchObject({
      kind: "ask",
      key: "person:x@elsewhere",
    })
  })
  test("about an account that is gone is no answer", () => {
    expect(decideOn(company({ slug: "telvo" }), indexOf([telvo], [], { "linkedin:telvo": "gone" }))).toMatchObject({
      kind: "one",
      account: { id: "telvo" },
    })
  })
})

describe("our own company", () => {
  test("is never evidence, though an account should have its domain", () => {
    const self = account({ id: "self", name: "Us", domains: ["us.example"] })
    expect(decideOn(mail("colleague@us.example"), indexOf([self]))).toMatchObject({ kind: "none" })
    expect(
      decideOn(page({ site: "web", kind: "company", company: { domain: "us.example" } }), indexOf([self])),
    ).toMatchObject({ kind: "none" })
  })
  const thread = (person: string, ...others: string[]) =>
    page({
      site: "gmail",
      kind: "thread",
      person: { emails: [person] },
      thread: {
        account: "me@rep-house.example",
        participants: [person, ...others].map((email) => ({ email })),
        links: [],
      },
    })
  test("the mailbox's own domain is ours too", () => {
    expect(
      decideOn(
        thread("boss@rep-house.example"),
        indexOf([account({ id: "r", name: "R", domains: ["rep-house.example"] })]),
      ),
    ).toMatchObject({ kind: "none" })
  })
  test("with a colleague speaking last, the one outsider is the person", () => {
    expect(decideOn(thread("boss@us.example", "ines@telvo.example"), all)).toMatchObject({
      kind: "one",
      contactId: "ines",
    })
    expect(decideOn(thread("boss@us.example", "ines@telvo.example", "x@norda.example"), all)).toMatchObject({
      kind: "none",
    })
  })
  test("among ourselves is nobody, and says so", () => {
    expect(withoutOwn(thread("boss@us.example"), ["us.example"])).toMatchObject({ kind: "none", nobody: "internal" })
  })
})

describe("what the page knows better", () => {
  test("title, company, name and domain are offered", () => {
    const known = contact({ id: "c", accountId: "telvo", name: "Ines Brandt", title: "Head of Operations" })
    const seen = person("x", { name: "Quell" }, { title: "COO" })
    expect(updatesOf(seen, telvo, known)).toEqual([
      { field: "company", ours: "Telvo Robotics GmbH", page: "Quell" },
      { field: "title", ours: "Head of Operations", page: "COO" },
    ])
    expect(
      updatesOf(company({ slug: "telvo", name: "Telvo Group", domain: "telvo-group.example" }), telvo, null),
    ).toEqual([
      { field: "name", ours: "Telvo Robotics GmbH", page: "Telvo Group" },
      { field: "domain", ours: "telvo.example", page: "telvo-group.example" },
    ])
  })
  test("the same said otherwise is no news", () => {
    const known = contact({ id: "c", accountId: "telvo", name: "Ines Brandt", title: "Head of Operations" })
    expect(updatesOf(person("x", { name: "TELVO ROBOTICS" }, { title: "head of operations," }), telvo, known)).toEqual(
      [],
    )
    const coo = contact({ ...known, title: "COO" })
    expect(
      updatesOf(person("x", { name: "Telvo Robotics" }, { title: "Chief Operating Officer" }), telvo, coo),
    ).toEqual([])
  })
  test("a contact without a slug is known by the name, if one alone has it", () => {
    const a = contact({ id: "a", accountId: "telvo", name: "INÉS Brandt (she/her)" })
    expect(contactByName([a], person("x"))?.id).toBe("a")
    expect(contactByName([a, { ...a, id: "b" }], person("x"))).toBeNull()
    expect(contactByName([{ ...a, linkedinSlug: "a-namesake" }], person("x"))).toBeNull()
  })
})

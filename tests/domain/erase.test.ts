// Taking a person out of texts and events: who is meant, who only has the same name, and what stays.
import { describe, expect, test } from "vitest"
import { Contact } from "~src/domain/account"
import { contactIdentities, identityOfKey, nameIdentities } from "~src/domain/erase/identities"
import { redactJson, redactText } from "~src/domain/erase/redact"
import { type Erased, scrubEvent } from "~src/domain/erase/scrub-event"
import { contactKeys, pageKeys } from "~src/domain/match/keys"
import { PageFacts } from "~src/domain/page-facts"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"

const ines = Contact.parse({
  id: "c1",
  accountId: "acme",
  name: "Dr. Inés Brandt-Öztürk",
  emails: ["Ines.Brandt@Acme.example"],
  linkedinSlug: "inés-brandt",
  crmIds: [{ crm: "salesforce", id: "0034x00000AbCdE" }],
})
const identities = new Set(contactIdentities(ines))
const has = (identity: string) => identities.has(identity)

describe("a text", () => {
  test.each([
    ["Met Inés Brandt-Öztürk today.", "Met […] today."],
    ["inés brandt-öztürk’s team", "[…]’s team"],
    ["Brandt-Öztürk, Inés called", "[…] called"],
    ["mail ines.brandt@acme.example!", "mail […]!"],
    ["see linkedin.com/in/inés-brandt.", "see linkedin.com/in/[…]."],
    ["Inés and Herr Brandt", "Inés and Herr Brandt"],
    ["(Inés Brandt-Öztürk) (Inés Brandt-Öztürk)", "([…]) ([…])"],
    ["", ""],
  ])("%s → %s", (before, after) => {
    expect(redactText(before, has)).toBe(after)
  })

  test("never outgrows its limit, and a name of one word is nobody’s", () => {
    expect(redactText("A B", (identity) => identity === "name:a b").length).toBeLessThanOrEqual(3)
    expect(nameIdentities("Madonna")).toEqual([])
  })

  test("inside a document goes, ids and addresses stay", () => {
    const before = {
      id: "ines",
      url: "https://x.example/Inés Brandt-Öztürk",
      facts: [{ value: "Inés Brandt-Öztürk" }],
      n: 1,
    }
    expect(redactJson(before, has, new Set(["id", "url"]))).toEqual({ ...before, facts: [{ value: "[…]" }] })
  })
})

test("every key by which a page finds a contact is one of the contact’s identities", () => {
  for (const key of contactKeys(ines)) expect(identities).toContain(identityOfKey(key))
  const facts = PageFacts.parse({
    ...{ site: "linkedin", kind: "person", evidence: [], missing: [] },
    person: { name: ines.name, slug: "in%C3%A9s-brandt", emails: ines.emails },
    company: { name: "Acme GmbH" },
  })
  const person = pageKeys(facts, []).filter((one) => /^contact/.test(one.kind))
  expect(person.length).toBeGreaterThan(2)
  for (const { key } of person) expect(identities).toContain(identityOfKey(key))
})

describe("an event", () => {
  const make = eventMaker(1000)
  const erased: Erased = new Map([...identities].map((identity) => [identity, 10_000]))
  const about = someContext({ contactId: "c1" })
  const scrub = (...event: Parameters<typeof make>) => scrubEvent(make(...event), erased)

  test("about the person keeps what counts, and loses the person and the words", () => {
    const report = assetFeedback({ note: "she said", context: about })
    expect(scrub("feedback.given", report)?.data).toEqual({
      ...report,
      note: null,
      context: { ...about, contactId: null },
    })
    const items = [{ assetId: "a", position: 1, probability: 1 }]
    expect(scrub("assets.shown", { showingId: crypto.randomUUID(), items, context: about })).toMatchObject({
      data: { items, context: { contactId: null } },
    })
  })

  test("that asks for something keeps what was asked for, without the person", () => {
    const asked = { words: "a case for Inés Brandt-Öztürk", signed: true, context: about }
    expect(scrub("content.asked", asked)?.data).toEqual({
      ...{ words: "a case for […]", signed: true, context: { ...about, contactId: null } },
    })
  })

  test("that says nothing without the person goes", () => {
    expect(scrub("account.corrected", { key: "person:inés-brandt@acme", accountId: "acme" })).toBeNull()
    expect(scrub("conversation.chosen", { accountId: "acme", contactId: "c1", conversation: 2 })).toBeNull()
  })

  test("about others stays as it is, even with the same name in it once the person was erased", () => {
    const note = { note: "Inés Brandt-Öztürk", context: someContext() }
    expect(scrub("feedback.given", assetFeedback(note))?.data).toMatchObject({ note: "[…]" })
    const later = make("feedback.given", assetFeedback(note), { at: 20_000 })
    expect(scrubEvent(later, erased)).toBe(later)
    const other = make("account.corrected", { key: "person:ines-brandtner", accountId: "acme" })
    expect(scrubEvent(other, erased)).toBe(other)
  })
})

// Recognising, over pages and accounts of every kind: what must never happen, and that an answer settles it.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Account, Contact } from "~src/domain/account"
import { PageFacts } from "~src/domain/page-facts"
import { decideOn, indexOf } from "./lookup"

const account = (given: Partial<Account> & { id: string; name: string }) => Account.parse(given)
const contact = (given: Partial<Contact> & { id: string; accountId: string; name: string }) => Contact.parse(given)
const page = (given: Record<string, unknown>) =>
  PageFacts.parse({ site: "linkedin", evidence: [], missing: [], ...given })
describe("over any page and any accounts", () => {
  const word = fc.constantFrom("telvo", "norda", "quell", "vasa")
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const pages = fc
    .record({
      kind: fc.constantFrom("person", "company", "thread"),
      slug: some(word),
      company: some(word),
      companySlug: some(word),
      domain: some(word),
      mail: some(word),
    })
    .map(({ kind, slug, company, companySlug, domain, mail }) =>
      page({
        kind,
        person: { name: "P", ...(slug ? { slug } : {}), ...(mail ? { emails: [`p@${mail}.example`] } : {}) },
        company: {
          ...(company ? { name: company } : {}),
          ...(companySlug ? { slug: companySlug } : {}),
          ...(domain ? { domain: `${domain}.example` } : {}),
        },
      }),
    )
  const accounts = fc
    .array(fc.record({ name: word, domain: some(word), slug: some(word) }), { maxLength: 4 })
    .map((list) =>
      list.map(({ name, domain, slug }, i) =>
        account({ id: `a${i}`, name, domains: domain ? [`${domain}.example`] : [], linkedinSlug: slug ?? null }),
      ),
    )
  const contacts = fc.array(fc.record({ at: fc.nat(3), slug: word }), { maxLength: 2 })
  const worlds = fc.tuple(pages, accounts, contacts).map(([facts, accounts, people]) => ({
    facts,
    accounts,
    contacts: people
      .filter((p) => p.at < accounts.length)
      .map((p, i) => contact({ id: `c${i}`, accountId: `a${p.at}`, name: "P", linkedinSlug: p.slug })),
  }))

  test("without an answer of the rep's, an account is shown only if slug, domain, address or record point to it and no key points elsewhere", () => {
    fc.assert(
      fc.property(worlds, ({ facts, accounts, contacts }) => {
        const match = decideOn(facts, indexOf(accounts, contacts))
        if (match.kind !== "one") return
        const { id, name, domains, linkedinSlug } = match.account
        const pointed =
          linkedinSlug === facts.company?.slug ||
          domains.includes(facts.company?.domain ?? "") ||
          domains.some((d) => facts.person?.emails?.[0]?.endsWith(`@${d}`)) ||
          contacts.some((c) => c.accountId === id && c.linkedinSlug === facts.person?.slug)
        expect(pointed).toBe(true)
        const rival = accounts.find((a) => a.id !== id && a.name === facts.company?.name)
        if (rival) expect(name).toBe(rival.name)
      }),
      { numRuns: 3000 },
    )
  })

  test("an answer settles it, unless the page has nothing but a name that two hold", () => {
    fc.assert(
      fc.property(worlds, fc.nat(3), ({ facts, accounts, contacts }, pick) => {
        const asked = decideOn(facts, indexOf(accounts, contacts))
        const chosen = accounts[pick % Math.max(1, accounts.length)]
        if (asked.kind === "one" || !asked.key || !chosen) return
        if (asked.key.startsWith("name:") && asked.kind === "several") return
        const again = decideOn(facts, indexOf(accounts, contacts, { [asked.key]: chosen.id }))
        if (again.kind === "one") {
          expect(again.account.id).toBe(chosen.id)
          return
        }
        // A name was answered with an account that the page's slug or domain speaks against: asked once more, under that key.
        expect(again.kind === "none" ? null : again.key).not.toBe(asked.key)
        if (again.kind !== "none")
          expect(
            decideOn(facts, indexOf(accounts, contacts, { [asked.key]: chosen.id, [again.key]: chosen.id })),
          ).toMatchObject({
            kind: "one",
            account: { id: chosen.id },
          })
      }),
      { numRuns: 3000 },
    )
  })
})

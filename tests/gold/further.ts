// The same names met again: beside a key of the account, and after the rep has answered for one of them.
import { type AccountDraft, type Family, familiesIn, items, type PageDraft } from "./families"
import type { Expected, GoldDraft } from "./pair"
import { people } from "./people"

const main: Expected = { kind: "one", accountId: "main" }
const both: Expected = { kind: "several", accountIds: ["main", "twin"] }
const asked: Expected = { kind: "ask", accountId: "main" }
const none: Expected = { kind: "none" }
const said = { evidence: [], missing: [] }

/** The names of a line; of long lines the first few, for a key decides alike whatever the rest of them looks like. */
const namesOf = ({ rest }: Family["lines"][number], most: number) =>
  items(rest.slice(rest.indexOf(": ") + 2)).slice(0, most)

const personOf = (turn: number) => {
  const { name, slug } = people[turn % people.length] ?? { name: "Ottoline Brask", slug: "invented-person-0" }
  return { name, slug }
}

/** Names of a list on pages that also carry a key of the account: the key shows it, whatever the spelling. */
export function keyedPairs(group: string, lists: readonly string[]): GoldDraft[] {
  return lists.flatMap(familiesIn).flatMap((family, at) => {
    const accounts = [withKeys(family.main, at), ...(family.twin ? [family.twin] : []), ...family.near]
    return family.lines
      .filter(({ mark }) => "+!?23".includes(mark))
      .flatMap((line) => namesOf(line, 2).map((name) => ({ name, mark: line.mark })))
      .map(({ name, mark }, i) => ({
        group,
        page: keyedPage(name, at, at + i),
        ...bare(accounts),
        expected: main,
        ...besides(mark),
      }))
  })
}

/** Two accounts may hold the name; then the rep may also be given the choice. */
function besides(mark: string): Pick<GoldDraft, "alsoFine" | "why"> {
  if ("!?".includes(mark)) return { alsoFine: [asked], why: "a name in doubt, and a key says so" }
  if ("23".includes(mark)) return { alsoFine: [both], why: "two accounts hold the name, the key says which" }
  return { alsoFine: [], why: "name and key agree" }
}

/** A name that the rep said yes to, met on somebody else's page; and a near name, for which that yes does not count. */
export function confirmedPairs(group: string, lists: readonly string[]): GoldDraft[] {
  return lists.flatMap(familiesIn).flatMap((family, at) => {
    const [yes] = family.lines.filter(({ mark }) => mark === "+").flatMap((line) => namesOf(line, 1))
    if (!yes || family.twin) return []
    const near = family.lines.filter(({ mark }) => mark === "-").flatMap((line) => namesOf(line, 1))
    const before = { corrections: [{ on: employeeOf(yes, at), accountId: "main" }] }
    return [
      { name: yes, expected: main, why: "the rep has said yes to this name" },
      ...near.map((name) => ({ name, expected: none, why: "the rep said yes to another name" })),
    ].map(({ name, expected, why }) => ({
      group,
      page: employeeOf(name, at + 1),
      ...bare([family.main, ...family.near]),
      ...before,
      expected,
      alsoFine: [],
      why,
    }))
  })
}

const bare = (accounts: AccountDraft[]) => ({
  accounts,
  contacts: [],
  ownDomains: ["own-seller.example"],
  corrections: [],
})

const slugOf = (at: number) => `invented-key-${at}`
const domainOf = (at: number) => `invented-key-${at}.example`

const withKeys = (account: AccountDraft, at: number): AccountDraft => ({
  ...account,
  domains: [domainOf(at)],
  linkedinSlug: slugOf(at),
})

const employeeOf = (name: string, turn: number): PageDraft => ({
  site: "linkedin",
  kind: "person",
  person: personOf(turn),
  company: { name },
  ...said,
})

function keyedPage(name: string, at: number, turn: number): PageDraft {
  const id = `${String(900_000_000_000 + turn)}`
  const person = personOf(turn)
  switch (turn % 4) {
    case 0:
      return { site: "linkedin", kind: "company", company: { name, slug: slugOf(at) }, ...said }
    case 1:
      return { site: "linkedin", kind: "person", person, company: { name, slug: slugOf(at) }, ...said }
    case 2: {
      const record = { crm: "salesforce" as const, object: "Account", id: `001${id}AAA`, name }
      return { site: "salesforce", kind: "record", record, company: { name, domain: domainOf(at) }, ...said }
    }
    default: {
      const record = { crm: "salesforce" as const, object: "Lead", id: `00Q${id}EAA`, name: person.name }
      const emails = [`someone@${domainOf(at)}`]
      return {
        site: "salesforce",
        kind: "record",
        record,
        person: { name: person.name, emails },
        company: { name },
        ...said,
      }
    }
  }
}

// Names around one account: the lists' short notation, and the pages on which such names stand.
import type { Expected, GoldDraft } from "./pair"
import { people } from "./people"

export type AccountDraft = GoldDraft["accounts"][number]
export type PageDraft = GoldDraft["page"]
export type Family = {
  main: AccountDraft
  twin?: AccountDraft
  near: AccountDraft[]
  lines: { mark: string; rest: string }[]
}

const main: Expected = { kind: "ask", accountId: "main" }
const twin: Expected = { kind: "ask", accountId: "twin" }
const both: Expected = { kind: "several", accountIds: ["main", "twin"] }
const none: Expected = { kind: "none" }

/** The first is expected, the rest are fine as well. */
const answers: Record<string, readonly [Expected, ...Expected[]]> = {
  "+": [main],
  "!": [main, none],
  "-": [none],
  "?": [none, main],
  "2": [both],
  "3": [both, main],
  "4": [main, both],
  "5": [twin, both],
}

/**
 * Reads a list: `= account ~ other name` opens a family, `& second account`, `* look-alikes ¦ in the workspace`, then lines of
 * `mark why: page name ¦ page name`. A name alone never shows an account: the best answer here is to ask.
 */
export function namePairs(group: string, list: string): GoldDraft[] {
  const families = familiesIn(list)
  let turn = group.length
  return families.flatMap((family, at) => {
    const others = [families[at - 1], families[at + 1]].flatMap((other, i) =>
      other ? [{ ...other.main, id: `other-${i}` }] : [],
    )
    const accounts = [family.main, ...(family.twin ? [family.twin] : []), ...family.near, ...others]
    return family.lines.flatMap(({ mark, rest }) => {
      const colon = rest.indexOf(": ")
      const [expected, ...alsoFine] = answers[mark] ?? unreadable(`${mark} ${rest}`)
      return items(rest.slice(colon + 2)).map((name) => ({
        group,
        page: pageNaming(name, turn++),
        accounts,
        contacts: [],
        ownDomains: ["own-seller.example"],
        corrections: [],
        expected,
        alsoFine,
        why: rest.slice(0, colon),
      }))
    })
  })
}

export function familiesIn(list: string): Family[] {
  const families: Family[] = []
  for (const line of list.split("\n").filter((line) => line.trim())) {
    const [mark, rest] = [line.slice(0, 1), line.slice(2)]
    if (mark === "=") {
      families.push({ main: account("main", rest), near: [], lines: [] })
      continue
    }
    const family = families.at(-1) ?? unreadable(line)
    if (mark === "&") family.twin = account("twin", rest)
    else if (mark === "*") family.near = items(rest).map((name, i) => account(`near-${i}`, name))
    else family.lines.push({ mark, rest })
  }
  return families
}

export const items = (text: string) => text.split(" ¦ ").map((item) => item.trim())

function account(id: string, text: string): AccountDraft {
  const [name = "", ...otherNames] = text.split(" ~ ")
  return { id, name, otherNames }
}

/** Most names are met as a person's employer; some head a company's page or stand in a record that was never imported. */
function pageNaming(name: string, turn: number): PageDraft {
  const person = people[turn % people.length] ?? unreadable("people")
  const known = { evidence: [{ field: "company.name", finder: "gold" }], missing: [] }
  const place = turn % 10
  if (place === 3 || place === 7) {
    return { site: "linkedin", kind: "company", company: { name, slug: `invented-page-${turn}` }, ...known }
  }
  if (place === 5) {
    const record = { crm: "salesforce" as const, object: "Account", id: idOf("001", turn), name }
    return { site: "salesforce", kind: "record", record, company: { name }, ...known }
  }
  if (place === 9) {
    const record = { crm: "salesforce" as const, object: "Lead", id: idOf("00Q", turn), name: person.name }
    return { site: "salesforce", kind: "record", record, person, company: { name }, ...known }
  }
  const headline = turn % 2 ? `${person.title} at ${name}` : `${person.title} | Speaker | Views my own`
  return {
    site: "linkedin",
    kind: "person",
    person: { name: person.name, slug: person.slug, headline },
    company: { name },
    ...known,
  }
}

/** A record of the CRM that no account here came from; digits alone, so that its check characters are AAA. */
const idOf = (prefix: string, turn: number) => {
  const q = prefix === "00Q" ? "E" : "A"
  return `${prefix}${String(900_000_000_000 + turn)}${q}AA`
}

function unreadable(line: string): never {
  throw new Error(`The gold set has a line that cannot be read: ${line}`)
}

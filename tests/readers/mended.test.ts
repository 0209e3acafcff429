// Finders mended from elsewhere: a page that broke is read again without a new build; nothing outside the proven part is looked at.
import { describe, expect, it } from "vitest"
import { type FinderTable, readFinderTable } from "~src/domain/finders"
import { readPage } from "~src/readers"
import { mend } from "~src/readers/mend"
import { fixturesAt, open, pagesIn } from "./pages"

const page = (name: string) => {
  const found = pagesIn(fixturesAt).find((one) => one.name === name)
  if (!found) throw new Error(`no page ${name}`)
  return found
}
/** As it would come from the server: what the schema refuses is no table. */
function taken(given: FinderTable): FinderTable {
  const read = readFinderTable(JSON.stringify(given))
  if ("wrong" in read) throw new Error(read.wrong)
  return read.table
}
const readWith = (html: string, url: string, table?: FinderTable) =>
  readPage(open(html, url), url, table ? { table: taken(table), mend } : {})

const look = (select: string) => ({ name: "mended", select })
const linkedinFix = (version: number): FinderTable => ({
  site: "linkedin",
  version,
  pages: {
    person: {
      proofs: [{ select: "[data-profile-of]", attr: "data-profile-of" }],
      fields: {
        "person.name": [[look('[data-part="name"]')], ["json-ld"]],
        "company.name": [[look('[data-part="company"]')]],
      },
    },
  },
})
/** A LinkedIn that nobody has seen yet: no heading, no marks, no contact link. */
const redesigned = `<html><head><title>LinkedIn</title></head><body><main>
  <div data-profile-of="mira-solberg"><b data-part="name">Mira Solberg</b><i data-part="company">Halden Drives</i></div>
  <div data-profile-of="ida-brandvold"><b data-part="name">Ida Brandvold</b><i data-part="company">Osterdal Foods</i></div>
</main></body></html>`
const mira = "https://www.linkedin.com/in/mira-solberg/"

describe("a page of LinkedIn that broke", () => {
  it("says by whom it was not found: a drift without a word of the page", () => {
    const facts = readWith(redesigned, mira)
    expect(facts.person).toEqual({ slug: "mira-solberg" })
    expect(facts.drift).toContainEqual({ field: "person.name", finder: "card-heading", how: "silent" })
    expect(JSON.stringify(facts.drift)).not.toMatch(/Mira|Halden/)
  })

  it("is read again with a mended table, from the part alone that carries the page's own id", () => {
    const facts = readWith(redesigned, mira, linkedinFix(2))
    expect(facts).toMatchObject({ person: { name: "Mira Solberg" }, company: { name: "Halden Drives" }, missing: [] })
    expect(facts.drift).toBeUndefined()
    expect(facts.evidence).toContainEqual({ field: "person.name", finder: "mended" })
  })

  it("stays as it is with a table that is not newer than what is built in", () =>
    expect(readWith(redesigned, mira, linkedinFix(1)).person).toEqual({ slug: "mira-solberg" }))

  it("stays silent where two parts claim the page's id", () => {
    const twice = redesigned.replace("ida-brandvold", "mira-solberg")
    expect(readWith(twice, mira, linkedinFix(2)).person).toEqual({ slug: "mira-solberg" })
  })

  it("is still read by the finders that are built in, where the table calls them", () => {
    const { html, sidecar } = page("linkedin-person")
    const fix: FinderTable = {
      site: "linkedin",
      version: 2,
      pages: { person: { fields: { "person.name": [["card-linked-heading", "unknown-one"]] } } },
    }
    const facts = readWith(html, sidecar.url, fix)
    expect([facts.person?.name, facts.company?.name]).toEqual(["Mira Solberg", "Halden Drives"])
  })
})

describe("a record's page that broke", () => {
  const { html, sidecar } = page("hubspot-company")
  const broken = html
    .replaceAll("highlightTitle", "recordHeading")
    .replace(/<title>.*<\/title>/, "<title>HubSpot</title>")
  const fix: FinderTable = {
    site: "hubspot",
    version: 2,
    pages: { record: { fields: { "record.name": [[look('[data-selenium-test="recordHeading"]')]] } } },
  }
  it("is read again with a mended table", () => {
    expect(readWith(broken, sidecar.url).missing).toEqual(["record.name"])
    expect(readWith(broken, sidecar.url, fix)).toMatchObject({ company: { name: "Halden Drives" }, missing: [] })
  })
})

describe("a mailbox that broke", () => {
  it("is read again with mended marks", () => {
    const { html, sidecar } = page("outlook-message")
    const broken = html.replaceAll("ConversationContainer", "ReadingContainer")
    const fix: FinderTable = {
      site: "outlook",
      version: 2,
      marks: { pane: '[data-app-section="ReadingContainer"]' },
    }
    expect(readWith(broken, sidecar.url).drift).toEqual([
      { field: "thread.participants", finder: "messages", how: "silent" },
    ])
    expect(readWith(broken, sidecar.url, fix).person?.name).toBe("Jonas Abel")
  })
})

describe("a table that means ill within the schema", () => {
  it("finds nothing outside the part that is the page's own, however wide it asks", () => {
    const wide: FinderTable = {
      site: "linkedin",
      version: 9,
      pages: {
        person: {
          proofs: [{ select: "[data-profile-of]", attr: "data-profile-of" }],
          fields: { "person.name": [[look("b")]] },
        },
      },
    }
    expect(readWith(redesigned, mira, wide).person?.name).toBe("Mira Solberg")
  })

  it("does not take the whole page for a part, though its classes would", () => {
    const whole: FinderTable = {
      site: "linkedin",
      version: 9,
      pages: {
        person: {
          proofs: [{ select: "[data-profile-of]", attr: "data-profile-of", up: ".app" }],
          fields: { "person.name": [[look("b")]] },
        },
      },
    }
    const html = redesigned.replace("<body>", '<body class="app">')
    expect(readWith(html, mira, whole).person).toEqual({ slug: "mira-solberg" })
  })
})

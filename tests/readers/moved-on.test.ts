// An address is never given another page's content: every page, read at an address it does not belong to, says the id alone.
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPage } from "~src/readers"
import { capturesAt, fixturesAt, open, pagesIn } from "./pages"

const own = pagesIn(fixturesAt).filter((page) => !/moved-on|disagrees/.test(page.name))
const captured = capturesAt ? pagesIn(join(capturesAt, "linkedin")) : []
const withPath = (part: string) => [...own, ...captured].filter((page) => page.sidecar.url.includes(part))

describe("the address moved on, the document has not", () => {
  it.each(withPath("linkedin.com/"))("LinkedIn: $name", ({ html, sidecar }) => {
    const doc = open(html, sidecar.url)
    const person = readPage(doc, "https://www.linkedin.com/in/somebody-else-entirely/")
    expect(person).toMatchObject({ kind: "person", person: { slug: "somebody-else-entirely" } })
    expect(Object.keys(person.person ?? {})).toEqual(["slug"])
    expect(person.company).toBeUndefined()
    expect(person.missing).toEqual(["person.name", "company.name"])

    const company = readPage(doc, "https://www.linkedin.com/company/another-company-entirely/about/")
    expect(company.company).toEqual({ slug: "another-company-entirely" })
    expect(company.person).toBeUndefined()

    const list = readPage(doc, "https://www.linkedin.com/search/results/people/?keywords=x")
    expect(list).toEqual({ site: "linkedin", kind: "none", nobody: "search", evidence: [], missing: [] })
  })

  it.each(["dynamics.com/", "pipedrive.com/", "crm.zoho."].flatMap((host) => withPath(host)))(
    "CRMs of invented markup: $name",
    ({ html, sidecar }) => {
      const address = {
        dynamics:
          "https://northbeam.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=00000000-0000-4000-8000-000000000009",
        pipedrive: "https://northbeam.pipedrive.com/person/9",
        zoho: "https://crm.zoho.eu/crm/org20071234567/tab/Contacts/560000000000009",
      }[/dynamics|pipedrive|zoho/.exec(sidecar.url)?.[0] ?? ""]
      const facts = readPage(open(html, sidecar.url), address ?? "")
      expect([facts.kind, facts.record?.name, facts.person, facts.company]).toEqual([
        "record",
        undefined,
        undefined,
        undefined,
      ])
      expect(facts.missing).toEqual(["record.name", "company.name"])
    },
  )

  it.each(withPath("/sales/"))("Sales Navigator: $name", ({ html, sidecar }) => {
    const url = "https://www.linkedin.com/sales/lead/ACwAAZotherotherotherotherother,NAME_SEARCH,x"
    const facts = readPage(open(html, sidecar.url), url)
    expect([facts.kind, facts.person, facts.company]).toEqual(["person", {}, undefined])
  })

  it.each(withPath("force.com/"))("Salesforce: $name", ({ html, sidecar }) => {
    const url = "https://northbeam.lightning.force.com/lightning/r/Contact/003Qy00000PaElsABC/view"
    const facts = readPage(open(html, sidecar.url), url)
    expect(facts.record).toEqual({ crm: "salesforce", object: "Contact", id: "003Qy00000PaElsABC" })
    expect([facts.person, facts.company]).toEqual([undefined, undefined])
  })
})

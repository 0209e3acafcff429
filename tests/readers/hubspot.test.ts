// HubSpot: which addresses name a record, and that a title alone is believed only where it is known to be the page's own.
import { describe, expect, it } from "vitest"
import { hubspot } from "~src/readers/hubspot"
import { fixturesAt, open, pagesIn } from "./pages"

const at = (path: string) => new URL(`https://app-eu1.hubspot.com/contacts/4410071/${path}`)
const read = (path: string, html = "", fresh = false) => hubspot.read(open(html, at(path).href), at(path), { fresh })

describe("what an address names", () => {
  it.each([
    ["record/0-1/51", "contact", "51"],
    ["record/0-2/51/", "company", "51"],
    ["record/0-3/51?tab=x", "deal", "51"],
    ["record/0-5/51", "ticket", "51"],
    ["contact/51/history", "contact", "51"],
    ["company/51", "company", "51"],
  ])("%s", (path, object, id) => expect(read(path).record).toEqual({ crm: "hubspot", object, id }))

  it.each(["objects/0-2/views/all/list", "record/0-99/51", "record/0-2/x51", "lists/51", ""])("%s: nobody", (path) =>
    expect(read(path)).toMatchObject({ kind: "none", nobody: "list" }),
  )

  it("is nothing of ours on the company's website", () =>
    expect(hubspot.matches(new URL("https://www.hubspot.com/contacts/1/record/0-1/5"))).toBe(false))
})

describe("a page drawn in a way nobody knows", () => {
  const html = "<title>(3) Halden Drives | HubSpot</title><main><h1>Osterdal</h1></main>"
  it("gives the title's name where the title is the page's own", () =>
    expect(read("company/51", html, true)).toMatchObject({ company: { name: "Halden Drives" }, missing: [] }))
  it("gives the record alone where the title may be another's", () => {
    const facts = read("company/51", html)
    expect([facts.record?.name, facts.company, facts.missing]).toEqual([undefined, undefined, ["record.name"]])
  })
})

it("never says one record's name for another's address", () => {
  for (const { html, sidecar } of pagesIn(fixturesAt).filter((page) => page.name.startsWith("hubspot"))) {
    const facts = hubspot.read(open(html, sidecar.url), at("record/0-2/123"))
    expect(facts.record).toEqual({ crm: "hubspot", object: "company", id: "123" })
    expect([facts.person, facts.company]).toEqual([undefined, undefined])
  }
})

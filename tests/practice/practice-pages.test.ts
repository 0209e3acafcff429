// The practice pages say to the readers what they show to people, and no more.
import { Hono } from "hono"
import { describe, expect, it } from "vitest"
import { PageFacts } from "~src/domain/page-facts"
import { readPage } from "~src/readers"
import { calculator, companies, people, records, threads } from "~src/server/practice/content"
import { mailScript } from "~src/server/practice/mail-page"
import { practicePages } from "~src/server/practice/practice-pages"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import { open } from "~tests/readers/pages"

const app = new Hono().route("/practice", practicePages())
const origin = "http://localhost:8787"
const sample = sampleWorkspace("2026-11-20")

async function load(path: string): Promise<Document> {
  const response = await app.request(path.split("#")[0] as string)
  expect(response.status, path).toBe(200)
  const doc = open(await response.text(), `${origin}${path}`)
  // The document runs no scripts; the mailbox's own one decides what shows.
  if (path.includes("/gmail/")) {
    new Function("document", "location", "addEventListener", mailScript)(doc, new URL(path, origin), () => undefined)
  }
  return doc
}

async function read(path: string): Promise<PageFacts> {
  const doc = await load(path)
  const before = doc.documentElement.outerHTML
  const facts = readPage(doc, `${origin}${path}`)
  expect(doc.documentElement.outerHTML === before, "the document is unchanged").toBe(true)
  return PageFacts.parse(facts)
}

describe("practice pages", () => {
  it.each(people)("a person: $name", async (person) => {
    const facts = await read(`/practice/linkedin/in/${person.slug}/`)
    expect(facts).toMatchObject({ site: "practice", kind: "person" })
    expect(facts.person).toEqual({ slug: person.slug, name: person.name, headline: person.headline })
    expect(facts.company?.name).toBe(person.company)
  })

  it("opened contact info adds the e-mail address", async () => {
    const facts = await read("/practice/linkedin/in/mira-solberg/overlay/contact-info/")
    expect(facts.person).toMatchObject({ name: "Mira Solberg", emails: ["mira.solberg@haldendrives.example"] })
  })

  it.each(companies)("a company: $name", async ({ slug, name }) => {
    const facts = await read(`/practice/linkedin/company/${slug}/`)
    expect(facts).toMatchObject({ site: "practice", kind: "company", company: { slug, name } })
  })

  it("a thread gives the one the rep talks to, and the calculator's link", async () => {
    const facts = await read(`/practice/gmail/#inbox/${threads[0]?.id}`)
    expect(facts).toMatchObject({ site: "practice", kind: "thread" })
    expect(facts.person).toEqual({ name: "Jonas Abel", emails: ["jonas.abel@brightwaterfoods.example"] })
    expect(facts.thread?.account).toBe("sam.rivers@northbeam.example")
    expect(facts.thread?.links).toEqual([calculator])
    expect(sample.assets.map((asset) => asset.url)).toContain(calculator)
  })

  it("another thread gives another person, and the list gives nobody", async () => {
    const facts = await read(`/practice/gmail/#inbox/${threads[1]?.id}`)
    expect(facts.person).toEqual({ name: "Mira Solberg", emails: ["mira.solberg@haldendrives.example"] })
    for (const address of ["/practice/gmail/", "/practice/gmail/#inbox"])
      expect(await read(address), address).toMatchObject({ kind: "none", nobody: "list" })
  })

  it.each(records)("a CRM record: $name, $object", async ({ id, object, name }) => {
    const facts = await read(`/practice/salesforce/lightning/r/${object}/${id}/view`)
    expect(facts).toMatchObject({ site: "practice", kind: "record", record: { crm: "salesforce", object, id, name } })
  })

  it("a list of contacts names nobody", async () => {
    const facts = await read(`/practice/salesforce/lightning/r/Account/${records[0]?.id}/related/Contacts/view`)
    expect(facts).toMatchObject({ kind: "none", nobody: "list" })
  })

  it("the records are those of the sample workspace", () => {
    for (const { id, object, name } of records) {
      const rows = object === "Account" ? sample.accounts : sample.contacts
      expect(rows.find((row) => row.crmIds.some((crm) => crm.id === id))?.name).toBe(name)
    }
  })

  it("the first page names nobody, says that it is practice, and every link of it leads somewhere", async () => {
    const doc = await load("/practice/")
    expect(readPage(doc, `${origin}/practice/`).person).toBeUndefined()
    const links = [...doc.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "")
    const own = links.filter((href) => href.startsWith("/practice/"))
    expect(own.length).toBeGreaterThan(6)
    for (const href of own) expect((await app.request(href.split("#")[0] as string)).status, href).toBe(200)
  })

  it.each([
    "linkedin/in/mira-solberg/",
    "linkedin/in/mira-solberg/overlay/contact-info/",
    "linkedin/company/halden-drives/",
    "linkedin/company/halden-drives/about/",
    "gmail/",
    `salesforce/lightning/r/Account/${records[0]?.id}/view`,
    `salesforce/lightning/r/Account/${records[0]?.id}/related/Contacts/view`,
  ])("links of %s stay among the practice pages", async (path) => {
    const doc = await load(`/practice/${path}`)
    const links = [...doc.querySelectorAll("main a")].map(
      (a) => new URL(a.getAttribute("href") ?? "", `${origin}/practice/${path}`),
    )
    const here = links.filter((to) => to.origin === origin)
    expect(here.length).toBeGreaterThan(1)
    for (const to of here) expect((await app.request(to.pathname)).status, to.pathname).toBe(200)
  })

  it("labels every page, runs nothing but its own script, and answers 404 for what is not there", async () => {
    for (const path of ["/practice/", "/practice/gmail/", "/practice/linkedin/in/mira-solberg/"]) {
      const response = await app.request(path)
      expect(await response.text(), path).toContain("Practice page")
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'.*script-src 'sha256-/)
    }
    expect((await app.request("/practice/linkedin/in/nobody/")).status).toBe(404)
    expect((await app.request("/practice/linkedin/in/mira-solberg")).headers.get("location")).toMatch(/mira-solberg\/$/)
    expect((await app.request("/practice")).headers.get("location")).toBe("/practice/")
  })

  it("speaks German to a German browser", async () => {
    const get = async (language: string) =>
      (await app.request("/practice/", { headers: { "accept-language": language } })).text()
    expect(await get("de-AT,de;q=0.9,en;q=0.5")).toMatch(/lang="de".*Ihre erste Minute/s)
    expect(await get("fr,en;q=0.8,de;q=0.5")).toMatch(/lang="en".*Your first minute/s)
  })
})

// Sales Navigator, LinkedIn's application for sellers: leads and accounts under ids of its own.
import type { PageFacts } from "~src/domain/page-facts"
import { note, openBook, settle } from "./book"
import { all } from "./dom"
import { type Built, findersOf, makeRanks, provenPart } from "./finders"
import { pathParts, slugOf } from "./linkedin/address"
import { listOf, parsed, type Thing, wordIn } from "./linkedin/json"
import { type Given, type Reader, within } from "./reader"
import { clean, nameLike } from "./text"

/** A page saved in 2019, and marks of today that other projects read. */
const finders = {
  version: 1,
  pages: {
    lead: {
      proofs: [
        { select: '.profile-topcard a[href*="/sales/"]', attr: "href", up: ".profile-topcard" },
        { select: 'a[href*="/sales/"]', attr: "href", up: "[data-x--lead--topcard], section" },
        { select: "[data-scroll-into-view]", attr: "data-scroll-into-view", up: "section" },
      ],
      fields: {
        "person.name": [
          [
            "embedded-json",
            { name: "anonymised-name", select: '[data-anonymize="person-name"]' },
            { name: "topcard-name", select: ".profile-topcard-person-entity__name" },
          ],
        ],
        "person.headline": [
          [
            { name: "anonymised-headline", select: '[data-anonymize="headline"]' },
            { name: "topcard-line", select: ".profile-topcard-person-entity__content dd", first: true },
          ],
        ],
        "company.name": [
          [
            { name: "anonymised-company", select: 'a[data-anonymize="company-name"]' },
            { name: "topcard-company", select: '.profile-topcard__summary-position a[href*="/sales/company/"]' },
          ],
          ["embedded-position"],
        ],
      },
    },
    leadCompany: {
      proofs: [
        {
          select: 'a[href*="/company/"]',
          attr: "href",
          below: true,
          up: ".acc-topcard, [data-x--account--topcard], section",
        },
      ],
      fields: {
        "company.name": [
          [
            { name: "anonymised-company", select: '[data-anonymize="company-name"]' },
            { name: "topcard-heading", select: "h1", first: true },
          ],
        ],
      },
    },
  },
} satisfies Built

type Place = { kind: "lead" | "leadCompany"; id: string }

/** `/sales/lead/<id>,<type>,<token>`, the older `/sales/people/…`, and `/sales/company/<number>`. */
function placeOf(url: URL): Place | undefined {
  const [, kind = "", id = ""] = pathParts(url.pathname)
  const own = id.split(",")[0] ?? ""
  if (/^(lead|people)$/.test(kind) && /^ACw[\w-]{20,}$/.test(own)) return { kind: "lead", id: own }
  return kind === "company" && /^\d+$/.test(own) ? { kind: "leadCompany", id: own } : undefined
}

export const salesNavigator: Reader = {
  site: "linkedin",
  matches: (url) => within(url, "linkedin.com") && url.pathname.startsWith("/sales/"),
  subject(url) {
    const place = placeOf(url)
    return place ? `${place.kind} ${place.id}` : url.pathname + url.search
  },
  read(doc, url, given): PageFacts {
    const place = placeOf(url)
    if (place) return (place.kind === "lead" ? readLead : readCompany)(doc, place.id, given)
    const nobody = url.pathname.startsWith("/sales/search") ? "search" : "list"
    return { site: "linkedin", kind: "none", nobody, evidence: [], missing: [] }
  },
}

function readLead(doc: Document, id: string, given?: Given): PageFacts {
  const book = openBook()
  const found = findersOf(finders, "lead", given)
  const entry = embeddedLead(doc, id)
  const builtIn = {
    "embedded-json": () => [wordIn(entry?.fullName)],
    "embedded-position": () =>
      listOf(entry?.positions).flatMap((one) => (one.current === true ? [wordIn(one.companyName)] : [])),
  }
  const ranks = makeRanks(found, { doc, part: provenPart(doc, found.proofs, id), given })
  const name = settle(book, "person.name", nameLike, ranks("person.name", builtIn), "promised")
  const headline = settle(book, "person.headline", clean, ranks("person.headline"), "optional")
  const company = settle(book, "company.name", nameLike, ranks("company.name", builtIn))
  const [, slug] = /\/in\/([^/?#]+)/.exec(wordIn(entry?.flagshipProfileUrl) ?? "") ?? []
  if (slug) note(book, "person.slug", "embedded-json")
  const person = { ...(slug && { slug: slugOf(slug) }), ...(name && { name }), ...(headline && { headline }) }
  return { site: "linkedin", kind: "person", person, ...(company && { company: { name: company } }), ...book }
}

function readCompany(doc: Document, id: string, given?: Given): PageFacts {
  const book = openBook()
  note(book, "company.slug", "address")
  const found = findersOf(finders, "leadCompany", given)
  const ranks = makeRanks(found, { doc, part: provenPart(doc, found.proofs, id), given })
  const name = settle(book, "company.name", nameLike, ranks("company.name"), "promised")
  return { site: "linkedin", kind: "company", company: { slug: id, ...(name && { name }) }, ...book }
}

/** The entry for the lead of the address in the JSON of the page's first drawing: it carries the lead's own id. */
function embeddedLead(doc: Document, id: string): Thing | undefined {
  return all(doc, "code")
    .map((code) => code.textContent)
    .filter((text) => text?.includes(id) && text.includes("flagshipProfileUrl"))
    .flatMap((text) => listOf(parsed(text)))
    .find((one) => wordIn(one.entityUrn)?.startsWith(`urn:li:fs_salesProfile:(${id},`))
}

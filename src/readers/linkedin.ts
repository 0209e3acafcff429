// LinkedIn: people and companies, of every markup from 2016 to 2026; other pages name nobody.
import type { PageFacts } from "~src/domain/page-facts"
import { placeOf } from "./linkedin/address"
import { readCompany } from "./linkedin/company"
import { readPerson } from "./linkedin/person"
import { type Reader, within } from "./reader"

export const linkedin: Reader = {
  site: "linkedin",
  matches: (url) => within(url, "linkedin.com"),
  subject(url) {
    const place = placeOf(url)
    return "slug" in place ? `${place.kind} ${place.slug}` : url.pathname + url.search
  },
  read(doc, url, given): PageFacts {
    const place = placeOf(url)
    if ("slug" in place) return (place.kind === "person" ? readPerson : readCompany)(doc, place.slug, given)
    return { site: "linkedin", kind: "none", nobody: place.nobody, evidence: [], missing: [] }
  },
}

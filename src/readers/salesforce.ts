// Salesforce: the record that the address names, with what of the page is proven to be its own.
import type { PageFacts } from "~src/domain/page-facts"
import { type Reader, within } from "./reader"
import { placeOf } from "./salesforce/address"
import { readRecord } from "./salesforce/record"

export const salesforce: Reader = {
  site: "salesforce",
  matches: (url) => within(url, "lightning.force.com") || within(url, "salesforce.com"),
  subject: (url) => placeOf(url).id ?? url.pathname + url.search,
  read(doc, url): PageFacts {
    const place = placeOf(url)
    if (place.id !== undefined) return readRecord(doc, place.id, place.object)
    return { site: "salesforce", kind: "none", nobody: place.nobody, evidence: [], missing: [] }
  },
}

// Salesforce: the record that the address names, with what of the page is proven to be its own.
import type { PageFacts } from "~src/domain/page-facts"
import { findersOf } from "./finders"
import { type Reader, within } from "./reader"
import { type RecordKind, readRecord } from "./record/read-record"
import { longId, placeOf } from "./salesforce/address"
import { finders as built } from "./salesforce/finders"
import { recordPane } from "./salesforce/pane"

const kinds: Record<string, RecordKind> = { Account: "account", Contact: "contact", Lead: "lead" }

export const salesforce: Reader = {
  site: "salesforce",
  matches: (url) => within(url, "lightning.force.com") || within(url, "salesforce.com"),
  subject: (url) => placeOf(url).id ?? url.pathname + url.search,
  read(doc, url, given): PageFacts {
    const place = placeOf(url)
    if (place.id === undefined)
      return { site: "salesforce", kind: "none", nobody: place.nobody, evidence: [], missing: [] }
    const { id, object = "Record" } = place
    const record = { id: longId(id), object, kind: kinds[object] ?? ("deal" as const) }
    const finders = findersOf(built, "record", given)
    return readRecord(doc, "salesforce", record, { finders, part: recordPane(doc, id), given })
  },
}

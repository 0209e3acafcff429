// A reader for a CRM whose pages nobody has seen here: address, record id and title, and what its table of finders looks for.
import { type Built, findersOf, provenPart } from "../finders"
import type { Reader } from "../reader"
import { type Crm, type RecordPlace, readRecord } from "./read-record"

/** Makes the reader of one CRM. `placeOf` says which record an address names; undefined where it names none. */
export function crmReader(
  crm: Crm,
  matches: (url: URL) => boolean,
  placeOf: (url: URL) => RecordPlace | undefined,
  built: Built,
): Reader {
  return {
    site: crm,
    matches,
    subject(url) {
      const place = placeOf(url)
      return place ? `${place.object} ${place.id}` : url.pathname + url.search
    },
    read(doc, url, given) {
      const place = placeOf(url)
      if (!place) return { site: crm, kind: "none", nobody: "list", evidence: [], missing: [] }
      const finders = findersOf(built, "record", given)
      return readRecord(doc, crm, place, {
        finders,
        part: provenPart(doc, finders.proofs, ...(place.paths ?? [place.id])),
        given,
      })
    },
  }
}

// The part of the page that shows the record of the address; Salesforce keeps several records drawn at once.
import { all, attr } from "../dom"
import { isVisible } from "../visible"
import { isRecordId, longId } from "./address"

/**
 * The pane proven to be the record's: it shows, and its own links or marks carry the record's id.
 * @returns undefined when none does: the address moved on, or the page is drawn in a way we do not know.
 */
export function recordPane(doc: Document, id: string): Element | undefined {
  const same = (found = "") => isRecordId(found) && longId(found) === longId(id)
  // Links carry the id of the record they lead to; a host of a record page carries its own.
  const hosts = all(doc, ":is([data-recordid], [record-id], [data-record-id]):not(a)").filter((el) =>
    same(attr(el, "data-recordid") || attr(el, "record-id") || attr(el, "data-record-id")),
  )
  const links = all(doc, 'a[href*="/related/"]').filter((a) => same(relatedOwner(attr(a, "href"))))
  const drawn = hosts.filter(isVisible)
  const shown = [...new Set((drawn.length > 0 ? drawn : links).map(paneOf))].filter(isVisible)
  return shown.length === 1 ? shown[0] : undefined
}

/** "/lightning/r/Account/001…/related/Contacts/view" → "001…": only a record's own page links to its lists. */
const relatedOwner = (href: string) => /([^/]+)\/related\//.exec(href)?.[1]

/** Each record kept open has a part of its own; an organisation that draws only one has just the main part. */
const paneOf = (el: Element): Element =>
  el.closest(".oneContent, .windowViewMode-normal, .windowViewMode-maximized") ??
  el.closest('[data-recordid], [record-id], [data-record-id], main, [role="main"]') ??
  el.ownerDocument.body

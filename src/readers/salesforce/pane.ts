// The part of the page that shows the record of the address; Salesforce keeps several records drawn at once.
import { isVisible } from "../visible"
import { isRecordId, longId } from "./address"

/**
 * The pane proven to be the record's: it shows, and its own links or marks carry the record's id.
 * @returns undefined when none does: the address moved on, or the page is drawn in a way we do not know.
 */
export function recordPane(doc: Document, id: string): Element | undefined {
  const panes = new Set<Element>()
  for (const mark of doc.querySelectorAll("[data-recordid], [record-id], [data-record-id]")) {
    // Links carry the id of the record they lead to; a host of a record page carries its own.
    if (mark.tagName !== "A" && same(ownMark(mark), id)) panes.add(paneOf(mark))
  }
  for (const link of doc.querySelectorAll('a[href*="/related/"]')) {
    if (same(relatedOwner(link.getAttribute("href") ?? ""), id)) panes.add(paneOf(link))
  }
  const shown = [...panes].filter(isVisible)
  return shown.length === 1 ? shown[0] : undefined
}

const ownMark = (el: Element) =>
  el.getAttribute("data-recordid") ?? el.getAttribute("record-id") ?? el.getAttribute("data-record-id") ?? ""

/** "/lightning/r/Account/001…/related/Contacts/view" → "001…": only a record's own page links to its lists. */
function relatedOwner(href: string): string {
  const path = href.replace(/^https?:\/\/[^/]+/, "").split("/")
  return path[path.indexOf("related") - 1] ?? ""
}

const same = (found: string, id: string) => isRecordId(found) && longId(found) === longId(id)

/** Each record kept open has a part of its own; an organisation that draws only one has just the main part. */
const paneOf = (el: Element): Element =>
  el.closest(".oneContent, .windowViewMode-normal, .windowViewMode-maximized") ??
  el.closest('main, [role="main"]') ??
  el.ownerDocument.body

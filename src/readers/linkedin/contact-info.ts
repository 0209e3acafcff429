// E-mail addresses from the opened contact details, where these name the person's own page.
import { type Book, note } from "../book"
import { all, attr } from "../dom"
import { mailtoIn, textOf } from "../text"
import { isProfileOf } from "./own-links"

const boxes = "section, dialog, [role=dialog]"

/** The addresses in the details of `slug`; none while the details are closed. */
export function contactEmails(book: Book, doc: Document, slug: string): string[] {
  const links = all(doc, 'a[href^="mailto:"]').filter((link) => standsInDetails(link.closest(boxes), slug))
  const emails = [...new Set(links.flatMap((link) => mailtoIn(attr(link, "href")) ?? []))]
  if (emails.length > 0) note(book, "person.emails", "contact-details")
  return emails.slice(0, 20)
}

/** The details print the address of the person's page as text; a post that holds an e-mail address does not. */
function standsInDetails(box: Element | null | undefined, slug: string): boolean {
  if (!box) return false
  const own = all(box, "a").some(
    (a) => isProfileOf(attr(a, "href"), slug) && /linkedin\.com\/in\//i.test(textOf(a) ?? ""),
  )
  return own || standsInDetails(box.parentElement?.closest(boxes), slug)
}

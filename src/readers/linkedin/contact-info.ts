// E-mail addresses from the opened contact details, where these name the person's own page.
import { type Book, note } from "../book"
import { emailIn, textOf } from "../text"
import { isProfileOf } from "./own-links"

/** The addresses in the details of `slug`; none while the details are closed. */
export function contactEmails(book: Book, doc: Document, slug: string): string[] {
  const emails = new Set<string>()
  for (const link of doc.querySelectorAll('a[href^="mailto:"]')) {
    const email = emailIn(link.getAttribute("href")?.slice(7).split("?")[0])
    if (email && standsInDetails(link, slug)) emails.add(email)
  }
  if (emails.size > 0) note(book, "person.emails", "contact-details")
  return [...emails].slice(0, 20)
}

/** The details print the address of the person's page as text; a post that holds an e-mail address does not. */
function standsInDetails(link: Element, slug: string): boolean {
  for (let box = link.closest("section, dialog, [role=dialog]"); box; box = outer(box)) {
    const own = [...box.querySelectorAll('a[href*="/in/"]')].some((a) => {
      return isProfileOf(a.getAttribute("href"), slug) && /linkedin\.com\/in\//i.test(textOf(a) ?? "")
    })
    if (own) return true
  }
  return false
}

const outer = (box: Element) => box.parentElement?.closest("section, dialog, [role=dialog]") ?? null

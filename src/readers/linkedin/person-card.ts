// The card at the top of a person's page, proven to be the person of the address.
import { all, linkOf } from "../dom"
import { contactLink, isCanonical, isProfileOf } from "./own-links"

/**
 * The container that name, headline and employer are read from.
 * @returns undefined when nothing proves that what is drawn belongs to the slug: the address may have moved on.
 */
export function personCard(doc: Document, slug: string): Element | null | undefined {
  // Some pages have no contact link. Where there are several, the first is the card's own; later ones stand in posts.
  const contact = contactLink(doc)
  if (contact) return contact.slug === slug ? contact.link.closest("section") : undefined
  return linkedHeadings(doc, slug)[0]?.closest("section") ?? guestCard(doc, slug)
}

/** The headings that lead to the person's own page. */
export const linkedHeadings = (part: Document | Element | null | undefined, slug: string): Element[] =>
  all(part, "section a h2").filter((heading) => isProfileOf(linkOf(heading), slug))

/** Guests' pages are loaded whole, so a canonical address speaks for the whole document. */
function guestCard(doc: Document, slug: string): Element | null | undefined {
  if (!isCanonical(doc, ["in"], slug)) return undefined
  const cards = new Set(all(doc, "section h1").map((heading) => heading.closest("section:not([role])")))
  return cards.size === 1 ? [...cards][0] : undefined
}

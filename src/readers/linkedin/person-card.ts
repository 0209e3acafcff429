// The card at the top of a person's page, proven to be the person of the address.
import { contactLinks, isCanonical, isProfileOf } from "./own-links"

/**
 * The container that name, headline and employer are read from.
 * @returns undefined when nothing proves that what is drawn belongs to the slug: the address may have moved on.
 */
export function personCard(doc: Document, slug: string): Element | undefined {
  // Some pages have no contact link. Where there are several, the first is the card's own; later ones stand in posts.
  const [contact] = contactLinks(doc)
  if (contact) return contact.slug === slug ? (contact.link.closest("section") ?? undefined) : undefined
  return linkedHeadingCard(doc, slug) ?? guestCard(doc, slug)
}

function linkedHeadingCard(doc: Document, slug: string): Element | undefined {
  for (const heading of doc.querySelectorAll('section a[href*="/in/"] :is(h1, h2)')) {
    if (isProfileOf(heading.closest("a")?.getAttribute("href"), slug)) return heading.closest("section") ?? undefined
  }
  return undefined
}

/** Guests' pages are loaded whole, so a canonical address speaks for the whole document. */
function guestCard(doc: Document, slug: string): Element | undefined {
  if (!isCanonical(doc, "in", slug)) return undefined
  const headings = [...doc.querySelectorAll("section h1")].filter((h) => !h.closest('[role="dialog"]'))
  const cards = new Set(headings.map((h) => h.closest("section")))
  return cards.size === 1 ? ([...cards][0] ?? undefined) : undefined
}

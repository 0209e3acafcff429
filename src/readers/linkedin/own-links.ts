// Proof that a part of a LinkedIn page belongs to the id in the address: its own links say so.
import { all, attr } from "../dom"
import { within } from "../reader"
import { pathParts, slugOf } from "./address"

/** Where a link leads on LinkedIn, as path parts with the id decoded; none for other sites and broken links. */
export function leadsTo(href: string | undefined): string[] {
  try {
    const url = new URL(href || "x:", "https://www.linkedin.com/")
    const [first, id = "", ...rest] = pathParts(url.pathname)
    return first && within(url, "linkedin.com") ? [first, slugOf(id), ...rest] : []
  } catch {
    return []
  }
}

/** Whether a link leads to exactly the person's page, not below it. */
export const isProfileOf = (href: string, slug: string) => leadsTo(href).join("/") === `in/${slug}`

/** The slug of a company that a link leads to. */
export function companyIn(href: string | undefined): string | undefined {
  const [kind, slug] = leadsTo(href)
  return kind === "company" ? slug : undefined
}

/** The first link to contact details on the page, and whose details they are. */
export function contactLink(doc: Document): { link: Element; slug: string } | undefined {
  for (const link of all(doc, 'a[href*="contact-info"]')) {
    const [kind, slug, , what] = leadsTo(attr(link, "href"))
    if (kind === "in" && slug && what === "contact-info") return { link, slug }
  }
  return undefined
}

/** Whether the document's canonical address is the one of this page: of a page that was loaded whole. */
export function isCanonical(doc: Document, kinds: readonly string[], slug: string): boolean {
  const [kind = "", id, more] = leadsTo(attr(doc.querySelector('link[rel="canonical"]'), "href"))
  return kinds.includes(kind) && id === slug && !more
}

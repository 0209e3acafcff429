// Proof that a part of a LinkedIn page belongs to the id in the address: its own links say so.
import { within } from "../reader"
import { pathParts, slugOf } from "./address"

/** Where a link leads on LinkedIn, as path parts with the id decoded; undefined for other sites and broken links. */
export function leadsTo(href: string | null | undefined): string[] | undefined {
  if (!href) return undefined
  try {
    const url = new URL(href, "https://www.linkedin.com/")
    if (!within(url, "linkedin.com")) return undefined
    const [first = "", id = "", ...rest] = pathParts(url.pathname)
    return [first, slugOf(id), ...rest]
  } catch {
    return undefined
  }
}

/** Whether a link leads to exactly the person's page, not below it. */
export function isProfileOf(href: string | null | undefined, slug: string): boolean {
  const path = leadsTo(href)
  return path?.length === 2 && path[0] === "in" && path[1] === slug
}

/** The links to contact details on the page, with the slug each of them belongs to. */
export function contactLinks(doc: Document): { link: Element; slug: string }[] {
  return [...doc.querySelectorAll('a[href*="contact-info"]')].flatMap((link) => {
    const path = leadsTo(link.getAttribute("href"))
    return path?.[0] === "in" && path[3] === "contact-info" ? [{ link, slug: path[1] as string }] : []
  })
}

/** Whether the document's canonical address is the one of this page: of a page that was loaded whole. */
export function isCanonical(doc: Document, kind: "in" | "company", slug: string): boolean {
  const path = leadsTo(doc.querySelector('link[rel="canonical"]')?.getAttribute("href"))
  return path?.length === 2 && path[1] === slug && (path[0] === kind || (kind === "company" && path[0] !== "in"))
}

// A company's page on LinkedIn.
import type { PageFacts } from "~src/domain/page-facts"
import { type Book, note, openBook, type Said, settle } from "../book"
import { nameLike, textOf } from "../text"
import { siteDomain } from "../web"
import { statementOf, type Thing, wordIn } from "./json-ld"
import { isCanonical, leadsTo } from "./own-links"
import { titleCompanies } from "./title"

const kinds = ["company", "school", "showcase"]

/** Reads the company of `slug`; where the drawn page does not prove to be its own, the slug alone. */
export function readCompany(doc: Document, slug: string): PageFacts {
  const book = openBook()
  note(book, "company.slug", "address")
  const statement = kinds.map((kind) => statementOf(doc, "Organization", kind, slug)).find(Boolean)
  const name = companyName(book, doc, slug, statement)
  const domain = siteDomain(wordIn(statement?.sameAs))
  if (domain) note(book, "company.domain", "json-ld")
  return {
    site: "linkedin",
    kind: "company",
    company: { slug, ...(name && { name }), ...(domain && { domain }) },
    ...book,
  }
}

function companyName(book: Book, doc: Document, slug: string, statement?: Thing): Said {
  const canonical = isCanonical(doc, "company", slug)
  return settle(book, "company.name", [
    [
      ["json-ld", () => nameLike(wordIn(statement?.name))],
      ["card-heading", () => headings(doc, "h1", slug, canonical).map((h) => nameLike(textOf(h)))],
    ],
    [
      [
        "title-in-heading",
        () => {
          const drawn = headings(doc, "h1, h2, h3", slug, canonical).map(textOf)
          return nameLike(titleCompanies(doc).find((name) => drawn.includes(name)))
        },
      ],
    ],
  ])
}

/** Headings whose own part of the page links to the company's pages. */
function headings(doc: Document, selector: string, slug: string, canonical: boolean): Element[] {
  return [...doc.querySelectorAll(selector)].filter((heading) => {
    const part = heading.closest("section, [componentkey]")
    if (heading.closest('[role="dialog"]') || !part) return false
    return canonical || [...part.querySelectorAll("a[href]")].some((a) => isOwn(a, slug))
  })
}

function isOwn(link: Element, slug: string): boolean {
  const path = leadsTo(link.getAttribute("href"))
  // Below the company's own page: a mere link to the company also stands on other companies' pages.
  return path !== undefined && path.length >= 3 && kinds.includes(path[0] ?? "") && path[1] === slug
}

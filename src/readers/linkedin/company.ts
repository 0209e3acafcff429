// A company's page on LinkedIn.
import type { PageFacts } from "~src/domain/page-facts"
import { note, openBook, settle } from "../book"
import { all, attr } from "../dom"
import type { Given } from "../reader"
import { nameLike, textOf } from "../text"
import { wordIn } from "./json"
import { statementOf } from "./json-ld"
import { isCanonical, leadsTo } from "./own-links"
import { asBuilt } from "./person"
import { titleNames } from "./title"

const kinds = ["company", "school", "showcase"]

/** Reads the company of `slug`; where the drawn page does not prove to be its own, the slug alone. */
export function readCompany(doc: Document, slug: string, given?: Given): PageFacts {
  const book = openBook()
  note(book, "company.slug", "address")
  const about = statementOf(doc, "Organization", kinds, slug)
  const mended = given?.mend?.({ kind: "company", doc, id: slug, card: undefined }, given) ?? asBuilt
  const name = settle(
    book,
    "company.name",
    nameLike,
    mended("company.name", [
      [
        ["json-ld", () => [wordIn(about?.name)]],
        ["card-heading", () => headings(doc, "h1", slug)],
      ],
      [
        [
          "title-in-heading",
          () => headings(doc, "h2, h3", slug).filter((text) => titleNames(doc).includes(text ?? "")),
        ],
      ],
    ]),
    "promised",
  )
  return { site: "linkedin", kind: "company", company: { slug, ...(name && { name }) }, ...book }
}

/** Headings whose own part of the page links to pages below the company's: other companies' pages link to the company. */
function headings(doc: Document, selector: string, slug: string): (string | undefined)[] {
  const canonical = isCanonical(doc, kinds, slug)
  return all(doc, selector)
    .filter((heading) => {
      const part = heading.closest("section, [componentkey]")
      return canonical ? !heading.closest("[role=dialog]") : all(part, "a").some((a) => isOwn(attr(a, "href"), slug))
    })
    .map(textOf)
}

function isOwn(href: string, slug: string): boolean {
  const [kind = "", id, below] = leadsTo(href)
  return kinds.includes(kind) && id === slug && below !== undefined
}

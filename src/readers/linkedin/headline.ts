// The line a person wrote under the name: shown as said, and never evidence for an employer.
import { type Book, type Said, settle } from "../book"
import { texts } from "../dom"
import { clean } from "../text"
import { linkedHeadings } from "./person-card"

const marked =
  '[data-generated-suggestion-target], .text-body-medium.break-words, [data-section="headline"], .top-card-layout__headline, .pv-top-card-section__headline'

/** Settles the headline; a page without one is not worse for it. */
export function headline(book: Book, slug: string, card?: Element | null): Said {
  const finders = [
    ["card-headline", () => texts(card, marked).slice(0, 1)],
    ["card-under-name", () => underLinkedName(slug, card)],
    ["card-second-heading", () => texts(card, "ul + h2").slice(0, 1)],
  ] as const
  return settle(
    book,
    "person.headline",
    clean,
    finders.map((finder) => [finder]),
    "optional",
  )
}

/** The first line after the linked name that is not the degree of connection ("· 2nd"). */
function underLinkedName(slug: string, card?: Element | null): Said[] {
  if (!card || linkedHeadings(card, slug).length === 0) return []
  return texts(card, "p")
    .filter((line) => line && !line.startsWith("·"))
    .slice(0, 1)
}

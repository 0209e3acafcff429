// The line a person wrote under the name: shown as said, and never evidence for an employer.
import { type Book, type Said, settle } from "../book"
import { textOf } from "../text"
import { isProfileOf } from "./own-links"

const marked = [
  "[data-generated-suggestion-target]",
  ".text-body-medium.break-words",
  '[data-section="headline"]',
  ".top-card-layout__headline",
  ".pv-top-card-section__headline",
].join(", ")

/** Settles the headline; a page without one is not worse for it. */
export function headline(book: Book, slug: string, card?: Element): Said {
  return settle(
    book,
    "person.headline",
    [
      [["card-headline", () => textOf(card?.querySelector(marked))]],
      [
        ["card-under-name", () => underLinkedName(slug, card)],
        ["card-second-heading", () => (card?.querySelector("li") ? textOf(card.querySelector("ul + h2")) : undefined)],
      ],
    ],
    true,
  )
}

/** The first line after the linked name that is not the degree of connection ("· 2nd"). */
function underLinkedName(slug: string, card?: Element): Said {
  const name = [...(card?.querySelectorAll("a h2") ?? [])].find((h) => {
    return isProfileOf(h.closest("a")?.getAttribute("href"), slug)
  })
  if (!name) return undefined
  const lines = [...(card?.querySelectorAll("p") ?? [])].filter((p) => {
    return (name.compareDocumentPosition(p) & 4) !== 0 && !/^·/.test(textOf(p) ?? "·")
  })
  return textOf(lines[0])
}

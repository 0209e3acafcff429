// A person's name: heading of the proven card, statement for machines, photo, title that the card confirms.
import { type Book, type Said, settle } from "../book"
import { clean, nameLike, textOf } from "../text"
import { embeddedNames } from "./embedded"
import { type Thing, wordIn } from "./json-ld"
import { isProfileOf } from "./own-links"
import { titleNames } from "./title"

/** Settles the name of the person of `slug`; undefined where the page does not prove one. */
export function personName(book: Book, doc: Document, slug: string, card?: Element, statement?: Thing): Said {
  return settle(book, "person.name", [
    [
      ["json-ld", () => nameLike(wordIn(statement?.name))],
      ["card-heading", () => headings(card).map(nameLike)],
      ["card-linked-heading", () => linkedHeadings(card, slug).map(nameLike)],
    ],
    [
      ["toolbar-link", () => toolbarNames(doc, slug).map(nameLike)],
      ["card-photo", () => photoNames(card).map(nameLike)],
      ["title-in-card", () => nameLike(titleNames(doc).find((name) => isWrittenIn(card, name)))],
    ],
    [
      ["embedded-json", () => embeddedNames(doc, slug).map(nameLike)],
      ["title-in-json", () => (embeddedNames(doc, slug).length > 0 ? nameLike(titleNames(doc)[0]) : undefined)],
    ],
  ])
}

const headings = (card?: Element) => [...(card?.querySelectorAll("h1") ?? [])].filter(outsideDialog).map(textOf)

function linkedHeadings(card: Element | undefined, slug: string): Said[] {
  return [...(card?.querySelectorAll("a h2") ?? [])]
    .filter((h) => isProfileOf(h.closest("a")?.getAttribute("href"), slug))
    .map(textOf)
}

/** The bar that stays on top when the page is scrolled links to the person under their name. */
function toolbarNames(doc: Document, slug: string): Said[] {
  return [...doc.querySelectorAll('[role="toolbar"] a[href*="/in/"] [aria-label]')]
    .filter((el) => isProfileOf(el.closest("a")?.getAttribute("href"), slug))
    .map((el) => clean(el.getAttribute("aria-label")))
}

/** Older cards name their photo twice over, in `alt` and in `title`; other pictures carry one of them at most. */
function photoNames(card?: Element): Said[] {
  return [...(card?.querySelectorAll("img[alt][title]") ?? [])]
    .map((img) => [clean(img.getAttribute("alt")), clean(img.getAttribute("title"))])
    .filter(([alt, title]) => alt === title)
    .map(([alt]) => alt)
}

function isWrittenIn(card: Element | undefined, name: string): boolean {
  return [...(card?.querySelectorAll("li, p, h2, h3, span, div") ?? [])].some(
    (el) => el.childElementCount === 0 && textOf(el) === name,
  )
}

const outsideDialog = (element: Element) => !element.closest('[role="dialog"]')

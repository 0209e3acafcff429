// A person's name: heading of the proven card, statement for machines, photo, title that the card confirms.
import type { Finder } from "../book"
import { all, attr, texts } from "../dom"
import { textOf } from "../text"
import { embeddedNames } from "./embedded"
import { type Thing, wordIn } from "./json"
import { linkedHeadings } from "./person-card"
import { titleNames } from "./title"

/** What finds the name of the person of `slug`, rank by rank. */
export function nameFinders(doc: Document, slug: string, card?: Element | null, about?: Thing): Finder[][] {
  const names = titleNames(doc)
  return [
    [
      ["json-ld", () => [wordIn(about?.name)]],
      ["card-heading", () => texts(card, "h1")],
      ["card-linked-heading", () => (card ? linkedHeadings(card, slug).map(textOf) : [])],
    ],
    [
      ["card-photo", () => photoNames(card)],
      ["title-in-card", () => [names.find((name) => texts(card, "li, p, span").includes(name))]],
    ],
    [
      ["embedded-json", () => embeddedNames(doc, slug)],
      ["title-in-json", () => (embeddedNames(doc, slug)[0] ? [names[0]] : [])],
    ],
  ]
}

/** Older cards name their photo twice over, in `alt` and in `title`; other pictures carry one of them at most. */
const photoNames = (card?: Element | null) =>
  all(card, "img[alt][title]").flatMap((img) => (attr(img, "alt") === attr(img, "title") ? [attr(img, "alt")] : []))

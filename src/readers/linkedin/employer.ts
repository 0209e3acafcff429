// A person's employer as the card at the top says it, never as a headline says it.
import { type Book, note, type Said, settle } from "../book"
import { all, attr, texts } from "../dom"
import type { Mended } from "../mend"
import { nameLike, textOf } from "../text"
import { listOf, type Thing, wordIn } from "./json"
import { companyIn } from "./own-links"

type Card = Element | null | undefined
type Company = { name: Said; slug?: Said }

/** Settles the employer's name, and its slug where the card links to it. */
export function employer(book: Book, mended: Mended, card: Card, about?: Thing): { name?: string; slug?: string } {
  const listed = positions(card)
  const stated = currentIn(about)
  const name = settle(
    book,
    "company.name",
    nameLike,
    mended("company.name", [
      [
        ["card-label", () => labelled(card)],
        ["card-control", () => texts(card, '[data-control-name="position_see_more"]')],
        ["card-anchor", () => texts(card, 'a[href="#experience"]')],
        ["card-logo", () => marks(card)],
        ["card-position", () => listed.map((position) => position.name)],
      ],
      [
        ["json-ld", () => stated.map((position) => position.name)],
        ["card-order", () => firstOfTwo(card)],
        ["card-line", () => firstInLine(card)],
      ],
    ]),
  )
  const slugs = new Set([...listed, ...stated].flatMap((one) => (nameLike(one.name) === name && one.slug) || []))
  const slug = slugs.size === 1 ? [...slugs][0] : undefined
  if (slug) note(book, "company.slug", "card-link")
  return name ? { name, ...(slug && { slug }) } : {}
}

/** "Current company" in words; the words change with the language, so this is one finder of several. */
const labelled = (card: Card) =>
  all(card, "[aria-label]")
    .filter((el) => /^(current company|aktuelles unternehmen)\b/i.test(attr(el, "aria-label")))
    .map(textOf)

/** The employer's mark: the stand-in drawn behind its logo has a name and a number that say what it stands for. */
const marks = (card: Card) =>
  all(card, 'figure svg:is([id^="company-"], [data-token-id="358"])').map((svg) =>
    textOf(svg.closest('[role="button"], button, a')),
  )

/** Guests' cards list current positions in a part of their own. */
const positions = (card: Card): Company[] =>
  all(card, '[data-section="currentPositionsDetails"] :is(a[href*="/company/"], .org, td span)').map((el) => ({
    name: textOf(el),
    slug: companyIn(attr(el, "href")),
  }))

const currentIn = (about?: Thing): Company[] =>
  listOf(about?.worksFor)
    .filter((work) => !listOf(work.member).some((role) => role.endDate))
    .map((work) => ({ name: wordIn(work.name), slug: companyIn(wordIn(work.url)) }))

/** Two marks with pictures beside each other are employer and school in this order; one alone may be either. */
const firstOfTwo = (card: Card) =>
  all(card, "ul")
    .filter(
      (list) => list.children.length === 2 && all(list, ":scope > li :is(button[aria-label], a) img").length === 2,
    )
    .map((list) => textOf(list.firstElementChild))

/** "Company · School" under the headline, where two things to press carry the same two names. */
function firstInLine(card: Card): Said[] {
  const pressed = texts(card, '[role="button"]')
  return texts(card, "p").flatMap((line) => {
    const [first, second, more] = line?.split(" · ") ?? []
    return second && !more && pressed.includes(first) && pressed.includes(second) ? [first] : []
  })
}

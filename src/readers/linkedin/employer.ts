// A person's employer as the card at the top says it, never as a headline says it.
import { type Book, type Finder, note, type Said, settle } from "../book"
import { clean, nameLike, textOf } from "../text"
import { isThing, listOf, type Thing, wordIn } from "./json-ld"
import { leadsTo } from "./own-links"

/** Settles the employer's name, and its slug where the card links to it. */
export function employer(book: Book, card?: Element, statement?: Thing): { name?: string; slug?: string } {
  const name = settle(book, "company.name", [
    [
      ["card-label", () => labelled(card)],
      ["card-control", () => texts(card, '[data-control-name="position_see_more"]')],
      ["card-anchor", () => texts(card, 'a[href="#experience"]')],
      ["card-logo", () => withLogo(card)],
      ["card-position", () => positions(card).map((p) => p.name)],
    ],
    [
      ["json-ld", () => currentIn(statement).map((c) => c.name)],
      ["card-order", () => firstOfTwo(card)],
      ["card-line", () => firstInLine(card)],
    ],
  ] satisfies Finder[][])
  if (!name) return {}
  const slugs = new Set([...positions(card), ...currentIn(statement)].filter((c) => c.name === name).map((c) => c.slug))
  slugs.delete(undefined)
  const [slug] = slugs
  if (slugs.size !== 1 || !slug) return { name }
  note(book, "company.slug", "card-link")
  return { name, slug }
}

const all = (card: Element | undefined, selector: string) => [...(card?.querySelectorAll(selector) ?? [])]
const texts = (card: Element | undefined, selector: string): Said[] =>
  all(card, selector).map((el) => nameLike(textOf(el)))

/** "Current company" in words; the words change with the language, so this is one finder of several. */
const current = /^(current company|aktuelles unternehmen)\b/i
function labelled(card?: Element): Said[] {
  return all(card, "[aria-label]")
    .filter((el) => current.test(el.getAttribute("aria-label") ?? ""))
    .map((el) => nameLike(textOf(el)))
}

/** The stand-in drawn behind a logo is named after what it stands for: company or school. */
function withLogo(card?: Element): Said[] {
  return all(card, 'figure svg[id^="company-"]').map((svg) =>
    nameLike(textOf(svg.closest('[role="button"], button, a'))),
  )
}

type Company = { name: Said; slug?: string }

/** Guests' cards list current positions in a part of their own. */
function positions(card?: Element): Company[] {
  return all(card, '[data-section="currentPositionsDetails"]').flatMap((part) => {
    const links = all(part, 'a[href*="/company/"]')
    if (links.length === 0) return all(part, ".org").map((el) => ({ name: nameLike(textOf(el)) }))
    return links.map((link) => {
      const path = leadsTo(link.getAttribute("href"))
      return { name: nameLike(textOf(link)), slug: path?.[0] === "company" ? path[1] : undefined }
    })
  })
}

function currentIn(statement?: Thing): Company[] {
  return listOf(statement?.worksFor)
    .filter(isThing)
    .filter((work) => !listOf(work.member).some((role) => isThing(role) && role.endDate !== undefined))
    .map((work) => {
      const path = leadsTo(wordIn(work.url))
      return { name: nameLike(wordIn(work.name)), slug: path?.[0] === "company" ? path[1] : undefined }
    })
}

/** Two marks with pictures beside each other are employer and school in this order; one alone may be either. */
function firstOfTwo(card?: Element): Said {
  for (const list of all(card, "ul")) {
    const marks = [...list.children].filter((li) => li.querySelector("button[aria-label] img, a img"))
    if (list.children.length === 2 && marks.length === 2) return nameLike(clean(marks[0]?.textContent))
  }
  return undefined
}

/** "Company · School" under the headline, where the two marks below it carry the same two names. */
function firstInLine(card?: Element): Said {
  const [first, second, more] = all(card, "figure")
    .map((figure) => textOf(figure.closest('[role="button"], button')))
    .filter((text) => text !== undefined)
  if (!first || !second || more) return undefined
  const line = `${first} · ${second}`
  return all(card, "p").some((p) => textOf(p) === line) ? nameLike(first) : undefined
}

// The interpreter of finders as data: proves a part of the page, and looks only inside it. Runs no code, writes nothing.
import type { FinderTable, Look, PageFinders, Proof, ReadField } from "~src/domain/finders"
import type { Finder, Said } from "./book"
import { all, attr } from "./dom"
import type { Given } from "./reader"
import { textOf } from "./text"
import { isVisible } from "./visible"

/** A site's finders as they are built in. */
export type Built = Pick<FinderTable, "version" | "pages">
export type BuiltIn = Record<string, () => readonly Said[]>
type Place = {
  doc: Document
  /** Proven to be the page's own. */
  part: Element | null | undefined
  given?: Given | undefined
}

/** Elements looked at for one finder, and how long a table from elsewhere may take in one reading, milliseconds. */
const most = 60
const atMost = 50

/** The finders of one kind of page: what a newer table says stands in place of what is built in, its proofs before it. */
export function findersOf(
  { version, pages }: Built,
  kind: keyof NonNullable<Built["pages"]>,
  given?: Given,
): PageFinders {
  const own = pages?.[kind] ?? {}
  const table = given?.table
  const fix = table && table.version > version ? table.pages?.[kind] : undefined
  return fix
    ? { proofs: [...(fix.proofs ?? []), ...(own.proofs ?? [])], fields: { ...own.fields, ...fix.fields } }
    : own
}

/** The places that a reader's own code looks for, where a newer table does not name others. */
export function marksOf<M extends Record<string, string>>(version: number, built: M, given?: Given): M {
  const table = given?.table
  return table && table.version > version ? { ...built, ...table.marks } : built
}

/**
 * The part of the page that proves to be the id's own; never the whole page.
 * @param ids several where the page writes it in several ways.
 * @returns undefined when none does, or several that show do.
 */
export function provenPart(doc: Document, proofs: readonly Proof[] = [], ...ids: string[]): Element | undefined {
  for (const { select, attr: name, below, up } of proofs) {
    const parts = all(doc, select)
      .filter((el) => ids.some((id) => carries(attr(el, name), id, below)))
      .flatMap((el) => (up ? (el.closest(up) ?? []) : el))
    const shown = [...new Set(parts)].filter((part) => part.parentElement && part !== doc.body && isVisible(part))
    if (shown.length === 1) return shown[0]
  }
  return undefined
}

/** Whether a text holds the id as a whole, and something below it if asked: "…/0-1/51/…" does not hold 5. */
function carries(text: string, id: string, below = false): boolean {
  const [held, sought] = [text.toLowerCase(), id.toLowerCase()]
  const at = held.indexOf(sought)
  const rest = held.slice(at + id.length)
  return at >= 0 && !/[\w-]$/.test(held.slice(0, at)) && (below ? /^\/\w/.test(rest) : !/^[\w-]/.test(rest))
}

/** How to ask for a field: the finders that the table names for it, rank by rank. All of one reading share one clock. */
export function makeRanks({ fields = {} }: PageFinders, { doc, part, given }: Place) {
  const end = given?.table ? performance.now() + atMost : Number.POSITIVE_INFINITY
  const titled = (how: string) => (part || (how === "fresh" && given?.fresh) ? [titleOf(doc)] : [])
  const ask = (look: Look) => {
    if (performance.now() > end) return []
    const said = "title" in look ? titled(look.title) : found(look, part)
    return look.like ? said.map((text) => valueIn(text, look.like as string)) : said
  }
  const silent = () => []
  /** `builtIn`: finders of the reader's own code, which the table calls by their names. */
  return (field: ReadField, builtIn: BuiltIn = {}): Finder[][] =>
    (fields[field] ?? []).map((rank) =>
      rank.map((one) => (typeof one === "string" ? [one, builtIn[one] ?? silent] : [one.name, () => ask(one)])),
    )
}

/** Without the count of what is new. */
export const titleOf = (doc: Document) => doc.title.replace(/^\(\d+\+?\)\s*/, "")

function found(look: Exclude<Look, { title: string }>, part: Place["part"]): Said[] {
  const elements = all(part, look.select).slice(0, look.first ? 1 : most)
  return elements.map((el) => (look.attr ? attr(el, look.attr) : textOf(el)))
}

/** What stands at `{}` in a text of this form; nothing where it has another. */
function valueIn(text: Said, like: string): Said {
  const form = like
    .replace(/[\\^$.|?+()[\]]/g, "\\$&")
    .replaceAll("*", ".*?")
    .replace("{}", "(.+)")
  return new RegExp(`^${form}$`).exec(text?.slice(0, 500) ?? "")?.[1]
}

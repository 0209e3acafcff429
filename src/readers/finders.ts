// The interpreter of finders as data: proves a part of the page, and looks only inside it. Runs no code, writes nothing.
import type { FinderTable, Look, PageFinders, Proof, ReadField } from "~src/domain/finders"
import type { Finder, Said } from "./book"
import { all, attr } from "./dom"
import { textOf } from "./text"
import { isVisible } from "./visible"

/** As the site's reader has it built in; `pages` in full. */
export type Built = Pick<FinderTable, "version" | "pages">
type Part = Element | null | undefined
export type BuiltIn = Record<string, () => readonly Said[]>

/** Elements looked at for one finder. */
const most = 60

/**
 * The part of the page that proves to be the id's own; never the whole page.
 * @returns undefined when none does, or several that show do.
 */
export function provenPart(doc: Document, proofs: readonly Proof[] = [], id: string): Element | undefined {
  for (const { select, attr: name, up } of proofs) {
    const parts = all(doc, select)
      .filter((el) => carries(attr(el, name), id))
      .flatMap((el) => (up ? (el.closest(up) ?? []) : el))
    const shown = [...new Set(parts)].filter((part) => part.parentElement && part !== doc.body && isVisible(part))
    if (shown.length === 1) return shown[0]
  }
  return undefined
}

/** Whether a text holds the id as a whole: "…/0-1/51/…" does not hold 5. */
function carries(text: string, id: string): boolean {
  const [held, sought] = [text.toLowerCase(), id.toLowerCase()]
  const at = held.indexOf(sought)
  return at >= 0 && !/[\w-]$/.test(held.slice(0, at)) && !/^[\w-]/.test(held.slice(at + id.length))
}

/** The finders of one field, rank by rank, those of the table and those built into the reader that it names. */
export function ranksOf(
  { fields = {} }: PageFinders,
  field: ReadField,
  { doc, part, fresh, builtIn = {} }: { doc: Document; part: Part; fresh?: boolean | undefined; builtIn?: BuiltIn },
): Finder[][] {
  const titled = (how: string) => (part || (how === "fresh" && fresh) ? [titleOf(doc)] : [])
  const ask = (look: Look) => {
    const said = "title" in look ? titled(look.title) : found(look, part)
    return look.like ? said.map((text) => valueIn(text, look.like as string)) : said
  }
  return (fields[field] ?? []).map((rank) =>
    rank.map((one) => (typeof one === "string" ? [one, builtIn[one] ?? (() => [])] : [one.name, () => ask(one)])),
  )
}

/** Without the count of what is new. */
export const titleOf = (doc: Document) => doc.title.replace(/^\(\d+\+?\)\s*/, "")

function found(look: Exclude<Look, { title: string }>, part: Part): Said[] {
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

// How finders are heard: rank by rank, agreeing or silent, with everything said written down.
import type { PageFacts } from "~src/domain/page-facts"

export type Said = string | undefined
/** A name for the receipt, and what the finder says; several different values are a disagreement with itself. */
export type Finder = readonly [name: string, find: () => readonly Said[]]

export type Book = { evidence: PageFacts["evidence"]; missing: string[]; drift?: NonNullable<PageFacts["drift"]> }
export const openBook = (): Book => ({ evidence: [], missing: [] })

/** Writes down who said a field. */
export function note(book: Book, field: string, finder: string): void {
  if (book.evidence.length < 60) book.evidence.push({ field, finder })
}

/** Says that a page of this kind should have had this field. */
export function miss(book: Book, field: string): undefined {
  book.missing.push(field)
}

/** Says that a page broke its address's promise of this field: whom we asked, and how they failed. */
export function drifted(book: Book, field: string, how: "silent" | "disagreed", finders: readonly string[]): undefined {
  book.drift = finders.slice(0, 20).map((finder) => ({ field, finder, how }))
}

/**
 * Settles one field: the finders of the surest rank that speaks must agree; a lower rank is heard only where all above are
 * silent. Every finder that spoke is written down. `accept` makes a value of what was found, or silence.
 * @param need `promised`: the address says that the page has it, so that its lack is the page's drift.
 * @returns the value, or undefined with the field listed as missing unless `optional`.
 */
export function settle(
  book: Book,
  field: string,
  accept: (found: Said) => Said,
  ranks: readonly (readonly Finder[])[],
  need: "promised" | "wanted" | "optional" = "wanted",
): Said {
  const promised = need === "promised"
  const asked: string[] = []
  for (const rank of ranks) {
    const values = new Set<string>()
    const spoke: string[] = []
    for (const [name, find] of rank) {
      const said = find().flatMap((found) => accept(found) ?? [])
      asked.push(name)
      if (said.length > 0) {
        note(book, field, name)
        spoke.push(name)
      }
      for (const value of said) values.add(value)
    }
    if (values.size === 1) return [...values][0]
    if (values.size > 1) {
      if (promised) drifted(book, field, "disagreed", spoke)
      return miss(book, field)
    }
  }
  if (promised) drifted(book, field, "silent", asked)
  return need === "optional" ? undefined : miss(book, field)
}

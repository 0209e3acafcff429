// How finders are heard: rank by rank, agreeing or silent, with everything said written down.
import type { PageFacts } from "~src/domain/page-facts"

export type Said = string | undefined
/** A name for the receipt, and what the finder says; several different values are a disagreement with itself. */
export type Finder = readonly [name: string, find: () => readonly Said[]]

export type Book = { evidence: PageFacts["evidence"]; missing: string[] }
export const openBook = (): Book => ({ evidence: [], missing: [] })

/** Writes down who said a field. */
export function note(book: Book, field: string, finder: string): void {
  if (book.evidence.length < 60) book.evidence.push({ field, finder })
}

/** Says that a page of this kind should have had this field. */
export function miss(book: Book, field: string): undefined {
  book.missing.push(field)
}

/**
 * Settles one field: the finders of the surest rank that speaks must agree; a lower rank is heard only where all above are
 * silent. Every finder that spoke is written down. `accept` makes a value of what was found, or silence.
 * @returns the value, or undefined with the field listed as missing unless `optional`.
 */
export function settle(
  book: Book,
  field: string,
  accept: (found: Said) => Said,
  ranks: readonly (readonly Finder[])[],
  optional = false,
): Said {
  for (const rank of ranks) {
    const values = new Set<string>()
    for (const [name, find] of rank) {
      const said = find().flatMap((found) => accept(found) ?? [])
      if (said.length > 0) note(book, field, name)
      for (const value of said) values.add(value)
    }
    if (values.size === 1) return [...values][0]
    if (values.size > 1) return miss(book, field)
  }
  return optional ? undefined : miss(book, field)
}

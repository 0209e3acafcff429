// How a mended table is heard on a site whose finders are code: its fields stand in place of those, calling them by their names.
// LinkedIn's script has no room for it, so it comes as a script of its own, and only where there is something to mend.
import type { FinderTable, ReadField } from "~src/domain/finders"
import type { Finder } from "./book"
import { makeRanks, provenPart } from "./finders"
import type { Given } from "./reader"

export type Mended = (field: ReadField, own: Finder[][]) => Finder[][]
export type Page = {
  kind: keyof NonNullable<FinderTable["pages"]>
  doc: Document
  id: string
  /** What the reader's own code has proven to be the page's own. */
  card: Element | null | undefined
}

/** The version that the code itself counts as. */
const built = 1

/** @returns what gives the ranks of a field, for one reading of one page. */
export function mend({ kind, doc, id, card }: Page, given: Given): Mended {
  const { table } = given
  const page = table && table.version > built ? table.pages?.[kind] : undefined
  if (!page) return (_, own) => own
  const part = provenPart(doc, page.proofs, id) ?? card
  const ranks = makeRanks(page, { doc, part, given })
  return (field, own) => (page.fields?.[field] ? ranks(field, Object.fromEntries(own.flat())) : own)
}
export type Mend = typeof mend

// Judges a table of finders that an admin wants to ship: everything wrong in words, and what it would mend.
import { type FinderTable, readFinderTable } from "~src/domain/finders"
import type { Site } from "~src/domain/words"
import type { FixCheck } from "~src/wire/desk-sites"

/** How far ahead of the last version a table may be: a slip of the keys must not use the numbers up. */
const farthest = 1000

/**
 * @param held.version the last version of the site, 1 before the first.
 * @returns the table too where nothing is wrong.
 */
export function checkFix(
  site: Site,
  text: string,
  held: { version: number },
): { check: FixCheck; table: FinderTable | null } {
  const next = held.version + 1
  const nothing = { next, mends: [], off: false }
  const read = readFinderTable(text)
  if ("wrong" in read) return { check: { ...nothing, wrong: read.wrong.split("; ") }, table: null }
  const { table } = read
  const wrong: string[] = []
  if (table.site !== site) wrong.push(`site: this table is for ${table.site}, not for ${site}`)
  if (table.version < next || table.version > held.version + farthest)
    wrong.push(`version: ${table.version} must be ${next}, or at most ${farthest} above the last`)
  const mends = mendsOf(table)
  if (mends.length === 0 && !table.off) wrong.push("pages: the table mends nothing")
  return { check: { wrong, next, mends, off: table.off === true }, table: wrong.length === 0 ? table : null }
}

function mendsOf({ pages = {}, marks = {} }: FinderTable): string[] {
  const fields = Object.entries(pages).flatMap(([page, { proofs = [], fields = {} }]) => [
    ...(proofs.length > 0 ? [`${page} · proofs`] : []),
    ...Object.keys(fields).map((field) => `${page} · ${field}`),
  ])
  return [...fields, ...Object.keys(marks).map((mark) => `marks · ${mark}`)]
}

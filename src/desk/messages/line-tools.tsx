// Above a list of lines: its search, its export and what makes a new one; and which lines hold every word that is looked for.
import type { ReactNode } from "react"
import type { Audience } from "~src/domain/messaging"
import type { ExportName } from "~src/wire/desk-imports"
import { ExportLink } from "../parts/export-link"
import { SearchBox } from "../parts/search-box"

type LineToolsProps = {
  search: string
  query: string
  onQuery: (query: string) => void
  of: ExportName
  children: ReactNode
}

/** `children`: what makes a new one. */
export function LineTools({ search, query, onQuery, of, children }: LineToolsProps) {
  return (
    <div className="tools">
      <SearchBox hint={search} value={query} onValue={onQuery} />
      <span className="bar-rest" />
      <ExportLink of={of} />
      {children}
    </div>
  )
}

/** Those that hold every word of the query and reach the segment; what is for everyone reaches each. */
export function findLines<T>(
  rows: readonly T[],
  { query, segmentId }: { query: string; segmentId: string | undefined },
  textOf: (row: T) => { text: string; audience: Audience },
): T[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const { text, audience } = textOf(row)
    const reaches = !segmentId || audience.segmentIds.length === 0 || audience.segmentIds.includes(segmentId)
    const held = text.toLowerCase()
    return reaches && wanted.every((word) => held.includes(word))
  })
}

export const isForSome = ({ segmentIds, personaIds, industries, conversations }: Audience): boolean =>
  segmentIds.length + personaIds.length + industries.length + conversations.length > 0

// Above a list of lines: its search, its export and a new one; and which lines hold every word that is looked for.
import { Plus, Search } from "lucide-react"
import type { Audience } from "~src/domain/messaging"
import { Button } from "~src/ui/button"
import type { ExportName } from "~src/wire/desk-imports"
import { ExportLink } from "../parts/export-link"

type LineToolsProps = {
  say: { search: string; add: string }
  query: string
  onQuery: (query: string) => void
  of: ExportName
  onAdd: () => void
}

export function LineTools({ say, query, onQuery, of, onAdd }: LineToolsProps) {
  return (
    <div className="tools">
      <label className="search">
        <Search size={16} aria-hidden />
        <span className="ui-hidden">{say.search}</span>
        <input
          className="ui-input"
          type="search"
          placeholder={say.search}
          value={query}
          onChange={(e) => onQuery(e.target.value)}
        />
      </label>
      <span className="bar-rest" />
      <ExportLink of={of} />
      <Button look="primary" icon={Plus} onClick={onAdd}>
        {say.add}
      </Button>
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

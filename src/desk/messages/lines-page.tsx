// A page of insights or of terms: how many there are, its tools, and what to do while there is none.
import { Plus } from "lucide-react"
import type { ReactNode } from "react"
import { Button } from "~src/ui/button"
import { Empty } from "~src/ui/notice"
import type { ExportName } from "~src/wire/desk-imports"
import { LineTools } from "./line-tools"

type LinesPageProps = {
  say: { what: string; empty: string; emptyWhat: string; search: string; add: string; noMatch: string }
  headline: string
  /** Beside the headline; null: nothing to tell. */
  more: string | null
  /** Of all, and of those that the search finds. */
  counts: { all: number; found: number }
  query: string
  onQuery: (query: string) => void
  of: ExportName
  onAdd: () => void
  children: ReactNode
}

export function LinesPage({ say, headline, more, counts, query, onQuery, of, onAdd, children }: LinesPageProps) {
  return (
    <>
      <header className="room-head">
        <h1>
          {headline}
          {more ? <span className="headline-more">{more}</span> : null}
        </h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      {counts.all === 0 ? (
        <Empty title={say.empty}>
          <p className="measure">{say.emptyWhat}</p>
          <div className="buttons">
            <Button look="primary" onClick={onAdd}>
              {say.add}
            </Button>
          </div>
        </Empty>
      ) : (
        <>
          <LineTools search={say.search} query={query} onQuery={onQuery} of={of}>
            <Button look="primary" icon={Plus} onClick={onAdd}>
              {say.add}
            </Button>
          </LineTools>
          {counts.found === 0 ? <p className="ui-muted">{say.noMatch}</p> : children}
        </>
      )}
    </>
  )
}

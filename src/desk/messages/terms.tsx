// The avoid-list: what reps should not say, what they say instead, and why.
import { useState } from "react"
import { Link } from "wouter"
import type { TermList, TermRow } from "~src/wire/desk-lines"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Answered } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { useAudienceWords } from "./audience-words"
import { Edited } from "./edited"
import { useTerms } from "./line-queries"
import { findLines, isForSome } from "./line-tools"
import { LinesPage } from "./lines-page"
import { TermSheet } from "./term-sheet"

export function Terms() {
  return <Answered of={useTerms()}>{(list) => <Filled list={list} />}</Answered>
}

function Filled({ list: { rows } }: { list: TermList }) {
  const { words } = useSpeech()
  const say = words.lines.terms
  const { filter } = useView()
  const audience = useAudienceWords()
  const [opened, open] = useOpened("term")
  const [query, setQuery] = useState("")
  const one = rows.find(({ term }) => term.id === opened)
  const forSome = rows.filter(({ term }) => isForSome(term.audience)).length
  const found = findLines(rows, { query, segmentId: filter.segmentId }, ({ term }) => ({
    text: [term.term, term.instead ?? "", term.why, audience(term.audience)].join("\n"),
    audience: term.audience,
  }))
  return (
    <>
      <LinesPage
        {...{ say, query }}
        headline={say.headline(rows.length)}
        more={forSome > 0 ? say.forSome(forSome) : null}
        counts={{ all: rows.length, found: found.length }}
        onQuery={setQuery}
        of="terms"
        onAdd={() => open("new")}
      >
        <Table rows={found} />
      </LinesPage>
      {opened === "new" || one ? <TermSheet key={opened} row={one ?? null} onClose={() => open(null)} /> : null}
    </>
  )
}

function Table({ rows }: { rows: TermRow[] }) {
  const { words } = useSpeech()
  const c = words.lines.terms.columns
  return (
    <div className="table-frame">
      <table className="table terms-table">
        <TableHead heads={[c.term, c.instead, c.why, c.audience, c.edited]} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.term.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row: { term, editedBy, editedAt } }: { row: TermRow }) {
  const { words } = useSpeech()
  const { common } = useView()
  const audience = useAudienceWords()
  return (
    <tr>
      <th scope="row">
        <Link className="message-open" href={roomAt("/messages", common, { tab: "terms", term: term.id })}>
          {term.term}
        </Link>
        <div className="ui-small ui-muted">{words.form.languages[term.language]}</div>
      </th>
      <td>{term.instead ?? <span className="ui-muted">{words.lines.terms.leaveOut}</span>}</td>
      <td>{term.why}</td>
      <td className="ui-small">{audience(term.audience)}</td>
      <td className="ui-small ui-muted">
        <Edited by={editedBy} at={editedAt} />
      </td>
    </tr>
  )
}

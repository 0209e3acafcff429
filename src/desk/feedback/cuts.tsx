// The same reports cut seven ways; every row and every count opens its reports.
import { useState } from "react"
import { Link } from "wouter"
import { TextButton } from "~src/ui/button"
import type { Cut, CutRow, FeedbackFigures } from "~src/wire/desk"
import { narrow, narrowingOf } from "../filter"
import { mostlyOf } from "../headline"
import { useSpeech, useTermOf } from "../language"
import { roomAt, useView } from "../parts/address"
import { toRecords } from "./to-records"
import { WeekChart } from "./week-chart"

const order = ["answer", "reason", "conversation", "asset", "segment", "persona"] as const satisfies readonly Cut[]
const few = 6
const none = "none"

/** Conversations in their own order, everything else by count; what was not said comes last. */
function orderRows(cut: Cut, rows: readonly CutRow[]): CutRow[] {
  const last = (row: CutRow) => Number(row.key === none)
  return [...rows].sort(
    (a, b) => last(a) - last(b) || (cut === "conversation" ? Number(a.key) - Number(b.key) : b.n - a.n),
  )
}

export function Cuts({ figures }: { figures: FeedbackFigures }) {
  return (
    <div className="cuts">
      <WeekChart figures={figures} />
      {order.map((cut) => (
        <CutCard key={cut} cut={cut} rows={figures.cuts[cut]} />
      ))}
    </div>
  )
}

function CutCard({ cut, rows }: { cut: (typeof order)[number]; rows: CutRow[] }) {
  const { words } = useSpeech()
  const [whole, setWhole] = useState(false)
  const ordered = orderRows(cut, rows)
  const shown = whole ? ordered : ordered.slice(0, few)
  const greatest = Math.max(1, ...rows.filter((row) => row.key !== none).map((row) => row.n))
  return (
    <section className="card cut" aria-labelledby={`cut-${cut}`}>
      <h2 id={`cut-${cut}`}>{words.feedback.cuts[cut]}</h2>
      {rows.length === 0 ? <p className="ui-muted">{words.feedback.noRows}</p> : null}
      <ul className="cut-rows">
        {shown.map((row) => (
          <Row key={row.key} cut={cut} row={row} greatest={greatest} />
        ))}
      </ul>
      {rows.length > few ? (
        <TextButton className="cut-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.do.less : words.do.all(rows.length)}
        </TextButton>
      ) : null}
    </section>
  )
}

function Row({ cut, row, greatest }: { cut: (typeof order)[number]; row: CutRow; greatest: number }) {
  const { words, format } = useSpeech()
  const term = useTermOf()
  const { filter } = useView()
  const name = useCutName(cut, row)
  const to = roomAt("/", narrow(filter, narrowingOf(cut, row.key)))
  // Answers are their own answer; a reason belongs to one already.
  const told = cut === "answer" || cut === "reason" || filter.answer !== undefined || filter.reason !== undefined
  const mostly = told ? null : mostlyOf(row)
  return (
    <li className="cut-row">
      <Link className="cut-link" href={to} onClick={toRecords}>
        <span className="cut-name">{name}</span>
        <span className="cut-n">{format.number(row.n)}</span>
        {row.key === none ? null : (
          <span className="cut-bar" style={{ inlineSize: `${(row.n / greatest) * 100}%` }} aria-hidden />
        )}
      </Link>
      {mostly ? (
        <Link
          className="cut-mostly"
          href={roomAt("/", narrow(filter, { ...narrowingOf(cut, row.key), answer: mostly.answer, use: undefined }))}
          onClick={toRecords}
        >
          {words.feedback.mostly(mostly.n, term.answer(mostly.answer))}
        </Link>
      ) : null}
    </li>
  )
}

function useCutName(cut: (typeof order)[number], row: CutRow): string {
  const { words, terms } = useSpeech()
  const term = useTermOf()
  if (row.key === none)
    return cut === "reason" ? words.feedback.noReason : noneOf(cut, words.feedback.noneOf, row.label)
  if (cut === "answer") return term.answer(row.key)
  if (cut === "reason") return term.reason(row.key)
  if (cut === "conversation") return `${row.key} ${terms.conversations[Number(row.key) as 1]?.name ?? row.label}`
  return row.label
}

const noneOf = (cut: string, names: Record<string, string>, label: string) => names[cut] ?? label

// What became of what was shown: the totals, and the same by asset; a total sorts the table under it, uses and dismissals open.
import { ArrowDown, ArrowUp, Download } from "lucide-react"
import { useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import type { Ledger, LedgerRow } from "~src/wire/desk-ledger"
import { download, toCsv } from "../csv"
import { narrow } from "../filter"
import { wilson } from "../interval"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { type Column, columns, counts, rateOf, readSorting, type Sorting, sortRows, writeSorting } from "./view"

const few = 25

export function LedgerTable({ ledger }: { ledger: Ledger }) {
  const { words, format } = useSpeech()
  const { common, search } = useView()
  const [whole, setWhole] = useState(false)
  const say = words.ledger
  const sorting = readSorting(search)
  const rows = sortRows(ledger.rows, sorting)
  const at = (to: Sorting) => roomAt("/ledger", common, writeSorting(to))
  if (!ledger.totals) return null
  return (
    <section className="ledger" aria-labelledby="ledger-flow">
      <div className="ledger-head">
        <h2 id="ledger-flow">{say.flow}</h2>
        <Button small icon={Download} disabled={rows.length === 0} onClick={() => save(rows)}>
          {words.do.export}
        </Button>
      </div>
      <dl className="flow">
        {counts.map((name) => (
          <div className="figure" key={name}>
            <dt>{say.totals[name]}</dt>
            <dd className="figure-value">
              <Link
                href={at({ column: name, down: true })}
                aria-label={`${say.totals[name]}: ${ledger.totals?.[name]}`}
              >
                {format.number(ledger.totals?.[name] ?? 0)}
              </Link>
            </dd>
            <dd className="ui-small ui-muted">{say.means[name]}</dd>
          </div>
        ))}
      </dl>
      {rows.length > 0 ? (
        <div className="table-frame">
          <table className="table ledger-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <Head key={column} column={column} sorting={sorting} at={at} />
                ))}
              </tr>
            </thead>
            <tbody>
              {(whole ? rows : rows.slice(0, few)).map((row) => (
                <Row key={row.assetId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {rows.length > few ? (
        <Button small onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? words.do.less : words.do.all(rows.length)}
        </Button>
      ) : null}
    </section>
  )

  function save(list: LedgerRow[]) {
    const heads = [say.asset, ...counts.map((name) => say.totals[name])]
    download(
      "parley-ledger.csv",
      toCsv(
        heads,
        list.map((row) => [row.title, ...counts.map((name) => String(row[name]))]),
      ),
    )
  }
}

type HeadProps = { column: Column; sorting: Sorting; at: (to: Sorting) => string }

function Head({ column, sorting, at }: HeadProps) {
  const { words } = useSpeech()
  const say = words.ledger
  const name = column === "title" ? say.asset : column === "rate" ? say.rate : say.totals[column]
  const here = sorting.column === column
  const down = here ? !sorting.down : column !== "title"
  return (
    <th
      scope="col"
      className={column === "title" ? undefined : "number"}
      aria-sort={here ? (sorting.down ? "descending" : "ascending") : undefined}
    >
      <Link className="sort" href={at({ column, down })} title={words.content.sortBy(name)} replace>
        {name}
        {here ? sorting.down ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden /> : null}
      </Link>
    </th>
  )
}

function Row({ row }: { row: LedgerRow }) {
  const { words, terms, format } = useSpeech()
  const { common } = useView()
  const say = words.ledger
  const opens = {
    used: { by: { use: "yes" }, name: say.openUses(row.used, row.title) },
    dismissed: { by: { answer: "not-relevant" }, name: say.openDismissals(row.dismissed, row.title) },
  } as const
  const rate = rateOf(row)
  const sure = rate === null ? null : wilson(row.used, row.seen)
  return (
    <tr>
      <th scope="row" className="ledger-asset">
        <Link href={roomAt("/content", common, { asset: row.assetId })}>{row.title}</Link>
        {row.kind ? <span className="ui-small ui-muted">{terms.kinds[row.kind]}</span> : null}
      </th>
      {counts.map((name) => {
        const open = name === "used" || name === "dismissed" ? opens[name] : null
        return (
          <td key={name} className="number">
            {open && row[name] > 0 ? (
              <Link
                href={roomAt("/", narrow(common, { subject: "asset", assetId: row.assetId, ...open.by }))}
                aria-label={open.name}
              >
                {format.number(row[name])}
              </Link>
            ) : (
              format.number(row[name])
            )}
          </td>
        )
      })}
      <td className="number nowrap">
        {rate !== null && sure ? (
          say.rateOf(format.percent(rate), format.percent(sure.low), format.percent(sure.high))
        ) : (
          <span className="ui-muted">–</span>
        )}
      </td>
    </tr>
  )
}

// The library as a table: heads sort, numbers of use open their reports.
import { ArrowDown, ArrowUp, ExternalLink } from "lucide-react"
import { Link } from "wouter"
import { Tag } from "~src/ui/chip"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { useAssetWords } from "./asset-words"
import { type AssetRow, type Column, columns, isExpired, isExpiring, isUnused, type LibraryView } from "./view"

type At = (change: Partial<LibraryView>) => string
const numbers: readonly Column[] = ["shown", "seen", "opened", "copied", "used"]

export function AssetTable({ rows, view, at, today }: { rows: AssetRow[]; view: LibraryView; at: At; today: string }) {
  return (
    <div className="table-frame">
      <table className="table assets-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column} column={column} view={view} at={at} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.asset.id} row={row} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ column, view, at }: { column: Column; view: LibraryView; at: At }) {
  const { words } = useSpeech()
  const here = view.sort === column
  const name = words.content.columns[column]
  // A first click on a number or a date shows the greatest first, on a word the alphabet.
  const down = here ? !view.down : numbers.includes(column) || column === "lastUsedWeek"
  return (
    <th
      scope="col"
      className={numbers.includes(column) ? "number" : undefined}
      aria-sort={here ? (view.down ? "descending" : "ascending") : undefined}
    >
      <Link className="sort" href={at({ sort: column, down })} title={words.content.sortBy(name)} replace>
        {name}
        {here ? view.down ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden /> : null}
      </Link>
    </th>
  )
}

function Row({ row, today }: { row: AssetRow; today: string }) {
  const { words, terms, format } = useSpeech()
  const { common } = useView()
  const say = useAssetWords()
  const c = words.content
  const { asset } = row
  const reports = roomAt("/", { ...common, period: "quarter", assetId: asset.id })
  return (
    <tr>
      <td className="asset-title">
        <div className="asset-name">
          <Link href={reports} aria-label={c.reportsOn(asset.title)}>
            {asset.title}
          </Link>
          <a
            className="asset-out"
            href={asset.url}
            target="_blank"
            rel="noreferrer"
            aria-label={c.openAsset(asset.title)}
          >
            <ExternalLink size={14} aria-hidden />
          </a>
        </div>
        <div className="ui-small ui-muted">
          {terms.kinds[asset.kind]}
          {row.owner ? ` · ${row.owner}` : ""} {asset.withdrawn ? <Tag tone="blocked">{c.withdrawn}</Tag> : null}{" "}
          {asset.offMessage ? <Tag tone="blocked">{c.offMessage}</Tag> : null}
        </div>
      </td>
      <td className="ui-small">{say.conversations(row) || <Tag tone="attention">{c.unmapped}</Tag>}</td>
      <td className="ui-small">{say.personas(row)}</td>
      <td className="ui-small">{words.form.languages[asset.language]}</td>
      <td className="ui-small nowrap">
        {asset.verifiedOn ? format.day(asset.verifiedOn) : <span className="ui-muted">{c.notVerified}</span>}
      </td>
      <td className="ui-small nowrap">
        {asset.expiresOn ? <Expiry row={row} today={today} /> : <span className="ui-muted">{c.noExpiry}</span>}
      </td>
      {(["shown", "seen", "opened", "copied"] as const).map((column) => (
        <td key={column} className="number">
          {format.number(row[column])}
        </td>
      ))}
      <td className="number">
        {row.used > 0 ? (
          <Link
            href={roomAt("/", { ...common, period: "quarter", assetId: asset.id, use: "yes" })}
            aria-label={c.openReports(row.used, asset.title)}
          >
            {format.number(row.used)}
          </Link>
        ) : (
          "0"
        )}
      </td>
      <td className="ui-small asset-last">
        {isUnused(row, today) ? (
          <Tag tone="attention">{c.notUsed}</Tag>
        ) : row.lastUsedWeek ? (
          words.feedback.weekOf(format.shortDay(row.lastUsedWeek))
        ) : (
          <span className="ui-muted">{words.never}</span>
        )}
      </td>
    </tr>
  )
}

function Expiry({ row, today }: { row: AssetRow; today: string }) {
  const { words, format } = useSpeech()
  const on = row.asset.expiresOn ?? today
  if (isExpired(row, today))
    return (
      <Tag tone="blocked" title={format.day(on)}>
        {words.content.chips.expired}
      </Tag>
    )
  return isExpiring(row, today) ? <Tag tone="attention">{format.day(on)}</Tag> : format.day(on)
}

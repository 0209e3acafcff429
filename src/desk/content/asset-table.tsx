// The library as a table: heads sort, a title opens the asset, numbers of use open their reports, rows can be selected.
import { ArrowDown, ArrowUp, Check, ExternalLink } from "lucide-react"
import { Link } from "wouter"
import { IconButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { useAssetWords } from "./asset-words"
import { type AssetRow, type Column, columns, isExpired, isExpiring, isStale, isUnused, type LibraryView } from "./view"

type At = (change: Partial<LibraryView>) => string
const numbers: readonly Column[] = ["shown", "seen", "opened", "copied", "used"]

type AssetTableProps = {
  rows: AssetRow[]
  view: LibraryView
  at: At
  today: string
  selected: ReadonlySet<string>
  onSelect: (ids: string[], on: boolean) => void
  /** "Still true", one click; null while one is on its way. */
  onVerify: ((id: string) => void) | null
}

export function AssetTable({ rows, view, at, today, selected, onSelect, onVerify }: AssetTableProps) {
  const { words } = useSpeech()
  const ids = rows.map(({ asset }) => asset.id)
  const all = ids.length > 0 && ids.every((id) => selected.has(id))
  return (
    <div className="table-frame">
      <table className="table assets-table">
        <thead>
          <tr>
            <td className="asset-select">
              <input
                type="checkbox"
                aria-label={words.asset.selectAll}
                checked={all}
                onChange={() => onSelect(ids, !all)}
              />
            </td>
            {columns.map((column) => (
              <Head key={column} column={column} view={view} at={at} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.asset.id}
              row={row}
              today={today}
              selected={selected.has(row.asset.id)}
              onSelect={(on) => onSelect([row.asset.id], on)}
              onVerify={onVerify}
            />
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

type RowProps = Pick<AssetTableProps, "today" | "onVerify"> & {
  row: AssetRow
  selected: boolean
  onSelect: (on: boolean) => void
}

function Row({ row, today, selected, onSelect, onVerify }: RowProps) {
  const { words, terms, format } = useSpeech()
  const { common, search, filter } = useView()
  const say = useAssetWords()
  const c = words.content
  const { asset } = row
  const here = Object.fromEntries(new URLSearchParams(search))
  const stale = isStale(row, today)
  return (
    <tr className={selected ? "selected" : undefined}>
      <td className="asset-select">
        <input
          type="checkbox"
          aria-label={words.asset.select(asset.title)}
          checked={selected}
          onChange={(e) => onSelect(e.target.checked)}
        />
      </td>
      <td className="asset-title">
        <div className="asset-name">
          <Link
            href={roomAt("/content", filter, { ...here, asset: asset.id })}
            aria-label={words.asset.edit(asset.title)}
          >
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
        <span className="asset-verified">
          {asset.verifiedOn ? format.day(asset.verifiedOn) : <span className="ui-muted">{c.notVerified}</span>}
          {stale && !asset.withdrawn ? (
            <IconButton
              small
              look="plain"
              name={words.asset.stillTrueOf(asset.title)}
              icon={Check}
              disabled={onVerify === null}
              onClick={() => onVerify?.(asset.id)}
            />
          ) : null}
        </span>
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

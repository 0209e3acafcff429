// What a file would do, or did: counts, the first rows of each kind field by field, and the rejected rows as a file.
import { Download } from "lucide-react"
import { buttonClass } from "~src/ui/button"
import type { Import, ImportCounts, ImportResult, ImportRow } from "~src/wire/desk-imports"
import { useSpeech } from "../language"
import { TableHead } from "../parts/table-head"
import { rejectedAt } from "./queries"

const countNames = ["added", "changed", "unchanged", "rejected"] as const

export function Counts({ counts }: { counts: ImportCounts }) {
  const { words, format } = useSpeech()
  const say = words.import.counts
  const names = counts.contactsAdded > 0 ? [...countNames, "contactsAdded" as const] : countNames
  return (
    <dl className="import-counts">
      {names.map((name) => (
        <div key={name} className={name === "rejected" && counts.rejected > 0 ? "import-count--attention" : undefined}>
          <dt>{say[name]}</dt>
          <dd>{format.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Preview({ result }: { result: ImportResult }) {
  return (
    <>
      <Rows name="changed" rows={result.preview.changed} of={result.counts.changed} />
      <Rows name="added" rows={result.preview.added} of={result.counts.added} />
    </>
  )
}

/** Rejected rows come back as a file; the first of them stand here with their reasons. */
export function Rejected({ it }: { it: Import }) {
  const { words } = useSpeech()
  const say = words.import
  if (!it.result || it.result.counts.rejected === 0) return null
  return (
    <section className="import-part" aria-labelledby="rejected-title">
      <div className="records-head">
        <h2 id="rejected-title">{say.counts.rejected}</h2>
        <span className="ui-muted ui-small">
          {it.result.preview.rejected.length > 0
            ? say.firstOf(it.result.preview.rejected.length, it.result.counts.rejected)
            : ""}
        </span>
        <span className="bar-rest" />
        {it.rejectedFile ? (
          <a className={buttonClass("plain", true)} href={rejectedAt(it.id)} download>
            <Download size={14} aria-hidden />
            {say.rejectedFile}
          </a>
        ) : null}
      </div>
      <p className="ui-muted measure">{say.rejectedHint}</p>
      {it.result.preview.rejected.length > 0 ? (
        <Table
          heads={[say.row, say.record, say.why]}
          rows={it.result.preview.rejected}
          last={(row) => sentence(row.reason)}
        />
      ) : null}
    </section>
  )
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Rows({ name, rows, of }: { name: "added" | "changed"; rows: ImportRow[]; of: number }) {
  const { words } = useSpeech()
  const say = words.import
  if (rows.length === 0) return null
  return (
    <section className="import-part" aria-labelledby={`${name}-title`}>
      <div className="records-head">
        <h2 id={`${name}-title`}>{say.counts[name]}</h2>
        <span className="ui-muted ui-small">{say.firstOf(rows.length, of)}</span>
      </div>
      <Table heads={[say.row, say.record, say.change]} rows={rows} last={(row) => <Changes row={row} />} />
    </section>
  )
}

type TableProps = { heads: string[]; rows: ImportRow[]; last: (row: ImportRow) => React.ReactNode }

function Table({ heads, rows, last }: TableProps) {
  const { format } = useSpeech()
  return (
    <div className="table-frame import-preview">
      <table className="table">
        <TableHead heads={heads} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className="import-row-n">{format.number(row.row)}</td>
              <td className="import-label">
                <bdi>{row.label}</bdi>
              </td>
              <td>{last(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Field by field: what stands, and what it becomes. A new record has only the latter. */
function Changes({ row }: { row: ImportRow }) {
  const { words } = useSpeech()
  const say = words.import
  return (
    <ul className="import-changes">
      {row.changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="ui-muted">{say.fields[field] ?? field}</span>{" "}
          {before ? (
            <>
              <del>
                <bdi>{before}</bdi>
              </del>{" "}
              →{" "}
            </>
          ) : null}
          {after ? (
            <ins>
              <bdi>{after}</bdi>
            </ins>
          ) : (
            <em className="ui-muted">{say.empty}</em>
          )}
        </li>
      ))}
    </ul>
  )
}

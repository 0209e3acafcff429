// Who imported what, when, with what result; what is not finished can be gone on with.
import { Download } from "lucide-react"
import { TextButton } from "~src/ui/button"
import type { ImportList } from "~src/wire/desk-imports"
import { useSpeech } from "../language"
import { TableHead } from "../parts/table-head"
import { When } from "../parts/when"
import { rejectedAt } from "./queries"

type Row = ImportList["rows"][number]

export function History({ list, open }: { list: ImportList; open: (id: string) => void }) {
  const { words } = useSpeech()
  const say = words.import
  const heads = [say.columnsOf.file, say.columnsOf.kind, say.columnsOf.by, say.columnsOf.when, say.columnsOf.result]
  return (
    <section className="import-part" aria-labelledby="imports-title">
      <h2 id="imports-title">{say.history}</h2>
      {list.rows.length === 0 ? (
        <p className="ui-muted">{say.noHistory}</p>
      ) : (
        <div className="table-frame">
          <table className="table">
            <TableHead heads={heads} />
            <tbody>
              {list.rows.map((row) => (
                <One key={row.id} row={row} open={open} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function One({ row, open }: { row: Row; open: (id: string) => void }) {
  const { words } = useSpeech()
  const say = words.import
  const { counts } = row
  return (
    <tr>
      <td>
        <TextButton onClick={() => open(row.id)}>{row.fileName}</TextButton>
      </td>
      <td>{row.kind ? `${say.kinds[row.kind]}${row.mode ? ` · ${say.modes[row.mode][0]}` : ""}` : ""}</td>
      <td>{row.by || say.byCommand}</td>
      <td className="nowrap">
        <When at={row.endedAt ?? row.createdAt} />
      </td>
      <td>
        {row.state === "done" && counts ? (
          say.outcome(counts.added, counts.changed, counts.unchanged, counts.rejected)
        ) : (
          <span className="ui-muted">{say.states[row.state]}</span>
        )}
        {row.rejectedFile && row.state === "done" ? (
          <a
            className="import-rejected-link"
            href={rejectedAt(row.id)}
            download
            aria-label={say.rejectedOf(row.fileName)}
            title={say.rejectedOf(row.fileName)}
          >
            <Download size={14} aria-hidden />
          </a>
        ) : null}
      </td>
    </tr>
  )
}

// The reports under the figures: chips of what narrows them, a table, and its export.
import { Download } from "lucide-react"
import { useState } from "react"
import { Button } from "~src/ui/button"
import type { FeedbackRecord } from "~src/wire/desk"
import { download, toCsv } from "../csv"
import { useSpeech } from "../language"
import { useView } from "../parts/address"
import { Answered, NotSaved } from "../parts/states"
import { TableHead } from "../parts/table-head"
import { allRecords, useRecords } from "../queries"
import { FilterChips } from "./filter-chips"
import { RecordRow } from "./record-row"
import { useRecordWords } from "./record-words"
import { recordsId } from "./to-records"

export function Records() {
  const { words } = useSpeech()
  const { filter } = useView()
  const records = useRecords(filter)
  const pages = records.data?.pages ?? []
  const total = pages[0]?.total
  return (
    <section className="records" aria-labelledby={recordsId}>
      <div className="records-head">
        <h2 id={recordsId} tabIndex={-1}>
          {total === undefined ? words.feedback.records : words.feedback.count(total)}
        </h2>
        <FilterChips />
        <Export disabled={!total} />
      </div>
      <Answered of={records}>{() => <Table rows={pages.flatMap((page) => page.records)} />}</Answered>
      {records.hasNextPage ? (
        <Button className="records-more" disabled={records.isFetchingNextPage} onClick={() => records.fetchNextPage()}>
          {words.do.more}
        </Button>
      ) : null}
    </section>
  )
}

function Table({ rows }: { rows: FeedbackRecord[] }) {
  const { words } = useSpeech()
  const c = words.feedback.columns
  if (rows.length === 0) return <p className="ui-muted">{words.feedback.emptyNarrow}</p>
  return (
    <div className="table-frame">
      <table className="table records-table">
        <TableHead heads={[c.report, c.about, c.words, c.where, c.by, c.at, c.reply]} />
        <tbody>
          {rows.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Export({ disabled }: { disabled: boolean }) {
  const { words } = useSpeech()
  const { filter } = useView()
  const say = useRecordWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      const all = await allRecords(filter)
      download("parley-reports.csv", toCsv(say.csvHeads, all.map(say.csvRow)))
    } catch (failed) {
      setError(failed)
    }
    setBusy(false)
  }
  return (
    <>
      <Button className="records-export" small icon={Download} disabled={disabled || busy} onClick={save}>
        {busy ? words.do.exporting : words.do.export}
      </Button>
      <NotSaved error={error} />
    </>
  )
}

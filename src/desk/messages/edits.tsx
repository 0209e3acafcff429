// What reps made of the lines: each beside the original, adopted in one click, or answered where reports are.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "wouter"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { FeedbackFilter, FeedbackRecord } from "~src/wire/desk"
import { api } from "../api"
import { useSpeech } from "../language"
import { roomAt } from "../parts/address"
import { Answered, NotSaved } from "../parts/states"
import { When } from "../parts/when"
import { useRecords } from "../queries"
import { Slotted } from "./slotted"
import { Worded } from "./worded"

export const waitingEdits: FeedbackFilter = { period: "year", subject: "wording", replied: "no" }
const longestLine = 400

export function Edits() {
  const { words } = useSpeech()
  const say = words.messaging.edits
  const records = useRecords(waitingEdits)
  const [adopted, setAdopted] = useState(0)
  const rows = records.data?.pages.flatMap((page) => page.records) ?? []
  const total = records.data?.pages[0]?.total
  const headline = total === undefined ? words.messaging.tabs.edits : total === 0 ? say.none : say.headline(total)
  return (
    <section aria-labelledby="edits">
      <header className="room-head">
        <h1 id="edits">{headline}</h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      {adopted > 0 ? (
        <Notice tone="good">
          <p role="status">{say.adopted}</p>
        </Notice>
      ) : null}
      <Answered of={records}>
        {() =>
          rows.length === 0 ? null : (
            <>
              <p className="ui-small ui-muted">{say.before}</p>
              <ul className="found-list">
                {rows.map((record) => (
                  <Edit key={record.id} record={record} onAdopted={() => setAdopted((n) => n + 1)} />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
      {records.hasNextPage ? (
        <Button disabled={records.isFetchingNextPage} onClick={() => records.fetchNextPage()}>
          {say.more}
        </Button>
      ) : null}
    </section>
  )
}

function Edit({ record, onAdopted }: { record: FeedbackRecord; onAdopted: () => void }) {
  const { words, terms, format } = useSpeech()
  const say = words.messaging.edits
  const store = useQueryClient()
  const adopt = useMutation({
    mutationFn: () => api.post(`/api/desk/feedback/${record.id}/adopt`, { text: say.thanks }),
    onSuccess: () => {
      onAdopted()
      store.invalidateQueries({ queryKey: ["messages"] })
      store.invalidateQueries({ queryKey: ["feedback"] })
    },
  })
  const { wording, messages } = record
  if (!wording) return null
  const [message] = messages
  const tooLong = wording.after.length > longestLine
  return (
    <li className="card wording-card">
      <blockquote>
        <Worded before={wording.before} after={wording.after} />
      </blockquote>
      <p className="ui-small ui-muted">
        {terms.answers[record.answer as "reworded"]}
        {record.reason ? `, ${terms.reasons[record.reason as "shorter"]}` : ""} ·{" "}
        {record.by ? say.by(record.by) : say.unsigned}, {record.at ? <When at={record.at} /> : format.day(record.week)}
        {record.account ? ` · ${record.account.name}` : ""}
      </p>
      {record.note ? <p>{record.note}</p> : null}
      <p className="ui-small ui-muted">
        {message ? (
          <>
            {say.of}:{" "}
            <Link href={roomAt("/messages", { period: "quarter" }, { message: message.id })}>
              <Slotted text={message.claim} />
            </Link>
          </>
        ) : (
          say.noMessage
        )}
      </p>
      {tooLong ? <p className="ui-small ui-muted">{say.tooLong}</p> : null}
      <div className="buttons">
        {message && !tooLong ? (
          <Button small look="primary" disabled={adopt.isPending} onClick={() => adopt.mutate()}>
            {say.adopt}
          </Button>
        ) : null}
        <Link className="ui-text-button ui-small" href={roomAt("/", waitingEdits, { record: record.id })}>
          {say.answer}
        </Link>
      </div>
      <NotSaved error={adopt.error} />
    </li>
  )
}

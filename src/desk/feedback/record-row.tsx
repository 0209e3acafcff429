// One report as a row; its first cell opens it whole.
import { CornerDownRight } from "lucide-react"
import { Link } from "wouter"
import { usedVerdicts } from "~src/domain/words"
import { Tag, type Tone } from "~src/ui/chip"
import type { FeedbackRecord } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { When } from "../parts/when"
import { useRecordWords } from "./record-words"

/** Uses and outcomes reached are good; everything else waits for attention, blaming nobody. */
export function toneOf(answer: string): Tone {
  if ((usedVerdicts as readonly string[]).includes(answer) || answer === "reached") return "good"
  return "plain"
}

export function RecordRow({ record }: { record: FeedbackRecord }) {
  const { words, terms } = useSpeech()
  const { filter } = useView()
  const [say, f] = [useRecordWords(), words.feedback]
  return (
    <tr className="record">
      <td>
        <Link className="record-open" href={roomAt("/", filter, { record: record.id })}>
          {say.answer(record)}
        </Link>
        {record.reason ? <div className="record-reason">{say.reason(record)}</div> : null}
      </td>
      <td>
        <div className="record-about">{say.about(record)}</div>
        <div className="ui-small ui-muted">{terms.subjects[record.subject]}</div>
      </td>
      <td className="record-words">
        {record.note ? <q>{record.note}</q> : null}
        {record.output ? <div className="record-output">{record.output}</div> : null}
        {record.wording ? <div className="record-output">{record.wording.after}</div> : null}
        {!record.note && !record.output && !record.wording ? <span className="ui-muted">{f.noWords}</span> : null}
      </td>
      <td>
        <div>{terms.conversations[record.conversation].name}</div>
        <div className="ui-small ui-muted">{[record.segment, record.persona].filter(Boolean).join(", ")}</div>
      </td>
      <td>
        {record.signed ? (
          <>
            <div>{record.by ?? words.unknown}</div>
            {record.account ? <div className="ui-small ui-muted">{record.account.name}</div> : null}
          </>
        ) : (
          <span className="ui-muted" title={f.unsignedWhy}>
            {f.unsigned}
          </span>
        )}
      </td>
      <td className="record-when">
        <Moment record={record} />
      </td>
      <td>
        {record.reply ? (
          <span className="record-reply">
            <CornerDownRight size={14} aria-hidden />
            {terms.replies[record.reply.status]}
          </span>
        ) : (
          <Tag tone="attention">{f.waitingTag}</Tag>
        )}
      </td>
    </tr>
  )
}

export function Moment({ record }: { record: FeedbackRecord }) {
  const { words, format } = useSpeech()
  if (record.at !== null) return <When at={record.at} />
  return <span title={words.feedback.unsignedWhy}>{words.feedback.weekOf(format.shortDay(record.week))}</span>
}

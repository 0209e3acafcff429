// One report whole, with the reply to it. Its address can be linked to while the filter holds it.
import { ChevronDown, ChevronUp } from "lucide-react"
import type { ReactNode } from "react"
import { Link } from "wouter"
import { IconButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { Skeleton } from "~src/ui/skeleton"
import type { FeedbackRecord } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Sheet } from "../parts/sheet"
import { useRecords } from "../queries"
import { Moment } from "./record-row"
import { useRecordWords } from "./record-words"
import { ReplyForm } from "./reply-form"
import { ReplyShown } from "./reply-shown"

export function RecordSheet() {
  const [id, open] = useOpened("record")
  return id ? <Opened id={id} open={open} /> : null
}

function Opened({ id, open }: { id: string; open: (id: string | null, replace?: boolean) => void }) {
  const { words } = useSpeech()
  const { filter } = useView()
  const records = useRecords(filter)
  const all = records.data?.pages.flatMap((page) => page.records) ?? []
  const place = all.findIndex((record) => record.id === id)
  const record = all[place]
  const step = (by: number) => {
    const other = all[place + by]
    return other ? () => open(other.id, true) : undefined
  }
  const waiting = [...all.slice(place + 1), ...all.slice(0, Math.max(0, place))].find((other) => !other.reply)
  const tools = record ? (
    <>
      <span className="ui-small ui-muted">
        {words.record.position(place + 1, records.data?.pages[0]?.total ?? all.length)}
      </span>
      <IconButton name={words.record.previous} icon={ChevronUp} disabled={!step(-1)} onClick={step(-1)} />
      <IconButton name={words.record.next} icon={ChevronDown} disabled={!step(1)} onClick={step(1)} />
    </>
  ) : null
  return (
    <Sheet title={words.record.title} tools={tools} onClose={() => open(null)}>
      {record ? (
        <Whole key={record.id} record={record} toNext={waiting ? () => open(waiting.id, true) : null} />
      ) : records.data ? (
        <Notice tone="attention">
          <p>{words.record.gone}</p>
        </Notice>
      ) : (
        <Skeleton widths={[40, 90, 70]} height={20} />
      )}
    </Sheet>
  )
}

function Whole({ record, toNext }: { record: FeedbackRecord; toNext: (() => void) | null }) {
  const { words, terms } = useSpeech()
  const { common } = useView()
  const [say, r] = [useRecordWords(), words.record]
  const rows: [string, ReactNode][] = [
    [
      r.asset,
      record.asset ? (
        <Link href={roomAt("/content", common, { q: record.asset.title })}>{record.asset.title}</Link>
      ) : null,
    ],
    [r.account, record.account?.name],
    [r.contact, record.contact],
    [r.conversation, terms.conversations[record.conversation].name],
    [r.segment, record.segment],
    [r.persona, record.persona],
    [r.by, record.signed ? say.by(record) : `${words.feedback.unsigned}. ${words.feedback.unsignedWhy}`],
    [r.at, <Moment key="at" record={record} />],
  ]
  return (
    <>
      <div className="whole-head">
        <p className="ui-small ui-muted">{terms.subjects[record.subject]}</p>
        <p className="whole-answer">
          {say.answer(record)}
          {record.reason ? `: ${say.reason(record)}` : ""}
        </p>
        {record.note ? <blockquote className="whole-note">{record.note}</blockquote> : null}
        {record.output ? (
          <blockquote className="whole-note">
            <span className="ui-small ui-muted">{r.output}</span>
            <br />
            {record.output}
          </blockquote>
        ) : null}
      </div>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} className="fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {record.messages.length > 0 ? (
        <section>
          <h3>{r.messages}</h3>
          <ul className="whole-messages">
            {record.messages.map((message) => (
              <li key={message.id}>
                <Link href={roomAt("/messages", common, { message: message.id })}>{message.claim}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {record.reply ? <ReplyShown reply={record.reply} /> : null}
      <ReplyForm record={record} toNext={toNext} />
    </>
  )
}

// One report whole, with the reply to it. Its address can be linked to while the filter holds it.
import { ChevronDown, ChevronUp } from "lucide-react"
import { type ReactNode, useState } from "react"
import { Link } from "wouter"
import type { Reply } from "~src/domain/workspace"
import { IconButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { Skeleton } from "~src/ui/skeleton"
import type { FeedbackRecord } from "~src/wire/desk"
import { useSpeech } from "../language"
import { roomAt, useOpened, useView } from "../parts/address"
import { Sheet } from "../parts/sheet"
import { useRecords } from "../queries"
import { Answer } from "./answer"
import { Moment } from "./record-row"
import { useRecordWords } from "./record-words"

export function RecordSheet() {
  const [id, open] = useOpened("record")
  return id ? <Opened id={id} open={open} /> : null
}

function Opened({ id, open }: { id: string; open: (id: string | null, replace?: boolean) => void }) {
  const { words } = useSpeech()
  const { filter } = useView()
  const records = useRecords(filter)
  const all = records.data?.pages.flatMap((page) => page.records) ?? []
  // A report that was just answered may leave the filter; it stays open until the marketer goes on.
  const [kept, setKept] = useState<{ record: FeedbackRecord; place: number } | null>(null)
  const found = all.findIndex((record) => record.id === id)
  const place = found >= 0 || kept?.record.id !== id ? found : kept.place
  const record = found >= 0 ? all[found] : kept?.record.id === id ? kept.record : undefined
  const step = (by: number) => {
    const other = all[found < 0 && by > 0 ? place : place + by]
    return other ? () => open(other.id, true) : undefined
  }
  const onwards = [...all.slice(Math.max(0, place)), ...all.slice(0, Math.max(0, place))]
  const waiting = onwards.find((other) => other.id !== id && !other.reply)
  const keep = (reply: Reply) => record && setKept({ record: { ...record, reply }, place })
  const tools = record ? (
    <>
      {found >= 0 ? (
        <span className="ui-small ui-muted">
          {words.record.position(found + 1, records.data?.pages[0]?.total ?? all.length)}
        </span>
      ) : null}
      <IconButton name={words.record.previous} icon={ChevronUp} disabled={!step(-1)} onClick={step(-1)} />
      <IconButton name={words.record.next} icon={ChevronDown} disabled={!step(1)} onClick={step(1)} />
    </>
  ) : null
  return (
    <Sheet title={words.record.title} tools={tools} onClose={() => open(null)}>
      {record ? (
        <Whole
          key={record.id}
          record={record}
          onReplied={keep}
          toNext={waiting ? () => open(waiting.id, true) : null}
        />
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

type WholeProps = { record: FeedbackRecord; onReplied: (reply: Reply) => void; toNext: (() => void) | null }

function Whole({ record, onReplied, toNext }: WholeProps) {
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
        {record.wording ? (
          <>
            <blockquote className="whole-note">
              <span className="ui-small ui-muted">{r.before}</span>
              <br />
              {record.wording.before}
            </blockquote>
            <blockquote className="whole-note">
              <span className="ui-small ui-muted">{r.after}</span>
              <br />
              {record.wording.after}
            </blockquote>
          </>
        ) : null}
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
      <Answer record={record} onReplied={onReplied} toNext={toNext} />
    </>
  )
}

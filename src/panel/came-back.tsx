// What came back: marketing's replies to this rep's reports and requests, and what was changed because of them.
import { useState } from "react"
import type { Answer, ReplyStatus } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Tag, type Tone } from "~src/ui/chip"
import { RelativeTime } from "~src/ui/relative-time"
import type { AccountView, ReplyView } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { useWords } from "./language"

const tones: Record<ReplyStatus, Tone> = { done: "good", planned: "accent", merged: "plain", declined: "attention" }

export function CameBack({ view }: { view: AccountView }) {
  const { w } = useWords()
  const replies = [...view.replies].sort((a, b) => Number(a.readAt !== null) - Number(b.readAt !== null) || b.at - a.at)
  return (
    <section className="section" aria-labelledby="back">
      <div className="section-head">
        <h2 id="back">{w.back}</h2>
      </div>
      {replies.length === 0 ? <p className="ui-muted ui-small">{w.nothingBack}</p> : null}
      <ol className="replies">
        {replies.map((reply) => (
          <ReplyRow key={reply.id} reply={reply} />
        ))}
      </ol>
    </section>
  )
}

function ReplyRow({ reply }: { reply: ReplyView }) {
  const { w, t, language } = useWords()
  const [read, setRead] = useState(reply.readAt !== null)
  async function markRead() {
    setRead(true)
    if (isFailed(await send("reply.read", { replyId: reply.id }))) setRead(false)
  }
  const { mine, about } = reply
  const said = mine
    ? w.youSaid(t.answers[mine.answer as Answer] ?? mine.answer, about || t.subjects[mine.subject])
    : w.youAsked(about)
  return (
    <li className={read ? "reply" : "reply reply--new"}>
      <p className="ui-small ui-muted">{said}</p>
      <p>
        <Tag tone={tones[reply.status]}>{t.replies[reply.status]}</Tag> {reply.text}
      </p>
      {reply.changed ? (
        <p className="reply-changed ui-small">
          <strong>{w.becauseOfYou}:</strong> {reply.changed.label}
        </p>
      ) : null}
      <div className="reply-foot ui-small ui-muted">
        <span>
          {w.replyBy(reply.by)} <RelativeTime at={reply.at} language={language} />
        </span>
        {read ? null : (
          <Button small look="quiet" onClick={markRead}>
            {w.markRead}
          </Button>
        )}
      </div>
    </li>
  )
}

// What marketing answers to a report: the reply it has, or the form for one.
import { useState } from "react"
import type { Reply } from "~src/domain/workspace"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { FeedbackRecord } from "~src/wire/desk"
import { useSpeech } from "../language"
import { ReplyForm } from "./reply-form"
import { ReplyShown } from "./reply-shown"

type AnswerProps = { record: FeedbackRecord; onReplied: (reply: Reply) => void; toNext: (() => void) | null }

export function Answer({ record, onReplied, toNext }: AnswerProps) {
  const { words } = useSpeech()
  const [again, setAgain] = useState(false)
  const [sent, setSent] = useState(false)
  if (!record.reply || again) {
    const replied = (reply: Reply) => {
      onReplied(reply)
      setAgain(false)
      setSent(true)
    }
    return <ReplyForm record={record} onReplied={replied} />
  }
  return (
    <>
      <ReplyShown reply={record.reply} />
      {sent ? (
        <Notice tone="good">
          <p role="status">{words.reply.sent}</p>
        </Notice>
      ) : null}
      <div className="buttons">
        {sent && toNext ? (
          <Button look="primary" autoFocus onClick={toNext}>
            {words.reply.nextWaiting}
          </Button>
        ) : null}
        <Button onClick={() => setAgain(true)}>{words.reply.titleAgain}</Button>
      </div>
    </>
  )
}

// The reply to a report: how it ends, what the rep reads, and what was changed because of it.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { replyStatuses } from "~src/domain/words"
import type { Reply } from "~src/domain/workspace"
import { Button } from "~src/ui/button"
import type { FeedbackRecord, NewReply } from "~src/wire/desk"
import { api } from "../api"
import { useSpeech } from "../language"
import { focusFirstWrong } from "../parts/first-wrong"
import { NotSaved } from "../parts/states"
import { ChangedField } from "./changed-field"

type ReplyFormProps = { record: FeedbackRecord; onReplied: (reply: Reply) => void }

export function ReplyForm({ record, onReplied }: ReplyFormProps) {
  const { words, terms } = useSpeech()
  const say = words.reply
  const store = useQueryClient()
  const [status, setStatus] = useState<NewReply["status"]>("done")
  const [text, setText] = useState("")
  const [changed, setChanged] = useState<NewReply["changed"]>(null)
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: (reply: NewReply) => api.post<Reply>(`/api/desk/feedback/${record.id}/reply`, reply),
    onSuccess: (reply) => {
      onReplied(reply)
      return store.invalidateQueries({ queryKey: ["feedback"] })
    },
  })
  const submit = (form: HTMLFormElement) => {
    setMissing(text.trim() === "")
    if (text.trim() !== "") send.mutate({ status, text: text.trim(), changed })
    else focusFirstWrong(form)
  }
  return (
    <form
      className="reply-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <h3>{record.reply ? say.titleAgain : say.title}</h3>
      <p className="ui-small ui-muted">
        {record.signed && record.by ? say.toName(record.by) : say.toUnsigned}{" "}
        {record.reply ? words.record.replaces : ""}
      </p>
      <fieldset className="choices">
        <legend className="ui-label">{say.status}</legend>
        {replyStatuses.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="status" value={one} checked={status === one} onChange={() => setStatus(one)} />
            <span>{terms.replies[one]}</span>
          </label>
        ))}
        <p className="ui-small ui-muted choices-hint">{say.hints[status]}</p>
      </fieldset>
      <label className="ui-field">
        <span className="ui-label">{say.text}</span>
        <textarea
          className="ui-input"
          rows={3}
          maxLength={1000}
          value={text}
          placeholder={say.textHint}
          aria-invalid={missing || undefined}
          aria-describedby={missing ? "reply-needed" : undefined}
          onChange={(e) => setText(e.target.value)}
        />
        {missing ? (
          <span id="reply-needed" className="field-wrong" role="alert">
            {say.needed}
          </span>
        ) : null}
      </label>
      <ChangedField record={record} value={changed} onChange={setChanged} />
      <NotSaved error={send.error} />
      <div>
        <Button type="submit" look="primary" disabled={send.isPending}>
          {send.isPending ? say.sending : say.send}
        </Button>
      </div>
    </form>
  )
}

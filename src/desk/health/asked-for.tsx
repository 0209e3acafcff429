// Requests: what was looked for and not found. Each ends in done, planned, merged or declined with a reason.
import { useState } from "react"
import { replyStatuses } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import type { AskedFor } from "~src/wire/desk-health"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import { NotSaved } from "../parts/states"
import { When } from "../parts/when"
import { Few } from "./few"
import { useEndRequest } from "./queries"

export function AskedForList({ list }: { list: AskedFor[] }) {
  const { words } = useSpeech()
  const [ending, setEnding] = useState<string | null>(null)
  const say = words.health.asked
  const open = list.filter((one) => one.status === null).length
  return (
    <Few id="asked" title={say.title(open)} hint={say.hint} none={say.none} list={list}>
      {(some) => (
        <ul className="health-rows">
          {some.map((one) => (
            <Row key={one.id} one={one} ending={ending === one.id} onEnding={(on) => setEnding(on ? one.id : null)} />
          ))}
        </ul>
      )}
    </Few>
  )
}

function Row({ one, ending, onEnding }: { one: AskedFor; ending: boolean; onEnding: (on: boolean) => void }) {
  const { words, terms } = useSpeech()
  const end = useEndRequest()
  const say = words.health.asked
  return (
    <li className="health-row">
      <div>
        <span className="health-name">{one.words}</span>
        <p className="ui-small ui-muted">
          {one.by || say.unsigned} · <When at={one.at} />
          {one.why ? ` · ${one.why}` : ""}
        </p>
        {one.status ? (
          <p className="ui-small">
            <Tag tone={one.status === "declined" ? "attention" : "good"}>{terms.replies[one.status]}</Tag>{" "}
            {one.answer ?? ""}
          </p>
        ) : null}
        {ending ? <EndForm one={one} onDone={() => onEnding(false)} /> : null}
        <NotSaved error={end.error} />
      </div>
      {one.status ? (
        <Button
          small
          disabled={end.isPending}
          onClick={() => end.mutate({ id: one.id, end: { status: null, answer: null } })}
        >
          {say.reopen}
        </Button>
      ) : ending ? null : (
        <Button small aria-label={say.answerOf(one.words)} onClick={() => onEnding(true)}>
          {say.answer}
        </Button>
      )}
    </li>
  )
}

function EndForm({ one, onDone }: { one: AskedFor; onDone: () => void }) {
  const { words, terms } = useSpeech()
  const end = useEndRequest()
  const [status, setStatus] = useState<(typeof replyStatuses)[number]>("done")
  const [answer, setAnswer] = useState("")
  const [tried, setTried] = useState(false)
  const say = words.health.asked
  const missing = status === "declined" && answer.trim() === ""
  return (
    <form
      className="asked-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!missing) end.mutate({ id: one.id, end: { status, answer: answer.trim() || null } }, { onSuccess: onDone })
      }}
    >
      <Field label={say.how}>
        {(ids) => (
          <select
            {...ids}
            className="ui-input"
            value={status}
            onChange={(e) => setStatus(replyStatuses.find((s) => s === e.target.value) ?? "done")}
          >
            {replyStatuses.map((name) => (
              <option key={name} value={name}>
                {terms.replies[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say.words} wrong={tried && missing ? { say: say.sayWhy } : undefined}>
        {(ids) => (
          <input
            {...ids}
            className="ui-input"
            maxLength={600}
            value={answer}
            onChange={(e) => setAnswer(e.target.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <Button small type="submit" look="primary" disabled={end.isPending}>
          {say.end}
        </Button>
        <Button small look="quiet" onClick={onDone}>
          {words.do.cancel}
        </Button>
      </div>
      <NotSaved error={end.error} />
    </form>
  )
}

// The check of the rep's own text: terms to avoid, figures nobody supports, the nearest approved line. It leaves neither panel nor device.
import { useEffect, useRef, useState } from "react"
import { unfill } from "~src/domain/compose/unfill"
import type { CheckedSentence } from "~src/domain/message-check/check-message"
import { reasons } from "~src/domain/words"
import { Button, TextButton } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import { CircleAlert, CircleCheck } from "~src/ui/icons"
import type { AccountView } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { give } from "./give"
import { useWords } from "./language"
import { copyText } from "./links"
import { usePovWords } from "./pov-words"
import { type Draft, feedbackOf, useShown } from "./report"
import { slotOf } from "./reports"
import { say, useScreen } from "./screen"
import { Status } from "./status"

/** After the last key, ms. */
const pause = 250

export function CheckText({ view }: { view: AccountView }) {
  const p = usePovWords()
  const [text, setText] = useState("")
  const [found, setFound] = useState<{ of: string; sentences: CheckedSentence[] } | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const { context, account } = view
  const { conversation, segmentId, personaId } = context
  const { industry } = account
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    let live = true
    const situation = { conversation, segmentId, personaId, industry }
    const timer = setTimeout(async () => {
      const answer = await send("text.checked", { text, situation })
      if (live && !isFailed(answer)) setFound({ of: text, sentences: answer.sentences })
    }, pause)
    return () => {
      live = false
      clearTimeout(timer)
    }
  }, [text, conversation, segmentId, personaId, industry])
  async function takeSelection() {
    const { tabId } = useScreen.getState()
    const answer = tabId === null ? null : await send("selection.asked", { tabId })
    const words = !answer || isFailed(answer) ? p.selectionDenied : answer.text.trim() ? null : p.noSelection
    setTold(words)
    if (words) say(words)
    else if (answer && !isFailed(answer)) setText(answer.text.trim())
  }
  const sentences = found && text.trim() ? found.sentences : []
  const odd = sentences.filter((one) => one.findings.length > 0)
  return (
    <div className="check">
      <label className="ui-field">
        <span className="ui-label">{p.checkLabel}</span>
        <textarea
          className="ui-input"
          ref={field}
          rows={4}
          maxLength={5000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="ui-small ui-muted">{p.checkHint}</p>
      <Button small onClick={() => void takeSelection()}>
        {p.selection}
      </Button>
      {told ? <p className="ui-small">{told}</p> : null}
      <div aria-live="polite">
        {sentences.length > 0 && odd.length === 0 && found?.of === text ? (
          <p className="check-fine">
            <CircleCheck size={14} className="check-icon" aria-hidden /> {p.allFine}
          </p>
        ) : null}
        {odd.map((one) => (
          <Checked key={`${one.at}|${one.text}`} view={view} sentence={one} />
        ))}
      </div>
    </div>
  )
}

function Checked({ view, sentence }: { view: AccountView; sentence: CheckedSentence }) {
  const { w } = useWords()
  const p = usePovWords()
  const { text, findings, nearest } = sentence
  const near = nearest ? said(nearest.text, view) : null
  return (
    <div className="checked">
      <blockquote>{text}</blockquote>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.at}|${finding.text}`}>
            <CircleAlert size={14} className="check-icon" aria-hidden /> {p.finding(finding)}
          </li>
        ))}
      </ul>
      {near ? (
        <p>
          <span className="ui-muted">{p.nearest}:</span> {near}{" "}
          <TextButton onClick={() => say(copyText(near) ? w.copied : w.copyFailed)}>{p.copyLine}</TextButton>
        </p>
      ) : null}
      <KeepOwn view={view} sentence={sentence} />
    </div>
  )
}

/** One click says why the rep's own words stay. */
function KeepOwn({ view, sentence }: { view: AccountView; sentence: CheckedSentence }) {
  const { t } = useWords()
  const p = usePovWords()
  const names = { account: view.account.name, person: view.contact?.name ?? null, facts: view.account.facts }
  const { nearest, text, findings } = sentence
  const draft = {
    ...{ subject: "wording", messageId: nearest?.messageId ?? null, context: view.context },
    before: (nearest?.text ?? findings[0]?.text ?? text).slice(0, 600),
    after: unfill(text, names).slice(0, 600),
  } satisfies Draft
  const slot = slotOf(draft)
  const shown = useShown(view, slot)
  return (
    <div className="ui-chips">
      {shown.answer ? null : <span className="ui-small ui-muted">{p.keep}</span>}
      {reasons.kept.map((reason) => (
        <Chip
          key={reason}
          pressed={shown.reason === reason}
          onClick={() => void give(feedbackOf(draft, "kept", { reason, note: null, output: null, parts: {} }))}
        >
          {t.reasons[reason]}
        </Chip>
      ))}
      <Status slot={slot} shown={shown} />
    </div>
  )
}

/** An approved line as it reads for this account; a slot without a value stays an ellipsis. */
const said = (template: string, { account, contact }: AccountView) =>
  template.replace(/\{([a-z]+)(?:\.([a-z0-9-]+))?\}/g, (_, name: string, key?: string) => {
    if (name === "account") return account.name
    if (name === "person") return contact?.name ?? "…"
    if (name === "industry") return account.industry ?? "…"
    return account.facts.find((fact) => fact.key === key)?.value ?? "…"
  })

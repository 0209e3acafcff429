// Optional detail under an answer: one reason chip, a note; each revises the whole report.
import { useLayoutEffect, useRef, useState } from "react"
import { type Reason, reasons } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Chip } from "~src/ui/chip"
import { AnswerChip, AnswerGroup } from "./answer-group"
import { give } from "./give"
import { useWords } from "./language"
import { type Draft, feedbackOf } from "./report"
import type { Shown } from "./reports"

type DetailProps = { draft: Draft; shown: Shown; id: string }

export function ReportDetail({ draft, shown, id }: DetailProps) {
  const { w, t } = useWords()
  const [writing, setWriting] = useState(false)
  const { answer } = shown
  if (!answer) return null
  const revise = (part: { reason?: string | null; note?: string | null }) =>
    void give(feedbackOf(draft, answer, { ...shown, ...part }))
  const chips = reasons[answer] as readonly Reason[]
  return (
    <div className="detail">
      <AnswerGroup id={`${id}-why`} label={w.reasonOf(t.answers[answer])} optional className="ui-chips">
        {chips.map((reason, at) => (
          <AnswerChip
            key={reason}
            n={at + 1}
            pressed={shown.reason === reason}
            label={t.reasons[reason]}
            onPress={() => revise({ reason: shown.reason === reason ? null : reason })}
          />
        ))}
        {shown.note === null || writing ? (
          <Chip pressed={false} data-words aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {w.note} …
          </Chip>
        ) : null}
      </AnswerGroup>
      {writing ? (
        <Words
          label={w.noteLabel}
          button={w.saveNote}
          max={1000}
          before={shown.note}
          onSave={(note) => {
            setWriting(false)
            if (note !== shown.note) revise({ note })
          }}
        />
      ) : shown.note !== null ? (
        <button type="button" className="detail-note" data-words onClick={() => setWriting(true)}>
          {shown.note}
        </button>
      ) : null}
    </div>
  )
}

type WordsProps = {
  label: string
  button: string
  max: number
  before: string | null
  placeholder?: string
  focus?: boolean
  onSave: (words: string | null) => void
}

/** A small field with its button; Ctrl or Cmd with Enter saves too. Empty means none. */
export function Words({ label, button, max, before, placeholder, focus = true, onSave }: WordsProps) {
  const [words, setWords] = useState(before ?? "")
  const field = useRef<HTMLTextAreaElement>(null)
  // The rep just asked for this field.
  useLayoutEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault()
        keepFocus(event.currentTarget)
        onSave(words.trim() || null)
      }}
    >
      <label className="ui-field">
        <span className="ui-label">{label}</span>
        <textarea
          className="ui-input"
          ref={field}
          maxLength={max}
          placeholder={placeholder}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
      </label>
      <Button small type="submit">
        {button}
      </Button>
    </form>
  )
}

/** The field is about to close: the keyboard stays with the words that take its place. */
function keepFocus({ parentElement }: HTMLElement): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) parentElement?.querySelector<HTMLElement>("[data-words]")?.focus()
  })
}

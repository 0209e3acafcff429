// The workspace of a conversation: its output, field by field, recorded whenever the rep pauses. Comes on demand.
import { useEffect, useRef, useState } from "react"
import { missingParts, type OutputField, type OutputParts, outputFields, outputText } from "~src/domain/outputs"
import { outputsWords } from "~src/ui/words/outputs"
import { give } from "./give"
import { useWords } from "./language"
import { type Draft, feedbackOf } from "./report"
import type { Shown } from "./reports"

type OutputProps = { draft: Draft; shown: Shown; id: string }

/** How long the rep has to pause before what is written so far is recorded, ms. */
const pause = 900

export function Output({ draft, shown, id }: OutputProps) {
  const { t, language } = useWords()
  const { conversation } = draft.context
  const o = outputsWords[language]
  const labels = labelsOf(o.fields)
  const [parts, setParts] = useState<OutputParts>(shown.parts)
  const unrecorded = useRef<(() => void) | null>(null)
  const missing = missingParts(conversation, parts)
  const fields: readonly OutputField[] = outputFields[conversation]
  /** Words from before there were fields stay until the fields take their place. */
  const earlier = missingParts(conversation, shown.parts).length > 0 ? shown.output : null

  function write(field: OutputField, words: string): void {
    const next = { ...parts, [field]: words }
    setParts(next)
    unrecorded.current = () => {
      unrecorded.current = null
      const kept = said(next)
      const output = outputText(conversation, kept, labels) ?? earlier
      void give(feedbackOf(draft, "reached", { ...shown, output, parts: kept }))
    }
  }
  useEffect(() => {
    const timer = setTimeout(() => unrecorded.current?.(), pause)
    return () => clearTimeout(timer)
  })
  // Closed or left in the middle of a word: what stands there is recorded first.
  useEffect(() => {
    const flush = () => unrecorded.current?.()
    window.addEventListener("pagehide", flush)
    document.addEventListener("visibilitychange", flush)
    return () => {
      flush()
      window.removeEventListener("pagehide", flush)
      document.removeEventListener("visibilitychange", flush)
    }
  }, [])

  return (
    <fieldset className="output">
      <legend className="ui-small">{o.legend(t.conversations[conversation].name)}</legend>
      {earlier === null ? null : (
        <p className="ui-small">
          <span className="ui-muted">{o.before}:</span> {earlier}
        </p>
      )}
      {fields.map((field) => (
        <label className="ui-field" key={field}>
          <span className="ui-label">{labels[field]}</span>
          <textarea
            className="ui-input"
            id={`${id}-${field}`}
            rows={1}
            maxLength={600}
            placeholder={o.fields[field].hint}
            value={parts[field] ?? ""}
            onChange={(event) => write(field, event.target.value)}
            onBlur={() => unrecorded.current?.()}
          />
        </label>
      ))}
      <p className="ui-small ui-muted" aria-live="polite">
        {missing.length === 0
          ? o.complete
          : Object.keys(said(parts)).length === 0
            ? o.why
            : o.missing(missing.map((field) => labels[field]).join(", "))}
      </p>
    </fieldset>
  )
}

const labelsOf = (fields: Record<OutputField, { label: string }>) =>
  Object.fromEntries(Object.entries(fields).map(([field, { label }]) => [field, label])) as Record<OutputField, string>

/** What has words; an empty field is none. */
const said = (parts: OutputParts): OutputParts =>
  Object.fromEntries(Object.entries(parts).flatMap(([field, words]) => (words.trim() ? [[field, words.trim()]] : [])))

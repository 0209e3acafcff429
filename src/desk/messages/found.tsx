// One message found in a document: read, corrected, kept or dropped.
import { povParts } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import type { Wrong } from "../parts/wrong"
import type { Draft, DraftField } from "./draft"

type FoundProps = {
  draft: Draft
  kept: boolean
  wrong: Partial<Record<DraftField, Wrong>>
  onChange: (change: { draft?: Draft; kept?: boolean }) => void
}

const parts = povParts.filter((part) => part !== "proof" && part !== "question")

export function Found({ draft, kept, wrong, onChange }: FoundProps) {
  const { words, terms } = useSpeech()
  const say = words.form
  const set = (change: Partial<Draft>) => onChange({ draft: { ...draft, ...change } })
  const prove = (change: Partial<Draft["proof"]>) => set({ proof: { ...draft.proof, ...change } })
  if (!kept) {
    return (
      <li className="card found found-head">
        <s className="ui-muted">{draft.claim}</s>
        <Button small look="quiet" onClick={() => onChange({ kept: true })}>
          {words.messaging.paste.keep}
        </Button>
      </li>
    )
  }
  const text = (label: string, field: DraftField, value: string, put: (text: string) => void, rows?: number) => (
    <Field label={label} wrong={wrong[field]}>
      {(id) =>
        rows ? (
          <textarea {...id} className="ui-input" rows={rows} value={value} onChange={(e) => put(e.target.value)} />
        ) : (
          <input
            {...id}
            className="ui-input"
            list={field === "pillar" ? "found-pillars" : undefined}
            value={value}
            onChange={(e) => put(e.target.value)}
          />
        )
      }
    </Field>
  )
  return (
    <li className="card found">
      {text(say.claim, "claim", draft.claim, (claim) => set({ claim }), 2)}
      <div className="form-pair">
        {text(say.pillar, "pillar", draft.pillar, (pillar) => set({ pillar }))}
        <Field label={say.part}>
          {(id) => (
            <select
              {...id}
              className="ui-input"
              value={draft.part}
              onChange={(e) => set({ part: parts.find((one) => one === e.target.value) ?? draft.part })}
            >
              {parts.map((part) => (
                <option key={part} value={part}>
                  {terms.parts[part]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {text(say.proof, "proof.text", draft.proof.text, (text) => prove({ text }), 2)}
      <div className="form-pair">
        {text(say.source, "proof.source", draft.proof.source, (source) => prove({ source }))}
        <Field label={say.date} wrong={wrong["proof.date"]}>
          {(id) => (
            <input
              {...id}
              className="ui-input"
              type="date"
              value={draft.proof.date}
              onChange={(e) => prove({ date: e.target.value })}
            />
          )}
        </Field>
      </div>
      {text(say.why, "why", draft.why, (why) => set({ why }), 1)}
      <div>
        <Button small look="quiet" onClick={() => onChange({ kept: false })}>
          {words.messaging.paste.drop}
        </Button>
      </div>
    </li>
  )
}

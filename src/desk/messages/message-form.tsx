// The fields of a message.
import { povParts } from "~src/domain/words"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import { LanguageField } from "../parts/language-field"
import type { Wrong } from "../parts/wrong"
import { useNames } from "../queries"
import { AudienceField } from "./audience-field"
import type { Draft, DraftField } from "./draft"
import { pillarsOf } from "./find"

type MessageFormProps = {
  draft: Draft
  wrong: Partial<Record<DraftField, Wrong>>
  list: MessageList
  onChange: (draft: Draft) => void
}

const parts = povParts.filter((part) => part !== "proof" && part !== "question")

export function MessageForm({ draft, wrong, list, onChange }: MessageFormProps) {
  const { words, terms } = useSpeech()
  const names = useNames().data
  const say = words.form
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change })
  const prove = (change: Partial<Draft["proof"]>) => set({ proof: { ...draft.proof, ...change } })
  const length = draft.why.split(/\s+/).filter(Boolean).length
  return (
    <>
      <div className="form-pair">
        <Field label={say.pillar} wrong={wrong.pillar}>
          {(id) => (
            <>
              <input
                {...id}
                className="ui-input"
                list="pillars"
                value={draft.pillar}
                onChange={(e) => set({ pillar: e.target.value })}
              />
              <datalist id="pillars">
                {pillarsOf(list.rows).map((pillar) => (
                  <option key={pillar} value={pillar} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={say.part}>
          {(id) => (
            <select
              {...id}
              className="ui-input"
              value={draft.part}
              onChange={(e) => set({ part: parts.find((p) => p === e.target.value) ?? "problem" })}
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
      <Field label={say.claim} hint={`${say.claimHint} ${say.factHint}`} wrong={wrong.claim}>
        {(id) => (
          <textarea
            {...id}
            className="ui-input"
            rows={2}
            value={draft.claim}
            onChange={(e) => set({ claim: e.target.value })}
          />
        )}
      </Field>
      <Field label={words.messaging.wordings} hint={words.messaging.wordingsHint} wrong={wrong.wordings}>
        {(id) => (
          <textarea
            {...id}
            className="ui-input"
            rows={2}
            value={draft.wordings}
            onChange={(e) => set({ wordings: e.target.value })}
          />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={draft.locked} onChange={(e) => set({ locked: e.target.checked })} />
        <span>{words.messaging.locked}</span>
      </label>
      <Field label={say.proof} wrong={wrong["proof.text"]}>
        {(id) => (
          <textarea
            {...id}
            className="ui-input"
            rows={2}
            value={draft.proof.text}
            onChange={(e) => prove({ text: e.target.value })}
          />
        )}
      </Field>
      <div className="form-pair">
        <Field label={say.source} wrong={wrong["proof.source"]}>
          {(id) => (
            <input
              {...id}
              className="ui-input"
              value={draft.proof.source}
              onChange={(e) => prove({ source: e.target.value })}
            />
          )}
        </Field>
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
      <Field label={say.url} wrong={wrong["proof.url"]}>
        {(id) => (
          <input
            {...id}
            className="ui-input"
            type="url"
            value={draft.proof.url}
            onChange={(e) => prove({ url: e.target.value })}
          />
        )}
      </Field>
      <Field label={say.why} hint={`${say.whyHint} ${say.words(length)}`} wrong={wrong.why}>
        {(id) => (
          <textarea
            {...id}
            className="ui-input"
            rows={2}
            value={draft.why}
            onChange={(e) => set({ why: e.target.value })}
          />
        )}
      </Field>
      <AudienceField audience={draft.audience} names={names} onChange={(audience) => set({ audience })} />
      <div className="form-pair">
        <LanguageField value={draft.language} onChange={(language) => set({ language })} />
      </div>
    </>
  )
}

// The fields of a message.
import { povParts } from "~src/domain/words"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { Field, LongField, TextField } from "../parts/field"
import { LanguageField } from "../parts/language-field"
import type { Wrong } from "../parts/wrong"
import { useNames } from "../queries"
import { AudienceField } from "./audience-field"
import type { Draft, DraftField } from "./draft"
import { PillarField, SourcePair } from "./fields"

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
        <PillarField list={list} wrong={wrong.pillar} value={draft.pillar} onValue={(pillar) => set({ pillar })} />
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
      <LongField
        label={say.claim}
        hint={`${say.claimHint} ${say.factHint}`}
        wrong={wrong.claim}
        value={draft.claim}
        onValue={(value) => set({ claim: value })}
      />
      <LongField
        label={words.messaging.wordings}
        hint={words.messaging.wordingsHint}
        wrong={wrong.wordings}
        value={draft.wordings}
        onValue={(value) => set({ wordings: value })}
      />
      <label className="choice">
        <input type="checkbox" checked={draft.locked} onChange={(e) => set({ locked: e.target.checked })} />
        <span>{words.messaging.locked}</span>
      </label>
      <LongField
        label={say.proof}
        wrong={wrong["proof.text"]}
        value={draft.proof.text}
        onValue={(value) => prove({ text: value })}
      />
      <SourcePair
        value={draft.proof}
        wrong={{ source: wrong["proof.source"], date: wrong["proof.date"] }}
        onValue={prove}
      />
      <TextField
        label={say.url}
        wrong={wrong["proof.url"]}
        type="url"
        value={draft.proof.url}
        onValue={(value) => prove({ url: value })}
      />
      <LongField
        label={say.why}
        hint={`${say.whyHint} ${say.words(length)}`}
        wrong={wrong.why}
        value={draft.why}
        onValue={(value) => set({ why: value })}
      />
      <AudienceField audience={draft.audience} names={names} onChange={(audience) => set({ audience })} />
      <div className="form-pair">
        <LanguageField value={draft.language} onChange={(language) => set({ language })} />
      </div>
    </>
  )
}

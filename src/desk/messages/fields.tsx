// Fields that more than one form of this room has: the pillar, and where something is from and of when.
import { useId } from "react"
import type { MessageList } from "~src/wire/desk"
import { useSpeech } from "../language"
import { Field, TextField } from "../parts/field"
import type { Wrong } from "../parts/wrong"
import { pillarsOf } from "./find"

type PillarProps = { list: MessageList; wrong: Wrong | undefined; value: string; onValue: (pillar: string) => void }

/** Those that there are, or a new one. */
export function PillarField({ list, wrong, value, onValue }: PillarProps) {
  const { words } = useSpeech()
  const known = useId()
  return (
    <Field label={words.form.pillar} wrong={wrong}>
      {(ids) => (
        <>
          <input
            {...ids}
            className="ui-input"
            list={known}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          <datalist id={known}>
            {pillarsOf(list.rows).map((pillar) => (
              <option key={pillar} value={pillar} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

type SourceProps = {
  value: { source: string; date: string }
  wrong: { source: Wrong | undefined; date: Wrong | undefined }
  onValue: (change: { source?: string; date?: string }) => void
}

export function SourcePair({ value, wrong, onValue }: SourceProps) {
  const { words } = useSpeech()
  const say = words.form
  return (
    <div className="form-pair">
      <TextField
        label={say.source}
        wrong={wrong.source}
        value={value.source}
        onValue={(source) => onValue({ source })}
      />
      <TextField
        label={say.date}
        wrong={wrong.date}
        type="date"
        value={value.date}
        onValue={(date) => onValue({ date })}
      />
    </div>
  )
}

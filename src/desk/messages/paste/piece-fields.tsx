// The fields of a message found in a document, beside the text that they come from.
import type { ComponentProps } from "react"
import type { MessagePart } from "~src/domain/split-document/split-document"
import { povParts } from "~src/domain/words"
import { useSpeech } from "../../language"
import { Field } from "../../parts/field"
import { pillarsOf } from "../find"
import { type PasteDraft, wrongWith } from "./pasted"
import { type PieceProps, SaidDate } from "./piece"

const parts = povParts.filter((part): part is MessagePart => part !== "proof" && part !== "question")

export function PieceFields({ item, list, onChange }: Pick<PieceProps, "item" | "list" | "onChange">) {
  const { words, terms } = useSpeech()
  const say = words.form
  const { draft } = item
  const wrong = wrongWith(draft)
  const set = (change: Partial<PasteDraft>, more: { guessed?: boolean } = {}) =>
    onChange({ draft: { ...draft, ...change }, ...more })
  const prove = (change: Partial<PasteDraft["proof"]>) => set({ proof: { ...draft.proof, ...change } })
  return (
    <div className="paste-fields">
      <div className="message-form">
        <div className="form-pair">
          <Field label={say.pillar} wrong={wrong.pillar}>
            {(ids) => (
              <>
                <input
                  {...ids}
                  className="ui-input"
                  list="paste-pillars"
                  value={draft.pillar}
                  onChange={(e) => set({ pillar: e.target.value })}
                />
                <datalist id="paste-pillars">
                  {pillarsOf(list.rows).map((pillar) => (
                    <option key={pillar} value={pillar} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field label={say.part} wrong={wrong.part}>
            {(ids) => (
              <select
                {...ids}
                className="ui-input"
                value={draft.part}
                onChange={(e) => set({ part: parts.find((one) => one === e.target.value) ?? "" }, { guessed: false })}
              >
                <option value="">{words.paste.choosePart}</option>
                {parts.map((part) => (
                  <option key={part} value={part}>
                    {terms.parts[part]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Long label={say.claim} wrong={wrong.claim} value={draft.claim} onValue={(claim) => set({ claim })} />
        <Long
          label={say.proof}
          wrong={wrong["proof.text"]}
          value={draft.proof.text}
          onValue={(text) => prove({ text })}
        />
        <div className="form-pair">
          <Field label={say.source} wrong={wrong["proof.source"]}>
            {(ids) => (
              <input
                {...ids}
                className="ui-input"
                value={draft.proof.source}
                onChange={(e) => prove({ source: e.target.value })}
              />
            )}
          </Field>
          <Field label={say.date} wrong={wrong["proof.date"]}>
            {(ids) => (
              <input
                {...ids}
                className="ui-input"
                type="date"
                value={draft.proof.date}
                onChange={(e) => prove({ date: e.target.value })}
              />
            )}
          </Field>
        </div>
        <SaidDate item={item} onChange={onChange} />
        <Long label={say.why} hint={say.whyHint} wrong={wrong.why} value={draft.why} onValue={(why) => set({ why })} />
      </div>
      <aside className="paste-from" aria-label={words.paste.from}>
        <p className="ui-label">{words.paste.from}</p>
        <p className="paste-original">{item.original}</p>
        {item.question ? <p className="ui-small ui-muted">{words.paste.questionNote}</p> : null}
      </aside>
    </div>
  )
}

type LongProps = Omit<ComponentProps<typeof Field>, "children"> & { value: string; onValue: (value: string) => void }

function Long({ value, onValue, ...field }: LongProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea {...ids} className="ui-input" rows={2} value={value} onChange={(e) => onValue(e.target.value)} />
      )}
    </Field>
  )
}

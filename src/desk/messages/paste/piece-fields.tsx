// The fields of a message found in a document, beside the text that they come from.
import type { MessagePart } from "~src/domain/split-document/split-document"
import { povParts } from "~src/domain/words"
import { useSpeech } from "../../language"
import { Field, LongField } from "../../parts/field"
import { PillarField, SourcePair } from "../fields"
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
          <PillarField list={list} wrong={wrong.pillar} value={draft.pillar} onValue={(pillar) => set({ pillar })} />
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
        <LongField label={say.claim} wrong={wrong.claim} value={draft.claim} onValue={(claim) => set({ claim })} />
        <LongField
          label={say.proof}
          wrong={wrong["proof.text"]}
          value={draft.proof.text}
          onValue={(text) => prove({ text })}
        />
        <SourcePair
          value={draft.proof}
          wrong={{ source: wrong["proof.source"], date: wrong["proof.date"] }}
          onValue={prove}
        />
        <SaidDate item={item} onChange={onChange} />
        <LongField
          label={say.why}
          hint={say.whyHint}
          wrong={wrong.why}
          value={draft.why}
          onValue={(why) => set({ why })}
        />
      </div>
      <aside className="paste-from" aria-label={words.paste.from}>
        <p className="ui-label">{words.paste.from}</p>
        <p className="paste-original">{item.original}</p>
        {item.question ? <p className="ui-small ui-muted">{words.paste.questionNote}</p> : null}
      </aside>
    </div>
  )
}

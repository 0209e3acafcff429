// Whom a message or an asset is for: any of the segments, personas, industries and conversations; none chosen means everyone.
import type { Audience } from "~src/domain/messaging"
import { conversations } from "~src/domain/words"
import type { Names } from "~src/wire/desk"
import { useSpeech } from "../language"

type AudienceFieldProps = {
  audience: Audience
  names: Names | undefined
  onChange: (audience: Audience) => void
  /** Other words than a message's. */
  legend?: string
  hint?: string
  /** Where the conversation is what decides; then each shows its number. */
  conversationsFirst?: boolean
}

export function AudienceField(props: AudienceFieldProps) {
  const { audience, names, onChange, legend, hint, conversationsFirst = false } = props
  const { words, terms } = useSpeech()
  const say = words.form
  const plain = (list: readonly string[]) => list.map((name) => ({ id: name, name }))
  const inConversations = (
    <Several
      name={say.conversations}
      options={conversations.map((c) => ({
        id: c,
        name: conversationsFirst ? `${c} ${terms.conversations[c].name}` : terms.conversations[c].name,
      }))}
      chosen={audience.conversations}
      onChange={(chosen) => onChange({ ...audience, conversations: chosen })}
    />
  )
  return (
    <fieldset className="audience">
      <legend>{legend ?? say.audience}</legend>
      <p className="ui-small ui-muted">{hint ?? say.audienceHint}</p>
      {conversationsFirst ? inConversations : null}
      <Several
        name={say.segments}
        options={names?.segments ?? []}
        chosen={audience.segmentIds}
        onChange={(segmentIds) => onChange({ ...audience, segmentIds })}
      />
      <Several
        name={say.personas}
        options={names?.personas ?? []}
        chosen={audience.personaIds}
        onChange={(personaIds) => onChange({ ...audience, personaIds })}
      />
      <Several
        name={say.industries}
        options={plain(names?.industries ?? [])}
        chosen={audience.industries}
        onChange={(industries) => onChange({ ...audience, industries })}
      />
      {conversationsFirst ? null : inConversations}
    </fieldset>
  )
}

type SeveralProps<T> = {
  name: string
  options: { id: T; name: string }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

function Several<T extends string | number>({ name, options, chosen, onChange }: SeveralProps<T>) {
  return (
    <fieldset className="choices">
      <legend className="ui-label">{name}</legend>
      {options.map((option) => (
        <label key={option.id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={(e) =>
              onChange(e.target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))
            }
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

// The language of a message or an asset: one of those that marketing writes in, or the one it has.
import { type Language, languages } from "~src/domain/words"
import { useSpeech } from "../language"
import { useNames } from "../queries"
import { Field } from "./field"

export function LanguageField({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const { words } = useSpeech()
  const inUse = useNames().data?.languages ?? languages
  return (
    <Field label={words.form.language}>
      {(ids) => (
        <select
          {...ids}
          className="ui-input"
          value={value}
          onChange={(e) => onChange(languages.find((one) => one === e.target.value) ?? value)}
        >
          {languages
            .filter((one) => one === value || inUse.includes(one))
            .map((one) => (
              <option key={one} value={one}>
                {words.form.languages[one]}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}

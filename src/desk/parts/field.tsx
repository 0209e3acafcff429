// A field of a form: its label, its hint, and what is wrong with it, all read together.
import { type ComponentProps, type ReactNode, useId } from "react"
import { useSpeech } from "../language"
import type { Wrong } from "./wrong"

type Ids = Pick<ComponentProps<"input">, "id" | "aria-describedby" | "aria-invalid">
type FieldProps = { label: string; hint?: ReactNode; wrong?: Wrong; children: (ids: Ids) => ReactNode }

export function Field({ label, hint, wrong, children }: FieldProps) {
  const say = useWrongWords()
  const id = useId()
  const text = wrong === undefined ? null : say(wrong)
  const about = [hint ? `${id}-hint` : "", text ? `${id}-wrong` : ""].filter(Boolean).join(" ")
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-describedby": about || undefined, "aria-invalid": text ? true : undefined })}
      {hint ? (
        <span id={`${id}-hint`} className="ui-small ui-muted">
          {hint}
        </span>
      ) : null}
      {text ? (
        <span id={`${id}-wrong`} className="field-wrong" role="alert">
          {text}
        </span>
      ) : null}
    </div>
  )
}

type Said = Omit<FieldProps, "children"> & { value: string; onValue: (value: string) => void }
type TextProps = Said & Pick<ComponentProps<"input">, "type" | "placeholder" | "autoComplete" | "inputMode">

/** A field of one line. */
export function TextField({ value, onValue, type, placeholder, autoComplete, inputMode, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...{ ...ids, type, placeholder, autoComplete, inputMode, value }}
          className="ui-input"
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

/** A field of several lines. */
export function LongField({ value, onValue, rows = 2, ...field }: Said & { rows?: number }) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...ids}
          className="ui-input"
          rows={rows}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

function useWrongWords() {
  const { words } = useSpeech()
  const { required, badUrl, badDate, tooLong } = words.form
  return (wrong: Wrong) => {
    if (typeof wrong === "object" && "overWords" in wrong) return words.messaging.tooManyWords(wrong.overWords)
    if (typeof wrong === "object") return "over" in wrong ? tooLong(wrong.over) : wrong.say
    return {
      "required": required,
      "bad-url": badUrl,
      "bad-date": badDate,
      "too-many-wordings": words.messaging.tooManyWordings,
    }[wrong]
  }
}

// The document's text, pasted or typed.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { useSpeech } from "../../language"
import { Field } from "../../parts/field"
import { focusFirstWrong } from "../../parts/first-wrong"
import { Sure } from "../../parts/sure"

type TextStepProps = {
  text: string
  /** It was split before: splitting it again replaces the list. */
  found: boolean
  onText: (text: string) => void
  onFind: () => void
  onBack: (() => void) | null
}

export function TextStep({ text, found, onText, onFind, onBack }: TextStepProps) {
  const { words } = useSpeech()
  const say = words.paste
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const empty = text.trim() === ""
  return (
    <form
      className="paste-text"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (empty) focusFirstWrong(event.currentTarget)
        else if (found) setAsking(true)
        else onFind()
      }}
    >
      <header className="room-head">
        <h1>{say.title}</h1>
        <p className="ui-muted measure">{say.what}</p>
      </header>
      <Field label={say.text} hint={say.textHint} wrong={tried && empty ? { say: say.needText } : undefined}>
        {(ids) => (
          <textarea
            {...ids}
            className="ui-input paste-area"
            rows={18}
            spellCheck={false}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      {asking ? (
        <Sure
          question={say.splitAsk}
          yes={say.splitYes}
          busy={false}
          error={null}
          onYes={onFind}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className="buttons">
          <Button type="submit" look="primary">
            {say.find}
          </Button>
          {onBack ? <Button onClick={onBack}>{words.do.cancel}</Button> : null}
        </div>
      )}
    </form>
  )
}

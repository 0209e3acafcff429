// The last question before an erasure: what will happen in a sentence, and the name typed by hand.
import { type FormEvent, useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { PersonKind } from "~src/wire/desk-people"
import { ApiFault } from "../api"
import { useSpeech } from "../language"
import { NotSaved } from "../parts/states"

type EraseFormProps = {
  name: string
  kind: PersonKind
  busy: boolean
  error: unknown
  onErase: (typed: string) => void
  onNo: () => void
}

export function EraseForm({ name, kind, busy, error, onErase, onNo }: EraseFormProps) {
  const { words } = useSpeech()
  const [typed, setTyped] = useState("")
  const [wrong, setWrong] = useState(false)
  const say = words.people
  const erase = (event: FormEvent) => {
    event.preventDefault()
    const same = plain(typed) === plain(name)
    setWrong(!same)
    if (same) onErase(typed)
  }
  const lastAdmin = error instanceof ApiFault && error.code === "conflict"
  return (
    <Notice tone="attention">
      <form className="people-erase" onSubmit={erase}>
        <strong>{say.eraseTitle(name)}</strong>
        <p>{kind === "member" ? say.eraseMember : say.eraseContact}</p>
        <p>{say.eraseDevices}</p>
        <label className="ui-field">
          <span className="ui-label">{say.typeName(name)}</span>
          <input
            className="ui-input"
            // biome-ignore lint/a11y/noAutofocus: the form has just been asked for
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? "erase-wrong" : undefined}
            onChange={(e) => {
              setTyped(e.target.value)
              setWrong(false)
            }}
          />
        </label>
        {wrong ? (
          <p className="field-wrong" id="erase-wrong" role="alert">
            {say.otherName}
          </p>
        ) : null}
        <div className="buttons">
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? say.erasing : say.eraseNow}
          </Button>
          <Button look="quiet" disabled={busy} onClick={onNo}>
            {words.do.cancel}
          </Button>
        </div>
        {lastAdmin ? (
          <p className="field-wrong" role="alert">
            {say.lastAdmin}
          </p>
        ) : (
          <NotSaved error={error} />
        )}
      </form>
    </Notice>
  )
}

const plain = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()

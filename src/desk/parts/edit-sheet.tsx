// A form in a sheet: refuses what is wrong, asks before it drops what was typed, and joins two people's edits.
import { useMutation } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import { Button, TextButton } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { ApiFault } from "../api"
import { useSpeech } from "../language"
import { focusFirstWrong } from "./first-wrong"
import { mergeChanges } from "./merge"
import { Sheet } from "./sheet"
import { NotSaved } from "./states"
import type { Wrong } from "./wrong"

/** What is saved: the fields as the form begins with them, and the version that a save must meet. */
export type Base<D> = { draft: D; version: number }

type FieldsProps<D> = { draft: D; wrong: { [F in keyof D]?: Wrong }; set: (change: Partial<D>) => void }

type EditSheetProps<D extends object> = {
  title: string
  /** As it now stands on the server; moves on when somebody else saves. */
  base: Base<D>
  wrongIn: (draft: D) => { [F in keyof D]?: Wrong }
  /** What a field is called, for a field that two people changed. */
  nameOf: (field: keyof D) => string
  save: (draft: D, version: number) => Promise<unknown>
  /** Somebody else was faster: look again at what stands. */
  refresh: () => void
  onClose: () => void
  /** A save goes on to another page by itself: closing here would lead back. */
  leadsOn?: boolean
  children: (fields: FieldsProps<D>) => ReactNode
  /** Below the form. */
  more?: ReactNode
}

export function EditSheet<D extends object>(props: EditSheetProps<D>) {
  const { title, base, wrongIn, nameOf, refresh, onClose, children, more } = props
  const { words } = useSpeech()
  const say = words.edit
  const [begun, setBegun] = useState(base)
  const [draft, setDraft] = useState(base.draft)
  const [tried, setTried] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const wrong = wrongIn(draft)
  const dirty = JSON.stringify(draft) !== JSON.stringify(begun.draft)
  const save = useMutation({
    mutationFn: ({ mine, version }: { mine: D; version: number }) => props.save(mine, version),
    onSuccess: () => {
      if (!props.leadsOn) onClose()
    },
    onError: (error) => {
      if (error instanceof ApiFault && error.code === "conflict") refresh()
    },
  })
  const clash = save.error instanceof ApiFault && save.error.code === "conflict"
  const joined = base.version === begun.version ? null : mergeChanges(begun.draft, base.draft, draft)
  // What others changed elsewhere comes into the form at once; only a field that both changed needs a choice.
  if (joined && joined.both.length === 0 && !save.isPending) {
    setBegun(base)
    setDraft(joined.merged)
  }
  const choose = joined && joined.both.length > 0 ? joined : null
  const goOn = (from: D) => {
    setBegun(base)
    setDraft(from)
    save.reset()
  }
  return (
    <Sheet wide title={title} onClose={() => (dirty && !leaving ? setLeaving(true) : onClose())}>
      {leaving && dirty ? (
        <Notice tone="attention" urgent>
          <p>{words.form.unsaved}</p>
          <p>
            <TextButton onClick={onClose}>{words.form.discard}</TextButton>{" "}
            <TextButton onClick={() => setLeaving(false)}>{words.form.keep}</TextButton>
          </p>
        </Notice>
      ) : null}
      <form
        className="message-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (Object.keys(wrong).length === 0) save.mutate({ mine: draft, version: begun.version })
          else focusFirstWrong(event.currentTarget)
        }}
      >
        {children({ draft, wrong: tried ? wrong : {}, set: (change) => setDraft({ ...draft, ...change }) })}
        {choose ? (
          <Notice tone="attention" urgent>
            <strong>{say.clash}</strong>
            <p>{say.clashBoth(choose.both.map(nameOf).join(", "))}</p>
            <div className="buttons">
              <Button
                small
                disabled={save.isPending}
                onClick={() => {
                  goOn(choose.merged)
                  save.mutate({ mine: choose.merged, version: base.version })
                }}
              >
                {say.join}
              </Button>
              <Button small disabled={save.isPending} onClick={() => goOn(base.draft)}>
                {say.drop}
              </Button>
            </div>
          </Notice>
        ) : clash ? (
          <Notice tone="attention" urgent>
            <strong>{say.clash}</strong>
            <p>{say.clashApart}</p>
          </Notice>
        ) : (
          <NotSaved error={save.error} />
        )}
        <div>
          <Button type="submit" look="primary" disabled={save.isPending || !dirty || choose !== null}>
            {save.isPending ? words.form.saving : say.save}
          </Button>
        </div>
      </form>
      {more}
    </Sheet>
  )
}

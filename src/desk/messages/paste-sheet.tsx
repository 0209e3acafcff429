// A pasted document, the messages found in it, and what of them is kept as drafts.
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import { api } from "../api"
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import { focusFirstWrong } from "../parts/first-wrong"
import { LanguageField } from "../parts/language-field"
import { Sheet } from "../parts/sheet"
import { NotSaved } from "../parts/states"
import { useNames } from "../queries"
import { AudienceField } from "./audience-field"
import { type Draft, emptyDraft, sendable, wrongIn } from "./draft"
import { Found } from "./found"
import { type FoundMessage, splitDocument } from "./split-document"

type Item = { key: number; draft: Draft; kept: boolean }

export function PasteSheet({ pillars, onClose }: { pillars: string[]; onClose: (saved: number) => void }) {
  const { words, language } = useSpeech()
  const names = useNames().data
  const say = words.messaging.paste
  const store = useQueryClient()
  const [text, setText] = useState("")
  const [items, setItems] = useState<Item[] | null>(null)
  const [left, setLeft] = useState<string[]>([])
  const [shared, setShared] = useState(() => emptyDraft(language, ""))
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: (drafts: Draft[]) =>
      api.post<{ made: number }>("/api/desk/messages/drafts", { drafts: drafts.map(sendable) }),
    onSuccess: async ({ made }) => {
      await store.invalidateQueries({ queryKey: ["messages"] })
      onClose(made)
    },
  })
  const asDraft = (one: FoundMessage): Draft => ({
    ...shared,
    ...{ pillar: one.pillar, part: one.part, claim: one.claim, why: one.why, status: "draft" },
    proof: { ...shared.proof, text: one.proof, source: one.source, date: one.date },
  })
  const split = () => {
    const { found, left } = splitDocument(text)
    setItems(found.slice(0, 200).map((one, key) => ({ key, draft: asDraft(one), kept: true })))
    setLeft([...left, ...found.slice(200).map(({ claim }) => claim)])
    setTried(false)
  }
  /** With what is said for all of them where one says nothing of its own. */
  const whole = (draft: Draft): Draft => ({
    ...draft,
    ...{ audience: shared.audience, language: shared.language },
    proof: {
      ...draft.proof,
      source: draft.proof.source || shared.proof.source,
      date: draft.proof.date || shared.proof.date,
    },
  })
  const kept = (items ?? []).filter((one) => one.kept).map((one) => whole(one.draft))
  const submit = (form: HTMLFormElement) => {
    setTried(true)
    if (kept.every((draft) => Object.keys(wrongIn(draft)).length === 0)) save.mutate(kept)
    else focusFirstWrong(form)
  }
  if (!items || items.length === 0) {
    return (
      <Sheet wide title={say.title} onClose={() => onClose(0)}>
        <p className="ui-muted">{say.what}</p>
        {items ? (
          <Notice tone="attention" urgent>
            <p>{say.none}</p>
          </Notice>
        ) : null}
        <Field label={say.text}>
          {(id) => (
            <textarea {...id} className="ui-input" rows={18} value={text} onChange={(e) => setText(e.target.value)} />
          )}
        </Field>
        <div>
          <Button look="primary" disabled={text.trim() === ""} onClick={split}>
            {say.split}
          </Button>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet wide title={say.title} onClose={() => onClose(0)}>
      <form
        className="message-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <div className="found-head">
          <strong>{say.found(items.length)}</strong>
          <Button small look="quiet" onClick={() => setItems(null)}>
            {say.again}
          </Button>
        </div>
        <div className="form-pair">
          <LanguageField value={shared.language} onChange={(language) => setShared({ ...shared, language })} />
          <Field label={say.source}>
            {(id) => (
              <input
                {...id}
                className="ui-input"
                value={shared.proof.source}
                onChange={(e) => setShared({ ...shared, proof: { ...shared.proof, source: e.target.value } })}
              />
            )}
          </Field>
        </div>
        <Field label={say.date}>
          {(id) => (
            <input
              {...id}
              className="ui-input"
              type="date"
              value={shared.proof.date}
              onChange={(e) => setShared({ ...shared, proof: { ...shared.proof, date: e.target.value } })}
            />
          )}
        </Field>
        <datalist id="found-pillars">
          {pillars.map((pillar) => (
            <option key={pillar} value={pillar} />
          ))}
        </datalist>
        <ol className="found-list">
          {items.map((item, i) => (
            <Found
              key={item.key}
              draft={item.draft}
              kept={item.kept}
              wrong={tried && item.kept ? wrongIn(whole(item.draft)) : {}}
              onChange={(change) => setItems(items.map((one, j) => (j === i ? { ...one, ...change } : one)))}
            />
          ))}
        </ol>
        {left.length > 0 ? (
          <details className="ui-small">
            <summary>{say.left(left.length)}</summary>
            {left.map((line, i) => (
              <p key={i}>{line}</p>
            ))}
          </details>
        ) : null}
        <AudienceField
          audience={shared.audience}
          names={names}
          legend={say.audience}
          onChange={(audience) => setShared({ ...shared, audience })}
        />
        <NotSaved error={save.error} />
        <div>
          <Button type="submit" look="primary" disabled={save.isPending || kept.length === 0}>
            {save.isPending ? words.form.saving : say.save(kept.length)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

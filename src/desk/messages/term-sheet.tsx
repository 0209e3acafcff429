// The form of one term to avoid.
import type { TermList, TermRow } from "~src/wire/desk-lines"
import { api } from "../api"
import { useSpeech } from "../language"
import { EditSheet } from "../parts/edit-sheet"
import { LongField, TextField } from "../parts/field"
import { LanguageField } from "../parts/language-field"
import { RemoveButton } from "../parts/remove-button"
import { useNames } from "../queries"
import { AudienceField } from "./audience-field"
import { type TermDraft, termDraft, termOf, wrongTerm } from "./line-draft"
import { useTake } from "./line-queries"

type TermSheetProps = {
  /** null: a new one. */
  row: TermRow | null
  onClose: () => void
}

const at = "/api/desk/terms"

export function TermSheet({ row, onClose }: TermSheetProps) {
  const { words, language } = useSpeech()
  const say = words.lines.terms
  const names = useNames().data
  const { take, refresh } = useTake<TermList>("terms")
  const save = async (draft: TermDraft, version: number) => {
    const sent = termOf(draft)
    take(row ? await api.put<TermList>(`${at}/${row.term.id}`, { ...sent, version }) : await api.post(at, sent))
  }
  const called: Record<keyof TermDraft, string> = {
    ...{ term: say.term, instead: say.instead, why: say.why },
    ...{ audience: say.audience, language: words.form.language },
  }
  return (
    <EditSheet
      title={row ? say.editTitle(row.term.term) : say.newTitle}
      base={{ draft: termDraft(row?.term ?? null, language), version: row?.version ?? 0 }}
      wrongIn={wrongTerm}
      nameOf={(field) => called[field]}
      save={save}
      refresh={refresh}
      onClose={onClose}
      more={
        row ? (
          <RemoveButton
            name={say.remove}
            question={say.removeSure(row.term.term)}
            run={async () => take(await api.deleteWith<TermList>(`${at}/${row.term.id}`, { version: row.version }))}
            onDone={onClose}
          />
        ) : null
      }
    >
      {({ draft, wrong, set }) => (
        <>
          <TextField
            label={say.term}
            hint={say.termHint}
            wrong={wrong.term}
            value={draft.term}
            onValue={(term) => set({ term })}
          />
          <TextField
            label={say.instead}
            hint={say.insteadHint}
            wrong={wrong.instead}
            value={draft.instead}
            onValue={(instead) => set({ instead })}
          />
          <LongField
            label={say.why}
            hint={say.whyHint}
            wrong={wrong.why}
            value={draft.why}
            onValue={(why) => set({ why })}
          />
          <AudienceField
            audience={draft.audience}
            names={names}
            legend={say.audience}
            onChange={(audience) => set({ audience })}
          />
          <div className="form-pair">
            <LanguageField value={draft.language} onChange={(language) => set({ language })} />
          </div>
        </>
      )}
    </EditSheet>
  )
}

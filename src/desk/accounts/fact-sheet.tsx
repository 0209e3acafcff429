// The form of one fact: without a source and its date it is not kept.
import { useState } from "react"
import type { Fact } from "~src/domain/account"
import type { AccountPage } from "~src/wire/desk-accounts"
import { api } from "../api"
import { useSpeech } from "../language"
import { EditSheet } from "../parts/edit-sheet"
import { LongField, TextField } from "../parts/field"
import { RemoveButton } from "../parts/remove-button"
import { useMessages } from "../queries"
import { plainKey } from "./account-table"
import { type FactDraft, factDraft, factOf, keyOf, withFact, wrongFact } from "./draft"
import { useTakeAccount } from "./queries"

type FactSheetProps = { page: AccountPage; which: string; onClose: () => void }

/** @param which "new", "new:<key>" for a fact that is asked for, or the fact's place in the list as it was opened */
export function FactSheet({ page, which, onClose }: FactSheetProps) {
  const { words, format } = useSpeech()
  const say = words.accounts
  const { take, refresh } = useTakeAccount()
  // The fact as it was opened: somebody else's edit may move it to another place, or away.
  const [old] = useState<Fact | null>(() => page.account.facts[Number(which)] ?? null)
  const [begun] = useState(() => {
    const asked = /^new:([a-z][a-z0-9-]{0,39})$/.exec(which)?.[1]
    const draft = factDraft(old, format.today(Date.now()))
    return asked ? { ...draft, key: asked, label: upperFirst(plainKey(asked)) } : draft
  })
  const put = async (fact: Fact | null, version: number) => {
    const { id, ...account } = page.account
    const facts = withFact(account.facts, old, fact)
    take(await api.put<AccountPage>(`/api/desk/accounts/${id}`, { ...account, facts, version }))
  }
  const names: Record<keyof FactDraft, string> = {
    label: say.label,
    key: say.key,
    value: say.value,
    source: say.source,
    url: say.url,
    date: say.date,
  }
  return (
    <EditSheet
      title={old ? say.editFact : say.newFact}
      base={{ draft: begun, version: page.version }}
      wrongIn={(draft) => wrongFact(draft, say.badKey)}
      nameOf={(field) => names[field]}
      save={(draft, version) => put(factOf(draft), version)}
      refresh={refresh}
      onClose={onClose}
      more={
        old ? (
          <RemoveButton
            name={say.removeFact}
            question={say.removeFactSure(old.label)}
            run={() => put(null, page.version)}
            onDone={onClose}
          />
        ) : null
      }
    >
      {({ draft, wrong, set }) => {
        const text = (field: keyof FactDraft, label: string, hint?: string) => (
          <TextField
            label={label}
            hint={hint}
            wrong={wrong[field]}
            type={field === "url" ? "url" : field === "date" ? "date" : "text"}
            value={draft[field]}
            onValue={(value) => set({ [field]: value })}
          />
        )
        const key = draft.key || keyOf(draft.label)
        return (
          <>
            {text("label", say.label, say.labelHint)}
            <LongField
              label={say.value}
              hint={say.valueHint}
              wrong={wrong.value}
              value={draft.value}
              onValue={(value) => set({ value })}
            />
            {text("source", say.source, say.sourceHint)}
            <div className="form-pair">
              {text("date", say.date)}
              {text("url", say.url)}
            </div>
            <TextField
              label={say.key}
              hint={say.keyHint(key)}
              wrong={wrong.key}
              placeholder={keyOf(draft.label)}
              value={draft.key}
              onValue={(value) => set({ key: value })}
            />
            <AskedKeys here={key} onPick={(picked) => set({ key: picked })} />
          </>
        )
      }}
    </EditSheet>
  )
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The facts that live messages would say if an account had them. */
function AskedKeys({ here, onPick }: { here: string; onPick: (key: string) => void }) {
  const { words } = useSpeech()
  const rows = useMessages().data?.rows ?? []
  const texts = rows.filter(({ message }) => message.status === "live").map(({ message: m }) => m.claim + m.proof.text)
  const keys = [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\{fact\.([a-z0-9-]+)\}/g)].map((m) => m[1] ?? ""))),
  ]
  if (keys.length === 0) return null
  return (
    <div className="ui-chips">
      <span className="ui-small ui-muted">{words.accounts.keyAsked}</span>
      {keys.sort().map((key) => (
        <button key={key} type="button" className="ui-chip" aria-pressed={key === here} onClick={() => onPick(key)}>
          {key}
        </button>
      ))}
    </div>
  )
}

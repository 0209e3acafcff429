// The form of what an account is found by and where it belongs; for a new account too.
import { useLocation } from "wouter"
import { languages } from "~src/domain/words"
import type { AccountPage } from "~src/wire/desk-accounts"
import { api } from "../api"
import { useSpeech } from "../language"
import { roomAt, useView } from "../parts/address"
import { EditSheet } from "../parts/edit-sheet"
import { Field } from "../parts/field"
import type { Wrong } from "../parts/wrong"
import { useNames } from "../queries"
import { blankAccount, type DetailsDraft, detailsOf, withDetails, wrongDetails } from "./draft"
import { useTakeAccount } from "./queries"

export function NewAccountSheet({ onClose }: { onClose: () => void }) {
  const { words } = useSpeech()
  const { common } = useView()
  const [, navigate] = useLocation()
  const { take, refresh } = useTakeAccount()
  const save = async (draft: DetailsDraft) => {
    const page = await api.post<AccountPage>("/api/desk/accounts", withDetails(blankAccount, draft))
    take(page)
    navigate(roomAt(`/accounts/${page.account.id}`, common))
  }
  return (
    <DetailsForm
      leadsOn
      title={words.accounts.add}
      base={{ draft: detailsOf(blankAccount), version: 0 }}
      save={save}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

export function DetailsSheet({ page, onClose }: { page: AccountPage; onClose: () => void }) {
  const { words } = useSpeech()
  const { take, refresh } = useTakeAccount()
  const { id, ...account } = page.account
  const save = async (draft: DetailsDraft, version: number) =>
    take(await api.put<AccountPage>(`/api/desk/accounts/${id}`, { ...withDetails(account, draft), version }))
  return (
    <DetailsForm
      title={words.accounts.editTitle(account.name)}
      base={{ draft: detailsOf(account), version: page.version }}
      save={save}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

type DetailsFormProps = {
  leadsOn?: boolean
  title: string
  base: { draft: DetailsDraft; version: number }
  save: (draft: DetailsDraft, version: number) => Promise<unknown>
  refresh: () => void
  onClose: () => void
}

function DetailsForm(props: DetailsFormProps) {
  const { words } = useSpeech()
  const say = words.accounts
  const names: Record<keyof DetailsDraft, string> = {
    name: say.name,
    otherNames: say.otherNames,
    domains: say.domains,
    linkedinSlug: say.linkedin,
    crmIds: say.crm,
    industry: say.industry,
    segmentId: say.segment,
    language: say.language,
  }
  return (
    <EditSheet {...props} wrongIn={(draft) => wrongDetails(draft, say.oddCrmId)} nameOf={(field) => names[field]}>
      {(fields) => <Fields {...fields} />}
    </EditSheet>
  )
}

type FieldsProps = {
  draft: DetailsDraft
  wrong: { [F in keyof DetailsDraft]?: Wrong }
  set: (change: Partial<DetailsDraft>) => void
}

function Fields({ draft, wrong, set }: FieldsProps) {
  const { words } = useSpeech()
  const names = useNames().data
  const say = words.accounts
  const text = (field: keyof DetailsDraft, label: string, hint?: string, rows?: number) => (
    <Field label={label} hint={hint} wrong={wrong[field]}>
      {(id) => {
        const common = { ...id, className: "ui-input", value: draft[field] }
        return rows ? (
          <textarea {...common} rows={rows} onChange={(e) => set({ [field]: e.target.value })} />
        ) : (
          <input {...common} onChange={(e) => set({ [field]: e.target.value })} />
        )
      }}
    </Field>
  )
  return (
    <>
      {text("name", say.name)}
      {text("domains", say.domains, say.domainsHint)}
      {text("linkedinSlug", say.linkedin, say.linkedinHint)}
      {text("otherNames", say.otherNames, say.otherNamesHint, 2)}
      {text("crmIds", say.crm, say.crmHint, 2)}
      <div className="form-pair">
        <Field label={say.industry} wrong={wrong.industry}>
          {(id) => (
            <>
              <input
                {...id}
                className="ui-input"
                list="industries"
                value={draft.industry}
                onChange={(e) => set({ industry: e.target.value })}
              />
              <datalist id="industries">
                {names?.industries.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={say.segment}>
          {(id) => (
            <select
              {...id}
              className="ui-input"
              value={draft.segmentId}
              onChange={(e) => set({ segmentId: e.target.value })}
            >
              <option value="">{say.noSegment}</option>
              {names?.segments.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say.language}>
          {(id) => (
            <select
              {...id}
              className="ui-input"
              value={draft.language}
              onChange={(e) => set({ language: languages.find((one) => one === e.target.value) ?? "" })}
            >
              <option value="">{say.workspaceLanguage}</option>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {words.form.languages[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  )
}

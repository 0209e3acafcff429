// The fields of an asset.
import { Link } from "wouter"
import { assetKinds } from "~src/domain/words"
import { Notice } from "~src/ui/notice"
import { countWords } from "~src/wire/desk-lists"
import { useSpeech } from "../language"
import { AudienceField } from "../messages/audience-field"
import { roomAt, useView } from "../parts/address"
import { Field, LongField, TextField } from "../parts/field"
import { LanguageField } from "../parts/language-field"
import type { Wrong } from "../parts/wrong"
import { useNames } from "../queries"
import { type AssetDraft, sameLink } from "./draft"
import type { AssetRow } from "./view"

type AssetFormProps = {
  draft: AssetDraft
  wrong: { [F in keyof AssetDraft]?: Wrong }
  set: (change: Partial<AssetDraft>) => void
  rows: readonly AssetRow[]
  id: string | null
}
type Written = "title" | "url" | "campaign" | "createdOn" | "verifiedOn" | "expiresOn"

export function AssetForm({ draft, wrong, set, rows, id: assetId }: AssetFormProps) {
  const { words, terms } = useSpeech()
  const { filter } = useView()
  const names = useNames().data
  const say = words.asset
  const twin = sameLink(rows, draft.url, assetId)
  const text = (field: Written, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      wrong={wrong[field]}
      type={field === "url" ? "url" : field.endsWith("On") ? "date" : "text"}
      value={draft[field]}
      onValue={(value) => set({ [field]: value })}
    />
  )
  return (
    <>
      {text("title", say.title)}
      {text("url", say.url, say.urlHint)}
      {twin ? (
        <Notice tone="attention">
          <p role="status">
            {say.sameLink} <Link href={roomAt("/content", filter, { asset: twin.asset.id })}>{twin.asset.title}</Link>
          </p>
        </Notice>
      ) : null}
      <div className="form-pair">
        <Field label={say.kind}>
          {(ids) => (
            <select
              {...ids}
              className="ui-input"
              value={draft.kind}
              onChange={(e) => set({ kind: assetKinds.find((kind) => kind === e.target.value) ?? "guide" })}
            >
              {assetKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {terms.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <LanguageField value={draft.language} onChange={(language) => set({ language })} />
      </div>
      <AudienceField
        audience={draft.audience}
        names={names}
        legend={say.map}
        hint={say.mapHint}
        onChange={(audience) => set({ audience })}
      />
      <LongField
        label={say.howTo}
        hint={say.howToHint(countWords(draft.howTo))}
        wrong={wrong.howTo}
        rows={3}
        value={draft.howTo}
        onValue={(value) => set({ howTo: value })}
      />
      <div className="form-pair">
        <OwnerField value={draft.ownerId} onChange={(ownerId) => set({ ownerId })} />
        {text("campaign", say.campaign)}
        {text("createdOn", say.createdOn)}
        {text("verifiedOn", say.verifiedOn)}
        {text("expiresOn", say.expiresOn, say.expiresHint)}
      </div>
      <label className="settings-radio">
        <input type="checkbox" checked={draft.offMessage} onChange={(e) => set({ offMessage: e.target.checked })} />
        <span>{say.offMessage}</span>
      </label>
    </>
  )
}

export function OwnerField({ value, onChange }: { value: string; onChange: (ownerId: string) => void }) {
  const { words } = useSpeech()
  const owners = useNames().data?.owners ?? []
  const say = words.asset
  // Who owned it and has left or became a rep still stands there until somebody else takes over.
  const gone = value !== "" && !owners.some((one) => one.id === value)
  return (
    <Field label={say.owner} hint={say.ownerHint}>
      {(ids) => (
        <select {...ids} className="ui-input" value={value} onChange={(e) => onChange(e.target.value)}>
          <option value="">{say.noOwner}</option>
          {gone ? <option value={value}>{words.unknown}</option> : null}
          {owners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

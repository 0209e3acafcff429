// The settings' fields, group by group; each says what it does, and what a save of it would set off.
import type { ReactNode } from "react"
import { monthsBefore } from "~src/domain/days"
import { languages } from "~src/domain/words"
import { Notice } from "~src/ui/notice"
import type { WorkspaceSettings } from "~src/wire/desk-settings"
import { useSpeech } from "../language"
import { Field, TextField } from "../parts/field"
import type { Wrong } from "../parts/wrong"
import { type Draft, type DraftField, deletesMore, speak, toggleLanguage } from "./draft"
import { useWeekMove } from "./queries"

export type GroupProps = {
  draft: Draft
  base: WorkspaceSettings
  wrong: Partial<Record<DraftField, Wrong>>
  onChange: (draft: Draft) => void
}

export function Group({ title, what, children }: { title: string; what: string; children: ReactNode }) {
  return (
    <fieldset className="settings-group">
      <legend>{title}</legend>
      <p className="ui-small ui-muted settings-what">{what}</p>
      <div className="settings-fields">{children}</div>
    </fieldset>
  )
}

export function CompanyFields({ draft, wrong, onChange }: GroupProps) {
  const { words } = useSpeech()
  const say = words.settings
  return (
    <Group title={say.company} what={say.companyWhat}>
      <TextField
        label={say.name}
        wrong={wrong.name}
        autoComplete="organization"
        value={draft.name}
        onValue={(value) => onChange({ ...draft, name: value })}
      />
      <TextField
        label={say.domains}
        hint={say.domainsHint}
        wrong={wrong.domains}
        placeholder="acme.example, acme.de"
        value={draft.domains}
        onValue={(value) => onChange({ ...draft, domains: value })}
      />
    </Group>
  )
}

export function LanguageFields({ draft, onChange }: GroupProps) {
  const { words } = useSpeech()
  const say = words.settings
  return (
    <Group title={say.languages} what={say.languagesWhat}>
      <Field label={say.language} hint={say.languageHint}>
        {(id) => (
          <select
            {...id}
            className="ui-input"
            value={draft.language}
            onChange={(e) => onChange(speak(draft, e.target.value === "de" ? "de" : "en"))}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {words.form.languages[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="choices">
        <legend className="ui-label">{say.inUse}</legend>
        {languages.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              checked={draft.languages.includes(one)}
              disabled={one === draft.language}
              onChange={() => onChange(toggleLanguage(draft, one))}
            />
            <span>{words.form.languages[one]}</span>
          </label>
        ))}
      </fieldset>
    </Group>
  )
}

const zones = (own: string) => [...new Set([own, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort()

export function TimeFields({ draft, base, onChange }: GroupProps) {
  const { words } = useSpeech()
  const say = words.settings
  const changed = draft.timeZone !== base.timeZone
  const move = useWeekMove(draft.timeZone, changed)
  return (
    <Group title={say.time} what={say.timeWhat}>
      <Field label={say.timeZone}>
        {(id) => (
          <select
            {...id}
            className="ui-input"
            value={draft.timeZone}
            onChange={(e) => onChange({ ...draft, timeZone: e.target.value })}
          >
            {zones(base.timeZone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      {changed ? (
        <Notice tone="attention">
          <strong>{say.zoneTitle(draft.timeZone)}</strong>
          <p role="status">
            {move.data
              ? say.zoneMoves(move.data.moving, move.data.reports)
              : move.error
                ? say.zoneUnknown
                : words.loading}
          </p>
          <p>{say.zoneThen}</p>
        </Notice>
      ) : null}
    </Group>
  )
}

export function SigningFields({ draft, onChange }: GroupProps) {
  const { words } = useSpeech()
  const say = words.settings
  return (
    <Group title={say.signing} what={say.signingWhat}>
      {([false, true] as const).map((unsigned) => (
        <label key={String(unsigned)} className="settings-radio">
          <input
            type="radio"
            name="signing"
            checked={draft.unsignedByDefault === unsigned}
            onChange={() => onChange({ ...draft, unsignedByDefault: unsigned })}
          />
          <span>
            {unsigned ? say.unsigned : say.signed}
            <span className="ui-small ui-muted settings-radio-hint">
              {unsigned ? say.unsignedHint : say.signedHint}
            </span>
          </span>
        </label>
      ))}
    </Group>
  )
}

const choices = [6, 12, 18, 24, 36, 60]

export function KeepingFields({ draft, base, onChange }: GroupProps) {
  const { words, format } = useSpeech()
  const say = words.settings
  const months = draft.retentionMonths
  const offered = [...new Set([...choices, ...(base.retentionMonths ? [base.retentionMonths] : [])])].sort(
    (a, b) => a - b,
  )
  return (
    <Group title={say.keeping} what={say.keepingWhat}>
      <Field label={say.retention} hint={months === null ? say.keepHint : say.deleteHint(months)}>
        {(id) => (
          <select
            {...id}
            className="ui-input"
            value={months ?? ""}
            onChange={(e) => onChange({ ...draft, retentionMonths: e.target.value ? Number(e.target.value) : null })}
          >
            <option value="">{say.keep}</option>
            {offered.map((n) => (
              <option key={n} value={n}>
                {say.months(n)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {months !== null && deletesMore(base, draft) ? (
        <Notice tone="blocked">
          <p>{say.deletesFrom(format.day(monthsBefore(format.today(Date.now()), months)))}</p>
        </Notice>
      ) : null}
    </Group>
  )
}

// Which message or asset was changed because of a report; what the report is about comes first.

import type { FeedbackRecord, NewReply } from "~src/wire/desk"
import { useSpeech } from "../language"
import { useMessages, useNames } from "../queries"

type ChangedFieldProps = {
  record: FeedbackRecord
  value: NewReply["changed"]
  onChange: (value: NewReply["changed"]) => void
}

export function ChangedField({ record, value, onChange }: ChangedFieldProps) {
  const { words } = useSpeech()
  const say = words.reply
  const own = new Set([record.asset?.id, ...record.messages.map((m) => m.id)])
  const first = <T extends { id: string }>(list: T[]) =>
    [...list].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
  const messages = first(
    (useMessages().data?.rows ?? []).map(({ message }) => ({ id: message.id, name: message.claim })),
  )
  const assets = first(useNames().data?.assets ?? [])
  const groups = [
    { kind: "asset" as const, name: say.groupAssets, list: assets },
    { kind: "message" as const, name: say.groupMessages, list: messages },
  ]
  if (record.subject === "pov") groups.reverse()
  return (
    <label className="ui-field">
      <span className="ui-label">{say.changed}</span>
      <select
        className="ui-input"
        value={value ? `${value.kind}:${value.id}` : ""}
        onChange={(e) => {
          const [kind, ...id] = e.target.value.split(":")
          onChange(kind === "message" || kind === "asset" ? { kind, id: id.join(":") } : null)
        }}
      >
        <option value="">{say.nothing}</option>
        {groups.map((group) => (
          <optgroup key={group.kind} label={group.name}>
            {group.list.map((one) => (
              <option key={one.id} value={`${group.kind}:${one.id}`}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

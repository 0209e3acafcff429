// Whether, and how much, is held out to find out what listening is worth.
import { useSpeech } from "../language"
import { Field } from "../parts/field"
import { Group, type GroupProps } from "./fields"

const sizes = [5, 10, 20, 30, 50]

export function HoldoutFields({ draft, base, onChange }: GroupProps) {
  const { words } = useSpeech()
  const say = words.settings
  const offered = [...new Set([...sizes, ...(base.holdout > 0 ? [base.holdout] : [])])].sort((a, b) => a - b)
  return (
    <Group title={say.holdout} what={say.holdoutWhat}>
      <Field label={say.holdoutSize} hint={say.holdoutHint}>
        {(ids) => (
          <select
            {...ids}
            className="ui-input"
            value={draft.holdout}
            onChange={(e) => onChange({ ...draft, holdout: Number(e.target.value) })}
          >
            <option value={0}>{say.holdoutNone}</option>
            {offered.map((n) => (
              <option key={n} value={n}>
                {say.holdoutPercent(n)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Group>
  )
}

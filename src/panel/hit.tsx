// One account to choose: its name, what tells it from others, and its key.
import { Key } from "~src/ui/chip"
import type { AccountHit } from "~src/wire/panel-state"

export function HitButton({ hit, n, onChoose }: { hit: AccountHit; n?: number; onChoose: () => void }) {
  const about = [hit.industry, hit.segment, hit.domain].filter(Boolean).join(" · ")
  const key = n !== undefined && n <= 10 ? String(n % 10) : undefined
  return (
    <button type="button" className="hit" data-key={key} aria-keyshortcuts={key} onClick={onChoose}>
      <span className="hit-words">
        <strong>{hit.name}</strong>
        {about ? <span className="ui-small ui-muted">{about}</span> : null}
      </span>
      {key ? <Key>{key}</Key> : null}
    </button>
  )
}

// One sentence of the point of view: its slots are fields; its date opens where it is from and what the rep can do with it.

import { useEffect, useId, useRef, useState } from "react"
import { Tag } from "~src/ui/chip"
import { Lock } from "~src/ui/icons"
import { monthOf } from "~src/ui/relative-time"
import type { AccountView, PovSentence } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useWords } from "./language"
import { onDemand } from "./on-demand"

const LineDetail = onDemand(async () => (await import("./pov-parts")).LineDetail)

type LineProps = {
  view: AccountView
  sentence: PovSentence
  fills: Record<string, string>
  onFill: (key: string, text: string) => void
}

export function PovLine({ view, sentence, fills, onFill }: LineProps) {
  const { w, t, language } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const month = monthOf(sentence.source.date, language)
  const { generic, stale, locked, edited, pieces, part, text } = sentence
  return (
    <div className={generic ? "pov-line pov-line--generic" : "pov-line"}>
      <p>
        {part === "question" ? <span className="pov-ask">{w.ask}</span> : null}
        {pieces && !edited
          ? pieces.map((one, at) =>
              typeof one === "string" ? (
                one
              ) : (
                <Slot
                  key={`${one.rep}|${at}`}
                  view={view}
                  name={one.rep}
                  value={fills[one.rep] ?? ""}
                  onFill={onFill}
                />
              ),
            )
          : text}{" "}
        <button
          type="button"
          className="pov-source-button"
          lang={language}
          aria-expanded={open}
          aria-controls={id}
          aria-label={w.sourceFrom(t.parts[part], month)}
          onClick={() => setOpen(!open)}
        >
          {locked ? <Lock size={12} aria-hidden /> : null}
          {month}
        </button>
        {stale ? <Tag tone="attention">{w.stale}</Tag> : null}
        {generic ? <Tag title={w.genericWhy}>{w.generic}</Tag> : null}
        {edited ? <Tag tone="accent">{w.edited}</Tag> : null}
      </p>
      <div id={id} className="pov-source ui-small" lang={language} hidden={!open}>
        {open ? <LineDetail view={view} sentence={sentence} /> : null}
      </div>
    </div>
  )
}

type SlotProps = { view: AccountView; name: string; value: string; onFill: LineProps["onFill"] }

/** What the rep puts in is kept when the field is left, and when the sidebar goes. */
function Slot({ view, name, value, onFill }: SlotProps) {
  const label = name.replaceAll("-", " ")
  const kept = useRef(value)
  const now = useRef(value)
  now.current = value
  function keep() {
    if (now.current.trim() === kept.current.trim()) return
    kept.current = now.current
    const text = now.current.trim()
    void keepWords(view, `slot:${name}`, text ? { before: "", text } : null)
  }
  useEffect(() => keep, [])
  return (
    <input
      className="pov-slot"
      data-slot={name}
      aria-label={label}
      aria-required
      placeholder={label}
      maxLength={120}
      size={Math.max(label.length, value.length, 4)}
      value={value}
      onChange={(event) => onFill(name, event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep()
      }}
    />
  )
}

/** Keeps words of the rep's own for this account and person; null takes them away. */
export function keepWords(view: AccountView, what: string, words: { before: string; text: string } | null) {
  const { account, contact } = view
  return send("words.kept", {
    ...{ accountId: account.id, contactId: contact?.id ?? null, person: contact?.name ?? null },
    ...{ what, words },
  })
}

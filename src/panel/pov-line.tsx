// One sentence of the point of view: its date beside it opens the source; generic and stale ones look it.

import { useId, useState } from "react"
import { Tag } from "~src/ui/chip"
import { ExternalLink } from "~src/ui/icons"
import { monthOf } from "~src/ui/relative-time"
import type { PovSentence } from "~src/wire/panel-state"
import { useWords } from "./language"
import { webAddress } from "./links"

export function PovLine({ sentence }: { sentence: PovSentence }) {
  const { w, t, language } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const month = monthOf(sentence.source.date, language)
  const part = t.parts[sentence.part]
  return (
    <div className={sentence.generic ? "pov-line pov-line--generic" : "pov-line"}>
      <p>
        {sentence.part === "question" ? <span className="pov-ask">{w.ask}</span> : null}
        {sentence.text}{" "}
        <button
          type="button"
          className="pov-source-button"
          lang={language}
          aria-expanded={open}
          aria-controls={id}
          aria-label={w.sourceFrom(part, month)}
          onClick={() => setOpen(!open)}
        >
          {month}
        </button>
        {sentence.stale ? <Tag tone="attention">{w.stale}</Tag> : null}
        {sentence.generic ? <Tag title={w.genericWhy}>{w.generic}</Tag> : null}
      </p>
      <p id={id} className="pov-source ui-small" lang={language} hidden={!open}>
        {part}. {w.source}: <Source source={sentence.source} />, {month}. {sentence.generic ? w.genericWhy : null}
      </p>
    </div>
  )
}

function Source({ source }: { source: PovSentence["source"] }) {
  const url = webAddress(source.url)
  if (!url) return <span>{source.label}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {source.label} <ExternalLink size={12} aria-hidden />
    </a>
  )
}

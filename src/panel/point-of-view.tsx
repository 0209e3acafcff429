// The point of view: short sentences with their sources on demand, what is missing, copy, and the rep's verdict on it.

import { useState } from "react"
import { copyText as copyOf } from "~src/domain/compose/copy-text"
import type { Feedback } from "~src/domain/feedback"
import { verdicts } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { Copy } from "~src/ui/icons"
import { Empty } from "~src/ui/notice"
import type { AccountView } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useWords } from "./language"
import { copyText } from "./links"
import { PovLine } from "./pov-line"
import { Report } from "./report"
import { say } from "./screen"

export function PointOfView({ view }: { view: AccountView }) {
  const { w, t } = useWords()
  const { pov } = view
  const draft = { subject: "pov", messageIds: pov.messageIds, context: view.context } satisfies Partial<Feedback>
  return (
    <section className="section" aria-labelledby="pov">
      <div className="section-head">
        <h2 id="pov">{w.pov}</h2>
        {pov.level === "market" ? (
          <Tag tone="attention" title={w.marketWhy}>
            {w.market}
          </Tag>
        ) : null}
        {pov.sentences.length > 0 ? <CopyButton view={view} /> : null}
      </div>
      {pov.sentences.length === 0 ? (
        <Empty title={w.noPov}>
          <p>{w.noPovWhy}</p>
        </Empty>
      ) : (
        <>
          {pov.level === "market" ? <p className="ui-small ui-muted">{w.marketWhy}</p> : null}
          <div className="pov" lang={pov.language}>
            {pov.sentences.map((sentence) => (
              <PovLine key={`${sentence.part}|${sentence.text}`} sentence={sentence} />
            ))}
          </div>
        </>
      )}
      {pov.missing.length > 0 ? (
        <p className="ui-small ui-muted">
          {w.missing} {pov.missing.map((gap) => w.gap(gap, (part) => t.parts[part])).join(", ")}.
        </p>
      ) : null}
      {pov.sentences.length > 0 ? (
        <Report view={view} draft={draft} answers={verdicts} label={w.povVerdict} id="pov" />
      ) : null}
    </section>
  )
}

function CopyButton({ view }: { view: AccountView }) {
  const { w } = useWords()
  const [copied, setCopied] = useState<boolean | null>(null)
  function copy() {
    const worked = copyText(copyOf(view.pov).text)
    setCopied(worked)
    say(worked ? w.copied : w.copyFailed)
    if (worked) void send("pov.copied", { messageIds: view.pov.messageIds, context: view.context })
    setTimeout(() => setCopied(null), 2000)
  }
  return (
    <span className="section-action">
      {copied === false ? <span className="ui-small">{w.copyFailed}</span> : null}
      <Button look="quiet" small icon={Copy} onClick={copy} data-act="copy" aria-keyshortcuts="c">
        {copied ? w.copied : w.copy}
      </Button>
    </span>
  )
}

// The point of view: short sentences, their slots to fill, what is missing and who could supply it, copy, and the rep's verdict on it.

import { useState } from "react"
import { copyText as copyOf } from "~src/domain/compose/copy-text"
import type { Feedback } from "~src/domain/feedback"
import { verdicts } from "~src/domain/words"
import { Button, TextButton } from "~src/ui/button"
import { Tag } from "~src/ui/chip"
import { Copy } from "~src/ui/icons"
import { Empty } from "~src/ui/notice"
import type { AccountView, PovGap } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { useWords } from "./language"
import { copyText } from "./links"
import { onDemand } from "./on-demand"
import { PovLine } from "./pov-line"
import { Report } from "./report"
import { say } from "./screen"

const CheckText = onDemand(async () => (await import("./pov-parts")).CheckText)

export function PointOfView({ view }: { view: AccountView }) {
  const { w } = useWords()
  const { pov } = view
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [checking, setChecking] = useState(false)
  const fills = { ...pov.fills, ...typed }
  const draft = { subject: "pov", messageIds: pov.messageIds, context: view.context } satisfies Partial<Feedback>
  return (
    <section className="section" aria-labelledby="pov">
      <div className="section-head">
        <h2 id="pov">{w.pov}</h2>
        {pov.level === "market" ? <Tag tone="attention">{w.market}</Tag> : null}
        {pov.sentences.length > 0 ? <CopyButton view={view} fills={fills} /> : null}
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
              <PovLine
                key={sentence.id}
                view={view}
                sentence={sentence}
                fills={fills}
                onFill={(key, text) => setTyped((before) => ({ ...before, [key]: text }))}
              />
            ))}
          </div>
        </>
      )}
      <Gaps gaps={pov.missing} />
      {pov.sentences.length > 0 ? (
        <Report view={view} draft={draft} answers={verdicts} label={w.povVerdict} id="pov" />
      ) : null}
      <TextButton className="pov-check" aria-expanded={checking} onClick={() => setChecking(!checking)}>
        {w.checkText}
      </TextButton>
      {checking ? <CheckText view={view} /> : null}
    </section>
  )
}

/** What is missing, by who could supply it: the rep, who can ask, or marketing. */
function Gaps({ gaps }: { gaps: readonly PovGap[] }) {
  const { w, t } = useWords()
  const said = (yours: boolean) =>
    gaps
      .filter(({ code }) => yours === (code === "no-fact" || code === "no-person"))
      .map((gap) => w.gap(gap, (part) => t.parts[part]))
      .join(", ")
  const [yours, theirs] = [said(true), said(false)]
  if (!yours && !theirs) return null
  return (
    <p className="ui-small ui-muted">
      {yours ? `${w.missingYours} ${yours}. ` : null}
      {theirs ? `${w.missingTheirs} ${theirs}.` : null}
    </p>
  )
}

function CopyButton({ view, fills }: { view: AccountView; fills: Record<string, string> }) {
  const { w } = useWords()
  const [told, setTold] = useState<string | null>(null)
  function copy() {
    const { text, unfilled } = copyOf(view.pov, fills)
    const [first] = unfilled
    if (first) {
      tell(w.fillFirst(unfilled.map((key) => key.replaceAll("-", " "))))
      document.querySelector<HTMLElement>(`[data-slot="${first}"]`)?.focus()
      return
    }
    const worked = copyText(text)
    tell(worked ? w.copied : w.copyFailed)
    if (worked) void send("pov.copied", { messageIds: view.pov.messageIds, context: view.context })
  }
  function tell(words: string) {
    setTold(words)
    say(words)
    setTimeout(() => setTold(null), words === w.copied ? 2000 : 5000)
  }
  return (
    <>
      <span className="section-action">
        <Button look="quiet" small icon={Copy} onClick={copy} data-act="copy" aria-keyshortcuts="c">
          {told === w.copied ? w.copied : w.copy}
        </Button>
      </span>
      {told && told !== w.copied ? <span className="pov-told ui-small">{told}</span> : null}
    </>
  )
}

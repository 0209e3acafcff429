// A name alone points to an account: one question, Enter says yes.
import { useState } from "react"
import { Button } from "~src/ui/button"
import { Key } from "~src/ui/chip"
import type { View } from "~src/wire/panel-state"
import { chooseAccount, refuseAccount } from "./choose"
import { useWords } from "./language"
import { useOtherWords } from "./other-words"
import { SubjectLine } from "./subject-line"

export function AskScreen({ view }: { view: Extract<View, { kind: "ask" }> }) {
  const { w } = useWords()
  const o = useOtherWords()
  const [failed, setFailed] = useState(false)
  const { candidate } = view
  const about = [candidate.industry, candidate.segment, candidate.domain].filter(Boolean).join(" · ")
  return (
    <section className="section ask" aria-labelledby="ask">
      <SubjectLine subject={view.subject} />
      <div className="ask-card">
        <h1 id="ask" className="heading-account">
          {o.askIs(candidate.name)}
        </h1>
        {about ? <p className="ui-muted ui-small">{about}</p> : null}
        <p className="ui-small ui-muted">{w.reason(view.reason)}</p>
        <div className="ask-buttons">
          <Button
            look="primary"
            data-act="yes"
            aria-keyshortcuts="Enter"
            onClick={async () => setFailed((await chooseAccount(view.key, candidate.accountId)) !== null)}
          >
            {o.yes} <Key>Enter</Key>
          </Button>
          <Button onClick={async () => setFailed((await refuseAccount()) !== null)}>{o.no}</Button>
        </div>
        <p className="ui-small ui-muted" role={failed ? "alert" : undefined}>
          {failed ? w.actionFailed : o.askRemember}
        </p>
      </div>
    </section>
  )
}

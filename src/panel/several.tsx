// Several accounts fit: choose one, by click or number key.
import { useState } from "react"
import { Button } from "~src/ui/button"
import type { View } from "~src/wire/panel-state"
import { AnswerGroup } from "./answer-group"
import { chooseAccount, refuseAccount } from "./choose"
import { HitButton } from "./hit"
import { useWords } from "./language"
import { useOtherWords } from "./other-words"
import { SubjectLine } from "./subject-line"

export function SeveralScreen({ view }: { view: Extract<View, { kind: "several" }> }) {
  const { w } = useWords()
  const o = useOtherWords()
  const [failed, setFailed] = useState(false)
  return (
    <section className="section" aria-labelledby="several">
      <SubjectLine subject={view.subject} />
      <h1 id="several" className="heading-account">
        {o.several}
      </h1>
      <p className="ui-small ui-muted">{w.reason(view.reason)}</p>
      <AnswerGroup id="several" label={o.several} className="hits">
        {view.candidates.map((hit, at) => (
          <HitButton
            key={hit.accountId}
            hit={hit}
            n={at + 1}
            onChoose={async () => setFailed((await chooseAccount(view.key, hit.accountId)) !== null)}
          />
        ))}
      </AnswerGroup>
      {failed ? <p role="alert">{w.actionFailed}</p> : null}
      <Button onClick={async () => setFailed((await refuseAccount()) !== null)}>{o.noneOfThese}</Button>
    </section>
  )
}

// Nobody to recognise, or no account for whom the page names: search, and add.
import type { View } from "~src/wire/panel-state"
import { AddAccount } from "./add-account"
import { useWords } from "./language"
import { useOtherWords } from "./other-words"
import { Search } from "./search"
import { SendStructure } from "./send-structure"
import { SubjectLine } from "./subject-line"

export function NobodyScreen({ view }: { view: Extract<View, { kind: "nobody" }> }) {
  const o = useOtherWords()
  return (
    <section className="section" aria-labelledby="nobody">
      <h1 id="nobody" className="heading-account">
        {o.nobodyHere}
      </h1>
      <p className="ui-muted">{o.nobody[view.why]}</p>
      <Search correctionKey={null} />
    </section>
  )
}

export function NoneScreen({ view }: { view: Extract<View, { kind: "none" }> }) {
  const { w } = useWords()
  const o = useOtherWords()
  return (
    <section className="section" aria-labelledby="none">
      <SubjectLine subject={view.subject} />
      <h1 id="none" className="heading-account">
        {view.changed ? o.changed : o.none}
      </h1>
      <p className="ui-muted">{view.changed ? o.changedHint : `${w.reason(view.reason)} ${o.noneHint}`}</p>
      <Search correctionKey={view.key} />
      <AddAccount correctionKey={view.key} suggestion={view.suggestion} />
      {view.changed ? <SendStructure /> : null}
    </section>
  )
}

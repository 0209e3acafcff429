// Nobody to recognise, or no account for whom the page names: search, and add.
import type { View } from "~src/wire/panel-state"
import { AddAccount } from "./add-account"
import { useWords } from "./language"
import { Search } from "./search"
import { SubjectLine } from "./subject-line"

export function NobodyScreen({ view }: { view: Extract<View, { kind: "nobody" }> }) {
  const { w } = useWords()
  return (
    <section className="section" aria-labelledby="nobody">
      <h1 id="nobody" className="heading-account">
        {w.nobodyHere}
      </h1>
      <p className="ui-muted">{w.nobody[view.why]}</p>
      <Search correctionKey={null} />
    </section>
  )
}

export function NoneScreen({ view }: { view: Extract<View, { kind: "none" }> }) {
  const { w } = useWords()
  return (
    <section className="section" aria-labelledby="none">
      <SubjectLine subject={view.subject} />
      <h1 id="none" className="heading-account">
        {w.none}
      </h1>
      <p className="ui-muted">
        {w.reason(view.reason)} {w.noneHint}
      </p>
      <Search correctionKey={view.key} />
      <AddAccount correctionKey={view.key} suggestion={view.suggestion} />
    </section>
  )
}

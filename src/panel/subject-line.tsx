// Whom the page is about, as read, while the account is not yet known.
import type { Subject } from "~src/wire/panel-state"
import { useWords } from "./language"

export function SubjectLine({ subject }: { subject: Subject }) {
  const { w } = useWords()
  const { person, company } = subject
  if (!person && !company) return null
  return (
    <p className="heading-person">
      {person ? <strong>{person.name}</strong> : null}
      {person?.title ? <span>{person.title}</span> : null}
      {company ? <span>{person ? w.at(company) : <strong>{company}</strong>}</span> : null}
    </p>
  )
}

// One click that tells marketing about a wording; like every answer it is saved, can be undone, and takes a reason after.
import { useId } from "react"
import type { WordingAnswer } from "~src/domain/words"
import { TextButton } from "~src/ui/button"
import type { AccountView } from "~src/wire/panel-state"
import { AnswerGroup } from "./answer-group"
import { give } from "./give"
import { type Draft, feedbackOf, useShown } from "./report"
import { ReportDetail } from "./report-detail"
import { slotOf } from "./reports"
import { Status } from "./status"

type WordingProps = {
  view: AccountView
  draft: Extract<Draft, { subject: "wording" }>
  answer: WordingAnswer
  label: string
  hint: string
}

export function Wording({ view, draft, answer, label, hint }: WordingProps) {
  const id = useId()
  const slot = slotOf(draft)
  const shown = useShown(view, slot)
  const tell = () => void give(feedbackOf(draft, answer, { reason: null, note: null, output: null, parts: {} }))
  return (
    <div className="report">
      <AnswerGroup id={id} label={label} optional className="ui-chips">
        {shown.answer ? null : <TextButton onClick={tell}>{label}</TextButton>}
        <Status slot={slot} shown={shown} />
      </AnswerGroup>
      {shown.answer ? <ReportDetail draft={draft} shown={shown} id={id} /> : <p>{hint}</p>}
    </div>
  )
}

// One thing to answer: its chips, and under them what became of the click, and optional detail.
import type { Feedback } from "~src/domain/feedback"
import type { Answer } from "~src/domain/words"
import type { AccountView } from "~src/wire/panel-state"
import { AnswerChip, AnswerGroup } from "./answer-group"
import { give } from "./give"
import { useWords } from "./language"
import { ReportDetail } from "./report-detail"
import { type Shown, shownIn, slotOf } from "./reports"
import { useScreen } from "./screen"
import { Status } from "./status"

/** What is being answered, without the answer. */
export type Draft =
  | Pick<Extract<Feedback, { subject: "asset" }>, "subject" | "assetId" | "context">
  | Pick<Extract<Feedback, { subject: "pov" }>, "subject" | "messageIds" | "context">
  | Pick<Extract<Feedback, { subject: "account" }>, "subject" | "context">
  | Pick<Extract<Feedback, { subject: "conversation" }>, "subject" | "context">
  | Pick<Extract<Feedback, { subject: "wording" }>, "subject" | "messageId" | "before" | "after" | "context">

type ReportProps = {
  view: AccountView
  draft: Draft
  answers: readonly Answer[]
  /** Read aloud for the group. */
  label: string
  id: string
}

export function Report({ view, draft, answers, label, id }: ReportProps) {
  const slot = slotOf(draft)
  const shown = useShown(view, slot)
  return (
    <div className="report">
      <AnswerGroup id={id} label={label} answered={shown.answer !== null} className="ui-chips">
        <AnswerChips draft={draft} answers={answers} shown={shown} usual={3} />
        <Status slot={slot} shown={shown} />
      </AnswerGroup>
      <ReportDetail draft={draft} shown={shown} id={id} />
    </div>
  )
}

export function useShown(view: AccountView, slot: string): Shown {
  const local = useScreen((screen) => screen.local[slot])
  return shownIn(view, local, slot)
}

type ChipsProps = {
  draft: Draft
  answers: readonly Answer[]
  shown: Shown
  firstKey?: number
  /** How many of them, from the first, are the usual ones; the rest look quieter. */
  usual: number
}

export function AnswerChips({ draft, answers, shown, firstKey = 1, usual }: ChipsProps) {
  const { t } = useWords()
  return answers.map((answer, at) => (
    <AnswerChip
      key={answer}
      n={firstKey + at}
      pressed={shown.answer === answer}
      quiet={at >= usual}
      label={t.answers[answer]}
      onPress={() => {
        if (shown.answer !== answer || shown.phase === "failed") giveAnswer(draft, answer)
      }}
    />
  ))
}

/** A fresh answer: reason, note and output belong to the answer they were given with. */
function giveAnswer(draft: Draft, answer: Answer): void {
  void give(feedbackOf(draft, answer, { reason: null, note: null, output: null, parts: {} }))
}

type Detail = Pick<Shown, "note" | "output" | "parts"> & { reason: string | null }

/** The whole report, as every recording carries it. */
export function feedbackOf(draft: Draft, answer: Answer, { reason, note, output, parts }: Detail): Feedback {
  const signed = useScreen.getState().foot?.signed ?? true
  const feedback = { ...draft, answer, reason, note, signed }
  return (draft.subject === "conversation" ? { ...feedback, output, parts } : feedback) as Feedback
}

// What the page knows better than our record: told to marketing by one click, as a report of its own; never written by itself.
import type { Reason } from "~src/domain/words"
import { Button } from "~src/ui/button"
import { Notice } from "~src/ui/notice"
import type { AccountView, Update } from "~src/wire/panel-state"
import { give } from "./give"
import { useWords } from "./language"
import { type Draft, feedbackOf, useShown } from "./report"
import { slotOf } from "./reports"
import { useScreen } from "./screen"
import { Status } from "./status"

const reasonOf: Record<Update["field"], Reason | null> = {
  name: "wrong-name",
  title: "wrong-title",
  company: "wrong-company",
  domain: null,
}

export function UpdateOffer({ view, update }: { view: AccountView; update: Update }) {
  const { w } = useWords()
  const draft: Draft = { subject: "account", context: view.context }
  const slot = slotOf(draft)
  const shown = useShown(view, slot)
  const note = w.updateNote(update).slice(0, 1000)
  const last = shown.note === note && shown.phase !== "gone"
  const told = last || view.given.some(({ feedback }) => feedback.subject === "account" && feedback.note === note)
  const failed = useScreen(({ local }) => local[slot]?.phase === "failed" && local[slot]?.feedback.note === note)
  const tell = () => {
    const feedback = feedbackOf(draft, "bad-data", { reason: reasonOf[update.field], note, output: null, parts: {} })
    // Without account and name nobody could correct the record: signed, and the button says so.
    void give({ ...feedback, signed: true }, "anew")
  }
  return (
    <Notice tone="attention">
      <p>{w.update(update)}</p>
      {told ? (
        <p className="ui-small">
          {w.updateTold} {last ? <Status slot={slot} shown={shown} /> : null}
        </p>
      ) : (
        <Button small onClick={tell}>
          {w.tellUpdate}
        </Button>
      )}
      {failed ? (
        <p className="ui-small" role="alert">
          {w.notSaved}
        </p>
      ) : null}
    </Notice>
  )
}

// What became of a click, in words, in a place kept free for it so that nothing jumps.

import { useEffect, useState } from "react"
import { TextButton } from "~src/ui/button"
import { Check, CircleAlert } from "~src/ui/icons"
import { takeBack } from "./give"
import { useWords } from "./language"
import type { Shown } from "./reports"
import { say } from "./screen"

export function Status({ slot, shown }: { slot: string; shown: Shown }) {
  const { w, t } = useWords()
  const undoable = useUntil(shown.given?.undoUntil ?? 0)
  const { phase, answer, given } = shown
  useEffect(() => {
    if (phase === "saved" && answer && undoable) say(w.savedSaid(t.answers[answer]))
    if (phase === "gone") say(w.gone)
  }, [phase, answer])
  if (phase === "failed") {
    return (
      <span className="status status--failed" role="alert">
        <CircleAlert size={14} aria-hidden />
        {given ? w.notChanged : w.notSaved}
      </span>
    )
  }
  return (
    <span className="status">
      {phase === "saving" ? <span className="status-late">{w.saving}</span> : null}
      {phase === "gone" ? w.gone : null}
      {phase === "saved" && given ? (
        <>
          <Check size={14} aria-hidden className="status-good" />
          {given.sent && !undoable ? w.sent : w.saved}
          <span aria-hidden>·</span>
          <TextButton
            onClick={(event) => {
              toAnswer(event.currentTarget)
              void takeBack(slot)
            }}
            data-undo={undoable ? given.givenAt : undefined}
          >
            {undoable ? w.undo : w.withdraw}
          </TextButton>
        </>
      ) : null}
    </span>
  )
}

/** Pressed by keyboard it goes away under the focus: that stays in the group, on the answer taken back. */
function toAnswer(button: HTMLElement): void {
  if (document.activeElement !== button) return
  const group = button.closest("[data-answers]")
  group?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus({ preventScroll: true })
}

/** True until the moment, in milliseconds since 1970, has come. */
function useUntil(moment: number): boolean {
  const [, wake] = useState(0)
  const ahead = moment - Date.now()
  useEffect(() => {
    if (ahead <= 0) return
    const timer = setTimeout(() => wake(moment), moment - Date.now() + 20)
    return () => clearTimeout(timer)
  }, [moment, ahead])
  return ahead > 0
}

// One click on its way: pressed at once, "saved" only when the background says so, in order per slot.
import type { Feedback } from "~src/domain/feedback"
import type { Given } from "~src/wire/panel-state"
import { isFailed, send } from "~src/wire/send"
import { givenIn, type LocalReport, slotOf } from "./reports"
import { useScreen } from "./screen"

const queues = new Map<string, Promise<void>>()

/** Records a report, or revises the one that stands in its slot: with another answer, a reason, a note. `anew`: that one stays. */
export function give(feedback: Feedback, anew?: "anew"): Promise<void> {
  const slot = slotOf(feedback)
  const there = () => (anew ? null : standing(slot))
  mark(slot, { phase: "saving", feedback, given: there(), error: null })
  return inOrder(slot, async () => {
    const before = there()
    const answer = before
      ? await send("feedback.revised", { of: before.id, feedback })
      : await send("feedback.given", { tabId: useScreen.getState().tabId, feedback })
    // Clicked again meanwhile: that click stays pressed, and knows now what it revises.
    const later = useScreen.getState().local[slot]
    if (later?.phase === "saving" && later.feedback !== feedback) {
      if (!isFailed(answer)) mark(slot, { ...later, given: answer.given })
      return
    }
    if (isFailed(answer)) mark(slot, { phase: "failed", feedback, given: before, error: answer.error.message })
    else mark(slot, { phase: "saved", feedback: answer.given.feedback, given: answer.given, error: null })
  })
}

/** Takes the report of a slot back: without a trace while `undoUntil` is ahead, as a withdrawal afterwards. */
export function takeBack(slot: string): Promise<void> {
  return inOrder(slot, async () => {
    const before = standing(slot)
    if (!before) return
    const { feedback, id } = before
    const answer =
      Date.now() < before.undoUntil
        ? await send("feedback.undone", { id })
        : await send("feedback.withdrawn", { of: id })
    if (isFailed(answer)) mark(slot, { phase: "failed", feedback, given: before, error: answer.error.message })
    else mark(slot, { phase: "gone", feedback, given: null, goneId: id, error: null })
  })
}

/** What is recorded in the slot as far as this screen knows; a report taken back is none. */
function standing(slot: string): Given | null {
  const { local, state } = useScreen.getState()
  const mine = local[slot]
  if (mine?.given) return mine.given
  const told = state?.view.kind === "account" ? givenIn(state.view, slot) : null
  return told && told.id === mine?.goneId ? null : told
}

function mark(slot: string, report: Omit<LocalReport, "goneId"> & { goneId?: string | null }): void {
  useScreen.setState(({ local }) => ({
    local: { ...local, [slot]: { ...report, goneId: report.goneId ?? local[slot]?.goneId ?? null } },
  }))
}

function inOrder(slot: string, work: () => Promise<void>): Promise<void> {
  const next = (queues.get(slot) ?? Promise.resolve()).then(work)
  queues.set(slot, next)
  return next.finally(() => {
    if (queues.get(slot) === next) queues.delete(slot)
  })
}

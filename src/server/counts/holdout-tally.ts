// Showings and uses in each arm of the holdout, account by account.
import type { FeedbackContext } from "~src/domain/feedback"
import { type FeedbackEvent, foldFeedback, reportOf, type Stamped } from "~src/domain/fold-feedback"
import type { AccountArms } from "~src/domain/rank/lift"
import { usedVerdicts } from "~src/domain/words"
import type { StoredEvent } from "./stored-events"

const day = 86_400_000
/** A use belongs to the last showing at the same place within so many days before. */
export const usedWithin = 28

type Slate = { at: number; id: string; heldOut: boolean; accountId: string }

/** Takes events in any order; only showings since the holdout has its size, which say in which arm they were. */
export function holdoutTally(since: number | null) {
  const slates = new Map<string, Slate[]>()
  const reps = new Set<string>()
  const reports = new Map<string, { stamped: Stamped[]; memberId: string }>()
  return { take, finish }

  function take({ event, deviceId, memberId }: StoredEvent): void {
    if (since === null) return
    if (event.kind === "assets.shown") {
      const { heldOut, context, showingId } = event.data
      if (heldOut === undefined || event.at < since || context.accountId === null) return
      const key = placeOf(memberId, context)
      const list = slates.get(key) ?? []
      slates.set(key, list)
      reps.add(memberId)
      list.push({ at: event.at, id: showingId, heldOut, accountId: context.accountId })
    } else if (event.kind.startsWith("feedback.")) {
      const about = event as FeedbackEvent
      const report = reports.get(reportOf(about)) ?? { stamped: [], memberId }
      reports.set(reportOf(about), report)
      report.stamped.push({ event: about, deviceId })
    }
  }

  function* finish(): Generator<undefined, { accounts: AccountArms[]; reps: number }> {
    const accounts = new Map<string, AccountArms>()
    const armOf = ({ accountId, heldOut }: Slate) => {
      const empty = (): AccountArms["heldOut"] => ({ showings: 0, uses: 0 })
      const account = accounts.get(accountId) ?? { listened: empty(), heldOut: empty() }
      accounts.set(accountId, account)
      return heldOut ? account.heldOut : account.listened
    }
    for (const list of slates.values()) {
      yield
      for (const slate of list) armOf(slate).showings += 1
    }
    for (const { stamped, memberId } of reports.values()) {
      yield
      const state = foldFeedback(stamped)
      if (!state || state.withdrawn || state.feedback.subject !== "asset") continue
      const { answer, context } = state.feedback
      if (!usedVerdicts.some((one) => one === answer)) continue
      const last = (slates.get(placeOf(memberId, context)) ?? [])
        .filter(({ at }) => at <= state.givenAt && at > state.givenAt - usedWithin * day)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))[0]
      if (last) armOf(last).uses += 1
    }
    return { accounts: [...accounts.values()], reps: reps.size }
  }
}

/** Any use there counts, of whatever asset: what a rep found otherwise is no gain of the list. */
const placeOf = (memberId: string, { accountId, contactId, conversation }: FeedbackContext) =>
  JSON.stringify([memberId, accountId, contactId, conversation])

// The content that stands beside an account: drawn once per context, the same until the context changes.
import type { FeedbackContext } from "~src/domain/feedback"
import { guardedBy } from "~src/domain/rank/guards"
import { type RecommendInput, recommend } from "~src/domain/rank/recommend"
import type { Ours } from "~src/store/read-reports"
import type { Shown, Tab } from "./tabs"

/**
 * The slate on this tab for this context. One drawn before stays as it is, so that nothing jumps under the rep's hand; but what a
 * guard has come to hold back since leaves it; once that is all of it, another is drawn. `heldOut`: while a holdout runs, whether this one is to rank by the tags alone.
 */
export function slateFor(
  tab: Pick<Tab, "shown">,
  at: FeedbackContext,
  input: Omit<RecommendInput, "seed" | "dismissed">,
  given: readonly Ours[],
  newId: () => string,
  heldOut: boolean | undefined,
): Shown {
  const context = JSON.stringify([
    at.accountId,
    at.contactId,
    at.personaId,
    at.segmentId,
    at.conversation,
    input.language,
  ])
  if (tab.shown?.context === context && tab.shown.content.length > 0) {
    const guard = { language: input.language, today: input.today, dismissed: new Set<string>() }
    const allowed = new Set(input.assets.filter((asset) => guardedBy(asset, guard) === null).map((asset) => asset.id))
    const content = tab.shown.content.filter((one) => allowed.has(one.assetId))
    if (content.length !== tab.shown.content.length) tab.shown = { ...tab.shown, content }
    if (content.length > 0) return tab.shown
  }
  const showingId = newId()
  const posterior = heldOut ? null : input.posterior
  const content = recommend({ ...input, posterior, dismissed: dismissedIn(at, given), seed: showingId })
  tab.shown = { context, showingId, content, recorded: false, heldOut }
  return tab.shown
}

/** What the rep has called not relevant for this account in this conversation. */
function dismissedIn(at: FeedbackContext, given: readonly Ours[]): Set<string> {
  const here = given.filter(({ feedback: { context } }) => context.conversation === at.conversation)
  return new Set(
    here.flatMap(({ feedback }) =>
      feedback.subject === "asset" && feedback.answer === "not-relevant" ? [feedback.assetId] : [],
    ),
  )
}

// The content that stands beside an account: drawn once per context, the same until the context changes.
import type { FeedbackContext } from "../feedback"
import { guardedBy } from "../rank/guards"
import { type RecommendInput, recommend } from "../rank/recommend"
import type { Recommendation } from "../rank/recommendation"
import type { Given } from "./view"

/** What was drawn for a context. Kept while the context is on the tab, so that reading again shows the same. */
export type Shown = {
  context: string
  showingId: string
  content: Recommendation[]
  recorded: boolean
  heldOut?: boolean
}

/**
 * The slate for this context. The one drawn `before` stays as it is, so that nothing jumps under the rep's hand; but what a
 * guard has come to hold back since leaves it, and once that is all of it, another is drawn.
 * @param heldOut while a holdout runs: whether this one is to rank by the tags alone
 */
export function slateFor(
  before: Shown | null,
  at: FeedbackContext,
  input: Omit<RecommendInput, "seed" | "dismissed">,
  given: readonly Given[],
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
  if (before?.context === context && before.content.length > 0) {
    const guard = { language: input.language, today: input.today, dismissed: new Set<string>() }
    const allowed = new Set(input.assets.filter((asset) => guardedBy(asset, guard) === null).map((asset) => asset.id))
    const content = before.content.filter((one) => allowed.has(one.assetId))
    if (content.length === before.content.length) return before
    if (content.length > 0) return { ...before, content }
  }
  const showingId = newId()
  const posterior = heldOut ? null : input.posterior
  const content = recommend({ ...input, posterior, dismissed: dismissedIn(at, given), seed: showingId })
  return { context, showingId, content, recorded: false, heldOut }
}

/** What the rep has called not relevant for this account in this conversation. */
function dismissedIn(at: FeedbackContext, given: readonly Given[]): Set<string> {
  const here = given.filter(({ feedback: { context } }) => context.conversation === at.conversation)
  return new Set(
    here.flatMap(({ feedback }) =>
      feedback.subject === "asset" && feedback.answer === "not-relevant" ? [feedback.assetId] : [],
    ),
  )
}

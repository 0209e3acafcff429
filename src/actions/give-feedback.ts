// One click: on the disk before it is called saved; then the panels, the foot and the server.
import type { Feedback } from "~src/domain/feedback"
import { isFailure } from "~src/store/attempt"
import { readOurs } from "~src/store/read-reports"
import { giveFeedback, record } from "~src/store/record"
import { reviseFeedback, undoFeedback, withdrawFeedback } from "~src/store/revise"
import type { Done, Failed, Input } from "~src/wire/messages"
import type { Given } from "~src/wire/panel-state"
import { signedOut } from "./answer-account"
import type { Context } from "./context"
import { recorded } from "./recorded"
import { isAbout, showAll } from "./show"

export async function give(context: Context, feedback: Feedback): Promise<{ given: Given } | Failed> {
  if (!context.home) return signedOut()
  const saved = await giveFeedback(context.home.store, feedback)
  if (!isFailure(saved)) follow(context, feedback.context.accountId)
  return saved
}

export async function revise(context: Context, input: Input<"feedback.revised">): Promise<{ given: Given } | Failed> {
  if (!context.home) return signedOut()
  const saved = await reviseFeedback(context.home.store, input.of, input.feedback as Feedback)
  if (!isFailure(saved)) follow(context, saved.given.feedback.context.accountId)
  return saved
}

export async function undo(context: Context, id: string): Promise<{ undone: boolean } | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const before = await readOurs(home.store, id)
  const answer = await undoFeedback(home.store, id)
  if (!isFailure(answer)) follow(context, before?.feedback.context.accountId ?? null)
  return answer
}

export async function withdraw(context: Context, of: string): Promise<Done | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const before = await readOurs(home.store, of)
  const answer = await withdrawFeedback(home.store, of)
  if (!isFailure(answer)) follow(context, before?.feedback.context.accountId ?? null)
  return answer
}

/** Moves the conversation on or back; point of view and content are of the new one. */
export async function chooseConversation(
  context: Context,
  { tabId: _, ...chosen }: Input<"conversation.chosen">,
): Promise<Done | Failed> {
  if (!context.home) return signedOut()
  const saved = await record(context.home.store, "conversation.chosen", chosen)
  if (isFailure(saved)) return saved
  await showAll(context, isAbout(chosen.accountId))
  await recorded(context)
  return { ok: true }
}

function follow(context: Context, accountId: string | null): void {
  void recorded(context, () => showAll(context, isAbout(accountId)))
}

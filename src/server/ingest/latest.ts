// Values where the latest word wins: the current conversation, and a rep's own answer to "which account is this?".
import type { Event } from "~src/domain/event"

type Stamp = { at: number; device_id: string; event_seq: number }
export type ConversationMove = Stamp & { account_id: string; contact_id: string; conversation: number }
export type CorrectionMove = Stamp & { key: string; account_id: string }

/**
 * Where events move the current conversation: to what the rep chose, or one on when an output is recorded.
 * @returns the latest move for each account and contact.
 */
export function conversationMoves(events: readonly Event[], deviceId: string): ConversationMove[] {
  const moves = new Map<string, ConversationMove>()
  for (const event of events) {
    const to = destination(event)
    if (!to) continue
    const move = { ...to, at: event.at, device_id: deviceId, event_seq: event.seq }
    keepLatest(moves, `${to.account_id}:${to.contact_id}`, move)
  }
  return [...moves.values()]
}

function destination(event: Event): Pick<ConversationMove, "account_id" | "contact_id" | "conversation"> | null {
  if (event.kind === "conversation.chosen") {
    const { accountId, contactId, conversation } = event.data
    return { account_id: accountId, contact_id: contactId ?? "", conversation }
  }
  if (event.kind !== "feedback.given" && event.kind !== "feedback.revised") return null
  const feedback = event.kind === "feedback.given" ? event.data : event.data.feedback
  const { accountId, contactId, conversation } = feedback.context
  if (feedback.subject !== "conversation" || feedback.answer !== "reached" || accountId === null) return null
  return { account_id: accountId, contact_id: contactId ?? "", conversation: Math.min(conversation + 1, 5) }
}

/** The latest correction for each key. */
export function correctionMoves(events: readonly Event[], deviceId: string): CorrectionMove[] {
  const moves = new Map<string, CorrectionMove>()
  for (const event of events) {
    if (event.kind !== "account.corrected") continue
    const { key, accountId } = event.data
    keepLatest(moves, key, { key, account_id: accountId, at: event.at, device_id: deviceId, event_seq: event.seq })
  }
  return [...moves.values()]
}

/** One device: the later time wins, then the greater counter. */
function keepLatest<T extends Stamp>(moves: Map<string, T>, key: string, move: T): void {
  const known = moves.get(key)
  if (!known || move.at > known.at || (move.at === known.at && move.event_seq > known.event_seq)) moves.set(key, move)
}

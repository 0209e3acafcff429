// Which of the rep's views an event bears upon, and how it changes them. Pure.
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, type FeedbackState, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { conversations } from "~src/domain/words"
import type { Correction, CurrentConversation, Reply } from "~src/domain/workspace"

export const touchKinds = ["feedback", "conversation", "correction", "reply", "account"] as const
export type TouchKind = (typeof touchKinds)[number]
export type Touch = `${TouchKind}:${string}`

/** The id of a current conversation's row, here and as a change. */
export const conversationId = (accountId: string, contactId: string | null) => `${accountId}:${contactId ?? ""}`

export function touchesOf(event: Event): Touch[] {
  switch (event.kind) {
    case "feedback.given":
    case "feedback.revised":
    case "feedback.withdrawn": {
      const moved = movedBy(event)
      const report: Touch = `feedback:${reportOf(event)}`
      return moved ? [report, `conversation:${conversationId(moved.accountId, moved.contactId)}`] : [report]
    }
    case "conversation.chosen":
      return [`conversation:${conversationId(event.data.accountId, event.data.contactId)}`]
    case "account.corrected":
      return [`correction:${event.data.key}`]
    case "account.added":
      return [`account:${event.data.accountId}`]
    case "reply.read":
      return [`reply:${event.data.replyId}`]
    default:
      return []
  }
}

/** Where an event moves the current conversation: to what the rep chose, or one on when an output is reached. */
function movedBy(event: Event): CurrentConversation | null {
  if (event.kind === "conversation.chosen") return event.data
  if (event.kind !== "feedback.given" && event.kind !== "feedback.revised") return null
  const feedback = event.kind === "feedback.given" ? event.data : event.data.feedback
  const { accountId, contactId, conversation } = feedback.context
  if (feedback.subject !== "conversation" || feedback.answer !== "reached" || accountId === null) return null
  return { accountId, contactId, conversation: conversations.find((n) => n === conversation + 1) ?? conversation }
}

const isFeedback = (event: Event): event is FeedbackEvent => event.kind.startsWith("feedback.")

/**
 * A report as this device sees it: what the server said, and the device's own open events where they are later.
 * @returns null while neither the server nor this device has the report itself.
 */
export function foldReport(server: FeedbackState | null, open: readonly Event[], deviceId: string) {
  const own = open.filter(isFeedback)
  if (!server) return foldFeedback(own.map((event) => ({ event, deviceId })))
  const later = own.filter((e) => isLater(e, deviceId, server)).sort((a, b) => a.at - b.at || a.seq - b.seq)
  const last = later.at(-1)
  if (!last) return server
  const words = later.filter((e) => e.kind !== "feedback.withdrawn").at(-1)
  const feedback = words?.kind === "feedback.given" ? words.data : words?.data.feedback
  return {
    ...server,
    feedback: feedback ?? server.feedback,
    withdrawn: last.kind === "feedback.withdrawn",
    at: last.at,
    deviceId,
    seq: last.seq,
  }
}

function isLater(event: FeedbackEvent, deviceId: string, than: FeedbackState): boolean {
  if (event.at !== than.at) return event.at > than.at
  return deviceId === than.deviceId ? event.seq > than.seq : deviceId > than.deviceId
}

export function foldConversation(server: CurrentConversation | null, open: readonly Event[]) {
  return open.reduce((now, event) => movedBy(event) ?? now, server)
}

export function foldCorrection(server: Correction | null, open: readonly Event[]): Correction | null {
  const last = open.findLast((event) => event.kind === "account.corrected")
  return last?.kind === "account.corrected" ? last.data : server
}

export function foldReply(server: Reply | null, open: readonly Event[]): Reply | null {
  const read = open.find((event) => event.kind === "reply.read")
  return server && read ? { ...server, readAt: server.readAt ?? read.at } : server
}

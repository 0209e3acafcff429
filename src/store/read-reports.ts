// The rep's own reports and what came back on them, as the panel shows them.
import type { Feedback } from "~src/domain/feedback"
import type { FeedbackState } from "~src/domain/fold-feedback"
import type { Reply } from "~src/domain/workspace"
import { holdMs } from "./hold-ms"
import type { Store } from "./open-store"

/** This rep's own report. `undoUntil` (ms) is 0 where undo would no longer leave no trace. */
export type Ours = { id: string; feedback: Feedback; givenAt: number; undoUntil: number; sent: boolean }

/** One report, withdrawn or not; null if it is not known here. */
export async function readOurs(store: Store, id: string): Promise<Ours | null> {
  const row = await store.db.feedback.get(id)
  return row ? ((await toOurs(store, [row.view]))[0] ?? null) : null
}

/** The rep's standing reports on an account (asset, PoV, account, conversation), newest first. */
export async function readReports(store: Store, accountId: string): Promise<Ours[]> {
  const rows = await store.db.feedback.where("accountId").equals(accountId).toArray()
  const standing = rows.map((row) => row.view).filter((view) => !view.withdrawn)
  const reports = await toOurs(store, standing)
  return reports.sort((a, b) => b.givenAt - a.givenAt || (a.id < b.id ? 1 : -1))
}

/** Replies to the rep's reports, newest first, each with the report it answers; all of them, or those on one account. */
export async function readReplies(
  store: Store,
  accountId?: string,
): Promise<{ reply: Reply; report: FeedbackState | null }[]> {
  const replies = (await store.db.replies.toArray()).map((row) => row.view)
  const reports = await store.db.feedback.bulkGet(replies.map((reply) => reply.feedbackId))
  return replies
    .map((reply, i) => ({ reply, report: reports[i]?.view ?? null }))
    .filter(({ report }) => accountId === undefined || report?.feedback.context.accountId === accountId)
    .sort((a, b) => b.reply.at - a.reply.at)
}

export async function countUnread(store: Store): Promise<number> {
  return (await store.db.replies.toArray()).filter((row) => row.view.readAt === null).length
}

async function toOurs(store: Store, views: FeedbackState[]): Promise<Ours[]> {
  if (views.length === 0) return []
  const touches = views.map((view) => `feedback:${view.id}`)
  const open = await store.db.events.where("touches").anyOf(touches).toArray()
  return views.map((view, i) => {
    const about = open.filter((row) => row.touches.includes(touches[i] ?? ""))
    const waiting = about.filter((row) => row.state === "waiting")
    const undoable = waiting.some((row) => row.kind === "feedback.given") && about.every((row) => !row.tried)
    return {
      id: view.id,
      feedback: view.feedback,
      givenAt: view.givenAt,
      undoUntil: undoable ? view.givenAt + holdMs : 0,
      sent: waiting.length === 0,
    }
  })
}

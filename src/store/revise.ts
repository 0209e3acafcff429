// A report's later life: undone, revised, withdrawn.
import type { Feedback } from "~src/domain/feedback"
import { attempt, type Failure, failure } from "./attempt"
import type { EventRow } from "./database"
import type { Store } from "./open-store"
import { project, recordTables } from "./project"
import type { Ours } from "./read-reports"
import { append, ours } from "./record"
import type { Touch } from "./touches"

/**
 * Takes a report back without a trace while nothing of it has left the device; else withdraws it.
 * @returns whether it was undone (true) or withdrawn (false).
 */
export function undoFeedback(store: Store, id: string): Promise<{ undone: boolean } | Failure> {
  return attempt(() =>
    store.db.transaction("rw", recordTables(store.db), async (): Promise<{ undone: boolean } | Failure> => {
      const rows = await openRows(store, id)
      const given = rows.find((row) => row.kind === "feedback.given")
      if (given && rows.every((row) => row.state === "waiting" && !row.tried)) {
        await store.db.events.bulkDelete(rows.map((row) => row.id))
        await project(store, rows.flatMap((row) => row.touches) as Touch[])
        return { undone: true }
      }
      if ((await store.db.feedback.get(id))?.view.withdrawn) return { undone: false }
      const event = await appendAbout(store, id, rows, "feedback.withdrawn", { of: id })
      return "error" in event ? event : { undone: false }
    }),
  )
}

/** The whole report again, changed. Later than whatever this device knows of it, so that the rep's last word stands. */
export function reviseFeedback(store: Store, of: string, feedback: Feedback): Promise<{ given: Ours } | Failure> {
  return attempt(() =>
    store.db.transaction("rw", recordTables(store.db), async () => {
      const event = await appendAbout(store, of, await openRows(store, of), "feedback.revised", { of, feedback })
      return "error" in event ? event : ours(store, of)
    }),
  )
}

/** Withdraws a report; one that never left the device simply goes. */
export async function withdrawFeedback(store: Store, of: string): Promise<{ ok: true } | Failure> {
  const answer = await undoFeedback(store, of)
  return "error" in answer ? answer : { ok: true }
}

/** This device's events about a report that the server's row does not include yet. */
function openRows(store: Store, id: string): Promise<EventRow[]> {
  return store.db.events.where("touches").equals(`feedback:${id}`).sortBy("seq")
}

async function appendAbout<K extends "feedback.revised" | "feedback.withdrawn">(
  store: Store,
  id: string,
  rows: EventRow[],
  kind: K,
  data: Parameters<typeof append<K>>[2],
) {
  const known = await store.db.feedback.get(id)
  if (!known) return failure("not-found", "This report is not known here.")
  const at = Math.max(store.now(), known.view.at + 1)
  const held = rows.filter((row) => row.state === "waiting" && !row.tried).map((row) => row.sendAfter)
  return append(store, kind, data, { at, sendAfter: Math.max(store.now(), ...held) })
}

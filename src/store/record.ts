// One transaction writes the event and the view it changes; only when that is on the disk is anything "saved".
import { Event, type EventKind } from "~src/domain/event"
import type { Feedback } from "~src/domain/feedback"
import { attempt, type Failure, failure } from "./attempt"
import type { EventRow } from "./database"
import { holdMs } from "./hold-ms"
import type { Store } from "./open-store"
import { project, recordTables } from "./project"
import { type Ours, readOurs } from "./read-reports"
import { touchesOf } from "./touches"

/** Records any event but those about a report's later life (see revise.ts). Sent as soon as there is a connection. */
export function record<K extends EventKind>(
  store: Store,
  kind: K,
  data: Event<K>["data"],
): Promise<{ event: Event<K> } | Failure> {
  return attempt(() =>
    store.db.transaction("rw", recordTables(store.db), async () => {
      const event = await append(store, kind, data, { at: store.now(), sendAfter: store.now() })
      return "error" in event ? event : { event }
    }),
  )
}

/** One click. @returns the report as the rep now has it, on the disk; or why it is not saved. */
export function giveFeedback(store: Store, feedback: Feedback): Promise<{ given: Ours } | Failure> {
  return attempt(() =>
    store.db.transaction("rw", recordTables(store.db), async () => {
      const at = store.now()
      const event = await append(store, "feedback.given", feedback, { at, sendAfter: at + holdMs })
      if ("error" in event) return event
      return ours(store, event.id)
    }),
  )
}

/** Inside the caller's transaction: next seq, event into the outbox, views made anew. */
export async function append<K extends EventKind>(
  store: Store,
  kind: K,
  data: Event<K>["data"],
  when: { at: number; sendAfter: number },
): Promise<Event<K> | Failure> {
  const { db } = store
  const meta = await db.meta.get("seq")
  const seq = (meta?.key === "seq" ? meta.last : 0) + 1
  const parsed = Event.safeParse({ id: store.newId(), seq, at: Math.floor(when.at), v: 1, kind, data })
  if (!parsed.success) {
    const [first] = parsed.error.issues
    return failure("bad-event", `${first?.path.join(".")}: ${first?.message}`)
  }
  const event: Event = parsed.data
  const touches = touchesOf(event)
  await db.events.add({ ...blankRow, id: event.id, seq, kind, event, sendAfter: when.sendAfter, touches })
  await db.meta.put({ key: "seq", last: seq })
  await project(store, touches)
  return event as Event<K>
}

const blankRow: Pick<EventRow, "state" | "tried" | "ackedAt" | "reason"> = {
  state: "waiting",
  tried: false,
  ackedAt: null,
  reason: null,
}

/** The report after the write, inside the same transaction. */
export async function ours(store: Store, id: string): Promise<{ given: Ours } | Failure> {
  const given = await readOurs(store, id)
  return given ? { given } : failure("not-found", "This report is not known here.")
}

// The outbox as sync sees it: what is due, what has left, what was acknowledged, what a restored server needs again.
import type { Event } from "~src/domain/event"
import type { Recorded } from "~src/domain/receipt"
import { attempt, type Failure } from "./attempt"
import type { EventRow } from "./database"
import { holdMs } from "./hold-ms"
import type { Store } from "./open-store"
import { project } from "./project"
import { type Touch, touchesOf } from "./touches"

/** How long acknowledged events are kept for a server that comes back from an older backup, ms. */
export const keepMs = 30 * 24 * 3_600_000

/**
 * The oldest events whose ten seconds are over, at most `limit`, marked as having left: from here on, undo withdraws.
 * The mark is on the disk before the caller sends anything.
 */
export function takeDue(store: Store, limit: number): Promise<Event[] | Failure> {
  return attempt(() =>
    store.db.transaction("rw", store.db.events, async () => {
      const now = store.now()
      const range = store.db.events.where("[state+seq]").between(["waiting", 0], ["waiting", Infinity])
      const due = (await range.limit(limit + 200).toArray()).filter((row) => isDue(row, now)).slice(0, limit)
      const first = due.filter((row) => !row.tried)
      if (first.length > 0) await store.db.events.bulkPut(first.map((row) => ({ ...row, tried: true })))
      return due.map((row) => row.event)
    }),
  )
}

/** Everything recorded that is still known here, oldest first: whatever was sent was one of these. */
export function readRecorded(store: Store): Promise<Recorded[] | Failure> {
  return attempt(async () => {
    const rows = await store.db.events.toArray()
    return rows
      .sort((a, b) => a.seq - b.seq)
      .map(({ event, tried, state }) => ({ event, left: tried || state !== "waiting" }))
  })
}

/** A clock that was set back must not hold an event for longer than the ten seconds. */
const isDue = (row: EventRow, now: number) => row.tried || row.sendAfter <= now || row.sendAfter > now + holdMs

/** What the server said of one event; `reason` where it set it aside. */
export type Acknowledged = { id: string; status: "stored" | "set-aside"; reason?: string | undefined }

/** Inside the caller's transaction. A stored event stays on top of the views until `settle`; a refused one leaves them. */
export async function takeAcks(store: Store, acks: readonly Acknowledged[]): Promise<void> {
  const rows = await store.db.events.bulkGet(acks.map((ack) => ack.id))
  const refused: Touch[] = []
  const puts = acks.flatMap((ack, i): EventRow[] => {
    const row = rows[i]
    if (row?.state !== "waiting") return []
    if (ack.status === "stored") return [{ ...row, state: "acked", ackedAt: store.now() }]
    refused.push(...(row.touches as Touch[]))
    return [{ ...row, state: "set-aside", ackedAt: store.now(), reason: ack.reason ?? null, touches: [] }]
  })
  if (puts.length > 0) await store.db.events.bulkPut(puts)
  await project(store, refused)
}

/** Inside the caller's transaction, when all of the server's changes are here: its rows now include what it has stored. */
export async function settle(store: Store): Promise<void> {
  const open = await store.db.events.where("touches").above("").toArray()
  const done = [...new Map(open.map((row) => [row.id, row])).values()].filter((row) => row.state === "acked")
  if (done.length === 0) return
  await store.db.events.bulkPut(done.map((row) => ({ ...row, touches: [] })))
  await project(store, done.flatMap((row) => row.touches) as Touch[])
}

/** Inside the caller's transaction, when the server is not the one it was: it may lack what it once acknowledged. */
export async function sendAgain(store: Store): Promise<void> {
  const again = await store.db.events.where("[state+seq]").between(["acked", 0], ["acked", Infinity]).toArray()
  const rows = again.map((row) => ({ ...row, state: "waiting" as const, ackedAt: null, touches: touchesOf(row.event) }))
  await store.db.events.bulkPut(rows)
}

/** Inside the caller's transaction: what was settled more than thirty days ago is not needed any more. */
export async function forgetOld(store: Store): Promise<void> {
  const old = await store.db.events
    .where("ackedAt")
    .below(store.now() - keepMs)
    .toArray()
  const ids = old.filter((row) => row.state !== "waiting" && row.touches.length === 0).map((row) => row.id)
  if (ids.length > 0) await store.db.events.bulkDelete(ids)
}

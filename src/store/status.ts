// How the queue and the connection stand, for the foot of the panel and for the alarm.
import type { MetaRow } from "./database"
import { holdMs } from "./hold-ms"
import type { Store } from "./open-store"

export type Status = {
  /** Reports (given, revised or withdrawn) that the server has not acknowledged. */
  waiting: number
  /** All unacknowledged events, showings included. */
  waitingEvents: number
  /** Events that the server refused as malformed. */
  setAside: number
  lastSentAt: number | null
  unreachable: { since: number; retryAt: number | null } | null
  /** First fetch still running: rows taken over so far. */
  filling: number | null
}

export async function readStatus(store: Store): Promise<Status> {
  const { db } = store
  const reports = (["feedback.given", "feedback.revised", "feedback.withdrawn"] as const).map((k) => ["waiting", k])
  const [rows, waitingEvents, setAside, contact, pull] = await Promise.all([
    db.events.where("[state+kind]").anyOf(reports).toArray(),
    db.events.where("[state+kind]").between(["waiting", ""], ["waiting", "\uffff"]).count(),
    db.events.where("[state+kind]").between(["set-aside", ""], ["set-aside", "\uffff"]).count(),
    readMeta(store, "contact"),
    readMeta(store, "pull"),
  ])
  return {
    waiting: new Set(rows.map((row) => row.touches[0])).size,
    waitingEvents,
    setAside,
    lastSentAt: contact.lastSentAt,
    unreachable:
      contact.failingSince === null ? null : { since: contact.failingSince, retryAt: waitUntil(contact, store.now()) },
    filling: pull.filled,
  }
}

/** Between two tries while the server cannot be reached, ms: as often as Chrome's alarms wake a worker. */
const betweenTries = 30_000

/**
 * When the next try to send is worth making: now, when the oldest held event falls due, half a minute after a try that
 * failed, or when the server asked.
 * @returns ms since 1970; null while nothing waits.
 */
export async function nextSendAt(store: Store): Promise<number | null> {
  const [contact, first] = await Promise.all([
    readMeta(store, "contact"),
    store.db.events.where("[state+seq]").between(["waiting", 0], ["waiting", Infinity]).limit(100).toArray(),
  ])
  if (first.length === 0) return null
  const due = Math.min(...first.map((row) => row.sendAfter), store.now() + holdMs)
  const { failedAt } = contact
  const rested = failedAt !== null && failedAt <= store.now() ? failedAt + betweenTries : 0
  return Math.max(due, rested, waitUntil(contact, store.now()) ?? 0)
}

/**
 * Until when the server asked us to wait; null: it did not, or that is over, or the clock was set back since and no longer
 * says anything about it.
 */
export function waitUntil(contact: Extract<MetaRow, { key: "contact" }>, now: number): number | null {
  const { failedAt, retryAt } = contact
  return failedAt !== null && retryAt !== null && failedAt <= now && now < retryAt ? retryAt : null
}

const blank = {
  seq: { key: "seq", last: 0 },
  pull: { key: "pull", epoch: null, cursor: 0, filled: 0, refilling: false },
  contact: { key: "contact", lastSentAt: null, failingSince: null, failedAt: null, retryAt: null },
} as const satisfies { [K in MetaRow["key"]]: Extract<MetaRow, { key: K }> }

/** A row of the store's own book-keeping, or its beginning. */
export async function readMeta<K extends MetaRow["key"]>({ db }: Store, key: K): Promise<Extract<MetaRow, { key: K }>> {
  return ((await db.meta.get(key)) ?? blank[key]) as Extract<MetaRow, { key: K }>
}

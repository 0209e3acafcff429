// Events as they are kept, and those set aside.
import { sql } from "kysely"
import type { FeedbackEvent } from "~src/domain/fold-feedback"
import type { Trx } from "../database/transaction"
import type { Readable, Unreadable } from "../ingest/read-events"
import type { StoredEvent } from "../ingest/reports"

type Push = { workspaceId: string; memberId: string; deviceId: string; now: number }

/** Stores what is not there yet, in the order of ids so that two pushes of the same events do not lock each other out.
 * @returns the ids that are new. */
export async function insertEvents(trx: Trx, push: Push, events: readonly Readable[]): Promise<Set<string>> {
  if (events.length === 0) return new Set()
  const rows = events.map(({ event, reportId }) => ({
    id: event.id,
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    v: event.v,
    report_id: reportId,
    data: event.data,
  }))
  rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  const inserted = await sql<{ id: string }>`
    insert into events (workspace_id, id, member_id, device_id, seq, at, kind, v, report_id, data, received_at)
    select ${push.workspaceId}::text, e.id, ${push.memberId}::text, ${push.deviceId}::text, e.seq, e.at, e.kind, e.v,
      e.report_id, e.data, ${push.now}::bigint
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as e(id uuid, seq bigint, at bigint, kind text, v smallint, report_id uuid, data jsonb)
    on conflict (workspace_id, id) do nothing
    returning id`.execute(trx)
  return new Set(inserted.rows.map((row) => row.id))
}

/** Which of these ids another member's events have. */
export async function foreignIds(trx: Trx, push: Push, ids: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string }>`
    select id from events
    where workspace_id = ${push.workspaceId} and id = any(${ids}::uuid[]) and member_id <> ${push.memberId}`.execute(
    trx,
  )
  return new Set(found.rows.map((row) => row.id))
}

/** Takes back events of this very transaction that turned out not to be the sender's to send. */
export async function removeEvents(trx: Trx, push: Push, ids: readonly string[]): Promise<void> {
  await sql`delete from events where workspace_id = ${push.workspaceId} and id = any(${ids}::uuid[])`.execute(trx)
}

/** Every stored event of the given reports. */
export async function reportEvents(
  trx: Trx,
  workspaceId: string,
  reportIds: readonly string[],
): Promise<StoredEvent[]> {
  const { rows } = await sql<{
    id: string
    seq: number
    at: number
    kind: FeedbackEvent["kind"]
    data: unknown
    report_id: string
    member_id: string
    device_id: string
    received_at: number
  }>`
    select id, seq, at, kind, data, report_id, member_id, device_id, received_at from events
    where workspace_id = ${workspaceId} and report_id = any(${reportIds}::uuid[])
    order by received_at, id`.execute(trx)
  return rows.map((row) => ({
    event: { id: row.id, seq: row.seq, at: row.at, v: 1, kind: row.kind, data: row.data } as FeedbackEvent,
    reportId: row.report_id,
    memberId: row.member_id,
    deviceId: row.device_id,
    receivedAt: row.received_at,
  }))
}

/** Which of these reports are there, whether or not their events still are. */
export async function knownReports(trx: Trx, workspaceId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from feedback where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`.execute(trx)
  return new Set(rows.map((row) => row.id))
}

/** Keeps what cannot be stored, once. @returns how many were not kept already. */
export async function setEventsAside(trx: Trx, push: Push, events: readonly Unreadable[]): Promise<number> {
  const { rows } = await sql`
    insert into set_aside (workspace_id, device_id, key, member_id, event_id, reason, event, at)
    select ${push.workspaceId}::text, ${push.deviceId}::text, e.key, ${push.memberId}::text, e.id, e.reason, e.text,
      ${push.now}::bigint
    from json_to_recordset(${JSON.stringify(events)}::json) as e(key text, id text, reason text, text text)
    on conflict (workspace_id, device_id, key) do nothing
    returning key`.execute(trx)
  return rows.length
}

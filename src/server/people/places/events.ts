// Events as devices sent them, and those set aside: scrubbed by the same rule as on the way in.
import { sql } from "kysely"
import { identitiesInRaw } from "~src/domain/erase/identities"
import { scrubEvent } from "~src/domain/erase/scrub-event"
import type { Event } from "~src/domain/event"
import type { Trx } from "../../database/transaction"
import { erasedReason } from "../../ingest/scrub-push"
import { weekOf } from "../../week"
import { counted, type Line, type Place } from "../place"
import { patternsOf, type Subject } from "../subject"

type Stored = { event: Event; received_at: number; scrubbed: Event | null }

export const eventsPlace: Place = {
  place: "events",
  tables: ["events"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject, { own, timeZone }) {
    if (subject.kind === "member") return own ? ownEvents(trx, subject) : []
    // Without who and when: most of these were never signed by anybody.
    return (await mentioning(trx, subject)).map(
      ({ event, received_at }): Line => ({
        week: weekOf(Math.min(event.at, received_at), timeZone),
        kind: event.kind,
        data: withoutSite(event.data),
      }),
    )
  },
  async erase(trx, subject) {
    const unsigned = subject.kind === "member" ? await unsign(trx, subject) : 0
    const found = await mentioning(trx, subject)
    const gone = found.filter((one) => one.scrubbed === null).map((one) => one.event.id)
    const left = found.flatMap(({ scrubbed }) => (scrubbed ? [{ id: scrubbed.id, data: scrubbed.data }] : []))
    const where = sql`events.workspace_id = ${subject.workspaceId}`
    await sql`delete from events where ${where} and id = any(${gone}::uuid[])`.execute(trx)
    await sql`update events set data = r.data
      from json_to_recordset(${JSON.stringify(left)}::json) as r(id uuid, data jsonb)
      where ${where} and events.id = r.id`.execute(trx)
    return unsigned + found.length
  },
}

/** Events that a scrub would change, as they are and as they would be. */
async function mentioning(trx: Trx, subject: Subject): Promise<Stored[]> {
  if (subject.needles.length === 0) return []
  const { rows } = await sql<{ id: string; seq: number; at: number; kind: string; data: unknown; received_at: number }>`
    select id, seq, at, kind, data, received_at from events
    where workspace_id = ${subject.workspaceId} and data::text ilike any(${patternsOf(subject)}::text[])
    order by received_at, id`.execute(trx)
  const erased = new Map([...subject.identities].map((identity) => [identity, Number.POSITIVE_INFINITY]))
  return rows.flatMap(({ received_at, ...row }) => {
    const event = { ...row, v: 1 } as Event
    const scrubbed = scrubEvent(event, erased)
    return scrubbed === event ? [] : [{ event, received_at, scrubbed }]
  })
}

async function ownEvents(trx: Trx, { workspaceId, id }: Subject): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select to_timestamp(at / 1000.0) as at, kind, data from events
    where workspace_id = ${workspaceId} and member_id = ${id} order by at, seq`.execute(trx)
  return rows
}

/** A revision carries the whole report once more, its signature too. */
const unsign = (trx: Trx, { workspaceId, id }: Subject) =>
  counted(
    sql`update events set data = case when kind = 'feedback.given' then data || '{"signed": false}'
        else jsonb_set(data, '{feedback,signed}', 'false') end
      where workspace_id = ${workspaceId} and member_id = ${id} and kind in ('feedback.given', 'feedback.revised')
    `.execute(trx),
  )

const withoutSite = (data: unknown) =>
  JSON.parse(JSON.stringify(data, (key, one) => (key === "site" ? undefined : one)))

type Aside = { device_id: string; key: string; reason: string; event: string; at: number }

export const setAsidePlace: Place = {
  place: "set-aside",
  tables: ["set_aside"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject, { own, timeZone }) {
    if (subject.kind === "member" && !own) return []
    return (await aside(trx, subject)).map(
      ({ at, reason, event }): Line => ({ week: weekOf(at, timeZone), reason, event }),
    )
  },
  async erase(trx, subject) {
    const where = sql`workspace_id = ${subject.workspaceId}`
    const mine =
      subject.kind === "member"
        ? await counted(sql`delete from set_aside where ${where} and member_id = ${subject.id}`.execute(trx))
        : 0
    const keys = (await aside(trx, subject)).map(({ device_id, key }) => ({ device_id, key }))
    const blanked = await counted(
      sql`update set_aside set event = '', event_id = '', reason = ${erasedReason},
          key = encode(sha256(convert_to(set_aside.key, 'UTF8')), 'hex')
        from json_to_recordset(${JSON.stringify(keys)}::json) as r(device_id text, key text)
        where ${where} and set_aside.device_id = r.device_id and set_aside.key = r.key`.execute(trx),
    )
    return mine + blanked
  },
}

/** A malformed event may hold anything anywhere: any identity in it counts. */
async function aside(trx: Trx, subject: Subject): Promise<Aside[]> {
  const own = subject.kind === "member" ? sql`member_id = ${subject.id} or` : sql``
  const { rows } = await sql<Aside & { member_id: string }>`
    select member_id, device_id, key, reason, event, at from set_aside where workspace_id = ${subject.workspaceId}
      and (${own} event ilike any(${patternsOf(subject)}::text[]) or reason ilike any(${patternsOf(subject)}::text[]))
    order by at, key`.execute(trx)
  return rows.filter(
    (row) =>
      (subject.kind === "member" && row.member_id === subject.id) ||
      identitiesInRaw(`${row.event} ${row.reason}`).some((identity) => subject.identities.has(identity)),
  )
}

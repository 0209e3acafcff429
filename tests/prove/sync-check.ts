// What must be true once the faults have stopped: counted from the server's events and both browsers' disks.
import { isDeepStrictEqual } from "node:util"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, type FeedbackState, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { weekOf } from "~src/server/week"
import { readStatus } from "~src/store/status"
import { assets, type SimDevice, type World } from "./sync-world"

type Stored = { event: Event; deviceId: string; receivedAt: number }
type Sum = { week: string; metric: string; asset: string; conversation: number; reason: string; n: number }
export type ServerSide = {
  events: Stored[]
  reports: Map<string, FeedbackState>
  sums: Map<string, number>
  /** Sums by one cut that are not the finest sums added up. */
  cutsApart: number
  setAside: number
  conversations: unknown[]
  corrections: unknown[]
  replies: unknown[]
  messages: unknown[]
  accounts: string[]
}

/** Every broken promise, in words; empty if all are kept. */
export async function checkWorld(world: World, stalled: readonly string[]): Promise<string[]> {
  const server = await readServer(world)
  const views = await Promise.all(world.devices.map((device) => checkViews(device, server)))
  return [
    ...stalled.map((name) => `stalled: ${name}'s outbox does not drain`),
    ...checkEvents(world, server),
    ...checkReports(world, server),
    ...checkSums(server),
    ...views.flat(),
  ]
}

/** 0 lost, 0 doubled, nothing that was undone, nothing that no device made. */
function checkEvents({ made }: World, { events, setAside }: ServerSide): string[] {
  const wrong = setAside > 0 ? [`set aside: ${setAside} events`] : []
  const there = new Map(events.map((one) => [one.event.id, one]))
  for (const [id, { state }] of made) if (state === "saved" && !there.has(id)) wrong.push(`lost: ${id}`)
  for (const { event } of events) {
    const state = made.get(event.id)?.state
    if (state === undefined) wrong.push(`doubled or invented: ${event.kind} ${event.id}`)
    if (state === "undone") wrong.push(`undone, but there: ${event.kind} ${event.id}`)
  }
  const stamps = new Set(events.map(({ event, deviceId }) => `${deviceId} ${event.seq}`))
  if (stamps.size !== events.length) wrong.push("doubled: two events of a device share a number")
  return wrong
}

/** Each report stands as all of its events leave it, and as the rep left it who edited it alone. */
function checkReports({ edits }: World, { events, reports }: ServerSide): string[] {
  const wrong: string[] = []
  const folded = foldAll(events)
  for (const [id, state] of folded)
    if (!isDeepStrictEqual(reports.get(id), state)) wrong.push(`report ${id} is not what its events say`)
  for (const id of reports.keys()) if (!folded.has(id)) wrong.push(`report ${id} has no events`)
  for (const [id, made] of edits) {
    const report = reports.get(id)
    const last = made.at(-1)
    const alone = made.every((one) => one.sure && one.device === made[0]?.device)
    if (!report || !last || !alone) continue
    if (last.note === null ? !report.withdrawn : report.withdrawn || report.feedback.note !== last.note)
      wrong.push(`report ${id} is not as its rep left it`)
  }
  return wrong
}

function foldAll(events: readonly Stored[]): Map<string, FeedbackState> {
  const byReport = new Map<string, { event: FeedbackEvent; deviceId: string }[]>()
  for (const { event, deviceId } of events) {
    if (!isFeedback(event)) continue
    byReport.set(reportOf(event), [...(byReport.get(reportOf(event)) ?? []), { event, deviceId }])
  }
  return new Map([...byReport].flatMap(([id, some]) => ((state) => (state ? [[id, state]] : []))(foldFeedback(some))))
}
const isFeedback = (event: Event): event is FeedbackEvent => event.kind.startsWith("feedback.")

/** The sums equal a recount of the events. */
function checkSums({ events, reports, sums, cutsApart }: ServerSide): string[] {
  const counted = new Map<string, number>()
  const add = (sum: Omit<Sum, "n">) => counted.set(cell(sum), (counted.get(cell(sum)) ?? 0) + 1)
  for (const { feedback, withdrawn, givenAt, id } of reports.values()) {
    const received = events.find((one) => one.event.id === id)?.receivedAt ?? givenAt
    const asset = feedback.subject === "asset" ? feedback.assetId : ""
    const { conversation } = feedback.context
    const metric = `${feedback.subject}.${feedback.answer}`
    if (!withdrawn) add({ week: week(givenAt, received), metric, asset, conversation, reason: feedback.reason ?? "" })
  }
  for (const { event, receivedAt } of events) {
    const at = week(event.at, receivedAt)
    const shared = { week: at, conversation: 1, reason: "" }
    if (event.kind === "asset.seen") add({ ...shared, metric: "seen", asset: event.data.assetId })
    if (event.kind === "assets.shown")
      for (const item of event.data.items) add({ ...shared, metric: "shown", asset: item.assetId })
  }
  const keys = new Set([...counted.keys(), ...sums.keys()])
  const wrong = [...keys].flatMap((key) => {
    const [n, should] = [sums.get(key) ?? 0, counted.get(key) ?? 0]
    return n === should ? [] : [`${n > should ? "doubled" : "lost"}: the sum ${key} says ${n}, a recount ${should}`]
  })
  return cutsApart > 0 ? [...wrong, `${cutsApart} sums by one cut are not the finest sums added up`] : wrong
}

const week = (at: number, received: number) => weekOf(Math.min(at, received), "Europe/Berlin")
const cell = ({ week, metric, asset, conversation, reason }: Omit<Sum, "n">) =>
  [week, metric, asset, conversation, reason].join(" ")

/** A browser shows what the server has, and has nothing left to say. */
async function checkViews({ name, worker }: SimDevice, server: ServerSide): Promise<string[]> {
  const { db } = worker.store
  const views = async (table: "feedback" | "conversations" | "corrections" | "replies") =>
    (await db.table(table).toArray()).map((row: { view: unknown }) => row.view)
  const pairs: [string, unknown[], unknown[]][] = [
    ["reports", await views("feedback"), [...server.reports.values()]],
    ["conversations", await views("conversations"), server.conversations],
    ["corrections", await views("corrections"), server.corrections],
    ["replies", await views("replies"), server.replies],
    ["messages", (await db.messages.toArray()).map((one) => [one.id, one.version]), server.messages],
    ["assets", (await db.assets.toArray()).map((one) => one.id), assets.map((one) => one.id)],
    ["accounts", (await db.accounts.toArray()).map((one) => one.id), server.accounts],
    ["indexed accounts", (await db.keys.toArray()).map((one) => one.accountId), server.accounts],
  ]
  const wrong = pairs
    .filter(([, have, should]) => !isDeepStrictEqual(sorted(have), sorted(should)))
    .map(([what, have, should]) => `${name}'s ${what} differ:\n  ${sorted(have)}\n  ${sorted(should)}`)
  const status = await readStatus(worker.store)
  if (status.waitingEvents > 0) wrong.push(`stalled: ${name} still has ${status.waitingEvents} events`)
  if (status.setAside > 0) wrong.push(`set aside: ${status.setAside} on ${name}`)
  return wrong
}

/** In one order, keys too. */
const sorted = (rows: readonly unknown[]) => rows.map(plain).sort()
const plain = (value: unknown) =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === "object" && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  )

async function readServer({ server, workspaceId }: World): Promise<ServerSide> {
  const { rows } = await server.pool.query({
    name: "world",
    text: `select
      (select coalesce(json_agg(json_build_object('event', json_build_object('id', id, 'seq', seq, 'at', at, 'v', v,
        'kind', kind, 'data', data), 'deviceId', device_id, 'receivedAt', received_at)), '[]')
        from events where workspace_id = $1) as events,
      (select coalesce(json_agg(json_build_object('id', id, 'givenAt', given_at, 'feedback', data, 'withdrawn', withdrawn,
        'at', at, 'deviceId', device_id, 'seq', event_seq)), '[]') from feedback where workspace_id = $1) as reports,
      (select coalesce(json_agg(json_build_object('week', week, 'metric', metric, 'asset', asset_id,
        'conversation', conversation, 'reason', reason, 'n', n)), '[]')
        from rollups where workspace_id = $1 and n <> 0) as sums,
      (select count(*)::int from (
        select c.cut, r.week, r.segment_id, c.key, r.metric, sum(r.n) as n from rollups r cross join lateral (values
          ('asset', r.asset_id), ('conversation', r.conversation::text), ('persona', r.persona_id),
          ('reason', r.reason), ('touch', r.asset_id)) as c(cut, key)
        where r.workspace_id = $1 and (r.metric like '%.%') = (c.cut <> 'touch')
          and (c.cut not in ('asset', 'touch') or c.key <> '')
        group by 1, 2, 3, 4, 5 having sum(r.n) <> 0) as fine
        full join (select cut, week, segment_id, key, metric, n from cut_sums where workspace_id = $1 and n <> 0) as by_cut
          using (cut, week, segment_id, key, metric)
        where fine.n is distinct from by_cut.n) as cuts_apart,
      (select count(*)::int from set_aside where workspace_id = $1) as set_aside,
      (select coalesce(json_agg(json_build_object('accountId', account_id, 'contactId', nullif(contact_id, ''),
        'conversation', conversation)), '[]') from conversations where workspace_id = $1) as conversations,
      (select coalesce(json_agg(json_build_object('key', key, 'accountId', account_id)), '[]')
        from corrections where workspace_id = $1) as corrections,
      (select coalesce(json_agg(json_build_object('id', id, 'feedbackId', feedback_id, 'status', status, 'text', text,
        'asked', asked, 'at', at, 'by', by_name, 'changed', changed, 'readAt', read_at)), '[]')
        from replies where workspace_id = $1 and not deleted) as replies,
      (select coalesce(json_agg(json_build_array(id, version)), '[]') from messages where workspace_id = $1) as messages,
      (select coalesce(json_agg(id), '[]') from accounts where workspace_id = $1 and not deleted) as accounts`,
    values: [workspaceId],
  })
  const [row] = rows
  return {
    ...row,
    setAside: row.set_aside,
    cutsApart: row.cuts_apart,
    reports: new Map(row.reports.map((one: FeedbackState) => [one.id, one])),
    sums: new Map(row.sums.map((sum: Sum) => [cell(sum), sum.n])),
  }
}

// After the drill: what the browsers' disks say was saved, beside what the database holds.
import { isDeepStrictEqual } from "node:util"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, type FeedbackState, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { readStatus } from "~src/store/status"
import type { CrashServer } from "./crash-server"
import type { LiveBrowser } from "./restore-world"

export type Compared = { made: number; lost: number; doubled: number; wrong: string[] }
type Made = { event: Event; memberId: string }

/** Every event of every browser is in the database once; reports and sums are what these events make. */
export async function compare(server: CrashServer, browsers: readonly LiveBrowser[]): Promise<Compared> {
  const made = (await Promise.all(browsers.map(madeBy))).flat()
  const stored = await server.ask<{ id: string; device: string; n: number }>(
    "select id::text, min(device_id) as device, count(*)::int as n from events group by id",
  )
  const there = new Map(stored.map((row) => [row.id, row]))
  const ids = new Set(made.map(({ event }) => event.id))
  const lost = made.filter(({ event }) => !there.has(event.id)).length
  const twice = stored.reduce((sum, row) => sum + row.n - 1, 0) + stored.filter((row) => !ids.has(row.id)).length
  const deviceOf = (id: string) => there.get(id)?.device ?? ""
  const reports = foldAll(made, deviceOf)
  const wrong = [
    ...(await wrongReports(server, reports)),
    ...(await wrongSums(server, made, reports)),
    ...(await leftOver(server, browsers)),
  ]
  return { made: made.length, lost, doubled: twice, wrong }
}

async function madeBy({ store, session }: LiveBrowser): Promise<Made[]> {
  return (await store.db.events.toArray()).map((row) => ({ event: row.event, memberId: session.member.id }))
}

function foldAll(made: readonly Made[], deviceOf: (id: string) => string): Map<string, FeedbackState> {
  const byReport = new Map<string, { event: FeedbackEvent; deviceId: string }[]>()
  for (const { event } of made) {
    if (!event.kind.startsWith("feedback.")) continue
    const about = event as FeedbackEvent
    const id = reportOf(about)
    byReport.set(id, [...(byReport.get(id) ?? []), { event: about, deviceId: deviceOf(event.id) }])
  }
  return new Map([...byReport].flatMap(([id, some]) => ((state) => (state ? [[id, state]] : []))(foldFeedback(some))))
}

async function wrongReports(server: CrashServer, reports: Map<string, FeedbackState>): Promise<string[]> {
  const rows = await server.ask<{ id: string; data: unknown; withdrawn: boolean }>(
    "select id::text, data, withdrawn from feedback",
  )
  const there = new Map(rows.map((row) => [row.id, row]))
  const differ = [...reports].filter(([id, state]) => {
    const row = there.get(id)
    return !row || row.withdrawn !== state.withdrawn || !isDeepStrictEqual(row.data, state.feedback)
  })
  const invented = rows.filter((row) => !reports.has(row.id))
  return [...differ.map(([id]) => `report ${id} differs`), ...invented.map(({ id }) => `report ${id} is nobody's`)]
}

async function wrongSums(
  server: CrashServer,
  made: readonly Made[],
  reports: Map<string, FeedbackState>,
): Promise<string[]> {
  const counted = new Map<string, number>()
  const add = (key: string) => counted.set(key, (counted.get(key) ?? 0) + 1)
  for (const { event } of made) if (event.kind === "asset.seen") add(`seen ${event.data.assetId}`)
  for (const { feedback, withdrawn } of reports.values())
    if (!withdrawn && feedback.subject === "asset") add(`asset.${feedback.answer} ${feedback.assetId}`)
  const rows = await server.ask<{ key: string; n: number }>(
    "select metric || ' ' || asset_id as key, sum(n)::int as n from rollups group by 1 having sum(n) <> 0",
  )
  const there = new Map(rows.map((row) => [row.key, row.n]))
  return [...new Set([...counted.keys(), ...there.keys()])]
    .filter((key) => counted.get(key) !== there.get(key))
    .map((key) => `the sum ${key} says ${there.get(key) ?? 0}, a recount ${counted.get(key) ?? 0}`)
}

/** Nothing waits, nothing was refused, and each browser shows as many reports as its member has. */
async function leftOver(server: CrashServer, browsers: readonly LiveBrowser[]): Promise<string[]> {
  const rows = await server.ask<{ member: string; n: number }>(
    "select member_id as member, count(*)::int as n from feedback group by 1",
  )
  const wrong = await Promise.all(
    browsers.map(async ({ store, session }) => {
      const { waitingEvents, setAside } = await readStatus(store)
      const shown = await store.db.feedback.count()
      const has = rows.find((row) => row.member === session.member.id)?.n ?? 0
      const right = waitingEvents === 0 && setAside === 0 && shown === has
      return right ? [] : [`a browser has ${waitingEvents} waiting, ${setAside} set aside, ${shown} of ${has} reports`]
    }),
  )
  return wrong.flat()
}

// The numbers of ledger and Content health counted again from the raw rows, one look at a time.
import { deepStrictEqual as same } from "node:assert/strict"
import type { Asset } from "~src/domain/asset"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import type { HoldoutCount } from "~src/server/counts/count-workspace"
import { readCount } from "~src/server/queries/counts"
import { spanOf, weekOf } from "~src/server/week"
import { type AssetList, type Period, periods } from "~src/wire/desk"
import type { Health } from "~src/wire/desk-health"
import type { Ledger } from "~src/wire/desk-ledger"
import { evidenceAgain, ignoredAgain, isUse, type Raw, rawEvents, verdictsIn } from "~tests/server/counted-again"
import type { FreshServer, TestMember } from "~tests/support/server"
import { checkLibrary, type Drawn, neededAgain } from "./library-recount"

const fortnight = 14 * 86_400_000
type World = { server: FreshServer; marketer: TestMember; workspaceId: string; timeZone: string; now: number }

/** Compares every number under every period and segment. @returns how many were compared. */
export async function checkNumbers(world: World, segmentIds: readonly string[]): Promise<number> {
  const raw = await rawEvents(world.server, world.workspaceId)
  const rows = await world.server.inside(world.workspaceId, async (trx) => ({
    assets: (await trx.selectFrom("assets").selectAll().execute()).map((row) => row.data),
    evidence: (await trx.selectFrom("evidence").selectAll().where("deleted", "=", false).execute()).map(
      (row) => row.data,
    ),
    replies: await trx.selectFrom("replies").selectAll().execute(),
    requests: await trx.selectFrom("requests").selectAll().execute(),
    personas: (await trx.selectFrom("personas").select("id").where("deleted", "=", false).execute()).map(
      ({ id }) => id,
    ),
    segments: (await trx.selectFrom("segments").select("id").where("deleted", "=", false).execute()).map(
      ({ id }) => id,
    ),
    holdoutSince: (await trx.selectFrom("workspaces").select("holdout_since").executeTakeFirstOrThrow()).holdout_since,
    holdout: await readCount<HoldoutCount>(trx, world.workspaceId, "holdout"),
  }))
  const told = rows.evidence.flatMap(({ assetId, shown, seen, used }) =>
    assetId ? [{ assetId, shown, seen, used }] : [],
  )
  const byAsset = (a: { assetId: string }, b: { assetId: string }) => (a.assetId < b.assetId ? -1 : 1)
  same(told.sort(byAsset), evidenceAgain(raw, rows.assets, world.now).sort(byAsset))
  const { arms, drawn } = armsAgain(raw, rows.holdoutSince)
  same([rows.holdout?.data.listened, rows.holdout?.data.heldOut, rows.holdout?.data.reps], arms)
  const ledger: Ledger = await (await world.server.desk(world.marketer, "/ledger")).json()
  const shown = ledger.holdout && [ledger.holdout.showings, ledger.holdout.heldOut]
  same(shown, rows.holdoutSince === null ? null : [arms[0].showings + arms[1].showings, arms[1].showings])
  const needed = ledger.holdout && neededAgain(drawn, ledger.holdout.percent)
  // Both round up: the last digits of the sums may part them by one.
  same(Math.abs((ledger.holdout?.needed ?? -1) - (needed ?? -1)) <= 1, true)
  same(ledger.holdout?.estimate ?? null, null)
  const list: AssetList = await (await world.server.desk(world.marketer, "/assets")).json()
  const quarter: Health = await (await world.server.desk(world.marketer, "/health?period=quarter")).json()
  let n = told.length * 3 + 6 + checkLibrary({ ...world, ...rows, raw }, list, quarter.cells, rows)
  for (const period of periods)
    for (const segmentId of [undefined, "none", ...segmentIds]) {
      const query = new URLSearchParams({ period, ...(segmentId ? { segmentId } : {}) })
      const get = async (path: string) => (await world.server.desk(world.marketer, `${path}?${query}`)).json()
      const here = { ...world, ...rows, raw, period, segmentId }
      n += checkLedger(here, await get("/ledger"))
      n += checkHealth(here, await get("/health"))
    }
  return n
}

type Arm = { showings: number; uses: number }

/** Showings and uses in each arm, and the reps behind them; and each showing with its uses. A use is of the last showing there in the 28 days before. */
function armsAgain(raw: readonly Raw[], since: number | null): { arms: [Arm, Arm, number]; drawn: Drawn[] } {
  const shown = raw.flatMap(({ event, memberId }) =>
    event.kind === "assets.shown" && since !== null && event.at >= since && event.data.context.accountId !== null
      ? [{ ...event.data, at: event.at, memberId, uses: 0 }]
      : [],
  )
  const drawn = shown.filter(({ heldOut }) => heldOut !== undefined)
  const arm = (heldOut: boolean): Arm => ({ showings: drawn.filter((one) => one.heldOut === heldOut).length, uses: 0 })
  const [listened, held] = [arm(false), arm(true)]
  const place = (context: { accountId: string | null; contactId: string | null; conversation: number }) =>
    `${context.accountId} ${context.contactId} ${context.conversation}`
  for (const use of verdictsIn(raw, "UTC").filter(isUse)) {
    const before = drawn
      .filter((one) => one.memberId === use.memberId && place(one.context) === place(use.context))
      .filter(({ at }) => at <= use.at && at > use.at - 28 * 86_400_000)
      .sort((a, b) => b.at - a.at || (a.showingId < b.showingId ? -1 : 1))
    if (!before[0]) continue
    before[0].uses += 1
    ;(before[0].heldOut ? held : listened).uses += 1
  }
  const each = drawn.map(({ context, heldOut, uses }) => ({
    ...{ accountId: context.accountId ?? "", heldOut: heldOut === true, uses },
  }))
  return { arms: [listened, held, new Set(drawn.map(({ memberId }) => memberId)).size], drawn: each }
}

type Here = World & {
  raw: Raw[]
  assets: Asset[]
  replies: { feedback_id: string; at: number }[]
  requests: { at: number; ended_at: number | null }[]
  period: Period
  segmentId: string | undefined
}

const within = ({ period, now, timeZone }: Here) => {
  const { first, last } = spanOf(period, now, timeZone)
  return { first, last, week: (week: string) => week >= first && week <= last }
}
const meant = ({ segmentId }: Here, context: { segmentId: string | null }) =>
  segmentId === undefined || (segmentId === "none" ? context.segmentId === null : context.segmentId === segmentId)

function checkLedger(here: Here, ledger: Ledger): number {
  const span = within(here)
  const counts: Record<string, Record<string, number>> = {}
  const add = (assetId: string, name: string, n = 1) => {
    const row = counts[assetId] ?? { shown: 0, seen: 0, opened: 0, copied: 0, used: 0, dismissed: 0, ignored: 0 }
    counts[assetId] = row
    row[name] = (row[name] ?? 0) + n
  }
  const reps = new Set<string>()
  for (const { event, at, memberId } of here.raw) {
    if (!span.week(weekOf(at, here.timeZone))) continue
    if (event.kind === "assets.shown" && meant(here, event.data.context))
      for (const item of event.data.items) add(item.assetId, "shown")
    if (event.kind === "asset.seen" || event.kind === "asset.opened" || event.kind === "asset.copied") {
      if (!meant(here, event.data.context)) continue
      add(event.data.assetId, event.kind.slice(6))
      if (event.kind === "asset.seen") reps.add(memberId)
    }
  }
  for (const verdict of verdictsIn(here.raw, here.timeZone)) {
    if (!span.week(verdict.week) || !meant(here, verdict.context)) continue
    if (isUse(verdict)) add(verdict.assetId, "used")
    if (verdict.answer === "not-relevant") add(verdict.assetId, "dismissed")
  }
  const segment = here.segmentId === undefined ? {} : { segmentId: here.segmentId === "none" ? "" : here.segmentId }
  for (const [assetId, n] of Object.entries(ignoredAgain(here.raw, { ...here, ...span, ...segment })))
    add(assetId, "ignored", n)
  same(ledger.marketing, marketingAgain(here))
  if (ledger.reps === null) {
    same([ledger.rows, ledger.totals], [[], null])
    return 4
  }
  same([ledger.reps, reps.size >= 5], [reps.size, true])
  const rows = Object.fromEntries(ledger.rows.map(({ assetId, title: _, kind: __, ...row }) => [assetId, row]))
  same(rows, counts)
  const sums = Object.fromEntries(
    Object.keys(ledger.totals ?? {}).map((name) => [
      name,
      Object.values(counts).reduce((sum, row) => sum + (row[name] ?? 0), 0),
    ]),
  )
  same(ledger.totals, sums)
  return 12 + 7 * ledger.rows.length
}

function marketingAgain(here: Here): Ledger["marketing"] {
  const span = within(here)
  const about = here.raw.filter(({ event }) => event.kind.startsWith("feedback."))
  const listened = { received: 0, ended: 0, open: 0, requests: 0 }
  for (const given of about) {
    if (given.event.kind !== "feedback.given" || !span.week(weekOf(given.at, here.timeZone))) continue
    const own = about.filter(({ event }) => reportOf(event as FeedbackEvent) === given.event.id)
    const state = foldFeedback(own.map(({ event, deviceId }) => ({ event: event as FeedbackEvent, deviceId })))
    if (!state || state.withdrawn || !meant(here, state.feedback.context)) continue
    const answers = here.replies.filter((reply) => reply.feedback_id === given.event.id)
    listened.received += 1
    if (answers.some(({ at }) => at <= state.givenAt + fortnight)) listened.ended += 1
    else if (answers.length === 0 && state.givenAt > here.now - fortnight) listened.open += 1
  }
  if (here.segmentId !== undefined) return listened
  for (const { at, ended_at } of here.requests) {
    if (!span.week(weekOf(at, here.timeZone))) continue
    listened.received += 1
    listened.requests += 1
    if (ended_at !== null && ended_at <= at + fortnight) listened.ended += 1
    else if (ended_at === null && at > here.now - fortnight) listened.open += 1
  }
  return listened
}

function checkHealth(here: Here, health: Health): number {
  const span = within(here)
  const cells = new Map<string, number[]>()
  const add = (context: Event<"asset.seen">["data"]["context"], place: number) => {
    const key = JSON.stringify([context.conversation, context.personaId, context.segmentId])
    const cell = cells.get(key) ?? [0, 0, 0]
    cells.set(key, cell)
    cell[place] = (cell[place] ?? 0) + 1
  }
  for (const { event, at } of here.raw)
    if (event.kind === "asset.seen" && span.week(weekOf(at, here.timeZone)) && meant(here, event.data.context))
      add(event.data.context, 0)
  const verdicts = verdictsIn(here.raw, here.timeZone).filter((one) => span.week(one.week) && meant(here, one.context))
  const offLabel = new Map<string, number>()
  const enablement: Record<string, number> = {}
  for (const verdict of verdicts) {
    if (isUse(verdict)) add(verdict.context, 1)
    if (verdict.answer === "not-relevant") add(verdict.context, 2)
    const asset = here.assets.find(({ id }) => id === verdict.assetId)
    if (!asset) continue
    if (verdict.answer === "how-to-use") enablement[asset.id] = (enablement[asset.id] ?? 0) + 1
    const { conversations, personaIds } = asset.audience
    const { conversation, personaId } = verdict.context
    const outside = [
      ...(conversations.includes(conversation) ? [] : ["conversation"]),
      ...(personaIds.length === 0 || personaId === null || personaIds.includes(personaId) ? [] : ["persona"]),
    ]
    if (!isUse(verdict) || conversations.length === 0 || outside.length === 0) continue
    const key = JSON.stringify([asset.id, conversation, personaId, outside])
    offLabel.set(key, (offLabel.get(key) ?? 0) + 1)
  }
  const told = health.cells.map(({ conversation, personaId, segmentId, seen, used, dismissed }) => [
    JSON.stringify([conversation, personaId, segmentId]),
    [seen, used, dismissed],
  ])
  same(Object.fromEntries(told), Object.fromEntries(cells))
  const offLabelTold = health.offLabel.map((one) => [
    JSON.stringify([one.assetId, one.conversation, one.personaId, one.outside]),
    one.used,
  ])
  same(sorted(Object.fromEntries(offLabelTold)), sorted(Object.fromEntries(offLabel)))
  same(Object.fromEntries(health.enablement.map((one) => [one.assetId, one.n])), enablement)
  const asked = here.requests.filter(
    ({ ended_at }) => ended_at === null || weekOf(ended_at, here.timeZone) >= span.first,
  )
  same(health.requests.length, asked.length)
  return 3 * health.cells.length + health.offLabel.length + health.enablement.length + 1
}

/** The order of keys says nothing. */
const sorted = <T>(of: Record<string, T>) => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1))

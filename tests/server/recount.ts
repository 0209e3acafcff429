// The sums counted again from the stored events, by other means than the server's.
import { expect } from "vitest"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import type { Workspace } from "~src/domain/workspace"
import { ledgerMetrics } from "~src/server/ingest/sums"
import { weekOf } from "~src/server/week"
import type { FreshServer } from "~tests/support/server"

export type Cell = {
  week: string
  metric: string
  asset_id: string
  conversation: number
  segment_id: string
  persona_id: string
  reason: string
  n: number
}
const byKey = (a: Cell, b: Cell) => (keyOf(a) < keyOf(b) ? -1 : 1)
const keyOf = ({ n: _, ...rest }: Cell) => JSON.stringify(rest)

/** What the rollup holds, without cells that came to nothing. */
export async function rollupRows(server: FreshServer, workspaceId: string): Promise<Cell[]> {
  const rows = await server.inside(workspaceId, (trx) =>
    trx
      .selectFrom("rollups")
      .select(["week", "metric", "asset_id", "conversation", "segment_id", "persona_id", "reason", "n"])
      .where("n", "<>", 0)
      .execute(),
  )
  await checkCuts(server, workspaceId, rows)
  return rows.sort(byKey)
}

/** The sums by one cut are the finest sums, added up by that cut. */
async function checkCuts(server: FreshServer, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  const counted = new Map<string, number>()
  const add = (cut: string, key: string | number, { week, segment_id, metric, n }: Cell) => {
    const text = JSON.stringify([cut, week, segment_id, `${key}`, metric])
    counted.set(text, (counted.get(text) ?? 0) + n)
  }
  for (const cell of cells) {
    const touched = Object.values(ledgerMetrics).some((metric) => metric === cell.metric)
    if (cell.asset_id !== "") add(touched ? "touch" : "asset", cell.asset_id, cell)
    if (touched) continue
    add("conversation", cell.conversation, cell)
    add("persona", cell.persona_id, cell)
    add("reason", cell.reason, cell)
  }
  const stored = await server.inside(workspaceId, (trx) =>
    trx.selectFrom("cut_sums").selectAll().where("n", "<>", 0).execute(),
  )
  const there = stored.map(
    ({ cut, week, segment_id, key, metric, n }) => `${JSON.stringify([cut, week, segment_id, key, metric])} ${n}`,
  )
  const wanted = [...counted].map(([text, n]) => `${text} ${n}`)
  expect(there.sort()).toEqual(wanted.sort())
}

/** Every event of a workspace, folded and counted one by one. */
export async function countedFromEvents(server: FreshServer, workspace: Workspace): Promise<Cell[]> {
  const stored = await server.inside(workspace.id, (trx) => trx.selectFrom("events").selectAll().execute())
  const cells = new Map<string, Cell>()
  const add = (cell: Omit<Cell, "n">) => {
    const known = cells.get(JSON.stringify(cell))
    if (known) known.n += 1
    else cells.set(JSON.stringify(cell), { ...cell, n: 1 })
  }
  const folded = new Map<string, typeof stored>()
  for (const row of stored) {
    const event = { id: row.id, seq: row.seq, at: row.at, v: 1, kind: row.kind, data: row.data } as Event
    const week = weekOf(Math.min(row.at, row.received_at), workspace.timeZone)
    if (event.kind.startsWith("feedback.")) {
      const id = reportOf(event as FeedbackEvent)
      folded.set(id, [...(folded.get(id) ?? []), row])
    } else if (event.kind === "assets.shown") {
      for (const item of event.data.items) add(ledgerCell(week, "shown", item.assetId, event.data.context))
    } else if (event.kind === "asset.seen" || event.kind === "asset.opened" || event.kind === "asset.copied") {
      add(ledgerCell(week, event.kind.slice(6), event.data.assetId, event.data.context))
    } else if (event.kind === "pov.copied") add(ledgerCell(week, "pov-copied", "", event.data.context))
  }
  for (const rows of folded.values()) {
    const given = rows.find((row) => row.kind === "feedback.given")
    if (!given) continue
    const own = rows.filter((row) => row.member_id === given.member_id)
    const state = foldFeedback(
      own.map((row) => ({ event: { ...row, v: 1 } as unknown as FeedbackEvent, deviceId: row.device_id })),
    )
    if (!state || state.withdrawn) continue
    const { feedback } = state
    const week = weekOf(Math.min(given.at, given.received_at), workspace.timeZone)
    const assetId = feedback.subject === "asset" ? feedback.assetId : ""
    add({
      ...ledgerCell(week, `${feedback.subject}.${feedback.answer}`, assetId, feedback.context),
      reason: feedback.reason ?? "",
    })
  }
  return [...cells.values()].sort(byKey)
}

type Context = { conversation: number; segmentId: string | null; personaId: string | null }
const ledgerCell = (week: string, metric: string, assetId: string, context: Context) => ({
  week,
  metric,
  asset_id: assetId,
  conversation: context.conversation,
  segment_id: context.segmentId ?? "",
  persona_id: context.personaId ?? "",
  reason: "",
})

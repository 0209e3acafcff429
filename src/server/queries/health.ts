// Content health beside the library: uses by situation, outside the mapping, and of what nobody knows how to use.
import { sql } from "kysely"
import type { Asset } from "~src/domain/asset"
import { outsideOf } from "~src/domain/off-label"
import { type Conversation, usedVerdicts } from "~src/domain/words"
import type { Health, HealthCell } from "~src/wire/desk-health"
import type { RoomQuery } from "~src/wire/desk-ledger"
import type { Trx } from "../database/transaction"
import { spanOf } from "../week"
import { none } from "./feedback-filter"
import { askedFor } from "./requests"

type Where = { workspaceId: string; timeZone: string; now: number; filter: RoomQuery }
const used = usedVerdicts.map((verdict) => `asset.${verdict}`)

export async function contentHealth(trx: Trx, where: Where): Promise<Health> {
  const { workspaceId, filter } = where
  const span = spanOf(filter.period, where.now, where.timeZone)
  const inSpan = sql`workspace_id = ${workspaceId} and week between ${span.first}::date and ${span.last}::date
    ${filter.segmentId === undefined ? sql`` : sql`and segment_id = ${filter.segmentId === none ? "" : filter.segmentId}`}`
  const sum = (metrics: readonly string[]) =>
    sql`coalesce(sum(n) filter (where metric = any(${metrics}::text[])), 0)::int`
  const told = ["seen", ...used, "asset.not-relevant"]
  const cells = await sql<HealthCell>`
    select conversation, nullif(persona_id, '') as "personaId", nullif(segment_id, '') as "segmentId",
      ${sum(["seen"])} as seen, ${sum(used)} as used, ${sum(["asset.not-relevant"])} as dismissed
    from rollups where ${inSpan} and metric = any(${told}::text[])
    group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3`.execute(trx)
  const uses = await sql<Use>`
    select asset_id as "assetId", conversation, nullif(persona_id, '') as "personaId", sum(n)::int as used
    from rollups where ${inSpan} and metric = any(${used}::text[])
    group by 1, 2, 3 having sum(n) <> 0`.execute(trx)
  const asked = await sql<{ assetId: string; n: number }>`
    select asset_id as "assetId", sum(n)::int as n from rollups
    where ${inSpan} and metric = 'asset.how-to-use' group by 1 having sum(n) <> 0`.execute(trx)
  const assets = await sql<{ data: Asset }>`
    select data from assets where workspace_id = ${workspaceId} and not deleted`.execute(trx)
  const byId = new Map(assets.rows.map(({ data }) => [data.id, data]))
  return {
    ...{ from: span.first, to: span.to, cells: cells.rows },
    offLabel: offLabel(uses.rows, byId),
    enablement: asked.rows
      .flatMap(({ assetId, n }) => {
        const asset = byId.get(assetId)
        return asset ? [{ assetId, title: asset.title, n, howTo: asset.howTo !== null }] : []
      })
      .sort((a, b) => b.n - a.n || (a.title < b.title ? -1 : 1)),
    requests: await askedFor(trx, { workspaceId, timeZone: where.timeZone, span }),
  }
}

type Use = { assetId: string; conversation: Conversation; personaId: string | null; used: number }

function offLabel(uses: readonly Use[], byId: ReadonlyMap<string, Asset>): Health["offLabel"] {
  return uses
    .flatMap((use) => {
      const asset = byId.get(use.assetId)
      const outside = asset ? outsideOf(asset.audience, use) : []
      return asset && outside.length > 0 ? [{ ...use, title: asset.title, outside }] : []
    })
    .sort((a, b) => b.used - a.used || (a.title < b.title ? -1 : 1) || a.conversation - b.conversation)
}

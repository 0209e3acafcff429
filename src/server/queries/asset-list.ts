// The library with its use.
import { sql } from "kysely"
import type { Asset } from "~src/domain/asset"
import { usedVerdicts } from "~src/domain/words"
import type { AssetList, AssetRow } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import { addDays, spanOf } from "../week"

type Where = { workspaceId: string; timeZone: string; now: number }
const used = usedVerdicts.map((verdict) => `asset.${verdict}`)

/**
 * Every asset with its figures over the last thirteen weeks, this one among them: what "last 90 days" is for reports that
 * tell no more than their week. `dismissed` are reports of "not relevant here".
 */
export async function assetList(trx: Trx, { workspaceId, timeZone, now }: Where): Promise<AssetList> {
  const { first, last, to: today } = spanOf("quarter", now, timeZone)
  const during = sql`r.week between ${first}::date and ${last}::date`
  const sum = (metrics: readonly string[]) =>
    sql`coalesce(sum(r.n) filter (where r.metric = any(${metrics}::text[]) and ${during}), 0)::int`
  const { rows } = await sql<AssetRow>`
    select a.data as asset, o.name as owner, ${sum(["shown"])} as shown, ${sum(["seen"])} as seen,
      ${sum(["opened"])} as opened, ${sum(["copied"])} as copied, ${sum(used)} as used,
      ${sum(["asset.not-relevant"])} as dismissed,
      max(r.week) filter (where r.metric = any(${used}::text[]) and r.n > 0) as "lastUsedWeek"
    from assets a
    left join members o on o.workspace_id = ${workspaceId} and o.id = a.data->>'ownerId'
    left join rollups r on r.workspace_id = ${workspaceId} and r.asset_id = a.id
    where a.workspace_id = ${workspaceId} and not a.deleted
    group by a.id, a.data, o.name
    order by a.data->>'title', a.id`.execute(trx)
  const active = rows.filter((row) => isActive(row.asset, today))
  return { rows, active: active.length, unused: active.filter((row) => row.used === 0).length }
}

/** Mapped, unexpired, in the library, at least thirty days old. Days as `YYYY-MM-DD`. */
function isActive(asset: Asset, today: string): boolean {
  const mapped = asset.audience.conversations.length > 0
  const expired = asset.expiresOn !== null && asset.expiresOn < today
  return mapped && !expired && !asset.withdrawn && asset.createdOn <= addDays(today, -30)
}

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
  const sum = (metrics: readonly string[]) =>
    sql`coalesce(sum(s.n) filter (where s.metric = any(${metrics}::text[])), 0)::int`
  const { rows } = await sql<AssetRow>`
    with figures as (
      select s.key, ${sum(["shown"])} as shown, ${sum(["seen"])} as seen, ${sum(["opened"])} as opened,
        ${sum(["copied"])} as copied, ${sum(used)} as used, ${sum(["asset.not-relevant"])} as dismissed
      from cut_sums s where s.workspace_id = ${workspaceId} and s.cut in ('asset', 'touch')
        and s.week between ${first}::date and ${last}::date
      group by s.key
    ), last_use as (
      select s.key, max(s.week) as week from cut_sums s
      where s.workspace_id = ${workspaceId} and s.cut = 'asset' and s.metric = any(${used}::text[]) and s.n > 0
      group by s.key
    )
    select a.data as asset, a.seq as version, o.name as owner, coalesce(f.shown, 0) as shown, coalesce(f.seen, 0) as seen,
      coalesce(f.opened, 0) as opened, coalesce(f.copied, 0) as copied, coalesce(f.used, 0) as used,
      coalesce(f.dismissed, 0) as dismissed, l.week as "lastUsedWeek"
    from assets a
    left join members o on o.workspace_id = ${workspaceId} and o.id = a.data->>'ownerId'
    left join figures f on f.key = a.id
    left join last_use l on l.key = a.id
    where a.workspace_id = ${workspaceId} and not a.deleted
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

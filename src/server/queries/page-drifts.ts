// Drifts that browsers have met, counted by day and finder without who met them.
import { sql } from "kysely"
import * as z from "zod"
import { SiteName } from "~src/domain/basics"
import { type Drift, driftKey, finderName } from "~src/domain/drift"
import { PageFacts } from "~src/domain/page-facts"
import type { Site } from "~src/domain/words"
import type { SiteDrift } from "~src/wire/desk-sites"
import type { Trx } from "../database/transaction"
import { addDays } from "../week"
import { allotSeq } from "./change-seq"

const SentDrift = z.object({
  site: SiteName,
  page: PageFacts.shape.kind,
  field: z.string().regex(finderName),
  finder: z.string().regex(finderName),
  how: z.enum(["silent", "disagreed"]),
}) satisfies z.ZodType<Drift>

/** Counts are kept so long, days. */
const kept = 90

type Where = { workspaceId: string; today: string }

/** Adds what one browser has met. What is no drift is left out: a counter stops no sync. */
export async function addDrifts(trx: Trx, { workspaceId, today }: Where, sent: readonly unknown[]): Promise<void> {
  const drifts = new Map(
    sent.flatMap((one) => SentDrift.safeParse(one).data ?? []).map((one) => [driftKey(one), one] as const),
  )
  if (drifts.size === 0) return
  await allotSeq(trx, workspaceId, 1)
  await sql`
    insert into page_drifts (workspace_id, day, site, page, field, finder, how, n)
    select ${workspaceId}::text, ${today}::date, d.*, 1 from json_to_recordset(${JSON.stringify([...drifts.values()])}::json)
      as d(site text, page text, field text, finder text, how text)
    on conflict (workspace_id, day, site, page, field, finder, how) do update set n = page_drifts.n + 1`.execute(trx)
  await sql`delete from page_drifts where workspace_id = ${workspaceId} and day < ${addDays(today, -kept)}::date`.execute(
    trx,
  )
}

const shown = 12

/** The last seven days beside the seven before, by finder, most first. */
export async function driftsBySite(trx: Trx, { workspaceId, today }: Where): Promise<Map<Site, SiteDrift[]>> {
  const week = addDays(today, -6)
  const { rows } = await sql<SiteDrift & { site: Site }>`
    select site, page, field, finder, how,
      coalesce(sum(n) filter (where day >= ${week}::date), 0)::int as week,
      coalesce(sum(n) filter (where day < ${week}::date), 0)::int as before
    from page_drifts where workspace_id = ${workspaceId} and day >= ${addDays(week, -7)}::date
    group by site, page, field, finder, how order by week desc, before desc, page, field, finder`.execute(trx)
  const sites = new Map<Site, SiteDrift[]>()
  for (const { site, ...drift } of rows) sites.set(site, [...(sites.get(site) ?? []), drift])
  for (const [site, drifts] of sites) sites.set(site, drifts.slice(0, shown))
  return sites
}

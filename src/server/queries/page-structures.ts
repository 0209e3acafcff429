// Structures of changed pages that reps have sent: kept without who sent them, the newest of each site.
import { sql } from "kysely"
import * as z from "zod"
import { SiteName } from "~src/domain/basics"
import { PageFacts } from "~src/domain/page-facts"
import { isStructure, type Structure } from "~src/domain/structure"
import type { Site } from "~src/domain/words"
import type { SiteStructure } from "~src/wire/desk-sites"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

const SentStructure = z.object({
  id: z.uuid(),
  site: SiteName,
  page: PageFacts.shape.kind,
  finders: z.number().int().min(1).max(1_000_000_000),
  text: z.string().refine(isStructure),
}) satisfies z.ZodType<Structure>

/** So many of a site are kept, and so long, days. */
const most = 20
const kept = 90
const day = 86_400_000

type Where = { workspaceId: string; now: number }

/** Keeps what one browser has sent; the same one again is the same. What is no structure is left out: it stops no sync. */
export async function addStructures(trx: Trx, { workspaceId, now }: Where, sent: readonly unknown[]): Promise<void> {
  const structures = sent.flatMap((one) => SentStructure.safeParse(one).data ?? [])
  if (structures.length === 0) return
  await allotSeq(trx, workspaceId, 1)
  // The day, not the moment: a moment would lead to whoever synced then.
  const at = Math.floor(now / day) * day
  await trx
    .insertInto("page_structures")
    .values(structures.map(({ text, ...one }) => ({ workspace_id: workspaceId, ...one, at, body: text })))
    .onConflict((conflict) => conflict.columns(["workspace_id", "id"]).doNothing())
    .execute()
  await sql`
    delete from page_structures p where workspace_id = ${workspaceId} and (at < ${now - kept * day} or id in (
      select id from (
        select id, row_number() over (partition by site order by at desc, id desc) as back from page_structures
        where workspace_id = ${workspaceId}
      ) s where back > ${most}
    ))`.execute(trx)
}

/** What is kept, by site, newest first; without the texts. */
export async function structuresBySite(trx: Trx, { workspaceId, now }: Where): Promise<Map<Site, SiteStructure[]>> {
  const rows = await trx
    .selectFrom("page_structures")
    .select(["id", "site", "page", "finders", "at", sql<number>`length(body)`.as("size")])
    .where("workspace_id", "=", workspaceId)
    .where("at", ">=", now - kept * day)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute()
  const sites = new Map<Site, SiteStructure[]>()
  for (const { site, ...one } of rows) sites.set(site, [...(sites.get(site) ?? []), one])
  return sites
}

/** One structure's text; null where there is none. */
export async function structureText(trx: Trx, workspaceId: string, site: Site, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom("page_structures")
    .select("body")
    .where("workspace_id", "=", workspaceId)
    .where("site", "=", site)
    .where("id", "=", id)
    .executeTakeFirst()
  return row?.body ?? null
}

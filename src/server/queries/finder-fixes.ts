// The finders that admins have mended: each step is a row that stays, and the site's last one goes down to devices.
import { sql } from "kysely"
import { type FinderTable, readFinderTable } from "~src/domain/finders"
import { type Site, sites } from "~src/domain/words"
import { builtInVersion, type FixStep, type SiteState, type SiteStep } from "~src/wire/desk-sites"
import type { Trx } from "../database/transaction"
import { allotSeq } from "./change-seq"

const shownSteps = 20
const untouched = (site: Site): SiteState => ({
  ...{ site, version: builtInVersion, contents: builtInVersion, off: false, steps: [] },
})

/** Every site that Parley reads, with its last steps. */
export async function siteStates(trx: Trx, workspaceId: string): Promise<SiteState[]> {
  const { rows } = await sql<SiteStep & { site: Site; off: boolean }>`
    select f.site, f.version, f.step, f.contents, f.off, f.body, f.at, m.name as by from (
      select *, row_number() over (partition by site order by version desc) as back from finder_fixes
      where workspace_id = ${workspaceId}
    ) f left join members m on m.workspace_id = ${workspaceId} and m.id = f.by_id
    where f.back <= ${shownSteps} order by f.version desc`.execute(trx)
  return sites.map((site) => {
    const own = rows.filter((row) => row.site === site)
    const [last] = own
    if (!last) return untouched(site)
    const steps = own.map(({ site: _, off: __, ...step }) => step)
    return { site, version: last.version, contents: last.contents, off: last.off, steps }
  })
}

/** @returns the site's state; holds the workspace when something is about to be written. */
export async function siteState(trx: Trx, workspaceId: string, site: Site): Promise<SiteState> {
  return (await siteStates(trx, workspaceId)).find((one) => one.site === site) ?? untouched(site)
}

type By = { workspaceId: string; memberId: string; now: number; site: Site }
type Row = { version: number; step: FixStep; contents: number; former: number | null; off: boolean; body: string }

/** Ships a table that was checked against `held`, the state under the workspace's lock. Off stays off. */
export const shipTable = (trx: Trx, by: By, held: SiteState, table: FinderTable) =>
  write(trx, by, {
    ...{ version: table.version, step: "shipped", contents: table.version, former: held.contents },
    ...stepOf(table, { version: table.version, off: table.off === true || held.off }),
  })

/** Makes current again what the last shipped table took the place of. @returns null when those built in speak already. */
export async function revertTable(trx: Trx, by: By, held: SiteState): Promise<SiteState | null> {
  if (held.contents === builtInVersion) return null
  const { former } = await shipped(trx, by, held.contents)
  const contents = former ?? builtInVersion
  return write(trx, by, await carry(trx, by, { held, step: "reverted", contents, off: held.off }))
}

/** Switches the site off or on; what it is read with stays. */
export const switchSite = async (trx: Trx, by: By, held: SiteState, off: boolean) =>
  write(trx, by, await carry(trx, by, { held, step: off ? "off" : "on", contents: held.contents, off }))

type Next = { held: SiteState; step: FixStep; contents: number; off: boolean }

/** A step on from `held` that carries a table shipped before, or none. */
async function carry(trx: Trx, by: By, { held, step, contents, off }: Next): Promise<Row> {
  const said = contents === builtInVersion ? { site: by.site, version: 1 } : (await shipped(trx, by, contents)).table
  const version = held.version + 1
  return { version, step, contents, former: null, ...stepOf(said, { version, off }) }
}

function stepOf(table: FinderTable, { version, off }: { version: number; off: boolean }) {
  const { off: _, ...rest } = table
  return { off, body: JSON.stringify({ ...rest, version, ...(off ? { off } : {}) }) }
}

async function shipped(trx: Trx, { workspaceId, site }: By, version: number) {
  const row = await trx
    .selectFrom("finder_fixes")
    .select(["body", "former"])
    .where("workspace_id", "=", workspaceId)
    .where("site", "=", site)
    .where("version", "=", version)
    .executeTakeFirstOrThrow()
  const read = readFinderTable(row.body)
  if ("wrong" in read) throw new Error(`A table that was shipped is no longer one: ${read.wrong}`)
  return { table: read.table, former: row.former }
}

async function write(trx: Trx, { workspaceId, memberId, now, site }: By, row: Row): Promise<SiteState> {
  const nextSeq = await allotSeq(trx, workspaceId, 1)
  await trx
    .insertInto("finder_fixes")
    .values({ workspace_id: workspaceId, site, seq: nextSeq(), by_id: memberId, at: now, ...row })
    .execute()
  return siteState(trx, workspaceId, site)
}

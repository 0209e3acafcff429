// The names of what can be filtered by.
import { sql } from "kysely"
import type { Names } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import { findSettings } from "./settings"

/** Segments, personas and assets by name: what labels need. */
export async function labelNames(
  trx: Trx,
  workspaceId: string,
): Promise<Pick<Names, "segments" | "personas" | "assets">> {
  const { rows } = await sql<{ kind: "segment" | "persona" | "asset"; id: string; name: string }>`
    select 'segment' as kind, id, data->>'name' as name from segments
      where workspace_id = ${workspaceId} and not deleted
    union all select 'persona', id, data->>'name' from personas where workspace_id = ${workspaceId} and not deleted
    union all select 'asset', id, data->>'title' from assets where workspace_id = ${workspaceId} and not deleted`.execute(
    trx,
  )
  rows.sort((a, b) => a.name.localeCompare(b.name))
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }))
  return { segments: of("segment"), personas: of("persona"), assets: of("asset") }
}

/** The same, the industries that accounts have, who may own content, and the languages in use. */
export async function allNames(trx: Trx, workspaceId: string): Promise<Names> {
  const { rows } = await sql<{ name: string }>`
    select distinct industry as name from accounts
    where workspace_id = ${workspaceId} and not deleted and industry is not null order by name`.execute(trx)
  const owners = await sql<{ id: string; name: string }>`
    select id, name from members where workspace_id = ${workspaceId} and left_at is null and role <> 'rep'
    order by name, id`.execute(trx)
  const { languages } = await findSettings(trx, workspaceId)
  const labels = await labelNames(trx, workspaceId)
  return { ...labels, industries: rows.map((row) => row.name), owners: owners.rows, languages }
}

// What a plan needs to know of the workspace: names, industries, and an index of what stands.
import { sql } from "kysely"
import type { Persona, Segment } from "~src/domain/account"
import { registrableDomain } from "~src/domain/match/domain-of"
import type { ImportKind } from "~src/wire/desk-imports"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { findWorkspace } from "../queries/workspaces"
import { dayOf } from "../week"
import { type Known, namesOf } from "./field"
import { KeyIndex } from "./key-index"
import { kinds } from "./kinds/all"
import { first } from "./kinds/kind"
import { reasonsIn } from "./reasons"

const page = 2000

/** @param at milliseconds since 1970: the day that new assets are created on. */
export async function loadKnown(trx: Trx, workspaceId: string, at: number): Promise<Known> {
  const workspace = await findWorkspace(trx, workspaceId)
  const rowsOf = async <T>(table: "segments" | "personas") =>
    (
      await sql<{ data: T }>`
        select data from ${sql.table(table)} where workspace_id = ${workspaceId} and not deleted order by id`.execute(
        trx,
      )
    ).rows.map((row) => row.data)
  const personaList = await rowsOf<Persona>("personas")
  const members = await trx
    .selectFrom("members")
    .select(["id", "name"])
    .where("workspace_id", "=", workspaceId)
    .where("left_at", "is", null)
    .execute()
  return {
    say: reasonsIn(workspace.language),
    today: dayOf(at, workspace.timeZone),
    language: workspace.language,
    ownDomains: new Set(workspace.domains.map((domain) => registrableDomain(domain) ?? domain)),
    segments: namesOf("segment", await rowsOf<Segment>("segments")),
    personas: namesOf("persona", personaList),
    members: namesOf("member", members),
    personaList,
    industries: await loadIndustries(trx, workspaceId),
  }
}

/** Lower case → the spelling that stands, by accounts first. */
async function loadIndustries(trx: Trx, workspaceId: string): Promise<Map<string, string>> {
  const audience = (table: "messages" | "assets") => sql`
    select 2, jsonb_array_elements_text(data->'audience'->'industries') as name from ${sql.table(table)}
    where workspace_id = ${workspaceId} and not deleted`
  const { rows } = await sql<{ name: string }>`
    select name from (
      select distinct 1 as rank, data->>'industry' as name from accounts
        where workspace_id = ${workspaceId} and not deleted and data->>'industry' is not null
      union ${audience("messages")} union ${audience("assets")}
    ) as named order by rank, name`.execute(trx)
  const spellings = new Map<string, string>()
  for (const { name } of rows) if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name)
  return spellings
}

/** Every record of a kind that is not deleted, by its keys. */
export async function loadIndex(trx: Trx, workspaceId: string, name: ImportKind, stop: () => void): Promise<KeyIndex> {
  const kind = kinds[name]
  const index = new KeyIndex()
  const rowsAfter = async (after: string) => {
    const { rows } = await sql<{ id: string; data: { id: string } }>`
      select id, data from ${sql.table(name)}
      where workspace_id = ${workspaceId} and not deleted and id > ${after} order by id limit ${page}`.execute(trx)
    return rows
  }
  for (let rows = await rowsAfter(""); ; ) {
    stop()
    const last = rows.length < page ? undefined : rows.at(-1)
    // The database reads on meanwhile.
    const next = last ? rowsAfter(last.id) : null
    for (const { id, data } of rows) {
      const flat = kind.flatten(data)
      index.add(id, kind.label(flat), kind.keys(flat, { id: [id] }).flat(), first(flat, "account"))
    }
    if (!next) return index
    rows = await next
  }
}

/** The records under some ids, each looked up by itself: of a table that was filled a moment ago the planner knows nothing. */
export async function loadRecords(
  trx: Trx,
  workspaceId: string,
  name: ImportKind,
  ids: readonly string[],
): Promise<Map<string, { id: string }>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; data: { id: string } }>`
    select found.id, found.data from unnest(${ids as string[]}::text[]) as wanted(id) cross join lateral (
      select id, data from ${sql.table(name)}
      where workspace_id = ${workspaceId} and id = wanted.id and not deleted limit 1) as found`.execute(trx)
  return new Map(rows.map((row) => [row.id, row.data]))
}

/** Another program, or this one after its next start, may plan otherwise. */
const program = newId()

/** Moves when anything that a plan rests on moves. */
export async function stampOf(trx: Trx, workspaceId: string): Promise<string> {
  const tables = [
    "accounts",
    "contacts",
    "leads",
    "messages",
    "assets",
    "segments",
    "personas",
    "workspaces",
    "erasures",
  ] as const
  const one = (table: string) => sql`
    select ${sql.lit(table)}::text as name, coalesce(max(seq), 0)::text || ' ' || count(*)::text as at
    from ${sql.table(table)} where workspace_id = ${workspaceId}`
  const members = sql`
    select 'members', md5(coalesce(string_agg(id || ' ' || name, ',' order by id), ''))
    from members where workspace_id = ${workspaceId} and left_at is null`
  const { rows } = await sql<{ at: string }>`
    select at from (${sql.join([...tables.map(one), members], sql` union all `)}) as stamps order by name`.execute(trx)
  return [program, ...rows.map((row) => row.at)].join(",")
}

// Personas and segments with what holds them, and how many of the contacts' titles map.
import { sql } from "kysely"
import type { Persona, Segment } from "~src/domain/account"
import { personaOf } from "~src/domain/persona"
import type { AudienceList, Uses } from "~src/wire/desk-audiences"
import type { Trx } from "../database/transaction"

const openTitles = 8

export async function audienceList(trx: Trx, workspaceId: string): Promise<AudienceList> {
  const rows = async <T>(table: "personas" | "segments") =>
    (
      await sql<{ data: T; seq: number }>`select data, seq from ${sql.table(table)}
        where workspace_id = ${workspaceId} and not deleted order by lower(data->>'name'), id`.execute(trx)
    ).rows
  const personas = await rows<Persona>("personas")
  const segments = await rows<Segment>("segments")
  const held = {
    persona: await usesOf(trx, workspaceId, "persona"),
    segment: await usesOf(trx, workspaceId, "segment"),
  }
  const titled = await titlesOf(
    trx,
    workspaceId,
    personas.map(({ data }) => data),
  )
  return {
    personas: personas.map(({ data, seq }) => ({
      persona: data,
      version: seq,
      titled: titled.by.get(data.id) ?? 0,
      uses: held.persona.get(data.id) ?? {},
    })),
    segments: segments.map(({ data, seq }) => ({ segment: data, version: seq, uses: held.segment.get(data.id) ?? {} })),
    titles: titled.titles,
  }
}

/** What holds each of them, or the one of that id. */
export async function usesOf(
  trx: Trx,
  workspaceId: string,
  kind: "persona" | "segment",
  id: string | null = null,
): Promise<Map<string, Uses>> {
  const named = (table: "messages" | "insights" | "terms" | "assets") => sql`
    select ${sql.lit(table)} as kind, x.id, count(*)::int as n from ${sql.table(table)} t,
      jsonb_array_elements_text(t.data->'audience'->${sql.lit(`${kind}Ids`)}) x(id)
    where t.workspace_id = ${workspaceId} and not t.deleted group by x.id`
  const own =
    kind === "persona"
      ? sql`select 'contacts' as kind, data->>'personaId' as id, count(*)::int as n from contacts
          where workspace_id = ${workspaceId} and not deleted and data->>'personaId' is not null group by 2`
      : sql`select 'accounts' as kind, segment_id as id, count(*)::int as n from accounts
          where workspace_id = ${workspaceId} and not deleted and segment_id is not null group by 2`
  const { rows } = await sql<{ kind: keyof Uses; id: string; n: number }>`
    select * from (${own} union all ${named("messages")} union all ${named("insights")} union all ${named("terms")}
      union all ${named("assets")}) u where ${id}::text is null or u.id = ${id}`.execute(trx)
  const uses = new Map<string, Uses>()
  for (const row of rows) uses.set(row.id, { ...uses.get(row.id), [row.kind]: row.n })
  return uses
}

/** Titles that many contacts share are read once. */
async function titlesOf(trx: Trx, workspaceId: string, personas: readonly Persona[]) {
  const { rows } = await sql<{ title: string; n: number }>`
    select data->>'title' as title, count(*)::int as n from contacts
    where workspace_id = ${workspaceId} and not deleted and data->>'title' is not null
    group by 1 order by 2 desc, 1`.execute(trx)
  const by = new Map<string, number>()
  const titles: AudienceList["titles"] = { all: 0, mapped: 0, open: [] }
  for (const { title, n } of rows) {
    const persona = personaOf(title, personas)
    titles.all += n
    if (persona) {
      titles.mapped += n
      by.set(persona.id, (by.get(persona.id) ?? 0) + n)
    } else if (titles.open.length < openTitles) titles.open.push({ title, n })
  }
  return { by, titles }
}

// What is kept of every state of a message, an insight or a term to avoid.
import { sql } from "kysely"
import type { VersionAction } from "~src/wire/desk-lists"
import type { Trx } from "../database/transaction"

export type VersionKind = "message" | "insight" | "term"
export type Kept = { id: string; version: number; document: unknown }
export type VersionBy = { memberId: string | null; at: number; action: VersionAction; creditedTo?: string | null }

/** Keeps states; one that is kept already stays as it is. `by.at`: ms since 1970. */
export async function keepVersions(
  trx: Trx,
  workspaceId: string,
  kind: VersionKind,
  rows: readonly Kept[],
  { memberId, at, action, creditedTo = null }: VersionBy,
): Promise<void> {
  await sql`
    insert into versions (workspace_id, kind, id, version, document, by_id, at, action, credited_to)
    select ${workspaceId}::text, ${kind}::text, r.id, r.version, r.document, ${memberId}::text, ${at}::bigint,
      ${action}::text, ${creditedTo}::text
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, version integer, document jsonb)
    on conflict (workspace_id, kind, id, version) do nothing`.execute(trx)
}

export type StoredVersion<T> = { version: number; document: T; action: VersionAction }

/** All states of one, newest first. */
export async function versionsOf<T>(
  trx: Trx,
  workspaceId: string,
  kind: VersionKind,
  id: string,
): Promise<StoredVersion<T>[]> {
  const { rows } = await sql<StoredVersion<T>>`
    select version, document, action from versions
    where workspace_id = ${workspaceId} and kind = ${kind} and id = ${id} order by version desc`.execute(trx)
  return rows
}

/** Keeps insights or terms as they now stand, each under a number of its own. `by.at`: ms since 1970. */
export async function keepStates(
  trx: Trx,
  workspaceId: string,
  kind: "insight" | "term",
  ids: readonly string[],
  { memberId, at, action }: VersionBy,
): Promise<void> {
  await sql`
    insert into versions (workspace_id, kind, id, version, document, by_id, at, action)
    select t.workspace_id, ${kind}::text, t.id, 1 + coalesce((select max(v.version) from versions v
        where v.workspace_id = ${workspaceId} and v.kind = ${kind} and v.id = t.id), 0),
      t.data, ${memberId}::text, ${at}::bigint, ${action}::text from ${sql.table(`${kind}s`)} t
    where t.workspace_id = ${workspaceId} and t.id = any(${ids}::text[])`.execute(trx)
}

// Puts in what flows down to devices: whole batches, parsed, each row with its number from the workspace's counter.
import { sql } from "kysely"
import type * as z from "zod"
import { Account, Contact, Persona, Segment } from "~src/domain/account"
import { Asset } from "~src/domain/asset"
import { Insight, Message, Term } from "~src/domain/messaging"
import type { VersionAction } from "~src/wire/desk-lists"
import type { Trx } from "../database/transaction"
import { erasedContacts } from "../people/erased"
import { allotSeq, type NextSeq } from "./change-seq"
import { keepStates, keepVersions, type VersionBy } from "./versions"

type KeptTable = "personas" | "segments" | "accounts" | "contacts" | "insights" | "terms" | "assets"
const batch = 2000

/** Writes rows by id, replacing what stands under the same id, in the order given. */
async function putRows<S extends z.ZodType<{ id: string }>>(
  trx: Trx,
  workspaceId: string,
  table: KeptTable,
  schema: S,
  rows: readonly z.input<S>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch)
    const nextSeq = await allotSeq(trx, workspaceId, part.length)
    const list = part.map((row) => {
      const data = schema.parse(row)
      return { id: data.id, seq: nextSeq(), data }
    })
    await sql`
      insert into ${sql.id(table)} (workspace_id, id, seq, data)
      select ${workspaceId}::text, r.id, r.seq, r.data
      from json_to_recordset(${JSON.stringify(list)}::json) as r(id text, seq bigint, data jsonb)
      on conflict (workspace_id, id) do update set seq = excluded.seq, deleted = false, data = excluded.data`.execute(
      trx,
    )
  }
}

export const insertPersonas = (trx: Trx, workspaceId: string, rows: readonly z.input<typeof Persona>[]) =>
  putRows(trx, workspaceId, "personas", Persona, rows)
export const insertSegments = (trx: Trx, workspaceId: string, rows: readonly z.input<typeof Segment>[]) =>
  putRows(trx, workspaceId, "segments", Segment, rows)
/** Whoever was erased is left out. @returns the ids of those: whoever calls says so. */
export async function insertContacts(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Contact>[],
): Promise<Set<string>> {
  const contacts = rows.map((row) => Contact.parse(row))
  const erased = await erasedContacts(trx, workspaceId, contacts)
  const rest = contacts.filter((contact) => !erased.has(contact.id))
  await putRows(trx, workspaceId, "contacts", Contact, rest)
  return erased
}
/** Writes insights, and keeps the state each is left in. */
export async function insertInsights(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Insight>[],
  by: VersionBy = imported(),
): Promise<void> {
  await putRows(trx, workspaceId, "insights", Insight, rows)
  await keepStates(trx, workspaceId, "insight", idsOf(rows), by)
}

/** Writes terms to avoid, as `insertInsights`. */
export async function insertTerms(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Term>[],
  by: VersionBy = imported(),
): Promise<void> {
  await putRows(trx, workspaceId, "terms", Term, rows)
  await keepStates(trx, workspaceId, "term", idsOf(rows), by)
}

const imported = (): VersionBy => ({ memberId: null, at: Date.now(), action: "imported" })
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Writes assets, and keeps the state each is left in. `by.memberId` is null for an import; `by.now` in ms since 1970. */
export async function insertAssets(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Asset>[],
  by: { memberId: string | null; now: number } = { memberId: null, now: Date.now() },
): Promise<void> {
  await putRows(trx, workspaceId, "assets", Asset, rows)
  const ids = rows.map((row) => row.id)
  await sql`
    insert into asset_versions (workspace_id, asset_id, seq, data, edited_by, edited_at)
    select workspace_id, id, seq, data, ${by.memberId}::text, ${by.now}::bigint from assets
    where workspace_id = ${workspaceId} and id = any(${ids}::text[])
    on conflict (workspace_id, asset_id, seq) do nothing`.execute(trx)
}

/**
 * Accounts from an import or the sample replace what stands under their id; those that a rep adds (`options`) never do.
 */
export async function insertAccounts(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Account>[],
  options?: { addedBy: string; nextSeq: NextSeq },
): Promise<void> {
  if (!options) return putRows(trx, workspaceId, "accounts", Account, rows)
  const list = rows.map((row) => ({ id: row.id, seq: options.nextSeq(), data: Account.parse(row) }))
  await sql`
    insert into accounts (workspace_id, id, seq, data, added_by)
    select ${workspaceId}::text, r.id, r.seq, r.data, ${options.addedBy}::text
    from json_to_recordset(${JSON.stringify(list)}::json) as r(id text, seq bigint, data jsonb)
    on conflict (workspace_id, id) do nothing`.execute(trx)
}

const actionOf = { draft: "drafted", live: "published", retired: "retired" } as const

/** Writes messages with their version, and keeps that version. `editedBy` is a member's id, null for an import. */
export async function insertMessages(
  trx: Trx,
  workspaceId: string,
  rows: readonly z.input<typeof Message>[],
  editedBy: string | null = null,
  how?: { action?: VersionAction; creditedTo?: string | null },
): Promise<void> {
  if (rows.length === 0) return
  const nextSeq = await allotSeq(trx, workspaceId, rows.length)
  const list = rows.map((row) => {
    const data = Message.parse(row)
    return { id: data.id, seq: nextSeq(), version: data.version, data }
  })
  const json = JSON.stringify(list)
  await sql`
    insert into messages (workspace_id, id, seq, version, edited_by, data)
    select ${workspaceId}::text, r.id, r.seq, r.version, ${editedBy}::text, r.data
    from json_to_recordset(${json}::json) as r(id text, seq bigint, version integer, data jsonb)
    on conflict (workspace_id, id) do update set seq = excluded.seq, version = excluded.version,
      edited_by = excluded.edited_by, deleted = false, data = excluded.data`.execute(trx)
  for (const status of ["draft", "live", "retired"] as const) {
    const some = list.filter(({ data }) => data.status === status)
    if (some.length === 0) continue
    const kept = some.map(({ id, version, data }) => ({ id, version, document: data }))
    const by = { memberId: editedBy, at: some[0]?.data.updatedAt ?? 0, ...how, action: how?.action ?? actionOf[status] }
    await keepVersions(trx, workspaceId, "message", kept, by)
  }
}

// Rows from the server into the tables and the views, inside the caller's transaction.
import type { Table } from "dexie"
import type { Account, Contact, Persona, Segment } from "~src/domain/account"
import type { Asset } from "~src/domain/asset"
import type { SentFinders } from "~src/domain/finders"
import type { FeedbackState } from "~src/domain/fold-feedback"
import type { Insight, Message, Term } from "~src/domain/messaging"
import type { Evidence } from "~src/domain/rank/evidence"
import type { Correction, CurrentConversation, Reply, Workspace } from "~src/domain/workspace"
import type { ParleyDb } from "./database"
import { accountKeyRow, contactKeyRow } from "./key-rows"
import type { Store } from "./open-store"
import { takePeers } from "./peers"
import { project } from "./project"
import { conversationId, type Touch } from "./touches"

type Rows = {
  workspace: Workspace
  persona: Persona
  segment: Segment
  account: Account
  contact: Contact
  message: Message
  term: Term
  insight: Insight
  asset: Asset
  evidence: Evidence
  finders: SentFinders
  conversation: CurrentConversation
  correction: Correction
  feedback: FeedbackState
  reply: Reply
}
export type RowKind = keyof Rows
/** One row as the server now has it; null: it is gone. */
export type ServerRow = { [K in RowKind]: { kind: K; id: string; row: Rows[K] | null } }[RowKind]

const plainTables = {
  workspace: "workspace",
  persona: "personas",
  segment: "segments",
  message: "messages",
  term: "terms",
  insight: "insights",
  asset: "assets",
  evidence: "evidence",
  finders: "finders",
  account: "accounts",
  contact: "contacts",
} as const
type PlainKind = keyof typeof plainTables
const shadowTables = {
  feedback: "feedback",
  conversation: "conversations",
  correction: "corrections",
  reply: "replies",
} as const
type ShadowKind = keyof typeof shadowTables

/** Rows without a view of the rep's own: written as they come. */
export const isPlain = (row: ServerRow) => row.kind in plainTables

/** The last word for each row wins; views with open events of this device keep those on top. */
export async function takeRows(store: Store, rows: readonly ServerRow[]): Promise<void> {
  const last = new Map(rows.map((row) => [`${row.kind}:${row.id}`, row]))
  for (const kind of Object.keys(plainTables) as PlainKind[]) {
    const some = [...last.values()].filter((row) => row.kind === kind)
    if (some.length > 0) await takePlain(store.db, kind, some)
  }
  const said = new Map<Touch, unknown>()
  for (const row of last.values()) if (row.kind in shadowTables) said.set(touchOf(row), row.row)
  await project(store, [...said.keys(), ...goneAccounts(last.values())], said)
}

async function takePlain(db: ParleyDb, kind: PlainKind, rows: ServerRow[]): Promise<void> {
  const table: Table<unknown, string> = db.table(plainTables[kind])
  const puts = rows.filter((row) => row.row !== null)
  const gone = rows.filter((row) => row.row === null).map((row) => row.id)
  if (puts.length > 0) await table.bulkPut(puts.map((row) => row.row))
  if (gone.length > 0) await table.bulkDelete(gone)
  if (kind === "evidence") await db.beliefs.clear()
  if (kind !== "account" && kind !== "contact") return
  await db.keys.bulkPut(puts.map((one) => (one.kind === "account" ? accountKeyRow : contactKeyRow)(one.row as never)))
  await db.keys.bulkDelete(gone.map((id) => `${kind === "account" ? "a" : "c"}:${id}`))
  if (kind !== "account") return
  const accounts = puts.flatMap((one) => (one.kind === "account" && one.row ? [one.row] : []))
  await takePeers(db, accounts, gone)
  // The database's own work comes last: after a function of ours it may take the transaction for finished.
  await db.added.bulkDelete(rows.map((row) => row.id))
}

/** An account that has gone comes back while the rep's own adding of it is still on its way. */
const goneAccounts = (rows: Iterable<ServerRow>): Touch[] =>
  [...rows].filter((row) => row.kind === "account" && row.row === null).map((row): Touch => `account:${row.id}`)

/** Which view a row is the server's side of. Conversations and corrections go by what they are about. */
function touchOf(row: ServerRow): Touch {
  if (row.kind === "conversation" && row.row)
    return `conversation:${conversationId(row.row.accountId, row.row.contactId)}`
  if (row.kind === "correction" && row.row) return `correction:${row.row.key}`
  return `${row.kind as ShadowKind}:${row.id}`
}

/** Remembers which rows a refill has brought. */
export async function meet(db: ParleyDb, rows: readonly ServerRow[]): Promise<void> {
  await db.met.bulkPut(rows.map((row) => ({ kind: row.kind, id: row.kind in shadowTables ? viewId(row) : row.id })))
}

const viewId = (row: ServerRow) => touchOf(row).slice(row.kind.length + 1)

/** At the end of a refill: what the server did not send again has gone. What this device still has to say stays. */
export async function sweep(store: Store): Promise<void> {
  const { db } = store
  const met = new Set((await db.met.toArray()).map(({ kind, id }) => `${kind}:${id}`))
  const added = new Set(await db.added.toCollection().primaryKeys())
  const gone: ServerRow[] = []
  for (const [kind, name] of Object.entries({ ...plainTables, ...shadowTables }) as [RowKind, string][])
    for (const id of await db.table<unknown, string>(name).toCollection().primaryKeys())
      if (!met.has(`${kind}:${id}`) && !(kind === "account" && added.has(id)))
        gone.push({ kind, id, row: null } as ServerRow)
  await takeRows(store, gone)
  await db.met.clear()
}

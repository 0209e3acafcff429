// One member's tables in IndexedDB. Background only: no page can open the extension's origin.
import { Dexie, type EntityTable, type Table } from "dexie"
import type { Account, Contact, Persona, Segment } from "~src/domain/account"
import type { Asset } from "~src/domain/asset"
import type { Event, EventKind } from "~src/domain/event"
import type { SentFinders } from "~src/domain/finders"
import type { FeedbackState } from "~src/domain/fold-feedback"
import type { Insight, Message, Term } from "~src/domain/messaging"
import type { Evidence } from "~src/domain/rank/evidence"
import type { Correction, CurrentConversation, Reply, Workspace } from "~src/domain/workspace"
import type { BeliefsRow } from "./beliefs"
import type { OwnWordsRow } from "./own-words"
import type { PanelRow } from "./panels"
import type { PeerRow } from "./peers"

/**
 * An event from the moment it is recorded. `waiting` is the outbox; `acked` is kept thirty days for a restored server;
 * `set-aside` was refused by the server as malformed.
 */
export type EventRow = {
  id: string
  seq: number
  kind: EventKind
  event: Event
  state: "waiting" | "acked" | "set-aside"
  /** Not before this moment (ms): the ten seconds in which undo leaves no trace. */
  sendAfter: number
  /** It was in a request at least once: the server may have it, so undo has to withdraw. */
  tried: boolean
  /** The views that it still bears upon (see touches.ts); empty once the server's rows include it. */
  touches: string[]
  ackedAt: number | null
  reason: string | null
}

/** What the server last said, and what the rep sees: the same with the open events on top. */
export type Shadow<T> = { id: string; accountId: string | null; server: T | null; view: T }

/** The key index: one row per account and per contact. */
export type KeyRow = {
  /** `a:<account id>` or `c:<contact id>`. */
  owner: string
  accountId: string
  contactId: string | null
  keys: string[]
  /** The account's name in words, for search; empty for a contact. */
  words: string[]
  name: string
}

export type MetaRow =
  | { key: "seq"; last: number }
  | { key: "pull"; epoch: string | null; cursor: number; filled: number | null; refilling: boolean }
  /** `failedAt`: the last try, if it failed; the server may then have asked to wait until `retryAt`. */
  | {
      key: "contact"
      lastSentAt: number | null
      failingSince: number | null
      failedAt: number | null
      retryAt: number | null
    }

export type ParleyDb = Dexie & {
  workspace: EntityTable<Workspace, "id">
  accounts: EntityTable<Account, "id">
  contacts: EntityTable<Contact, "id">
  personas: EntityTable<Persona, "id">
  segments: EntityTable<Segment, "id">
  messages: EntityTable<Message, "id">
  terms: EntityTable<Term, "id">
  insights: EntityTable<Insight, "id">
  assets: EntityTable<Asset, "id">
  evidence: EntityTable<Evidence, "id">
  /** Made of `evidence`, and gone with each change of it. */
  beliefs: EntityTable<BeliefsRow, "id">
  /** As the server sent them; what of it is used stands in the device's own database. */
  finders: EntityTable<SentFinders, "site">
  keys: EntityTable<KeyRow, "owner">
  peers: EntityTable<PeerRow, "group">
  /** Never sent: what the rep makes of a point of view. */
  ownWords: EntityTable<OwnWordsRow, "id">
  /** Accounts that the rep added and the server has not sent back yet. */
  added: EntityTable<{ id: string }, "id">
  /** Panels as they were shown, for the desk to replay. */
  panels: EntityTable<PanelRow, "id">
  feedback: EntityTable<Shadow<FeedbackState>, "id">
  conversations: EntityTable<Shadow<CurrentConversation>, "id">
  corrections: EntityTable<Shadow<Correction>, "id">
  replies: EntityTable<Shadow<Reply>, "id">
  events: EntityTable<EventRow, "id">
  meta: Table<MetaRow, MetaRow["key"]>
  /** Rows met while refilling after a new epoch: what is not in here at the end has gone. */
  met: Table<{ kind: string; id: string }, [string, string]>
}

/** Where IndexedDB comes from; a test gives each device its own. */
export type Idb = { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange }

/** Strict: a transaction is complete only once it is on the disk, so that "Saved" survives a power cut. */
export const durability = { chromeTransactionDurability: "strict", cache: "disabled" } as const

export function openDatabase(name: string, idb: Idb = {}): ParleyDb {
  const db = new Dexie(name, { ...durability, ...idb }) as ParleyDb
  db.version(1).stores({
    workspace: "id",
    accounts: "id",
    contacts: "id, accountId",
    personas: "id",
    segments: "id",
    messages: "id",
    insights: "id",
    assets: "id",
    keys: "owner, accountId, *keys, *words",
    added: "id",
    feedback: "id, accountId",
    conversations: "id, accountId",
    corrections: "id, accountId",
    replies: "id",
    events: "id, &seq, [state+seq], [state+kind], *touches, ackedAt",
    meta: "key",
    met: "[kind+id]",
  })
  // Accounts got keys of another kind: they are fetched anew, a piece at a time, and found by the old ones meanwhile.
  db.version(2).upgrade((trx) => trx.table("meta").update("pull", { cursor: 0, filled: 0 }))
  db.version(3).stores({ evidence: "id" })
  db.version(4).stores({ finders: "site" })
  // Accounts are fetched anew, for their peers are gathered as they come.
  db.version(5)
    .stores({ peers: "group, *ids", ownWords: "id, accountId", terms: "id" })
    .upgrade((trx) => trx.table("meta").update("pull", { cursor: 0, filled: 0 }))
  db.version(6).stores({ beliefs: "id" })
  db.version(7).stores({ panels: "id, at, [state+at]" })
  return db
}

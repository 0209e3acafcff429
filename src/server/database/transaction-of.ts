// Work in one transaction, whether or not the caller has opened it already.
import type { Kysely, Transaction } from "kysely"

/** Runs work in the open transaction, or in one of its own. @returns what `work` returns. */
export function inTransaction<T, R>(db: Kysely<T>, work: (trx: Kysely<T>) => Promise<R>): Promise<R> {
  return db.isTransaction ? work(db) : db.transaction().execute((trx: Transaction<T>) => work(trx))
}

// The server's answer into the store: acknowledgements, views and cursor in one transaction, or none of it.
import { attempt, type Failure } from "~src/store/attempt"
import { eraseHere } from "~src/store/erase"
import type { Store } from "~src/store/open-store"
import { forgetOld, sendAgain, settle, takeAcks } from "~src/store/outbox"
import { readMeta } from "~src/store/status"
import { isPlain, meet, type ServerRow, sweep, takeRows } from "~src/store/take-rows"
import type { Change } from "~src/wire/sync"
import type { Answer } from "./exchange"
import { findErased } from "./find-erased"

/** Where the store stood when the request was made. */
export type Asked = { epoch: string | null; cursor: number }
/**
 * `taken`: rows taken over. `stale`: another answer had come first, and only the acknowledgements counted. `renewed`: the
 * server came back from a backup, and what it acknowledged lately waits to be sent again.
 */
export type Taken = { taken: number; stale: boolean; renewed: boolean }

/** At most so many rows in one transaction: a click that comes meanwhile waits for no more than these. */
const rowsAtOnce = 250

/**
 * Takes one answer over. Many plain rows (a first fetch, an import) go ahead in small transactions: should the worker die
 * before the cursor moves, they come again and are the same. An answer to a question that is no longer the current one cannot move the cursor: its rows
 * may be older than those already here.
 */
export function takeAnswer(store: Store, asked: Asked, answer: Answer, atOnce = rowsAtOnce): Promise<Taken | Failure> {
  return attempt(async () => {
    const erased = await findErased(store, answer.changes.flatMap(erasureIn))
    const rest = await takeAhead(store, asked, answer, atOnce)
    return store.db.transaction("rw", store.db.tables, async (): Promise<Taken> => {
      const pull = await readMeta(store, "pull")
      const contact = await readMeta(store, "contact")
      await store.db.meta.put({
        ...contact,
        lastSentAt: store.now(),
        failingSince: null,
        failedAt: null,
        retryAt: null,
      })
      if (asked.epoch !== pull.epoch || asked.cursor !== pull.cursor) {
        if (answer.epoch === pull.epoch) await takeAcks(store, answer.acks)
        return { taken: 0, stale: true, renewed: false }
      }
      const renewed = pull.epoch !== null && pull.epoch !== answer.epoch
      if (renewed) await begin(store)
      await takeAcks(store, answer.acks)
      await takeRows(store, rest)
      await eraseHere(store, erased)
      const refilling = renewed || pull.refilling
      if (refilling) await meet(store.db, answer.changes.filter(isRow))
      if (refilling && !answer.more) await sweep(store)
      if (!answer.more) await settle(store)
      await forgetOld(store)
      await store.db.meta.put({
        key: "pull",
        epoch: answer.epoch,
        cursor: answer.cursor,
        filled: answer.more && pull.filled !== null ? pull.filled + answer.changes.length : null,
        refilling: refilling && answer.more,
      })
      return { taken: answer.changes.length, stale: false, renewed }
    })
  })
}

/** Writes the bulk of a large answer piece by piece. @returns the rows that are still to be taken with the cursor. */
async function takeAhead(store: Store, asked: Asked, answer: Answer, atOnce: number): Promise<ServerRow[]> {
  const rows = answer.changes.filter(isRow)
  const pull = await readMeta(store, "pull")
  const same = asked.epoch === answer.epoch || asked.epoch === null
  if (rows.length <= atOnce || !same || pull.refilling) return rows
  const bulk = rows.filter(isPlain)
  for (let from = 0; from < bulk.length; from += atOnce)
    await store.db.transaction("rw", store.db.tables, async () => {
      const { epoch, cursor } = await readMeta(store, "pull")
      if (epoch === asked.epoch && cursor === asked.cursor) await takeRows(store, bulk.slice(from, from + atOnce))
    })
  return rows.filter((row) => !isPlain(row))
}

/** Everything but an erasure is a row of its own here. */
const isRow = (change: Change): change is Exclude<Change, { kind: "erasure" }> => change.kind !== "erasure"
const erasureIn = (change: Change) => (change.kind === "erasure" && change.row ? [change.row] : [])

/** The server came back from a backup: everything is fetched anew, and what it acknowledged lately is said again. */
async function begin(store: Store): Promise<void> {
  await store.db.met.clear()
  await sendAgain(store)
}

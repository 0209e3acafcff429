// How specific every account's point of view is, kept up in the background: what changed first, some thousands at a time.
import { Account } from "~src/domain/account"
import { accountSpecificity } from "~src/domain/specificity/account-specificity"
import { industryOf, type PeerGroup, peersOf } from "~src/domain/specificity/peers"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import {
  type Counted,
  type Library,
  readLibrary,
  samplesOf,
  saveSpecificity,
  type Waiting,
  waitingAccounts,
} from "../queries/specificity"
import { addDays, dayOf } from "../week"
import { inTurns } from "./in-turns"

/** About ten seconds of work, in turns; a library that changes is through fifty thousand accounts within the hour or so. */
export const atOnce = 4000
/** Peers change with every account; after so many days each is counted again. */
const days = 7
const batch = 1000

/** @param now milliseconds since 1970. @returns how many accounts were counted. */
export async function countSpecificity(db: Db, workspaceId: string, now: number): Promise<number> {
  const found = await inWorkspace(db, workspaceId, async (trx) => {
    const library = await readLibrary(trx, workspaceId)
    if (!library) return null
    const today = dayOf(now, library.timeZone)
    const wanted = { librarySeq: library.seq, since: addDays(today, -days), most: atOnce }
    const waiting = await waitingAccounts(trx, workspaceId, wanted)
    const industries = [...new Set(waiting.map(({ account }) => account.industry ?? null))]
    const groups = waiting.length > 0 ? await samplesOf(trx, workspaceId, industries) : new Map<string, PeerGroup[]>()
    return { library, waiting, groups, today }
  })
  if (!found || found.waiting.length === 0) return 0
  const { library, waiting, groups, today } = found
  const counted = await inTurns(count(waiting, groups, library, today))
  for (let from = 0; from < counted.length; from += batch)
    await inWorkspace(db, workspaceId, (trx) =>
      saveSpecificity(trx, workspaceId, { librarySeq: library.seq, on: today }, counted.slice(from, from + batch)),
    )
  return counted.length
}

function* count(
  waiting: readonly Waiting[],
  groups: ReadonlyMap<string, PeerGroup[]>,
  { messages, insights, fallback }: Library,
  today: string,
): Generator<undefined, Counted[]> {
  const counted: Counted[] = []
  for (const { account: row, seq } of waiting) {
    yield
    const account = Account.parse(row)
    const peers = peersOf(account, groups.get(industryOf(account)) ?? [])
    const found = accountSpecificity(account, peers, { messages, insights, fallback, today })
    counted.push({ ...found, accountId: account.id, accountSeq: Number(seq) })
  }
  return counted
}

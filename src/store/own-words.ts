// The rep's own words in a point of view, for one account and person: kept on this device alone.
import type { OwnWords } from "~src/domain/compose/own-words"
import { attempt, type Failure } from "./attempt"
import type { Store } from "./open-store"

/** `whom`: the contact's id, else the person's name as the page has it, else "". */
export type OwnWordsRow = OwnWords & { id: string; accountId: string; whom: string }

export const whomOf = (contactId: string | null, name: string | null | undefined): string => contactId ?? name ?? ""

const idOf = (accountId: string, whom: string, what: string) => JSON.stringify([accountId, whom, what])

export async function readOwnWords({ db }: Store, accountId: string, whom: string): Promise<OwnWords[]> {
  return (await db.ownWords.where("accountId").equals(accountId).toArray()).filter((row) => row.whom === whom)
}

/** @param words null takes them away: the line is said as it was composed. */
export function keepOwnWords(
  { db }: Store,
  accountId: string,
  whom: string,
  what: string,
  words: Pick<OwnWords, "before" | "text"> | null,
): Promise<undefined | Failure> {
  const id = idOf(accountId, whom, what)
  return attempt(async () => {
    if (words) await db.ownWords.put({ id, accountId, whom, what, ...words })
    else await db.ownWords.delete(id)
    return undefined
  })
}

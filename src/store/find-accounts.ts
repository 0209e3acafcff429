// From a page's keys, or from a rep's words, to accounts: index look-ups whose cost does not grow with the workspace.
import type { Account, Contact } from "~src/domain/account"
import { alikeKeys } from "~src/domain/match/keys"
import type { KeyRow } from "./database"
import { wordsOf } from "./key-rows"
import type { Store } from "./open-store"

export type KeyHit = { key: string; accountId: string; contactId: string | null; name: string }
export type Found = {
  /** The rep's own answers to these keys: they win. */
  corrections: { key: string; accountId: string }[]
  /** Every account or contact that holds one of the keys, once per key. */
  hits: KeyHit[]
}

/** Rows of one key that are read: more accounts than anyone would choose from. */
const mostOfKey = 60

/** One read transaction, one indexed request per key. */
export function findByKeys({ db }: Store, keys: readonly string[]): Promise<Found> {
  const wanted = [...new Set(keys)]
  return db.transaction("r", [db.keys, db.corrections], async () => {
    const [rows, corrections] = await Promise.all([
      Promise.all(wanted.map((key) => db.keys.where("keys").equals(key).limit(mostOfKey).toArray())),
      db.corrections.bulkGet(wanted),
    ])
    return {
      corrections: corrections.flatMap((row) => (row ? [row.view] : [])),
      hits: wanted.flatMap((key, i) => (rows[i] ?? []).map((row) => hit(key, row))),
    }
  })
}

const hit = (key: string, { accountId, contactId, name }: KeyRow): KeyHit => ({ key, accountId, contactId, name })

/** Accounts by id, in the order asked for; those that have gone are left out. */
export async function readAccounts({ db }: Store, ids: readonly string[]): Promise<Account[]> {
  return (await db.accounts.bulkGet([...ids])).filter((one) => one !== undefined)
}

export async function readAccount(
  { db }: Store,
  id: string,
): Promise<{ account: Account; contacts: Contact[] } | null> {
  const [account, contacts] = await Promise.all([
    db.accounts.get(id),
    db.contacts.where("accountId").equals(id).toArray(),
  ])
  return account ? { account, contacts } : null
}

/**
 * Accounts whose name, other names or domains hold a word starting with each word of the query, best first; then those whose
 * name begins alike: umlauts in their spellings, words together or apart, another script.
 */
export async function searchAccounts(store: Store, query: string, limit = 20): Promise<Account[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const rows = await rowsWith(store, words, limit)
  const best = [...new Map(rows.map(byOwner)).values()].sort(
    (a, b) => rank(a, words) - rank(b, words) || a.name.localeCompare(b.name),
  )
  const more = best.length < limit ? await rowsAlike(store, query, limit) : []
  const ids = new Set([...best, ...more].map((row) => row.accountId))
  return readAccounts(store, [...ids].slice(0, limit))
}

/** Two signs alone begin too many names. */
const fewestSigns = 3

async function rowsAlike({ db }: Store, query: string, limit: number): Promise<KeyRow[]> {
  const keys = alikeKeys(query).filter((key) => key.length >= "alike:".length + fewestSigns)
  return (await Promise.all(keys.map((key) => db.keys.where("keys").startsWith(key).limit(limit).toArray()))).flat()
}

const mostRows = 300

/** Rows that hold all words: all of them where a word is rare, else `enough`, so that no search reads every account. */
async function rowsWith({ db }: Store, words: string[], enough: number): Promise<KeyRow[]> {
  const range = (word: string) => db.keys.where("words").startsWith(word)
  const some = await Promise.all(words.map((word) => range(word).limit(mostRows).toArray()))
  const fits = (row: KeyRow) => words.every((word) => row.words.some((one) => one.startsWith(word)))
  const rarest = some.reduce((a, b) => (b.length < a.length ? b : a))
  if (rarest.length < mostRows) return rarest.filter(fits)
  const fitting = some.flat().filter(fits)
  if (words.length === 1 || new Set(fitting.map((row) => row.owner)).size >= enough) return fitting
  const [first = [], ...rest] = await Promise.all(words.map((word) => range(word).primaryKeys()))
  const others = rest.map((owners) => new Set(owners))
  const all = first.filter((owner) => others.every((set) => set.has(owner)))
  return (await db.keys.bulkGet(all.slice(0, mostRows))).filter((row) => row !== undefined)
}

const byOwner = (row: KeyRow): [string, KeyRow] => [row.owner, row]

/** Whole first words before beginnings, beginnings of the name before words inside it. */
function rank(row: KeyRow, words: string[]): number {
  const first = words[0] ?? ""
  const exact = words.filter((word) => row.words.includes(word)).length
  return (row.words[0] === first ? 0 : row.words[0]?.startsWith(first) ? 1 : 2) * 10 - exact
}

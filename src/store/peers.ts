// What this device knows of an account's peers: a sample of each group, kept up with the accounts.
import type { Account } from "~src/domain/account"
import { groupOf, industryOf, type PeerFacts, type PeerGroup, peersOf, withPeer } from "~src/domain/specificity/peers"
import type { ParleyDb } from "./database"
import type { Store } from "./open-store"

/** A group, and the accounts that tell of it. */
export type PeerRow = PeerGroup & { ids: string[] }

/** Accounts as they now are, and those that have gone; inside the caller's transaction. Most change no sample, and write nothing. */
export async function takePeers(db: ParleyDb, accounts: readonly Account[], gone: readonly string[]): Promise<void> {
  const moved = new Set([...accounts.map(({ id }) => id), ...gone])
  // A transaction that is asked for nothing ends.
  if (moved.size === 0) return
  const [told, asked] = await Promise.all([
    db.peers
      .where("ids")
      .anyOf([...moved])
      .distinct()
      .toArray(),
    db.peers.bulkGet([...new Set(accounts.map(groupOf))]),
  ])
  const before = new Map([...told, ...asked].flatMap((row) => (row ? [[row.group, row] as const] : [])))
  const groups = new Map<string, PeerGroup>(before)
  for (const { group, peers } of told) groups.set(group, { group, peers: peers.filter(({ id }) => !moved.has(id)) })
  for (const account of accounts) {
    const group = groupOf(account)
    groups.set(group, withPeer(groups.get(group) ?? { group, peers: [] }, account))
  }
  const changed = [...groups.values()].filter((one) => one !== before.get(one.group))
  await db.peers.bulkPut(changed.map(({ group, peers }) => ({ group, peers, ids: peers.map(({ id }) => id) })))
}

export async function readPeers({ db }: Store, account: Account): Promise<PeerFacts> {
  return peersOf(account, await db.peers.where("group").startsWith(industryOf(account)).toArray())
}

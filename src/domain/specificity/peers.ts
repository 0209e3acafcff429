// An account's peers, and what is known of them: how many know a fact, and how many have which value.
import type { Account } from "../account"
import { factsByKey } from "../compose/slots"
import { oneLine } from "../compose/values"

type Grouped = Pick<Account, "industry" | "segmentId">
/** One account as its peers see it: the value of each fact, as it is compared. */
export type Peer = { id: string; values: [key: string, value: string][] }
/** Accounts of one industry and segment; a large group is told by `samplePeers` of them. */
export type PeerGroup = { group: string; peers: Peer[] }
export type PeerFact = { known: number; values: Map<string, number> }
/** By the fact's key. */
export type PeerFacts = ReadonlyMap<string, PeerFact>

/** Enough that a share of a tenth is known to within four hundredths. */
export const samplePeers = 300
/** Fewer that know a fact tell nothing of it: then the whole industry is asked. */
export const fewestPeers = 10

/** Peers are the accounts of the same industry and segment. */
export const groupOf = ({ industry, segmentId }: Grouped): string => `${industryPart(industry)}|${segmentId ?? ""}`
/** How the groups of an account's industry begin. */
export const industryOf = ({ industry }: Grouped): string => `${industryPart(industry)}|`
const industryPart = (industry: string | null) => oneLine(industry ?? "").toLowerCase()

/** A value as it is compared. */
export const plainValue = (value: string): string => oneLine(value).toLowerCase().slice(0, 120)

export function peerOf(account: Account): Peer {
  const facts = [...factsByKey(account)]
  return { id: account.id, values: facts.map(([key, { value }]) => [key, plainValue(value)]) }
}

/** The group with this account in it as it now is; the same group, untouched, where it has no room for one more. */
export function withPeer(group: PeerGroup, account: Account): PeerGroup {
  const others = group.peers.filter(({ id }) => id !== account.id)
  if (others.length === group.peers.length && others.length >= samplePeers) return group
  return { ...group, peers: [...others, peerOf(account)] }
}

/** @param groups those of the account's industry. The account is no peer of its own. */
export function peersOf(account: Account, groups: readonly PeerGroup[]): PeerFacts {
  const near = factsOf(
    account.id,
    groups.filter(({ group }) => group === groupOf(account)),
  )
  const all = groups.length > 1 ? factsOf(account.id, groups) : near
  return new Map(
    [...all].map(([key, fact]) => {
      const own = near.get(key)
      return [key, own && own.known >= fewestPeers ? own : fact]
    }),
  )
}

function factsOf(except: string, groups: readonly PeerGroup[]): Map<string, PeerFact> {
  const facts = new Map<string, PeerFact>()
  for (const { peers } of groups)
    for (const { id, values } of peers) {
      if (id === except) continue
      for (const [key, value] of values) {
        const fact = facts.get(key) ?? { known: 0, values: new Map() }
        facts.set(key, fact)
        fact.known += 1
        fact.values.set(value, (fact.values.get(value) ?? 0) + 1)
      }
    }
  return facts
}

// Which fact, if somebody found it out, would tell an account apart from its peers the most.
import type { Account } from "../account"
import { type PeerFact, type PeerFacts, peerOf } from "./peers"
import { shareOfFacts } from "./specificity"

export type Specificity = {
  /** The share of the peers for which the most telling fact of the account is just as true; 1 without facts. */
  share: number
  /** The fact it rests on. */
  by: string | null
  /** What to look for: the fact, and the share that is to be expected with it. null: nothing would make it lower. */
  helps: { key: string; share: number } | null
}

/**
 * @param sayable keys that a live message or insight for this account has a slot for. Those come first: a fact that nobody's line
 *   holds is said only by itself.
 */
export function factThatWouldHelp(account: Account, peers: PeerFacts, sayable: ReadonlySet<string>): Specificity {
  const own = new Map(peerOf(account).values)
  const shares = [...own.keys()].map((key) => ({ key, share: shareOfFacts(account, [key], peers) }))
  const best = shares.sort(lowest)[0] ?? { key: null, share: 1 }
  const unknown = [...peers].filter(([key]) => !own.has(key))
  const expected = unknown.map(([key, fact]) => ({ key, share: expectedShare(fact), said: sayable.has(key) }))
  const lower = expected.filter((one) => one.share * best.share < best.share)
  const [helps] = lower.sort((a, b) => Number(b.said) - Number(a.said) || lowest(a, b))
  return {
    share: best.share,
    by: best.key,
    helps: helps ? { key: helps.key, share: helps.share * best.share } : null,
  }
}

const lowest = (a: { key: string; share: number }, b: { key: string; share: number }) =>
  a.share - b.share || (a.key < b.key ? -1 : 1)

/** How many of the peers would have the same value, if ours were drawn as theirs are: the sum of the squares. */
function expectedShare({ known, values }: PeerFact): number {
  return [...values.values()].reduce((sum, n) => sum + (n / known) ** 2, 0)
}

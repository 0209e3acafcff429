// Specificity: of how many of the account's peers a sentence would be just as true (PRODUCT 2.2).
import type { Account } from "../account"
import { type Mark, marksOf, sameMark } from "./marks"
import { type PeerFacts, peerOf } from "./peers"

/**
 * A sentence that is true of more than a tenth of the peers is generic. A tenth: a buyer who knows ten companies of the trade
 * would find it at most at one other; and in the labelled sentences no specific one rests on values that more have.
 */
export const genericAbove = 0.1

export const isGeneric = (share: number): boolean => share > genericAbove

/** For each of the account's facts, the share of the peers that have the very same value. */
export function sharesOfFacts(account: Account, peers: PeerFacts): Map<string, number> {
  return new Map(peerOf(account).values.map(([key, own]) => [key, shareWhere(peers, key, (value) => value === own)]))
}

/** @returns the share, 0 to 1, of the peers that have these facts' very values; 1 for no fact. Facts count as independent. */
export function shareOfFacts(account: Account, keys: readonly string[], peers: PeerFacts): number {
  const shares = sharesOfFacts(account, peers)
  return [...new Set(keys)].reduce((all, key) => all * (shares.get(key) ?? 1), 1)
}

/**
 * The share for a sentence in anybody's words: what it says of the account's facts, by figures and words that stand in both,
 * each taken for one fact alone. Names of account and person say nothing: any peer has one.
 */
export function shareOfText(text: string, account: Account, peers: PeerFacts): number {
  const said = marksOf(withoutName(text, account.name))
  const facts = peerOf(account).values.map(([key, own]) => ({ key, marks: marksOf(own) }))
  const open = new Set(said)
  let share = 1
  for (;;) {
    let best: { key: string; used: Mark[]; share: number } | null = null
    for (const fact of facts) {
      // "Eight lines, eight suppliers": each says one thing.
      const used = fact.marks.flatMap((own) => [...open].find((mark) => sameMark(own, mark)) ?? [])
      if (used.length === 0) continue
      const here = shareWhere(peers, fact.key, (value) => {
        const marks = marksOf(value)
        return used.every((mark) => marks.some((one) => sameMark(one, mark)))
      })
      const better = !best || used.length > best.used.length || (used.length === best.used.length && here > best.share)
      if (better) best = { key: fact.key, used, share: here }
    }
    if (!best) return share
    const { key, used } = best
    share *= best.share
    for (const mark of used) open.delete(mark)
    facts.splice(
      facts.findIndex((fact) => fact.key === key),
      1,
    )
  }
}

/** "Halden Drives" is no word about drives. */
function withoutName(text: string, name: string): string {
  const words = name.split(/\s+/)
  for (let n = words.length; n > 0; n--) {
    const part = words.slice(0, n).join(" ")
    if (part.length > 2 && text.includes(part)) return text.replaceAll(part, " ")
  }
  return text
}

/** Of the peers that know this fact, the share whose value fits; 0 where nobody else's is known. */
function shareWhere(peers: PeerFacts, key: string, fits: (value: string) => boolean): number {
  const fact = peers.get(key)
  if (!fact || fact.known === 0) return 0
  let alike = 0
  for (const [value, n] of fact.values) if (fits(value)) alike += n
  return alike / fact.known
}

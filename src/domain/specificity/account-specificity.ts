// How specific the point of view on an account is, as the sidebar says it on the company's own page in the first conversation.
import type { Account } from "../account"
import { composePov } from "../compose/compose-pov"
import { fitsOf, type Situation } from "../fit"
import type { Audience, Insight, Message } from "../messaging"
import type { Language } from "../words"
import { factThatWouldHelp } from "./fact-that-would-help"
import type { PeerFacts } from "./peers"

export type AccountSpecificity = {
  /** How many sentences it has, and how many of them are specific. */
  sentences: number
  specific: number
  /** Labelled market-level. */
  market: boolean
  /** The order: the share of specific sentences, and among equals the rarer its most telling fact the higher. */
  score: number
  /** The fact that would tell the account apart most, with the share of peers to be expected then. */
  helps: { key: string; share: number } | null
}

type Library = { messages: readonly Message[]; insights: readonly Insight[]; fallback: Language; today: string }

/** Composes as the sidebar does, for nobody in particular. @param library.today `YYYY-MM-DD` */
export function accountSpecificity(account: Account, peers: PeerFacts, library: Library): AccountSpecificity {
  const { segmentId, industry } = account
  const situation: Situation = { conversation: 1, segmentId, personaId: null, industry }
  const language = account.language ?? library.fallback
  const { messages, insights } = library
  const { sentences, level } = composePov({
    ...{ account, person: null, persona: null, situation, peers, language },
    ...library,
  })
  const specific = sentences.filter(({ generic }) => !generic).length
  const { share, helps } = factThatWouldHelp(account, peers, sayableKeys([...messages, ...insights], situation))
  return {
    ...{ sentences: sentences.length, specific, market: level === "market", helps },
    score: specific / Math.max(1, sentences.length) + (1 - share) / 100,
  }
}

const slots = /\{fact\.([a-z][a-z0-9-]*)\}/g

/** Facts that some live line has a slot for, towards whomever there: what a rep would hear once they are known. */
function sayableKeys(lines: readonly (Message | Insight)[], situation: Situation): Set<string> {
  const keys = new Set<string>()
  for (const line of lines) {
    if (("status" in line && line.status !== "live") || !reaches(line.audience, situation)) continue
    const text = "proof" in line ? `${line.claim} ${line.proof.text}` : `${line.claim} ${line.question}`
    for (const [, key] of text.matchAll(slots)) keys.add(key as string)
  }
  return keys
}

function reaches(audience: Audience, situation: Situation): boolean {
  const { segment, industry } = fitsOf(audience, situation)
  return segment !== "other" && industry !== "other"
}

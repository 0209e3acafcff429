// What a point of view is: types alone, importable anywhere.
import type { Language, PovPart } from "../words"
import type { Piece } from "./slots"

/** A slot by its name, `account` or `fact.plants`, and what stands in it. */
export type SaidSlot = readonly [name: string, value: string]

export type PovSentence = {
  /** The same line for the same account and person, whatever its words. */
  id: string
  part: PovPart
  text: string
  /** With the slots that the rep fills; null where there is none. */
  pieces: Piece[] | null
  source: { label: string; url: string | null; date: string }
  /** Older than eighteen months. */
  stale: boolean
  /** The share of the account's peers, 0 to 1, for which it would be just as true. */
  share: number
  /** That share is above the threshold. */
  generic: boolean
  /** Brand text: said as it is. */
  locked: boolean
  /** What was filled, in the order of the line; absent where nothing was. */
  slots?: readonly SaidSlot[]
  /** Other approved wordings, said of this account. */
  others: string[]
  from: { messageId: string } | { insightId: string } | { factKey: string }
  /** The rep's own words stand in `text`; `before` is the line as it was composed. */
  edited?: { before: string }
  /** The rep's words for an earlier wording: the line has changed since. */
  earlier?: string
}
export type PovGap =
  | { code: "no-message"; part: PovPart }
  | { code: "no-fact"; factKey: string }
  | { code: "no-persona"; title: string | null }
  | { code: "no-person" }
export type Pov = {
  level: "tailored" | "market"
  language: Language
  sentences: PovSentence[]
  missing: PovGap[]
  messageIds: string[]
  /** What the rep has put into slots, by key. */
  fills: Record<string, string>
  /** What "copy" puts below the sentences. */
  sources: string
}

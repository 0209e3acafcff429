// What a recommendation is: types alone, importable anywhere.
import type { AssetKind, Conversation } from "../words"

export type RecommendationReason =
  | { code: "conversation"; conversation: Conversation }
  | { code: "persona"; persona: string }
  | { code: "segment"; segment: string }
  | { code: "industry"; industry: string }
  | { code: "verified"; on: string }
  | { code: "used-by-reps"; n: number }
  | { code: "worth-a-try" }
/**
 * What a score is made of, log-odds: five parts by the tags, then what reps' use has shown, from the whole to the particular.
 * `conversation-use`: this asset in this conversation; so with persona and industry.
 */
export type ScorePart = {
  code:
    | "conversation"
    | "persona"
    | "segment"
    | "industry"
    | "freshness"
    | "kind"
    | "campaign"
    | "asset"
    | "conversation-use"
    | "persona-use"
    | "industry-use"
  value: number
}
/** How often it was used, plainly; and the share of uses to expect here, with 95 % certainty between `low` and `high`. */
export type RecommendationEvidence = { seen: number; used: number; low: number; high: number; little: boolean }
export type Recommendation = {
  assetId: string
  title: string
  url: string
  kind: AssetKind
  position: number
  /** That it was shown at all in this situation, in whatever position. */
  probability: number
  reasons: RecommendationReason[]
  howTo: string | null
  /** The sum of its parts. */
  score: number
  parts: ScorePart[]
  /** null: no evidence yet, the tags alone speak. */
  evidence: RecommendationEvidence | null
}

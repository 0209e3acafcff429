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
export type Recommendation = {
  assetId: string
  title: string
  url: string
  kind: AssetKind
  position: number
  probability: number
  reasons: RecommendationReason[]
  howTo: string | null
}

// At most three assets for a situation: the two that fit best, and one "worth a try" that gives the others their chance.
import type { Asset } from "../asset"
import type { Situation } from "../fit"
import { type GuardContext, guardedBy } from "./guards"
import { seeded } from "./random"
import type { Recommendation } from "./recommendation"
import { reasonsOf, type Score, type Scored, tagScore } from "./tag-score"

export type RecommendInput = GuardContext & {
  assets: readonly Asset[]
  situation: Situation
  /** Names of the situation's persona and segment, for the reasons. */
  names: { persona: string | null; segment: string | null }
  /** The same seed draws the same slate. */
  seed: string
  score?: Score
}

/** Slots for the best; one more is drawn. */
const bestSlots = 2
/** Of the rest, those that fall this far behind the first of them are not tried, so that a try is never absurd. */
const reach = 3

/**
 * @returns at most three, each with its position and the probability that it was shown at all: 1 for the best, the drawn one's
 * share of the draw. Empty if nothing passes the guards or nothing is made for this conversation.
 */
export function recommend(input: RecommendInput): Recommendation[] {
  const score = input.score ?? tagScore
  const fitting: Scored[] = []
  for (const asset of input.assets) {
    if (!asset.audience.conversations.includes(input.situation.conversation)) continue
    if (guardedBy(asset, input) === null) fitting.push(score(asset, input.situation, input.today))
  }
  fitting.sort(byScore)
  const slate = fitting.slice(0, bestSlots).map((one, i) => recommendation(one, i + 1, 1, input))
  const tried = draw(fitting.slice(bestSlots), input.seed)
  if (!tried) return slate
  const last = recommendation(tried.scored, slate.length + 1, tried.probability, input)
  return [...slate, { ...last, reasons: [{ code: "worth-a-try" }, ...last.reasons] }]
}

/** Ties go to what was vouched for last, then to the newer, then by id: never to chance, so that the probability is 1. */
function byScore(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    compare(b.asset.verifiedOn ?? "", a.asset.verifiedOn ?? "") ||
    compare(b.asset.createdOn, a.asset.createdOn) ||
    compare(a.asset.id, b.asset.id)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Draws one by softmax over the scores: p_i = exp(s_i) / Σ exp(s_j), over those within reach of the best of them. */
function draw(rest: readonly Scored[], seed: string): { scored: Scored; probability: number } | null {
  const top = rest[0]?.score ?? 0
  const pool = rest.filter((one) => one.score >= top - reach)
  const weights = pool.map((one) => Math.exp(one.score - top))
  const total = weights.reduce((sum, w) => sum + w, 0)
  let left = seeded(seed)() * total
  for (const [i, scored] of pool.entries()) {
    const weight = weights[i] ?? 0
    left -= weight
    if (left < 0 || i === pool.length - 1) return { scored, probability: weight / total }
  }
  return null
}

function recommendation(scored: Scored, position: number, probability: number, input: RecommendInput): Recommendation {
  const { asset } = scored
  const reasons = reasonsOf(scored, input.situation, input.names, input.today)
  const { id: assetId, title, url, kind, howTo } = asset
  return { assetId, title, url, kind, position, probability, reasons, howTo }
}

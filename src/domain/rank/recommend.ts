// At most three assets for a situation: two that are likely to be best, and one "worth a try" that gives the others their chance.
import type { Asset } from "../asset"
import type { Situation } from "../fit"
import { knownOf } from "./beliefs"
import { type Estimate, estimator, evidenceOf, partsOf } from "./estimate"
import { type GuardContext, type Passed, passes } from "./guards"
import type { Posterior } from "./posterior"
import { seeded } from "./random"
import type { Recommendation } from "./recommendation"
import { contenders, leastDoubt, littleEvidence, provenAt, reach, sharpness, temper } from "./settings"
import { type Contender, drawSlots } from "./slots"
import { reasonsOf } from "./tag-score"

export type RecommendInput = GuardContext & {
  assets: readonly Asset[]
  situation: Situation
  /** Names of the situation's persona and segment, for the reasons. */
  names: { persona: string | null; segment: string | null }
  /** The same seed draws the same slate. */
  seed: string
  /** What reps' use has taught; null: nothing yet, and the tags alone rank. */
  posterior?: Posterior | null
}
export type Ranked = Estimate & { asset: Passed }
type Slot = { one: Ranked; probability: number; tried: boolean }

/** Slots for the best; one more is drawn. */
const bestSlots = 2

/**
 * @returns at most three, each with its position and the probability that it was shown at all: exactly that of the draw. Empty if
 * nothing passes the guards or nothing is made for this conversation.
 */
export function recommend(input: RecommendInput): Recommendation[] {
  const ranked = rank(input)
  const slots = input.posterior ? drawLearned(ranked, input.posterior, input.seed) : drawByTags(ranked, input.seed)
  return slots.map((slot, i) => recommendation(slot, i + 1, input))
}

/** All that may be shown and are made for this conversation, best score first. */
export function rank(input: Pick<RecommendInput, "assets" | "situation" | "posterior"> & GuardContext): Ranked[] {
  const { situation, posterior = null } = input
  const estimate = estimator(posterior, situation, input.today)
  const ranked: Ranked[] = []
  for (const asset of input.assets) {
    if (!asset.audience.conversations.includes(situation.conversation)) continue
    if (passes(asset, input)) ranked.push({ asset, ...estimate(asset) })
  }
  return ranked.sort(byScore)
}

/** Ties go to what was vouched for last, then to the newer, then by id: never to chance, so that the order is the same everywhere. */
function byScore(a: Ranked, b: Ranked): number {
  return (
    inOrder(b.score) - inOrder(a.score) ||
    compare(b.asset.verifiedOn ?? "", a.asset.verifiedOn ?? "") ||
    compare(b.asset.createdOn, a.asset.createdOn) ||
    compare(a.asset.id, b.asset.id)
  )
}

/** Equal to nine places is equal: the last digits depend on the order of adding. */
const inOrder = (score: number) => Math.round(score * 1e9)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Without evidence: the best two for certain, then one of those within reach by softmax, p_i = exp(s_i) / Σ exp(s_j). */
function drawByTags(ranked: readonly Ranked[], seed: string): Slot[] {
  const rest = ranked.slice(bestSlots)
  const weights = tryable(rest)
  const total = weights.reduce((sum, one) => sum + one, 0)
  const slate = ranked.slice(0, bestSlots).map((one) => ({ one, probability: 1, tried: false }))
  let left = seeded(seed)() * total
  for (const [i, one] of rest.entries()) {
    const weight = weights[i] ?? 0
    left -= weight
    if (left < 0 || (weight > 0 && !weights[i + 1]))
      return [...slate, { one, probability: weight / total, tried: true }]
  }
  return slate
}

/** exp(score), over those that are not absurdly far behind the first. */
function tryable(ranked: readonly Ranked[]): number[] {
  const top = ranked[0]?.score ?? 0
  return ranked.map(({ score }) => (score >= top - reach ? Math.exp(score - top) : 0))
}

/** The two best by Thompson sampling among what is known; the third is one without its fair chance yet, if any is within reach. */
function drawLearned(ranked: readonly Ranked[], posterior: Posterior, seed: string): Slot[] {
  if (ranked.length === 0) return []
  const known = knownOf(posterior.assets)
  const shown = ({ asset }: Ranked) => known(asset.id)?.shown ?? 0
  const best = ranked.slice(0, contenders).map(contenderFrom(posterior))
  const all = Float64Array.from(tryable(ranked))
  const unproven = all.map((weight, i) => (shown(ranked[i] as Ranked) < provenAt ? weight : 0))
  const rest = all.map((weight) => weight ** sharpness)
  const { draws, pool } = drawSlots(best, [unproven, rest], seeded(seed))
  return draws.map(({ index, probability }, i) => {
    return { one: ranked[index] as Ranked, probability, tried: i === bestSlots && pool === 0 }
  })
}

/** With what mean and doubt an asset is drawn for the best slots. */
export function contenderFrom(posterior: Posterior): (one: Ranked) => Contender {
  const known = knownOf(posterior.assets)
  return ({ asset, score, variance }) => {
    const proven = (known(asset.id)?.shown ?? 0) >= provenAt
    return { mean: score, sd: proven ? Math.max(leastDoubt, temper * Math.sqrt(variance)) : leastDoubt }
  }
}

function recommendation({ one, probability, tried }: Slot, position: number, input: RecommendInput): Recommendation {
  const { situation, today, posterior = null } = input
  const { asset, score } = one
  const { id: assetId, title, url, kind, howTo } = asset
  const evidence = evidenceOf(posterior, assetId, situation, one)
  const reasons = reasonsOf(asset, situation, input.names, today)
  if (evidence && evidence.seen >= littleEvidence && evidence.used > 0)
    reasons.push({ code: "used-by-reps", n: evidence.used })
  if (tried) reasons.unshift({ code: "worth-a-try" })
  const parts = partsOf(posterior, asset, situation, today)
  return { assetId, title, url, kind, position, probability, reasons, howTo, score, parts, evidence }
}

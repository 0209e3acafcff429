// What is believed of one asset in one situation: its score, how doubtful it is, what it is made of, and the share of uses to expect.
import type { Asset } from "../asset"
import type { Situation } from "../fit"
import { type Effect, knownOf } from "./beliefs"
import { type Dimension, dimensions } from "./evidence"
import type { Posterior } from "./posterior"
import type { RecommendationEvidence, ScorePart } from "./recommendation"
import { beyond, littleEvidence } from "./settings"
import { tagParts, tagScore } from "./tag-score"

/** `score` and the root of `variance` are log-odds; only differences between scores of one situation mean anything. */
export type Estimate = { score: number; variance: number }

/** The situation's values, as evidence names them. */
export function valuesOf({ conversation, personaId, industry }: Situation): Record<Dimension, string | null> {
  return { conversation: `${conversation}`, persona: personaId, industry: industry?.toLowerCase() ?? null }
}

/** Scores any asset in one situation; without a posterior by its tags alone. */
export function estimator(
  posterior: Posterior | null,
  situation: Situation,
  today: string,
): (asset: Asset) => Estimate {
  if (!posterior) return (asset) => ({ score: tagScore(asset, situation, today).score, variance: 0 })
  const values = valuesOf(situation)
  const { slope, kinds, campaigns, unknown } = posterior
  const knownAs = knownOf(posterior.assets)
  return (asset) => {
    const kind = kinds.get(asset.kind) ?? unknown.kind
    const campaign = (asset.campaign === null ? null : campaigns.get(asset.campaign)) ?? unknown.campaign
    const known = knownAs(asset.id)
    const own = known?.own ?? unknown.asset
    let score = slope * tagScore(asset, situation, today).score + kind.mean + campaign.mean + own.mean
    let variance = kind.variance + campaign.variance + own.variance
    for (const dimension of dimensions) {
      const cross = crossOf(known?.by[dimension], values[dimension]) ?? unknown[dimension]
      score += cross.mean
      variance += cross.variance
    }
    return { score, variance }
  }
}

const crossOf = (by: Map<string, Effect> | undefined, value: string | null) =>
  value === null ? undefined : by?.get(value)

/** The parts of a score: they sum to it. */
export function partsOf(posterior: Posterior | null, asset: Asset, situation: Situation, today: string): ScorePart[] {
  const tags: ScorePart[] = tagParts(asset, situation, today)
  if (!posterior) return tags
  const values = valuesOf(situation)
  const known = knownOf(posterior.assets)(asset.id)
  const uses = dimensions.map(
    (dimension): ScorePart => ({
      code: `${dimension}-use`,
      value: crossOf(known?.by[dimension], values[dimension])?.mean ?? 0,
    }),
  )
  return [
    ...tags.map(({ code, value }) => ({ code, value: posterior.slope * value })),
    { code: "kind", value: posterior.kinds.get(asset.kind)?.mean ?? 0 },
    { code: "campaign", value: posterior.campaigns.get(asset.campaign ?? "")?.mean ?? 0 },
    { code: "asset", value: known?.own.mean ?? 0 },
    ...uses,
  ]
}

/** How often it was used, and the rate to expect here. @returns null for an asset without evidence of its own. */
export function evidenceOf(
  posterior: Posterior | null,
  assetId: string,
  situation: Situation,
  { score, variance }: Estimate,
): RecommendationEvidence | null {
  const known = posterior && knownOf(posterior.assets)(assetId)
  if (!posterior || !known) return null
  const { seen, used } = known
  const [low, high] = rateOf(posterior, situation, { score, variance })
  return { seen, used, low, high, little: seen < littleEvidence }
}

/** The 95 % interval of the share of showings, seen ones, that end in a use. */
export function rateOf(posterior: Posterior, situation: Situation, { score, variance }: Estimate): [number, number] {
  const values = valuesOf(situation)
  let middle = posterior.whole + score
  let doubt = variance + beyond
  for (const dimension of dimensions) {
    const value = values[dimension]
    const main = value === null ? undefined : posterior.situations[dimension].get(value)
    middle += main?.mean ?? 0
    doubt += main?.variance ?? 0
  }
  const half = 1.96 * Math.sqrt(doubt)
  return [share(middle - half), share(middle + half)]
}

const share = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

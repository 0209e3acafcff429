// The first score: how well an asset's tags match the situation, and how fresh it is. In log-odds, so that evidence can be added to it.
import type { Asset } from "../asset"
import { daysBetween } from "../days"
import { type Fit, type Fits, fitsOf, type Situation } from "../fit"
import type { RecommendationReason } from "./recommendation"

export type Scored = { asset: Asset; score: number; fits: Fits }

const weights: Record<keyof Fits, Record<Fit, number>> = {
  conversation: { named: 1.5, open: 0, unknown: 0, other: -3 },
  persona: { named: 1.2, open: 0, unknown: -0.3, other: -1.5 },
  segment: { named: 0.8, open: 0, unknown: -0.3, other: -1.2 },
  industry: { named: 1, open: 0, unknown: -0.3, other: -2 },
}
/** Days since somebody vouched for an asset: fresh up to the first, stale from the second. */
const fresh = 90
const stale = 365

export function tagScore(asset: Asset, situation: Situation, today: string): Scored {
  const fits = fitsOf(asset.audience, situation)
  const tags =
    weights.conversation[fits.conversation] +
    weights.persona[fits.persona] +
    weights.segment[fits.segment] +
    weights.industry[fits.industry]
  return { asset, score: tags + freshness(asset, today), fits }
}

/** The same, part by part. */
export function tagParts(asset: Asset, situation: Situation, today: string) {
  const fits = fitsOf(asset.audience, situation)
  const parts = (["conversation", "persona", "segment", "industry"] as const).map((code) => ({
    code,
    value: weights[code][fits[code]],
  }))
  return [...parts, { code: "freshness" as const, value: freshness(asset, today) }]
}

/** From 0.4 (vouched for within 90 days) down to −0.4 (a year ago, or never and a year old). */
function freshness(asset: Asset, today: string): number {
  const age = daysBetween(asset.verifiedOn ?? asset.createdOn, today)
  const share = Math.min(1, Math.max(0, (age - fresh) / (stale - fresh)))
  return 0.4 - 0.8 * share
}

/** Why an asset stands there, in the order in which a rep cares. `names` are the situation's own. */
export function reasonsOf(
  asset: Asset,
  situation: Situation,
  names: { persona: string | null; segment: string | null },
  today: string,
): RecommendationReason[] {
  const fits = fitsOf(asset.audience, situation)
  const reasons: RecommendationReason[] = []
  if (fits.persona === "named" && names.persona) reasons.push({ code: "persona", persona: names.persona })
  if (fits.industry === "named" && situation.industry) reasons.push({ code: "industry", industry: situation.industry })
  if (fits.segment === "named" && names.segment) reasons.push({ code: "segment", segment: names.segment })
  if (fits.conversation === "named") reasons.push({ code: "conversation", conversation: situation.conversation })
  if (asset.verifiedOn && daysBetween(asset.verifiedOn, today) <= fresh)
    reasons.push({ code: "verified", on: asset.verifiedOn })
  return reasons
}

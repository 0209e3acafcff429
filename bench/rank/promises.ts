// In random situations: no guard ever broken, explanations that sum to the score, counterfactuals that are true.
import type { Asset } from "~src/domain/asset"
import { changed, counterfactualOf } from "~src/domain/rank/counterfactual"
import { partsOf } from "~src/domain/rank/estimate"
import { recommend } from "~src/domain/rank/recommend"
import type { Recommendation } from "~src/domain/rank/recommendation"
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { type Library, type MadeUpInput, makeLibrary, makeUpInput } from "./made-up"
import { chanceFrom } from "./simulator/chance"

const contexts = 100_000
const perLibrary = 500

type Sums = {
  shown: number
  violations: number
  caught: Record<string, number>
  parts: number
  worst: number
  asked: number
  stated: number
  untrue: number
}

export async function measurePromises({ share, seed }: ProofOptions): Promise<Proof[]> {
  const sums: Sums = { shown: 0, violations: 0, caught: {}, parts: 0, worst: 0, asked: 0, stated: 0, untrue: 0 }
  const count = Math.ceil(contexts * share)
  const chance = chanceFrom(`promises/${seed}`)
  let library: Library = makeLibrary(chance)
  for (let i = 0; i < count; i++) {
    if (i % perLibrary === 0) library = makeLibrary(chance)
    lookAt(makeUpInput(library, chance), sums)
  }
  const faults = Object.keys(sums.caught).length
  return [
    {
      name: "No guard is ever broken",
      bar: `${count} contexts: 0 violations; the check sees each of the 7 faults when guards are blinded`,
      measured: `${sums.violations} violations in ${sums.shown} shown; ${faults} kinds of fault seen when blinded`,
      met: sums.violations === 0 && sums.shown > count && faults === 7,
      counts: sums.caught,
    },
    {
      name: "Explanation parts sum to the score",
      bar: "to 1e-9, always",
      measured: `furthest ${sums.worst.toExponential(1)} of ${sums.parts} explanations`,
      met: sums.worst <= 1e-9 && sums.parts > count,
    },
    {
      name: "Stated counterfactuals are true",
      bar: "100 %, ranked anew by another way of scoring",
      measured: `${sums.stated - sums.untrue} of ${sums.stated} true (${sums.asked} asked)`,
      met: sums.untrue === 0 && sums.stated > 0,
    },
  ]
}

function lookAt(input: MadeUpInput, sums: Sums): void {
  const slate = recommend(input)
  sums.shown += slate.length
  sums.violations += slate.filter((one) => faultOf(assetOf(input, one), input) !== null).length
  for (const one of recommend(blinded(input))) {
    const fault = faultOf(assetOf(input, one), input)
    if (fault) sums.caught[fault] = (sums.caught[fault] ?? 0) + 1
  }
  for (const { parts, score } of slate) {
    sums.parts++
    sums.worst = Math.max(sums.worst, Math.abs(parts.reduce((sum, part) => sum + part.value, 0) - score))
  }
  for (const { assetId } of slate.slice(1)) {
    sums.asked++
    const stated = counterfactualOf(input, assetId)
    if (!stated) continue
    sums.stated++
    if (firstBySum(changed(input, stated)) !== assetId) sums.untrue++
  }
}

const assetOf = (input: MadeUpInput, { assetId }: Recommendation) =>
  input.assets.find((one) => one.id === assetId) as Asset

/** The guards told once more, from the asset's side and in other words. */
function faultOf(asset: Asset, { today, language, dismissed }: MadeUpInput): string | null {
  const since = (Date.parse(today) - Date.parse(asset.verifiedOn ?? asset.createdOn)) / 86_400_000
  const faults = {
    "withdrawn": asset.withdrawn,
    "off-message": asset.offMessage,
    "expired": asset.expiresOn !== null && Date.parse(asset.expiresOn) < Date.parse(today),
    "unmapped": !asset.audience.conversations.some((one) => one > 0),
    "unverified": since > 548,
    "wrong-language": asset.language !== language,
    "dismissed": [...dismissed].includes(asset.id),
  }
  return Object.entries(faults).find(([, is]) => is)?.[0] ?? null
}

/** The same library with nothing left for a guard to see. */
function blinded(input: MadeUpInput): MadeUpInput {
  const assets = input.assets.map((asset) => ({
    ...asset,
    ...{ withdrawn: false, offMessage: false, expiresOn: null, language: input.language, verifiedOn: input.today },
    audience: {
      ...asset.audience,
      conversations:
        asset.audience.conversations.length > 0 ? asset.audience.conversations : [input.situation.conversation],
    },
  }))
  return { ...input, assets, dismissed: new Set() }
}

/** The first of all that may be shown, by the sums of their explanations. */
function firstBySum(input: MadeUpInput): string | undefined {
  const scored = input.assets
    .filter((one) => one.audience.conversations.includes(input.situation.conversation))
    .filter((one) => faultOf(one, input) === null)
    .map((asset) => ({ asset, score: sumOf(input, asset) }))
  const places = (score: number) => Math.round(score * 1e9)
  const best = Math.max(...scored.map((one) => places(one.score)))
  const tied = scored.filter((one) => places(one.score) === best).map((one) => one.asset)
  return tied.sort(
    (a, b) =>
      Date.parse(b.verifiedOn ?? "0001-01-01") - Date.parse(a.verifiedOn ?? "0001-01-01") ||
      Date.parse(b.createdOn) - Date.parse(a.createdOn) ||
      (a.id < b.id ? -1 : 1),
  )[0]?.id
}

const sumOf = ({ posterior, situation, today }: MadeUpInput, asset: Asset) =>
  partsOf(posterior, asset, situation, today).reduce((sum, part) => sum + part.value, 0)

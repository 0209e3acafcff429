// Libraries, evidence and situations drawn at random, with every fault that a guard holds back.
import { Asset } from "~src/domain/asset"
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import type { Trial } from "~src/domain/rank/trial"
import { assetKinds, conversations, languages } from "~src/domain/words"
import type { Chance } from "./simulator/chance"
import { industries, personas, segments } from "./simulator/world"

const lastDay = 20_400
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

export type Library = { assets: Asset[]; posterior: Posterior | null }

/** Forty assets, every second one with some fault; every fourth library has no evidence. */
export function makeLibrary(chance: Chance): Library {
  const assets = Array.from({ length: 40 }, (_, n) => makeUpAsset(n, chance))
  if (chance.next() < 0.25) return { assets, posterior: null }
  const trials = Array.from({ length: 40 + chance.whole(4000) }, () => makeUpTrial(assets, chance))
  return { assets, posterior: posteriorOf(gatherEvidence(trials, assets, lastDay)) }
}

export function makeUpAsset(n: number, chance: Chance): Asset {
  const some = <T>(list: readonly T[], share: number) => list.filter(() => chance.next() < share)
  const rarely = () => chance.next() < 0.1
  return Asset.parse({
    id: `asset-${n}`,
    title: `Asset ${n}`,
    url: `https://content.example/${n}`,
    kind: chance.pick(assetKinds),
    language: chance.next() < 0.8 ? "en" : "de",
    audience: {
      conversations: rarely() ? [] : some(conversations, 0.5),
      personaIds: some(personas, 0.25),
      industries: some(industries, 0.2),
      segmentIds: some(segments, 0.2),
    },
    campaign: chance.next() < 0.5 ? `campaign-${chance.whole(4)}` : null,
    createdOn: dateOf(lastDay - chance.whole(800)),
    verifiedOn: chance.next() < 0.5 ? dateOf(lastDay - chance.whole(800)) : null,
    expiresOn: chance.next() < 0.3 ? dateOf(lastDay - 30 + chance.whole(60)) : null,
    withdrawn: rarely(),
    offMessage: rarely(),
  })
}

function makeUpTrial(assets: readonly Asset[], chance: Chance): Trial {
  const asset = chance.pick(assets)
  const seen = chance.next() < 0.8
  return {
    repId: `rep-${chance.whole(20)}`,
    assetId: asset.id,
    day: lastDay - chance.whole(200),
    situation: situationOf(chance),
    base: chance.normal(2),
    seen,
    used: seen && chance.next() < 0.1 + 0.02 * (Number(asset.id.slice(6)) % 20),
  }
}

const situationOf = (chance: Chance) => ({
  conversation: chance.pick(conversations),
  segmentId: chance.next() < 0.1 ? null : chance.pick(segments),
  personaId: chance.next() < 0.1 ? null : chance.pick(personas),
  industry: chance.next() < 0.1 ? null : chance.pick(industries),
})

export function makeUpInput({ assets, posterior }: Library, chance: Chance) {
  return {
    ...{ assets, posterior, situation: situationOf(chance) },
    names: { persona: "Somebody", segment: "Some" },
    language: chance.next() < 0.8 ? languages[0] : languages[1],
    today: dateOf(lastDay - chance.whole(30)),
    dismissed: new Set(assets.filter(() => chance.next() < 0.05).map((one) => one.id)),
    seed: `${chance.next()}`,
  }
}
export type MadeUpInput = ReturnType<typeof makeUpInput>

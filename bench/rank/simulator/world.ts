// A company that does not exist, of which everything is known: its reps, accounts and assets, and for whom each asset truly is.
import { Asset } from "~src/domain/asset"
import type { Audience } from "~src/domain/messaging"
import { assetKinds, type Conversation, conversations, type Language } from "~src/domain/words"
import { type Chance, chanceFrom } from "./chance"

export const sizes = { reps: 50, accounts: 2000, assets: 400, days: 365 } as const
export const personas = ["ops", "finance", "plant", "it", "purchasing", "safety"] as const
export const industries = ["Glass", "Steel", "Food", "Paper", "Chemicals", "Water", "Retail", "Logistics"] as const
export const segments = ["single", "multi", "global"] as const
export const campaigns = 8
const topics = 120

export type Variant = {
  /** Share of the tags that name somebody else than the asset is for. */
  wrongTags: number
  /** This rep calls ten times as much used. */
  loud: number | null
  /** From this day one campaign no longer works, and another one does. */
  turn: number | null
  /** No effect of who, where and when: only assets differ. */
  contextFree: boolean
}
export const plainVariant: Variant = { wrongTags: 0.1, loud: null, turn: null, contextFree: false }

export type SimAsset = {
  asset: Asset
  /** For whom it truly is; its tags say so, or not. */
  truly: Audience
  campaign: number
  topic: number
  /** The day on which it joins the library, 0 for those there from the start. */
  from: number
}
export type SimAccount = { id: string; industry: string; segmentId: string; language: Language; personaIds: string[] }
export type World = { seed: string; variant: Variant; assets: SimAsset[]; accounts: SimAccount[]; reps: number }

/** The simulation's first day. */
const start = Date.parse("2025-01-01")
/** `YYYY-MM-DD` of a day of the simulation, negative before it begins. */
export const dateOf = (day: number) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)

export const languageShare = 0.1
export const conversationWeights = [0.3, 0.25, 0.2, 0.15, 0.1]

/** The same seed and variant make the same world; variants share all but what they change. */
export function makeWorld(seed: string, variant: Variant = plainVariant): World {
  const accounts = makeAccounts(chanceFrom(`${seed}/accounts`))
  const chance = chanceFrom(`${seed}/assets`)
  const assets = Array.from({ length: sizes.assets }, (_, n) => makeAsset(n, seed, variant, chance))
  return { seed, variant, assets, accounts, reps: sizes.reps }
}

function makeAccounts(chance: Chance): SimAccount[] {
  return Array.from({ length: sizes.accounts }, (_, n) => ({
    id: `account-${n}`,
    industry: industries[chance.weighted([5, 4, 6, 3, 4, 2, 3, 3])] as string,
    segmentId: segments[chance.weighted([5, 3, 2])] as string,
    language: chance.next() < languageShare ? "de" : "en",
    personaIds: some(personas, [0, 0, 2, 3, 1], chance),
  }))
}

function makeAsset(n: number, seed: string, variant: Variant, chance: Chance): SimAsset {
  const first = chance.weighted(conversationWeights)
  const second = chance.next() < 0.5 ? [chance.weighted(conversationWeights)] : []
  const truly: Audience = {
    conversations: [...new Set([first, ...second])].map((i) => conversations[i] as Conversation).sort(),
    personaIds: some(personas, [3, 4, 2], chance),
    industries: some(industries, [4, 3, 2], chance),
    segmentIds: some(segments, [6, 3, 1], chance),
  }
  const campaign = chance.whole(campaigns)
  const from = chance.next() < 0.8 ? 0 : 1 + chance.whole(sizes.days - 61)
  const age = from > 0 ? 0 : chance.whole(400)
  const verified = chance.next() < 0.5 ? dateOf(from - chance.whole(age + 1)) : null
  const asset = Asset.parse({
    id: `asset-${n}`,
    title: `Asset ${n}`,
    url: `https://content.example/${n}`,
    kind: chance.pick(assetKinds),
    language: chance.next() < languageShare ? "de" : "en",
    audience: tagsOf(truly, variant.wrongTags, chanceFrom(`${seed}/tags/${n}`)),
    campaign: `campaign-${campaign}`,
    createdOn: dateOf(from - age),
    verifiedOn: verified,
  })
  return { asset, truly, campaign, topic: chance.whole(topics), from }
}

/** What marketing has written down: the truth, with a share of it mistaken. */
function tagsOf(truly: Audience, wrong: number, chance: Chance): Audience {
  const tags = <T>(list: readonly T[], all: readonly T[]) => [
    ...new Set(list.map((one) => (chance.next() < wrong ? chance.pick(all) : one))),
  ]
  return {
    conversations: tags(truly.conversations, conversations).sort(),
    personaIds: tags(truly.personaIds, personas),
    industries: tags(truly.industries, industries),
    segmentIds: tags(truly.segmentIds, segments),
  }
}

/** As many of a list as the weights say: the first is the weight of none. */
function some<T>(from: readonly T[], weights: readonly number[], chance: Chance): T[] {
  const left = [...from]
  return Array.from({ length: chance.weighted(weights) }, () => left.splice(chance.whole(left.length), 1)[0] as T)
}

// How likely a rep is to use an asset that was seen: the truth that a ranker has to find out. Four of its effects are unknown to
// every ranker here: a rep's own taste, fatigue after repeated showings, the season, and assets that compete in one slate.
import { daysBetween } from "~src/domain/days"
import { type Fit, fitsOf, type Situation } from "~src/domain/fit"
import { assetKinds, conversations } from "~src/domain/words"
import { chanceFrom } from "./chance"
import { campaigns, dateOf, industries, personas, type SimAsset, type World } from "./world"

export type Session = {
  n: number
  day: number
  rep: number
  account: string
  language: "en" | "de"
  situation: Situation
}

const spread = { quality: 0.7, kind: 0.3, campaign: 0.3, cross: 0.4, taste: 0.5, season: 0.4 }
const base = -2.3
const fits: Record<"conversation" | "persona" | "industry" | "segment", Record<Fit, number>> = {
  conversation: { named: 0.4, open: 0, unknown: 0, other: -0.9 },
  persona: { named: 0.7, open: 0, unknown: 0, other: -0.7 },
  industry: { named: 0.6, open: 0, unknown: 0, other: -0.8 },
  segment: { named: 0.3, open: 0, unknown: 0, other: -0.4 },
}
/** Log-odds lost with each earlier showing to the same rep within thirty days, and at most. */
const fatigue = { each: 0.3, most: 0.9 }
/** Log-odds lost by two assets on one topic that stand in one slate. */
const competing = 0.6

export type Truth = {
  /** Log-odds of a use by anyone, fresh and alone. */
  common: (asset: number, session: Pick<Session, "day" | "situation">) => number
  /** What this rep adds to it. `before`: showings of it to the rep in the last thirty days; `beside`: the slate's other assets. */
  own: (asset: number, rep: number, before: number, beside: readonly number[]) => number
}

export function truthOf(world: World): Truth {
  const { seed, variant, assets } = world
  const draw = chanceFrom(`${seed}/truth`)
  const many = (n: number, sd: number) => Float64Array.from({ length: n }, () => draw.normal(sd))
  const quality = many(assets.length, spread.quality)
  const kind = many(assetKinds.length, spread.kind)
  const campaign = many(campaigns, spread.campaign)
  const byConversation = many(assets.length * conversations.length, spread.cross)
  const byPersona = many(assets.length * personas.length, spread.cross)
  const byIndustry = many(assets.length * industries.length, spread.cross)
  const taste = many(world.reps * assetKinds.length, spread.taste)
  const peak = Float64Array.from({ length: assetKinds.length }, () => draw.next() * 365)
  const kindOf = assets.map(({ asset }) => assetKinds.indexOf(asset.kind))
  const at = (table: Float64Array, i: number) => table[i] ?? 0

  const turned = (one: SimAsset, day: number) => {
    if (variant.turn === null || one.campaign > 1) return 0
    return day < variant.turn === (one.campaign === 0) ? 0.8 : -0.8
  }
  const fitting = (i: number, one: SimAsset, { situation, day }: Pick<Session, "day" | "situation">) => {
    const fit = fitsOf(one.truly, situation)
    const persona = personas.indexOf(situation.personaId as (typeof personas)[number])
    const industry = industries.indexOf(situation.industry as (typeof industries)[number])
    return (
      fits.conversation[fit.conversation] +
      fits.persona[fit.persona] +
      fits.industry[fit.industry] +
      fits.segment[fit.segment] +
      at(byConversation, i * conversations.length + situation.conversation - 1) +
      (persona < 0 ? 0 : at(byPersona, i * personas.length + persona)) +
      (industry < 0 ? 0 : at(byIndustry, i * industries.length + industry)) +
      spread.season * Math.cos((2 * Math.PI * (day - at(peak, kindOf[i] ?? 0))) / 365)
    )
  }
  return {
    common(i, session) {
      const one = assets[i] as SimAsset
      const aged = -0.3 * Math.min(2, daysBetween(one.asset.createdOn, dateOf(session.day)) / 365)
      const plain = base + at(quality, i) + at(kind, kindOf[i] ?? 0) + at(campaign, one.campaign)
      return plain + (variant.contextFree ? 0 : turned(one, session.day) + aged + fitting(i, one, session))
    },
    own(i, rep, before, beside) {
      if (variant.contextFree) return 0
      const topic = assets[i]?.topic
      const rivals = beside.filter((other) => other !== i && assets[other]?.topic === topic).length
      const tired = Math.min(fatigue.most, fatigue.each * before)
      return at(taste, rep * assetKinds.length + (kindOf[i] ?? 0)) - tired - competing * rivals
    },
  }
}

export const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

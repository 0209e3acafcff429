// The ranker itself as a policy: what reps did goes into evidence every night, and the device ranks with what it says.
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import { recommend } from "~src/domain/rank/recommend"
import { tagScore } from "~src/domain/rank/tag-score"
import type { Trial } from "~src/domain/rank/trial"
import type { Policy, Showing } from "./run"
import { dateOf, type World } from "./world"

/** Days since 1970. */
export const firstDay = Date.parse(dateOf(0)) / 86_400_000
/** Every night at first, once a week after two months: it is the simulation that would take too long otherwise. */
const isNight = (day: number) => day > 0 && (day <= 60 || day % 7 === 0)

export function learned(world: World): Policy & { posterior: () => Posterior | null } {
  const assets = world.assets.map((one) => one.asset)
  const numbers = new Map(assets.map((asset, i) => [asset.id, i]))
  const trials: Trial[] = []
  const slates = new Map<string, (typeof world.assets)[number]["asset"][]>()
  let posterior: Posterior | null = null
  return {
    name: "the ranker",
    posterior: () => posterior,
    begin(day, history) {
      slates.clear()
      for (let i = trials.length; i < history.length; i++) trials.push(trialOf(world, history[i] as Showing))
      if (isNight(day)) posterior = posteriorOf(gatherEvidence(trials, assets, firstDay + day))
    },
    choose({ n, day, language, situation }) {
      const key = `${language}${situation.conversation}`
      const there = slates.get(key) ?? world.assets.flatMap((one) => (one.from <= day ? [one.asset] : []))
      slates.set(key, there)
      const today = dateOf(day)
      const input = { assets: there, situation, language, today, posterior, dismissed: new Set<string>() }
      const slate = recommend({ ...input, names: { persona: null, segment: null }, seed: `${world.seed}/${n}` })
      return slate.map((one) => ({ asset: numbers.get(one.assetId) ?? 0, probability: one.probability }))
    },
  }
}

export function trialOf(world: World, { session, asset, seen, used }: Showing): Trial {
  const one = world.assets[asset] as World["assets"][number]
  const base = tagScore(one.asset, session.situation, dateOf(session.day)).score
  const { rep, day, situation } = session
  return { repId: `rep-${rep}`, assetId: one.asset.id, day: firstDay + day, situation, base, seen, used }
}

// A history to learn from that no learner has made: softly by the tags, so that every asset is shown.

import { tagScore } from "~src/domain/rank/tag-score"
import { eligible } from "./baselines"
import { chanceFrom } from "./chance"
import type { Policy } from "./run"
import { dateOf, type World } from "./world"

/** Three assets by softmax over half of the tags' log-odds. */
export function softTags(world: World): Policy {
  const chance = chanceFrom(`${world.seed}/soft`)
  return {
    name: "softly by the tags",
    begin: () => undefined,
    choose(session) {
      const today = dateOf(session.day)
      const left = eligible(world, session).map((asset) => {
        const one = world.assets[asset] as World["assets"][number]
        return { asset, weight: Math.exp(0.5 * tagScore(one.asset, session.situation, today).score) }
      })
      return Array.from({ length: Math.min(3, left.length) }, () => {
        const [one] = left.splice(chance.weighted(left.map(({ weight }) => weight)), 1)
        return { asset: one?.asset ?? 0, probability: 1 }
      })
    },
  }
}

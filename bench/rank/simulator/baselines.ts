// What a ranker has to beat: the tags alone; the tags with newness and popularity; the best single item, whoever asks.
import { daysBetween } from "~src/domain/days"
import { guardedBy } from "~src/domain/rank/guards"
import { tagScore } from "~src/domain/rank/tag-score"
import type { Policy, Showing } from "./run"
import type { Session } from "./truth"
import { dateOf, type World } from "./world"

/**
 * What serves this baseline best: of popularity at 0, 0.25, 0.5, 1 and 2, a quarter was best on one seed and a half on another; both
 * seeds are not used again.
 */
const weights = { newness: 0.5, popularity: 0.35 }
const popularFor = 90
const newFor = 30

/** Numbers of the assets that may be shown in a session. */
export function eligible(world: World, session: Session): number[] {
  const context = { language: session.language, today: dateOf(session.day), dismissed: new Set<string>() }
  return world.assets.flatMap(({ asset, from }, i) => {
    const there = from <= session.day && asset.audience.conversations.includes(session.situation.conversation)
    return there && guardedBy(asset, context) === null ? [i] : []
  })
}

const byTags = (world: World, i: number, session: Session) => {
  const one = world.assets[i]
  return one ? tagScore(one.asset, session.situation, dateOf(session.day)).score : 0
}

function best(world: World, session: Session, score: (i: number) => number) {
  const scored = eligible(world, session).map((asset) => ({ asset, score: score(asset) }))
  scored.sort((a, b) => b.score - a.score || a.asset - b.asset)
  return scored.slice(0, 3).map(({ asset }) => ({ asset, probability: 1 }))
}

export const staticTags = (world: World): Policy => ({
  name: "static tag rule",
  begin: () => undefined,
  choose: (session) => best(world, session, (i) => byTags(world, i, session)),
})

export function rulesNewPopular(world: World, { newness, popularity } = weights): Policy {
  let uses = new Float64Array(world.assets.length)
  return {
    name: "rules + newness + popularity",
    begin(day, history) {
      uses = usesSince(world, history, day - popularFor)
    },
    choose(session) {
      const today = dateOf(session.day)
      return best(world, session, (i) => {
        const age = daysBetween(world.assets[i]?.asset.createdOn ?? today, today)
        return byTags(world, i, session) + newness * Math.exp(-age / newFor) + popularity * Math.log1p(uses[i] ?? 0)
      })
    },
  }
}

/** The three with the best rate of use so far, of those that may be shown; the context does not count. */
export function bestItems(world: World): Policy {
  let rates = new Float64Array(world.assets.length)
  return {
    name: "best single items",
    begin(_, history) {
      const seen = new Float64Array(world.assets.length)
      const used = new Float64Array(world.assets.length)
      for (const one of history) {
        if (one.seen) seen[one.asset] = (seen[one.asset] ?? 0) + 1
        if (one.used) used[one.asset] = (used[one.asset] ?? 0) + 1
      }
      rates = seen.map((n, i) => ((used[i] ?? 0) + 1) / (n + 10))
    },
    choose: (session) => best(world, session, (i) => rates[i] ?? 0),
  }
}

function usesSince(world: World, history: readonly Showing[], day: number) {
  const uses = new Float64Array(world.assets.length)
  for (let i = history.length - 1; i >= 0; i--) {
    const one = history[i] as Showing
    if (one.session.day < day) break
    if (one.used) uses[one.asset] = (uses[one.asset] ?? 0) + 1
  }
  return uses
}

// Events → trials: which showings a rep saw, and which of them ended in a use.
import type { Asset } from "../asset"
import type { Event } from "../event"
import type { FeedbackContext } from "../feedback"
import { type FeedbackEvent, foldFeedback, reportOf, type Stamped } from "../fold-feedback"
import { usedVerdicts } from "../words"
import { tagScore } from "./tag-score"
import type { Trial } from "./trial"

export type Recorded = { event: Event; deviceId: string; memberId: string }
type World = { assets: ReadonlyMap<string, Asset>; industryOf: (accountId: string) => string | null }
type Found = Trial & { key: string }

const dayOf = (at: number) => Math.floor(at / 86_400_000)

/**
 * One trial per rep, asset, account, contact, conversation and day (UTC). A use counts for the last time it was seen there on that day
 * or before, else as a trial of its own: it was found without us. "Don't know how to use it" takes its trial out, for it says nothing
 * about relevance. The last word on a report counts; a withdrawn one never was.
 * @param events in any order, repeats allowed
 */
export function trialsOf(events: readonly Recorded[], world: World): Trial[] {
  const gatherer = trialGatherer(world)
  for (const one of events) gatherer.take(one)
  const steps = gatherer.finish()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, event by event, for more of them than fit into memory. `finish` is called once, and pauses after each report. */
export function trialGatherer(world: World) {
  const trials = new Map<string, Found>()
  const reports = new Map<string, { stamped: Stamped[]; memberId: string }>()
  return { take, finish }

  function take({ event, deviceId, memberId }: Recorded): void {
    if (event.kind === "asset.seen") meet(event.data.assetId, event.data.context, event.at, memberId).seen = true
    else if (event.kind === "assets.shown")
      for (const item of event.data.items) meet(item.assetId, event.data.context, event.at, memberId)
    else if (isFeedback(event)) {
      const report = reports.get(reportOf(event)) ?? { stamped: [], memberId }
      reports.set(reportOf(event), report)
      report.stamped.push({ event, deviceId })
    }
  }

  function* finish(): Generator<undefined, Trial[]> {
    for (const { stamped, memberId } of reports.values()) {
      yield
      const state = foldFeedback(stamped)
      if (!state || state.withdrawn || state.feedback.subject !== "asset") continue
      const { assetId, answer, context } = state.feedback
      const used = usedVerdicts.some((one) => one === answer)
      const trial = lastSeen(assetId, context, state.givenAt, memberId)
      if (answer === "how-to-use" && trial) trials.delete(trial.key)
      if (used) {
        const own = trial ?? meet(assetId, context, state.givenAt, memberId)
        own.seen = true
        own.used = true
      }
    }
    return [...trials.values()].filter(({ assetId }) => world.assets.has(assetId)).map(({ key: _, ...trial }) => trial)
  }

  function meet(assetId: string, context: FeedbackContext, at: number, memberId: string): Found {
    const day = dayOf(at)
    const key = `${keyOf(assetId, context, memberId)}|${day}`
    const known = trials.get(key)
    if (known) return known
    const { conversation, personaId, segmentId, accountId } = context
    const industry = accountId === null ? null : world.industryOf(accountId)
    const situation = { conversation, personaId, segmentId, industry }
    const asset = world.assets.get(assetId)
    const today = new Date(day * 86_400_000).toISOString().slice(0, 10)
    const base = asset ? tagScore(asset, situation, today).score : 0
    const trial = { key, repId: memberId, assetId, day, situation, base, seen: false, used: false }
    trials.set(key, trial)
    return trial
  }

  /** Within four weeks before the report. */
  function lastSeen(assetId: string, context: FeedbackContext, at: number, memberId: string): Found | null {
    const key = keyOf(assetId, context, memberId)
    for (let day = dayOf(at); day > dayOf(at) - 28; day--) {
      const trial = trials.get(`${key}|${day}`)
      if (trial?.seen) return trial
    }
    return null
  }
}

const keyOf = (assetId: string, { accountId, contactId, conversation }: FeedbackContext, memberId: string) =>
  JSON.stringify([memberId, assetId, accountId, contactId, conversation])

const isFeedback = (event: Event): event is FeedbackEvent =>
  event.kind === "feedback.given" || event.kind === "feedback.revised" || event.kind === "feedback.withdrawn"

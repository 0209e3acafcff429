// How the reps answer: the usual mix, and the six things that are there to be found.
import type { Asset } from "~src/domain/asset"
import { type Answer, type Blocker, type Reason, reasons, type Verdict } from "~src/domain/words"
import type { PlantedTopic } from "../content/notes-planted"
import type { Random } from "../random"
import type { Visit } from "./journeys"

export type Said<A extends Answer> = { answer: A; reason: Reason | null; topic: PlantedTopic | null }

/** Days before today on which release five went out and the gateway was dropped. */
export const releaseFive = 37
/** Days before today from which the single-site specialists lost their hurry. */
export const slowdown = 28

const usual: readonly (readonly [Verdict, number])[] = [
  ["used", 46],
  ["used-with-edits", 21],
  ["not-relevant", 15],
  ["how-to-use", 3],
  ["out-of-date", 5],
  ["off-message", 2],
  ["made-my-own", 5],
]

/** What a rep says about an asset that was shown, or that the rep looked up. */
export function verdictOn(asset: Asset, visit: Visit, lookedUp: boolean, random: Random): Said<Verdict> {
  if (asset.id === "cost-of-standstill" && visit.conversation === 4 && visit.account.industry === "Food & beverage") {
    if (random.chance(0.76)) return { answer: "not-relevant", reason: "too-generic", topic: "too-generic-in-food" }
  }
  if (asset.id === "plant-downtime-calculator" && random.chance(0.56)) {
    const reason = random.pick(["too-technical", "too-technical", "no-example", "no-opener"] as const)
    return { answer: "how-to-use", reason, topic: "calculator-how" }
  }
  if (asset.id === "insurer-questions" && lookedUp) {
    if (random.chance(0.12)) return { answer: "used-with-edits", reason: "made-specific", topic: null }
    const reason = random.pick(["opened-a-door", "opened-a-door", "sent-before-meeting"] as const)
    return { answer: "used", reason, topic: "insurer-opens-doors" }
  }
  if (asset.kind === "case-study" && asset.language !== visit.language) {
    const reason = random.pick(["nothing-fitted", "needed-local", "needed-local"] as const)
    return { answer: "made-my-own", reason, topic: "german-own" }
  }
  if (asset.campaign === "Release five" && visit.daysAgo < releaseFive && random.chance(0.6))
    return { answer: "out-of-date", reason: "old-product", topic: "security-page-old" }
  return plain(random.weighted(usual), random)
}

/** What a rep says about a point of view, by the messages in it. */
export function verdictOnView(messageIds: string[], visit: Visit, random: Random): Said<Verdict> {
  if (messageIds.includes("m-tec-view-data-stays") && visit.daysAgo < releaseFive && random.chance(0.8))
    return {
      answer: "off-message",
      reason: random.chance(0.8) ? "old-positioning" : "contradicts-pov",
      topic: "gateway-gone",
    }
  return plain(
    random.weighted<Verdict>([
      ["used", 44],
      ["used-with-edits", 33],
      ["not-relevant", 12],
      ["out-of-date", 3],
      ["off-message", 1],
      ["made-my-own", 7],
    ]),
    random,
  )
}

/** Whether something keeps this account from moving, and what. */
export function blockerOn(visit: Visit, random: Random): Said<Blocker> | null {
  const slow = visit.account.segmentId === "s-single" && visit.daysAgo < slowdown
  if (!random.chance(slow ? 0.54 : 0.11)) return null
  if (slow && random.chance(0.8)) {
    const reason = random.pick(["not-a-priority", "solved-already", "does-not-see-it"] as const)
    return { answer: "no-pain", reason, topic: "no-pain-single" }
  }
  return plain(
    random.weighted<Blocker>([
      ["wrong-target", 17],
      ["no-pain", 12],
      ["not-in-market", 28],
      ["stale", 11],
      ["no-contact", 15],
      ["bad-data", 9],
      ["duplicate", 4],
      ["already-customer", 4],
    ]),
    random,
  )
}

/** An answer with one of its own reasons, or none. */
export function plain<A extends Answer>(answer: A, random: Random): Said<A> {
  const list = reasons[answer] as readonly Reason[]
  return { answer, reason: list.length > 0 && random.chance(0.62) ? random.pick(list) : null, topic: null }
}

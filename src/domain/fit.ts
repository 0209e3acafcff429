// How well a line or an asset is meant for a situation: one rule for messages, insights and assets.
import type { Audience } from "./messaging"
import type { Conversation } from "./words"

/** Whom and what the rep is about to talk of. */
export type Situation = {
  conversation: Conversation
  segmentId: string | null
  personaId: string | null
  industry: string | null
}

/** Per dimension: `named` it is for just this; `open` it is for everyone; `unknown` we do not know ours; `other` it is for others. */
export type Fit = "named" | "open" | "unknown" | "other"
export type Fits = { conversation: Fit; segment: Fit; persona: Fit; industry: Fit }

export function fitsOf(audience: Audience, situation: Situation): Fits {
  return {
    conversation: fit(audience.conversations, situation.conversation),
    segment: fit(audience.segmentIds, situation.segmentId),
    persona: fit(audience.personaIds, situation.personaId),
    industry: industryFit(audience.industries, situation.industry),
  }
}

function fit<T>(list: readonly T[], value: T | null): Fit {
  if (list.length === 0) return "open"
  if (value === null) return "unknown"
  return list.includes(value) ? "named" : "other"
}

/** Industries are words, not ids: case does not count. */
function industryFit(list: readonly string[], value: string | null): Fit {
  if (list.length === 0) return "open"
  if (value === null) return "unknown"
  const ours = value.toLowerCase()
  return list.some((one) => one.toLowerCase() === ours) ? "named" : "other"
}

// Which messages a point of view of the quarter was composed of: the best-fitting line of each part.
import { type Fits, fitsOf } from "~src/domain/fit"
import type { Message } from "~src/domain/messaging"
import type { Random } from "../random"
import type { Visit } from "./journeys"

const parts = ["trend", "problem", "cost", "view"] as const

/** @returns the ids of up to four live messages whose slots the account can fill; equals are drawn. */
export function linesSaid(visit: Visit, messages: Message[], random: Random): string[] {
  const known = new Set(visit.account.facts.map((fact) => fact.key))
  const situation = { ...visit.context, industry: visit.account.industry }
  return parts.flatMap((part) => {
    let best: { id: string; score: number }[] = []
    for (const message of messages) {
      if (message.part !== part || message.status !== "live" || message.language !== visit.language) continue
      const fits = fitsOf(message.audience, situation)
      const slots = factSlots(message)
      if (Object.values(fits).some((fit) => fit === "other" || fit === "unknown")) continue
      if (slots.some((key) => !known.has(key))) continue
      const score = scoreOf(fits) + (slots.length > 0 ? 1 : 0)
      if (score > (best[0]?.score ?? -1)) best = [{ id: message.id, score }]
      else if (score === best[0]?.score) best.push({ id: message.id, score })
    }
    return best.length > 0 ? [random.pick(best).id] : []
  })
}

/** The fact keys that a message's claim or proof names. */
export function factSlots(message: Pick<Message, "claim" | "proof">): string[] {
  return [...`${message.claim} ${message.proof.text}`.matchAll(/\{fact\.([a-z0-9-]+)\}/g)].map(
    (found) => found[1] as string,
  )
}

const scoreOf = (fits: Fits) =>
  (fits.persona === "named" ? 2 : 0) +
  (fits.conversation === "named" ? 2 : 0) +
  (fits.industry === "named" ? 1 : 0) +
  (fits.segment === "named" ? 1 : 0)

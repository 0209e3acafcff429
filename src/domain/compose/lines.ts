// The lines that could be said here: messages and insights that fit the situation, filled, the most specific first.
import type { Fact } from "../account"
import { type Fits, fitsOf, type Situation } from "../fit"
import type { Audience, Insight, Message } from "../messaging"
import type { Language, PovPart } from "../words"
import type { PovSentence } from "./pov"
import { fillSlots, type SlotValues } from "./slots"

export type Line = {
  part: PovPart
  text: string
  source: PovSentence["source"]
  from: PovSentence["from"]
  facts: Fact[]
  /** Speaks to this person or this buying role. */
  personal: boolean
  points: number
  pillar: string | null
  order: string
  message: Message | null
  insight: Insight | null
}
/** A line that would have been said, had we known `missing`. */
export type Unsaid = { part: PovPart; points: number; missing: string[] }
export type Lines = { said: Line[]; unsaid: Unsaid[] }

const weight: Record<keyof Fits, number> = { persona: 8, segment: 4, industry: 3, conversation: 2 }
/** A line that holds a fact of this account comes before any that merely fits its kind. */
const factWeight = 12

/** Points of a line's fit; null if it is for others, or for a kind that we cannot tell whether this account is of. */
function pointsOf(fits: Fits): number | null {
  let points = 0
  for (const key of Object.keys(weight) as (keyof Fits)[]) {
    if (fits[key] === "other" || fits[key] === "unknown") return null
    if (fits[key] === "named") points += weight[key]
  }
  return points
}

/** All lines of live messages and insights in one language. */
export function linesFor(
  messages: readonly Message[],
  insights: readonly Insight[],
  situation: Situation,
  language: Language,
  values: SlotValues,
): Lines {
  const lines: Lines = { said: [], unsaid: [] }
  const add = (
    part: PovPart,
    template: string,
    audience: Audience,
    rest: Pick<Line, "source" | "from" | "pillar" | "order" | "message" | "insight">,
  ) => {
    const fits = fitsOf(audience, situation)
    const points = pointsOf(fits)
    if (points === null) return
    const filled = fillSlots(template, values)
    const wanted = points + (template.includes("{fact.") ? factWeight : 0)
    if (!filled.said) lines.unsaid.push({ part, points: wanted, missing: filled.missing })
    else {
      // A proof is somebody else's story, whoever it is told to.
      const personal = filled.person || (fits.persona === "named" && part !== "proof")
      lines.said.push({ part, text: filled.text, facts: filled.facts, personal, points: wanted, ...rest })
    }
  }
  for (const message of messages) {
    if (message.status !== "live" || message.language !== language) continue
    const { source: label, url, date } = message.proof
    const source = { label, url, date }
    const rest = { source, from: { messageId: message.id }, pillar: message.pillar, message, insight: null }
    const order = `${String(9e15 - message.updatedAt).padStart(17, "0")}${message.id}`
    add(message.part, message.claim, message.audience, { ...rest, order })
    add("proof", message.proof.text, message.audience, { ...rest, order })
  }
  for (const insight of insights) {
    if (insight.language !== language) continue
    const { source: label, url, date } = insight
    const rest = { source: { label, url, date }, from: { insightId: insight.id }, pillar: null, message: null, insight }
    add("trend", insight.claim, insight.audience, { ...rest, order: `0${insight.id}` })
    add("question", insight.question, insight.audience, { ...rest, order: `0${insight.id}` })
  }
  return lines
}

/** The best line of a part; `bonus` favours some. Ties: the later changed, then by id. */
export function bestLine(lines: readonly Line[], part: PovPart, bonus: (line: Line) => number = () => 0): Line | null {
  let best: Line | null = null
  for (const line of lines) {
    if (line.part !== part) continue
    const gap = best ? line.points + bonus(line) - best.points - bonus(best) : 1
    if (gap > 0 || (gap === 0 && best && line.order < best.order)) best = line
  }
  return best
}

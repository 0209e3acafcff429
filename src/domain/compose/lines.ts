// The lines that could be said here: messages and insights that fit the situation, filled, the most specific first.
import type { Fact } from "../account"
import { type Fits, fitsOf, type Situation } from "../fit"
import type { Audience, Insight, Message } from "../messaging"
import type { Language, PovPart } from "../words"
import type { PovSentence, SaidSlot } from "./pov"
import { fillSlots, type Piece, type SlotValues } from "./slots"
import { isNamed } from "./values"

export type Line = {
  part: PovPart
  text: string
  pieces: Piece[] | null
  source: PovSentence["source"]
  from: PovSentence["from"]
  facts: Fact[]
  slots: SaidSlot[]
  /** Of the account's peers, for which it would be just as true. */
  share: number
  locked: boolean
  others: string[]
  points: number
  pillar: string | null
  order: string
  message: Message | null
  insight: Insight | null
}
/** A line that would have been said, had we known `missing`. */
export type Unsaid = { part: PovPart; points: number; missing: string[] }
/** Rows that lie on a device from before have neither. */
type Worded = Message & { wordings?: readonly string[]; locked?: boolean }
export type Lines = { said: Line[]; unsaid: Unsaid[] }

const weight: Record<keyof Fits, number> = { persona: 8, segment: 4, industry: 3, conversation: 2 }
/** A line that holds a fact comes before any that merely fits the account's kind: the more, the fewer peers share it. */
const factWeight = 12
const leastFactWeight = 6
const weightOf = (share: number) => leastFactWeight + (factWeight - leastFactWeight) * (1 - share)

/** Points of a line's fit; null if it is for others, or for a kind that we cannot tell whether this account is of. */
function pointsOf(fits: Fits): number | null {
  let points = 0
  for (const key of Object.keys(weight) as (keyof Fits)[]) {
    if (fits[key] === "other" || fits[key] === "unknown") return null
    if (fits[key] === "named") points += weight[key]
  }
  return points
}

/** What a line would weigh that nothing is missing from. */
const hoped = (template: string) => (template.includes("{fact.") ? factWeight : 0)

/** All lines of live messages and insights in one language. */
export function linesFor(
  messages: readonly Worded[],
  insights: readonly Insight[],
  situation: Situation,
  language: Language,
  values: SlotValues,
  shareOf: (keys: readonly string[]) => number,
): Lines {
  const lines: Lines = { said: [], unsaid: [] }
  const add = (
    part: PovPart,
    templates: readonly string[],
    audience: Audience,
    rest: Pick<Line, "source" | "from" | "pillar" | "order" | "message" | "insight" | "locked">,
  ) => {
    const fits = fitsOf(audience, situation)
    const points = pointsOf(fits)
    if (points === null || !isNamed(rest.source.label)) return
    const filled = templates.map((template) => fillSlots(template, values, language))
    const [first, ...more] = filled
    const said = filled.find((one) => one.said)
    // What the line itself lacks is named, even where another wording of it can be said.
    if (first && !first.said)
      lines.unsaid.push({ part, points: points + hoped(templates[0] ?? ""), missing: first.missing })
    if (!said?.said) return
    const share = shareOf(said.facts.map((fact) => fact.key))
    const others = more.flatMap((one) => (one.said && one !== said && !one.pieces ? [one.text] : []))
    const { text, pieces, facts, slots } = said
    lines.said.push({
      part,
      text,
      pieces,
      facts,
      slots,
      share,
      others,
      points: points + (facts.length > 0 ? weightOf(share) : 0),
      ...rest,
    })
  }
  for (const message of messages) {
    if (message.status !== "live" || message.language !== language) continue
    const { source: label, url, date } = message.proof
    const source = { label, url, date }
    const { pillar, locked = false, wordings = [] } = message
    const rest = { source, from: { messageId: message.id }, pillar, message, insight: null }
    const order = `${String(9e15 - message.updatedAt).padStart(17, "0")}${message.id}`
    add(message.part, [message.claim, ...wordings], message.audience, { ...rest, order, locked })
    add("proof", [message.proof.text], message.audience, { ...rest, order, locked })
  }
  for (const insight of insights) {
    if (insight.language !== language) continue
    const { source: label, url, date } = insight
    const rest = { source: { label, url, date }, from: { insightId: insight.id }, pillar: null, message: null, insight }
    const order = `0${insight.id}`
    add("trend", [insight.claim], insight.audience, { ...rest, order, locked: false })
    add("question", [insight.question], insight.audience, { ...rest, order, locked: false })
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

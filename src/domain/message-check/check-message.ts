// The message check: a rep's own text beside what marketing has approved. Pure, and sends nothing (PRODUCT 2.5).
import { type Figure, readFigures } from "../figures"
import { fitsOf, type Situation } from "../fit"
import type { Message } from "../messaging"
import { claimedFigures, unsupported } from "./figures-said"
import { type ApprovedLine, indexLines, nearEnough, nearestLines } from "./nearest-line"
import { type AvoidTerm, formsOf, termsIn } from "./terms-in"

export type Finding =
  | { kind: "term"; at: number; text: string; term: AvoidTerm }
  /** A figure that claims something, and that no approved line near the sentence says. */
  | { kind: "figure"; at: number; text: string }
export type CheckedSentence = {
  at: number
  text: string
  findings: Finding[]
  /** The approved line that says it best; null: nothing like it is approved. */
  nearest: ApprovedLine | null
}
/** `situation`: whom the rep writes to; null: nobody known, and every term counts. */
export type Check = (text: string, situation?: Situation | null) => CheckedSentence[]

/** Lines about as near as the nearest may support a figure too. */
const aboutAsNear = 0.6

/** Prepares the check; one is good for any number of texts. Drafts and retired messages approve nothing. */
export function makeCheck(messages: readonly Message[], terms: readonly AvoidTerm[]): Check {
  const index = indexLines(messages)
  const forms = terms.flatMap((term) => {
    const form = formsOf(term)
    return form ? [[term, form] as const] : []
  })
  const read = new Map<ApprovedLine, Figure[]>()
  const figuresOf = (line: ApprovedLine) => {
    const figures = read.get(line) ?? readFigures(`${line.text} ${line.proof}`)
    read.set(line, figures)
    return figures
  }
  return (text, situation = null) => {
    const avoided = situation ? forms.filter(([term]) => isFor(term, situation)) : forms
    return sentencesOf(text).map(({ at, text }) => {
      const near = nearestLines(text, index)
      const best = near[0]?.score ?? 0
      const lines = near
        .filter(({ score }) => score >= Math.max(best * aboutAsNear, nearEnough))
        .map(({ line }) => line)
      const found = termsIn(text, avoided).map((one): Finding => ({ kind: "term", ...one, at: at + one.at }))
      const claimed = claimedFigures(text)
      const figures = (claimed.length === 0 ? [] : unsupported(claimed, lines.map(figuresOf))).map(
        (one): Finding => ({ kind: "figure", at: at + one.at, text: one.text }),
      )
      const nearest = near[0] && best >= nearEnough ? near[0].line : null
      return { at, text, findings: [...found, ...figures].sort((a, b) => a.at - b.at), nearest }
    })
  }
}

/** A term that is to be avoided towards others alone does not count; where we do not know whether they are those, it does. */
const isFor = ({ audience }: AvoidTerm, situation: Situation) =>
  !audience || Object.values(fitsOf(audience, situation)).every((fit) => fit !== "other")

/** Sentences and lines of a text with where they begin; a point inside a figure or after a short form ends none. */
function sentencesOf(text: string): { at: number; text: string }[] {
  const parts: { at: number; text: string }[] = []
  for (const { 0: part, index } of text.matchAll(
    /[^\n]+?(?:(?<!\b(?:\p{L}|\d{1,2}|bzw|ca|etc|Inc|Ltd|Nr|Dr|Mr|Ms|usw|Mio))[.!?…]+["”“»)]*(?=\s|$)|(?=\n|$))/gu,
  )) {
    const lead = part.length - part.trimStart().length
    const trimmed = part.trim()
    if (trimmed) parts.push({ at: index + lead, text: trimmed })
  }
  return parts
}

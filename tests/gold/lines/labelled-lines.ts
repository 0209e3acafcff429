// The labelled lines by which the message check is judged: the lists put together.
import { withFigures } from "./figures"
import { fine } from "./fine"
import type { LabelledLine } from "./line"
import { withTerms } from "./terms"

/** All labelled lines, always in the same order. */
export function labelledLines(): LabelledLine[] {
  return [...fine, ...withTerms, ...withFigures]
}

// Which of a message's lines a rep has reworded, and the message with the rep's words in its place.
import type { Message } from "./messaging"

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** The share of words that two texts have in common, 0 to 1 (Jaccard). */
function alike(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const both = [...one].filter((word) => other.has(word)).length
  return both / Math.max(1, one.size + other.size - both)
}

/**
 * Puts `after` where `before` stood: the claim, one of its wordings, or the proof's text, whichever `before` is most like. It comes
 * from a composed sentence, so slots and grammar may differ a little. Of two the same the claim goes first. Nothing else changes.
 */
export function replaceLine(message: Message, before: string, after: string): Message {
  const { claim, wordings, proof } = message
  const lines = [claim, ...wordings, proof.text]
  const best = lines.reduce((at, line, i) => (alike(before, line) > alike(before, lines[at] ?? "") ? i : at), 0)
  if (best === 0) return { ...message, claim: after }
  if (best === lines.length - 1) return { ...message, proof: { ...proof, text: after } }
  return { ...message, wordings: wordings.map((line, i) => (i === best - 1 ? after : line)) }
}

const figuresIn = (text: string) => text.replace(/\{[^}]*\}/g, "").match(/\d[\d.,]*\d|\d/g) ?? []

/**
 * Figures of a rep's wording that the message does not say: such a one may be true of that rep's account alone, and has no source.
 * A message with it would tell it to every account.
 */
export function unsourcedFigures({ claim, wordings, proof }: Message, after: string): string[] {
  const said = new Set([claim, ...wordings, proof.text].flatMap(figuresIn))
  return [...new Set(figuresIn(after))].filter((figure) => !said.has(figure))
}

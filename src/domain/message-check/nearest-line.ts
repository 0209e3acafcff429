// The approved line that is nearest to a sentence, by the words they share, rare ones counting more.
import type { Message } from "../messaging"
import { stemOf } from "../stem"

export type ApprovedLine = { messageId: string; text: string; proof: string }
export type Near = { line: ApprovedLine; score: number }
export type LineIndex = {
  lines: readonly ApprovedLine[]
  holding: ReadonlyMap<string, readonly number[]>
  rarity: (stem: string) => number
  lengths: readonly number[]
}

/** Below this a sentence is about something else. */
export const nearEnough = 0.3

const small = new Set(
  "a an the and or of to in on at by for with from is are was were be been it its this that these those we our you your they their i my me us he she as not no so if than then there what which who will would can could do does did have has had up out about into one der die das den dem des und oder von zu im in am an auf bei für mit aus ist sind war waren wird werden es sie wir uns unser unsere ihr ihre ihren ihnen ich mir mich nicht kein keine so wenn als dann was wer wie ein eine einen einem einer hat haben hatte sich auch nur noch zum zur vom".split(
    " ",
  ),
)

export const stemsIn = (text: string): string[] =>
  [...text.matchAll(/\p{L}{2,}/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !small.has(word))
    .map(stemOf)

/** Live messages alone; their slots are no words. */
export function indexLines(messages: readonly (Message & { wordings?: readonly string[] })[]): LineIndex {
  const lines = messages
    .filter(({ status }) => status === "live")
    .map(({ id, claim, wordings, proof }) => ({
      messageId: id,
      text: [claim, ...(wordings ?? [])].join(" "),
      proof: proof.text,
    }))
  const holding = new Map<string, number[]>()
  const all = lines.map(({ text, proof }) => new Set(stemsIn(`${text} ${proof}`.replace(/\{[^}]*\}/g, " "))))
  all.forEach((stems, i) => {
    for (const stem of stems) {
      const lines = holding.get(stem)
      if (lines) lines.push(i)
      else holding.set(stem, [i])
    }
  })
  const unheard = Math.log(1 + lines.length)
  const weights = new Map([...holding].map(([stem, at]) => [stem, Math.log(1 + lines.length / (1 + at.length))]))
  const rarity = (stem: string) => weights.get(stem) ?? unheard
  const lengths = all.map((stems) => Math.sqrt([...stems].reduce((sum, one) => sum + rarity(one) ** 2, 0)))
  return { lines, holding, rarity, lengths }
}

/** Lines by how near they are, the nearest first; those that share no word are left out. */
export function nearestLines(sentence: string, { lines, holding, rarity, lengths }: LineIndex): Near[] {
  const stems = [...new Set(stemsIn(sentence))]
  const scores = new Map<number, number>()
  let length = 0
  for (const stem of stems) {
    const weight = rarity(stem)
    length += weight ** 2
    for (const at of holding.get(stem) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight ** 2)
  }
  // Long lines are not held against a short sentence of theirs: half of their length counts.
  const near = [...scores].map(([at, sum]) => ({
    at,
    score: sum / (Math.sqrt(length) * Math.sqrt(lengths[at] ?? 1) * scale(length)),
  }))
  near.sort((a, b) => b.score - a.score || a.at - b.at)
  return near.flatMap(({ at, score }) => {
    const line = lines[at]
    return line ? [{ line, score }] : []
  })
}

const scale = (length: number) => length ** 0.25

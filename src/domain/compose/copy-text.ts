// A sentence as it will be said, with what the rep put into its slots, and what "copy" puts on the clipboard. Free of schemas.
import type { Pov, PovSentence } from "./pov"

export type Fills = Readonly<Record<string, string>>

/** How a slot of the rep's reads while it is empty. */
export const emptySlot = (key: string) => `[${key.replaceAll("-", " ")}]`

/** The keys of the slots that are still to be filled. The rep's own words count as filled once a slot's mark is gone. */
export function unfilledIn({ pieces, text, edited }: PovSentence, fills: Fills): string[] {
  const keys = (pieces ?? []).flatMap((piece) => (typeof piece === "string" ? [] : [piece.rep]))
  return keys.filter((key) => (edited ? text.includes(emptySlot(key)) : !fillOf(fills, key)))
}

export function textOf({ pieces, text, edited }: PovSentence, fills: Fills): string {
  if (!pieces || edited) return text
  return pieces.map((one) => (typeof one === "string" ? one : fillOf(fills, one.rep) || emptySlot(one.rep))).join("")
}

const fillOf = (fills: Fills, key: string) => (Object.hasOwn(fills, key) ? (fills[key] ?? "").trim() : "")

/** Plain text, sources below; empty if there is nothing to say. `unfilled`: slots that have to be filled before. */
export function copyText(pov: Pov, fills: Fills = pov.fills): { text: string; unfilled: string[] } {
  if (pov.sentences.length === 0) return { text: "", unfilled: [] }
  const unfilled = [...new Set(pov.sentences.flatMap((sentence) => unfilledIn(sentence, fills)))]
  return { text: `${pov.sentences.map((one) => textOf(one, fills)).join("\n")}\n\n${pov.sources}`, unfilled }
}

/** The sources of these sentences, each once, below a heading. */
export function sourcesOf(sentences: readonly PovSentence[], heading: string): string {
  const lines = sentences.map(({ source }) => `- ${source.label}, ${source.date}${source.url ? `, ${source.url}` : ""}`)
  return `${heading}:\n${[...new Set(lines)].join("\n")}`
}

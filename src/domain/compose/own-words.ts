// The rep's own words over a composed point of view. Free of schemas.
import type { Pov, PovSentence } from "./pov"

/** `what`: a sentence by its id, or `slot:<key>`. `before`: the sentence they were written for, "" for a slot. */
export type OwnWords = { what: string; before: string; text: string }

export const slotWords = (key: string) => `slot:${key}`

/** A sentence that has changed since is said as it now is, and the rep's words for it are kept beside it. Locked text never changes. */
export function withOwnWords(pov: Pov, words: readonly OwnWords[]): Pov {
  const by = new Map(words.map((one) => [one.what, one]))
  const keys = pov.sentences
    .flatMap(({ pieces }) => pieces ?? [])
    .flatMap((one) => (typeof one === "string" ? [] : [one.rep]))
  const fills = keys.flatMap((key) => {
    const fill = by.get(slotWords(key))
    return fill ? [[key, fill.text] as const] : []
  })
  return { ...pov, fills: Object.fromEntries(fills), sentences: pov.sentences.map((one) => own(one, by.get(one.id))) }
}

function own(sentence: PovSentence, words: OwnWords | undefined): PovSentence {
  if (!words || sentence.locked || words.text === sentence.text) return sentence
  if (words.before !== sentence.text) return { ...sentence, earlier: words.text }
  return { ...sentence, text: words.text, edited: { before: sentence.text } }
}

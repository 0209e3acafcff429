// Terms to avoid in a text, in any of their forms, English and German, and never inside another word.
import type { Audience } from "../messaging"
import { asPattern } from "../pattern"
import type { Language } from "../words"

export type AvoidTerm = {
  id: string
  term: string
  instead: string | null
  why: string
  language: Language
  /** Left out: towards everyone. */
  audience?: Audience
}
export type FoundTerm = { term: AvoidTerm; at: number; text: string }

const endings: Record<Language, string> = {
  en: "(?:s|es|'s|’s|d|ed|ing|ly|r|er|st|est)?",
  de: "(?:s|es|e|en|er|em|n|ere[nmrs]?|ste[nmrs]?|este[nmrs]?)?",
}
const umlauts: Record<string, string> = { a: "ä", o: "ö", u: "ü", A: "Ä", O: "Ö", U: "Ü" }

/** One expression per term; its words may stand apart or be joined by hyphens, the last of them inflected. */
export function formsOf({ term, language }: Pick<AvoidTerm, "term" | "language">): RegExp | null {
  const words = term
    .normalize("NFC")
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean)
  const last = words.pop()
  if (!last) return null
  const before = words.map((word) => `${asPattern(word)}[\\s\\u00a0-]+`).join("")
  const forms = [...bases(last, language)].map(asPattern).join("|")
  // A short form takes no endings but its plural's: AI is not in "air".
  const ending = last.length < 4 ? "s?" : /\p{L}$/u.test(last) ? endings[language] : ""
  return new RegExp(`(?<![\\p{L}\\p{N}_])${before}(?:${forms})${ending}(?![\\p{L}\\p{N}_])`, "giu")
}

/** What endings are put to: synergy, synerg(ies); the plural's vowel in German. */
function bases(word: string, language: Language): Set<string> {
  const all = new Set([word])
  if (language === "en" && /[^aeiou]y$/i.test(word)) all.add(`${word.slice(0, -1)}ie`)
  if (language === "en" && /[^e]e$/i.test(word)) all.add(word.slice(0, -1))
  if (language === "de") {
    const vowel = /^(.*)([aou])([^aeiouäöü]*)$/i.exec(word.replace(/e$/, ""))
    if (vowel?.[1] && vowel[2]) all.add(`${vowel[1]}${umlauts[vowel[2]]}${vowel[3]}`)
  }
  return all
}

/** In the order of the text; of two that overlap the longer. */
export function termsIn(text: string, terms: readonly (readonly [AvoidTerm, RegExp])[]): FoundTerm[] {
  const found = terms.flatMap(([term, forms]) =>
    [...text.matchAll(forms)].map(({ index, 0: said }) => ({ term, at: index, text: said })),
  )
  found.sort((a, b) => a.at - b.at || b.text.length - a.text.length)
  return found.filter((one, i) => !found.slice(0, i).some((other) => other.at + other.text.length > one.at))
}

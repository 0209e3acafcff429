// A value in its sentence: possessive, article, capital, number of what is counted. What cannot be said properly is refused.
import type { Language } from "../words"
import { figureIn, isForeign } from "./values"

export type Slot = "account" | "person" | "role" | "industry" | "fact"
/** The sentence around a slot: what has been said, and what follows in the template. */
export type Around = { before: string; after: string }
export type InPlace = Around & { value: string }

/** @returns the value as it stands there, with what it changes around itself; null: it would be no proper sentence. */
export function inPlace(slot: Slot, given: string, around: Around, language: Language): InPlace | null {
  let { before, after } = around
  let value = given
  if (slot === "fact") {
    value = figureIn(value.replace(/[\s.,;:]+$/, ""), language)
    if (isForeign(value, language) || severalSentences.test(value) || isOneOfMany(value, after, language)) return null
    after = withoutEcho(value, after)
  }
  if (slot === "fact" || slot === "role" || slot === "industry") {
    const start = /(^|[.!?…:]["”“»)]? )$/.test(before)
    if (start) value = upper(value)
    else if (slot === "industry" && language === "en") value = value.replace(/^\p{Lu}(?=\p{Ll})/u, lower)
  }
  if (language === "en")
    before = before.replace(
      /(^|[\s(])(a)n?( )$/i,
      (_, lead, a, gap) => `${lead}${a}${soundsOpen(value) ? "n" : ""}${gap}`,
    )
  if (slot === "account" || slot === "person") {
    const ending = language === "en" ? /^['’]s?(?![\p{L}\p{N}])/u : /^['’]?s(?![\p{L}\p{N}])/u
    if (ending.test(after)) {
      value = possessive(value, slot, language)
      after = after.replace(ending, "")
    }
  }
  // "Acme Inc." at the end of a sentence has its full stop.
  if (value.endsWith(".")) after = after.replace(/^\./, "")
  return { before, value, after }
}

/** A name without its ending takes none twice: James’s, but Halden Drives’; Hans’, but Miras. */
export function possessive(name: string, slot: "account" | "person", language: Language): string {
  if (language === "de")
    return /(s|ß|x|z|ce|[sS]\.)$/.test(name) ? `${name}’` : /[.\d\p{P}]$|\p{Lu}$/u.test(name) ? `${name}’s` : `${name}s`
  return slot === "account" && /s$/i.test(name) ? `${name}’` : `${name}’s`
}

const severalSentences = /(?<!\b(?:St|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|Corp|Nr|No|ca|bzw|vs))\b(?<=\p{L}{2})[.!?] +\p{Lu}/u

/** "1 plants": one of what the line says many of. */
function isOneOfMany(value: string, after: string, language: Language): boolean {
  if (!/^(1|one|eine?|einen?)$/i.test(value)) return false
  return language === "de" ? /^ +\p{L}/u.test(after) : /^ +(?:[\p{L}-]+ +){0,2}\p{L}+(?<![suiSUI])s\b/u.test(after)
}

/** The value says what it counts, and so does the line: "14 plants" plants. */
function withoutEcho(value: string, after: string): string {
  const last = /(\p{L}+|%)$/u.exec(value)?.[1]
  const next = /^ (\p{L}+|%)/u.exec(after)?.[1]
  return last && next && last.toLowerCase() === next.toLowerCase() ? after.slice(next.length + 1) : after
}

const upper = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const lower = (letter: string) => letter.toLowerCase()

/** Does it begin with a vowel as it is spoken? An HR lead, an 8 %, a unit, a one-off. */
function soundsOpen(value: string): boolean {
  if (/^(8|11(?!\d)|18(?!\d)|11,|18,)/.test(value)) return true
  if (/^[A-Z]{2,}\b/.test(value)) return /^[AEFHILMNORSX]/.test(value)
  if (/^(hour|honest|heir|hono)/i.test(value)) return true
  return /^[aeioäöuü]/i.test(value) && !/^(uni|use|usu|eur|one\b|once|ubi|uti|urani)/i.test(value)
}

// What may stand in a slot: a value that reads as one, in the sentence's language and with its way of writing figures.
import type { Language } from "../words"

/** A name longer than this is no name, a fact longer than this is a text of its own. */
export const longestValue = 120
const longestSource = 200

const nothing =
  /^(n\.?\/?a\.?|nil|null|undefined|nan|none|unknown|unbekannt|keine? angaben?|k\.? ?a\.?|tb[ad]|todo|x+|test)$/i

/** The value, or null where printing it would be nonsense: no letter or figure in it, a placeholder, braces, far too long. */
export function usable(text: string | null | undefined, longest = longestValue): string | null {
  const value = oneLine(text ?? "")
  if (value.length > longest || /[{}]/.test(value) || !/[\p{L}\p{N}]/u.test(value) || nothing.test(value)) return null
  return value
}

const known = new Map<string, boolean>()

/** Whether a source may be named; the same few are asked about with every view. */
export function isNamed(source: string): boolean {
  const before = known.get(source)
  if (before !== undefined) return before
  if (known.size > 5000) known.clear()
  const named = usable(source, longestSource) !== null
  known.set(source, named)
  return named
}

/** One line without control and direction characters: a name cannot turn the text around it. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060\u061c\u00ad\ufeff]|\p{Cs}/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
}

const smallWords: Record<Language, RegExp> = {
  en: /\b(the|of|and|for|with|a|an|by|in every|per|from|to)\b/gi,
  de: /\b(der|die|das|den|dem|des|und|für|mit|ein|eine|einen|einer|je|bis|von|vom|zum|zur|im|aus)\b/gi,
}

/** Is this a text in the other language? Its small words say so; a name or a figure has none. */
export function isForeign(value: string, language: Language): boolean {
  const count = (one: Language) => (value.match(smallWords[one]) ?? []).length
  const other = language === "en" ? "de" : "en"
  return count(other) > count(language)
}

const sum =
  /^(?<sign>[€$£])? ?(?<number>\d[\d.,]*\d|\d) ?(?<scale>million(?:en|s)?|mio\.?|billion|milliarden?|thousand|tausend)? ?(?<unit>€|euros?|eur|%|percent|prozent)?$/i
const scales: Record<string, Record<Language, string>> = {
  m: { en: "million", de: "Millionen" },
  b: { en: "billion", de: "Milliarden" },
  t: { en: "thousand", de: "Tausend" },
}

/** A value that is one figure, in the language's way of writing it: "€ 38,000" is "38.000 €". Anything else stays as it is. */
export function figureIn(value: string, language: Language): string {
  const found = sum.exec(value)?.groups
  if (!found?.number) return value
  const { sign, number, scale, unit = "" } = found
  const figure = numberIn(number, language)
  if (figure === null) return value
  const kind = scale && (/^milliard/i.test(scale) ? "b" : (scale[0] ?? "").toLowerCase())
  const word = kind ? ` ${scales[kind]?.[language] ?? scale}` : ""
  const euro = sign === "€" || /^(€|eur|euros?)$/i.test(unit)
  if (/^(%|percent|prozent)$/i.test(unit)) return `${figure} %`
  if (!euro) return `${sign ? `${sign} ` : ""}${figure}${word}`
  if (language === "en") return `€ ${figure}${word}`
  return word ? `${figure}${word} Euro` : `${figure} €`
}

/** null: cannot be told which kind of point it is. Years and short numbers stay as they are. */
function numberIn(text: string, language: Language): string | null {
  const [group, point] = language === "de" ? [".", ","] : [",", "."]
  if (/^\d{1,4}$/.test(text)) return text
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, group)
  if (/^\d+$/.test(text)) return grouped(text)
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text)) return grouped(text.replace(/\D/g, ""))
  const [, whole, , part] = /^(\d{1,3}(?:[.,]\d{3})*|\d+)([.,])(\d{1,2})$/.exec(text) ?? []
  return whole && part ? `${grouped(whole.replace(/\D/g, ""))}${point}${part}` : null
}

// What two names have in common that are probably one company's, spelt otherwise: to find candidates, never to decide.
//
// Left out or made one: legal forms, spaces, articles, "group", "&" in its languages, usual abbreviations, brackets and taglines,
// the several ways to write umlauts, long vowels and another script in Latin letters.
import { registrableDomain } from "./domain-of"
import { coreWords, sameWords } from "./name-words"
import { isPlaceholderName } from "./placeholder-names"
import { plainWords } from "./plain-words"
import { latinSpellings } from "./transliterate"
import { withoutAttached, withoutForms } from "./without-forms"

const longest = 120

/** @param text a name as `plainText` gives it. @returns the whole name first, then its core; a few at most. */
export function alikeForms(text: string): string[] {
  // "Ёлка" is Yolka as often as Elka, "Жёлтый" hardly ever Zhyoltyy.
  const spoken = text.replace(/(?<![жчшщ])ё/g, "йо")
  return [...new Set([text, spoken].flatMap(formsOf))]
}

function formsOf(text: string): string[] {
  const whole = sameWords(formless(text))
  const core = coreWords(sameWords(formless(withoutTagline(withoutBrackets(withoutAttached(text))))))
  const host = hostName(text)
  const forms = [
    whole,
    coreWords(whole),
    ...(isPlaceholderName(core.join(" ")) ? [] : [core]),
    ...(host ? [[host]] : []),
  ]
  return [...new Set(forms.flatMap(skeletons))].filter((form) => form.length > 1)
}

/** A word's sound, roughly: what spellings in Latin letters do not agree on is made one. */
export function soundOf(word: string): string {
  // Of a few letters each one counts.
  if (word.length < 4) return word
  return word
    .replace(/dj/g, "d")
    .replace(/shch|schtsch|stsch/g, "s")
    .replace(/tsch/g, "h")
    .replace(/sch|sh/g, "s")
    .replace(/t?ch|kh/g, "h")
    .replace(/zh/g, "z")
    .replace(/t[sz]|cz/g, "c")
    .replace(/ck/g, "k")
    .replace(/ph/g, "f")
    .replace(/dh/g, "d")
    .replace(/[yj]/g, "i")
    .replace(/i{2,}/g, "i")
    .replace(/^ie/, "e")
    .replace(/a[ae]/g, "a")
    .replace(/o[eou]/g, "o")
    .replace(/u[eu]/g, "u")
    .replace(/ee/g, "e")
}

const skeletons = (words: readonly string[]) =>
  latinSpellings(words).map((spelt) => spelt.map(soundOf).join("").slice(0, longest))

/** Legal forms off, at a beginning too. */
const formless = (text: string) => withoutForms(plainWords(withoutAttached(text)), true)

/** Brackets and what is in them, unless nothing else is left. */
export function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|【[^【】]*】/g, " ")
  return /[\p{L}\p{N}]/u.test(outside) ? outside : text
}

/** What stands before the first bar, dash, colon or comma, and before "by" or "formerly". */
function withoutTagline(text: string): string {
  const [first = ""] = text.split(/\s[-–—/→>]+\s|\s?[|•·–—→;:]\s?|\s\/\/\s|,\s|\s(?:by|formerly|vormals|ehemals|ex)\s/)
  return /[\p{L}\p{N}]/u.test(first) ? first : text
}

/** "www.acme.example" as a name is the name "acme". */
function hostName(text: string): string | null {
  if (!/^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\/?$/u.test(text.trim())) return null
  return registrableDomain(text)?.split(".")[0] ?? null
}

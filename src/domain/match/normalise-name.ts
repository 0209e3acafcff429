// A company's name in the form in which two spellings of it are the same: case, diacritics, punctuation, legal form.
import { attachedForms, endForms, longestForm, startForms } from "./legal-forms"
import { isPlaceholderName } from "./placeholder-names"

const folded: Record<string, string> = {
  "ß": "ss",
  "æ": "ae",
  "œ": "oe",
  "ø": "o",
  "ł": "l",
  "đ": "d",
  "ð": "d",
  "þ": "th",
  "ı": "i",
}
const umlauts: Record<string, string> = { "ä": "ae", "ö": "oe", "ü": "ue" }

/**
 * The forms under which a name is compared, the one to remember an answer under first.
 * `strict` keeps what stands in brackets ("Acme (France)" is not "Acme"); `loose` leaves it out and only finds candidates.
 * Umlauts give two spellings each (Müller: mueller, muller).
 * @returns empty lists for a name without letters or digits, and for stand-ins like "Self-employed".
 */
export function nameForms(name: string): { strict: string[]; loose: string[] } {
  const base = name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .normalize("NFC")
  const spellings = /[äöü]/.test(base) ? [base.replace(/[äöü]/g, (c) => umlauts[c] ?? c), base] : [base]
  const strict = unique(spellings.map(bare))
  const loose = unique(spellings.map((s) => bare(withoutBrackets(withoutAttached(s))))).filter(
    (s) => !strict.includes(s),
  )
  return { strict, loose }
}

/** A person's name for comparing: case, diacritics, titles in brackets, emoji and punctuation do not count. */
export function samePersonName(a: string, b: string): boolean {
  return personForm(a) === personForm(b)
}

const personForm = (name: string) => words(withoutBrackets(name.normalize("NFKC").toLowerCase())).join(" ")

const unique = (list: string[]) => [...new Set(list)].filter((s) => s !== "" && !isPlaceholderName(s))

function bare(text: string): string {
  return withoutForms(words(withoutAttached(text)))
    .join(" ")
    .slice(0, 400)
}

function words(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (c) => folded[c] ?? c)
    .replace(/[.'’‘`´]/g, "")
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, "$1$2")
    .replace(/[&+＆]/g, " and ")
  const split = plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  return split.map((word) => (word === "und" || word === "et" ? "and" : word))
}

/** Brackets and what is in them, unless nothing else is left. */
function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】/g, " ")
  return /[\p{L}\p{N}]/u.test(outside) ? outside : text
}

function withoutAttached(text: string): string {
  let rest = text.trim()
  for (const form of attachedForms) {
    if (rest.length > form.length && rest.startsWith(form)) rest = rest.slice(form.length).trim()
    if (rest.length > form.length && rest.endsWith(form)) rest = rest.slice(0, -form.length).trim()
  }
  return rest
}

/** Takes legal forms off both ends, again and again, as long as a word remains. */
function withoutForms(all: string[]): string[] {
  let rest = all
  for (let cut = endingForm(rest); cut > 0; cut = endingForm(rest)) {
    rest = rest.slice(0, rest.length - cut)
    if (rest.length > 1 && rest.at(-1) === "and") rest = rest.slice(0, -1)
  }
  for (let cut = startingForm(rest); cut > 0; cut = startingForm(rest)) rest = rest.slice(cut)
  return rest
}

function endingForm(list: string[]): number {
  for (let n = Math.min(longestForm, list.length - 1); n > 0; n--) {
    const tail = list.slice(list.length - n)
    if (endForms.has(tail.join(" "))) return n
    // "S. A." written apart
    if (n > 1 && tail.every((w) => w.length === 1) && endForms.has(tail.join(""))) return n
  }
  return 0
}

function startingForm(list: string[]): number {
  for (let n = Math.min(longestForm, list.length - 1); n > 0; n--)
    if (startForms.has(list.slice(0, n).join(" "))) return n
  return 0
}

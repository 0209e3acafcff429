// A company's name in the form in which two spellings of it are the same: case, diacritics, punctuation, legal form.
import { alikeForms } from "./alike"
import { isPlaceholderName } from "./placeholder-names"
import { plainText, plainWords } from "./plain-words"
import { withoutAttached, withoutForms } from "./without-forms"

const umlauts: Record<string, string> = { "ä": "ae", "ö": "oe", "ü": "ue" }

/**
 * The forms under which a name is compared.
 * `strict`: spellings of the very name, the one to remember an answer under first ("Acme (France)" is not "Acme"; umlauts give
 * two: Müller is mueller and muller). `alike`: what names have in common that are probably the same (see alike.ts); it only finds
 * candidates to ask about.
 * @returns empty lists for a name without letters or digits, and for stand-ins like "Self-employed".
 */
export function nameForms(name: string): { strict: string[]; alike: string[] } {
  const strict = strictForms(name)
  return { strict, alike: strict.length > 0 ? alikeForms(plainText(name)) : [] }
}

/** The strict forms alone, for those who compare names by the hundred thousand. */
export function strictForms(name: string): string[] {
  const base = plainText(name)
  const spellings = /[äöü]/.test(base) ? [base.replace(/[äöü]/g, (c) => umlauts[c] ?? c), base] : [base]
  return [...new Set(spellings.map(bare))].filter((form) => form !== "" && !isPlaceholderName(form))
}

const bare = (text: string) =>
  withoutForms(plainWords(withoutAttached(text)))
    .join(" ")
    .slice(0, 400)

// A person's name for comparing: case, diacritics and their spellings, titles, order with a comma, and script do not count.
import { soundOf, withoutBrackets } from "./alike"
import { plainText, plainWords } from "./plain-words"
import { latinSpellings } from "./transliterate"

/** Before or after a name; none of them is anybody's name. */
const titles = new Set(
  "dr drs prof professor dipl ing mba phd msc bsc mag herr frau mr mrs ms mme mlle jr sr ii iii cpa cfa pmp md rn esq".split(
    " ",
  ),
)

/** Are these two spellings of one name? Never for names without a letter. */
export function samePersonName(a: string, b: string): boolean {
  const theirs = personForms(b)
  return personForms(a).some((form) => form !== "" && theirs.includes(form))
}

function personForms(name: string): string[] {
  const words = plainWords(inOrder(withoutBrackets(plainText(name)))).filter((word) => !titles.has(word))
  return latinSpellings(words).map((spelt) => spelt.map(soundOf).join(" "))
}

/** "Brandt, Ines" is Ines Brandt; what follows a whole name ("Ines Brandt, MBA") is no part of it. */
function inOrder(name: string): string {
  const [before = "", after = ""] = name.split(",")
  const [last, first] = [plainWords(before), plainWords(after).filter((word) => !titles.has(word))]
  return last.length === 1 && first.length > 0 ? `${after} ${before}` : before
}

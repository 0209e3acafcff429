// Takes legal forms off a name, at both ends, as long as a word remains.
import { attachedForms, endForms, longestForm, looseStartForms, startForms } from "./legal-forms"

/** Forms that are written together with the name (株式会社…). */
export function withoutAttached(text: string): string {
  let rest = text.trim()
  // Every such form is of other letters.
  if (!/[^ -~]/.test(rest)) return rest
  for (const form of attachedForms) {
    if (rest.length > form.length && rest.startsWith(form)) rest = rest.slice(form.length).trim()
    if (rest.length > form.length && rest.endsWith(form)) rest = rest.slice(0, -form.length).trim()
  }
  return rest
}

/** @param loosely takes off what at a beginning may be the name's own word too. */
export function withoutForms(words: string[], loosely = false): string[] {
  let rest = withoutPartners(words)
  for (let cut = endingForm(rest); cut > 0; cut = endingForm(rest)) {
    rest = rest.slice(0, rest.length - cut)
    if (rest.length > 1 && rest.at(-1) === "and") rest = rest.slice(0, -1)
  }
  const forms = loosely ? looseStartForms : startForms
  for (let cut = startingForm(rest, forms); cut > 0; cut = startingForm(rest, forms)) rest = rest.slice(cut)
  return rest
}

/** "Rossi Trasporti S.n.c. di Rossi & C.": an Italian partnership names its partners after its form. */
function withoutPartners(words: string[]): string[] {
  const at = words.findIndex((word, i) => i > 0 && /^(snc|sas)$/.test(word) && words[i + 1] === "di")
  return at < 0 ? words : words.slice(0, at)
}

function endingForm(words: string[]): number {
  return longestOf(endForms, words.length - 1, (n) => words[words.length - n] ?? "", true)
}

function startingForm(words: string[], forms: ReadonlySet<string>): number {
  return longestOf(forms, words.length - 1, (n) => words[n - 1] ?? "", false)
}

/** How many words make the longest form, taking one word more each time; 0 where none does. */
function longestOf(forms: ReadonlySet<string>, most: number, word: (n: number) => string, before: boolean): number {
  let found = 0
  let text = ""
  for (let n = 1; n <= Math.min(longestForm, most); n++) {
    text = before ? word(n) + text : text + word(n)
    if (forms.has(text)) found = n
  }
  return found
}

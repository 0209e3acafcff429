// A name's words without what spelling leaves open: case, diacritics, punctuation, signs.

const letters: Record<string, string> = {
  "ß": "ss",
  "æ": "ae",
  "œ": "oe",
  "ø": "o",
  "ł": "l",
  "đ": "d",
  "ð": "d",
  "þ": "th",
  "ı": "i",
  "ħ": "h",
  "ŧ": "t",
  "ŋ": "ng",
  "ə": "e",
}
const written: Record<string, string> = { "&amp;": "&", "&#39;": "'", "&apos;": "'", "&quot;": '"', "&nbsp;": " " }

/** The text in one form of its characters, lower case: no marks of trade, no invisible signs, no HTML's spellings. */
export function plainText(text: string): string {
  return text
    .replace(/&(?:amp|#39|apos|quot|nbsp);/gi, (sign) => written[sign.toLowerCase()] ?? sign)
    .replace(/[´`‘’ʼ]/g, "'")
    .replace(/[®™©℠]/g, " ")
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "")
    .toLowerCase()
    .normalize("NFC")
}

/** Its words; "&" and its spellings are the word "and". Marks that tell letters apart (が, ी) stay, accents do not. */
export function plainWords(text: string): string[] {
  const plain = plainText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþıħŧŋə]/g, (c) => letters[c] ?? c)
    .replace(/[.'״]/g, "")
    .replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, "$1$2")
    .replace(/[&+]/g, " and ")
  const split = plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  return split.map((word) => (word === "und" || word === "et" ? "and" : word))
}

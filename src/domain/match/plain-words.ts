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

/** Most names are written in these alone, where most of what spelling leaves open cannot be. */
const isPlain = (text: string) => !/[^ -~]/.test(text)

/** The text in one form of its characters, lower case: no marks of trade, no invisible signs, no HTML's spellings. */
export function plainText(text: string): string {
  const read = text.includes("&")
    ? text.replace(/&(?:amp|#39|apos|quot|nbsp);/gi, (sign) => written[sign.toLowerCase()] ?? sign)
    : text
  if (isPlain(read)) return read.replaceAll("`", "'").toLowerCase()
  return read
    .replace(/[´`‘’ʼ]/g, "'")
    .replace(/[®™©℠]/g, " ")
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, "")
    .toLowerCase()
    .normalize("NFC")
}

/** Its words; "&" and its spellings are the word "and". Marks that tell letters apart (が, ी) stay, accents do not. */
export function plainWords(text: string): string[] {
  const read = plainText(text)
  const plain = joined(isPlain(read) ? read : withoutAccents(read))
  const split = plain.split(isPlain(plain) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  return split.map((word) => (word === "und" || word === "et" ? "and" : word))
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþıħŧŋə]/g, (c) => letters[c] ?? c)
}

/** What stands between letters of one word goes, what stands for a word becomes it. */
function joined(text: string): string {
  const bare = text.replace(/[.'״]/g, "")
  const whole = bare.includes("/") ? bare.replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, "$1$2") : bare
  return whole.replace(/[&+]/g, " and ")
}

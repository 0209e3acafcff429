// Names in Cyrillic, Greek and kana in Latin letters, as far as the letters alone tell. Latin names stay as they are.

/** Spellings of the letters from the given one on, in the order of their codes; "-" is silent. */
function inOrder(first: string, spellings: string): Record<string, string> {
  const from = first.charCodeAt(0)
  const all = spellings.split(" ").map((one, i) => [String.fromCharCode(from + i), one.replace("-", "")])
  return Object.fromEntries(all)
}

const cyrillic = {
  ...inOrder("а", "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - i - e iu ia"),
  ...inOrder("ѐ", "e e d g e z i i j lj nj c k i u dz"),
  ґ: "g",
}
/** What a language writes otherwise, and the letters by which it is known. */
const languages: { sign: RegExp; letters: Record<string, string> }[] = [
  { sign: /[ыэ]/, letters: {} },
  { sign: /[іїєґ]/, letters: { г: "h" } },
  { sign: /[ђјљњћџ]/, letters: { ч: "c" } },
  { sign: /ъ/, letters: { ъ: "a", щ: "sht" } },
]
const greek = inOrder("α", "a v g d e z i th i k l m n x o p r s s t i f ch ps o")
/** Small ones by their vowel: a few rules need them first. */
const kana = inOrder(
  "ぁ",
  "ぁ a ぃ i ぅ u ぇ e ぉ o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji っ tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ゃ ya ゅ yu ょ yo ra ri ru re ro wa wa i e o n vu",
)
const smallKana: Record<string, string> = {
  ぁ: "a",
  ぃ: "i",
  ぅ: "u",
  ぇ: "e",
  ぉ: "o",
  ゃ: "a",
  ゅ: "u",
  ょ: "o",
  ー: "",
  っ: "",
}

/** The same words in Latin letters, in each way that is usual; one way for Latin ones. */
export function latinSpellings(words: readonly string[]): string[][] {
  const text = words.join(" ")
  if (/[а-ґ]/.test(text)) return [...new Set(fromCyrillic(text))].map((one) => one.split(" "))
  if (/[α-ω]/.test(text)) return [fromGreek(text).split(" ")]
  if (/[ぁ-ヺー]/.test(text)) return [fromKana(text).split(" ")]
  return [[...words]]
}

function fromCyrillic(text: string): string[] {
  const known = languages.filter(({ sign }) => sign.test(text))
  const ways = (known.length > 0 ? known : languages).map(({ letters }) => ({ ...cyrillic, ...letters }))
  // "Ветер" is Veter, and Weter in German and Polish.
  return ways.flatMap((letters) => [spell(text, letters), spell(text, { ...letters, в: "w" })])
}

function fromGreek(text: string): string {
  const sounds = text
    .replace(/ου/g, "ou")
    .replace(/([αε])υ(?=[αβγδεζηιλμνορω])/g, "$1v")
    .replace(/([αε])υ/g, "$1f")
    .replace(/γγ/g, "ng")
    .replace(/(?<!\p{L})μπ/gu, "b")
  return spell(sounds, greek)
}

function fromKana(text: string): string {
  const hiragana = text.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
  const sounds = spell(hiragana, kana)
    .replace(/(?<=sh|ch|j)i(?=[ゃゅょ])/g, "")
    .replace(/i(?=[ゃゅょ])/g, "y")
    .replace(/(?<![a-z])u(?=[ぁぃぇぉ])/g, "w")
    .replace(/[aiueo](?=[ぁぃぅぇぉ])/g, "")
    .replace(/っ(?=ch)/g, "t")
    .replace(/っ([a-z])/g, "$1$1")
  return spell(sounds, smallKana)
}

const spell = (text: string, letters: Record<string, string>) =>
  [...text].map((letter) => letters[letter] ?? letter).join("")

// Names in Cyrillic, Greek and kana in Latin letters, as far as the letters alone tell. Latin names stay as they are.

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(/\s+/).map((pair) => [pair.slice(0, 1), pair.slice(1)]))

const cyrillic = pairs(
  "аa бb вv гg ґg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щshch ъ ыi ь эe юiu яia іi їi єe ўu ђd јi љlj њnj ћc џdz ѓg ќk ѕz",
)
/** What a language writes otherwise, and the letters by which it is known. */
const languages = [
  { sign: /[ыэ]/, letters: {} },
  { sign: /[іїєґ]/, letters: pairs("гh") },
  { sign: /[ђјљњћџ]/, letters: pairs("чc") },
  { sign: /ъ/, letters: pairs("ъa щsht") },
]
const greek = pairs("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χch ψps ωo")
const kana = pairs(
  "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu",
)
const smallKana = pairs("ぁa ぃi ぅu ぇe ぉo ゃa ゅu ょo ー っ")

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

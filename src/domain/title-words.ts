// The words of a job title in one form: abbreviations written out, German and English alike, gender and endings left out.

const abbreviations: Record<string, string> = {
  ceo: "chief executive officer",
  cfo: "chief financial officer",
  coo: "chief operating officer",
  cto: "chief technology officer",
  cio: "chief information officer",
  ciso: "chief information security officer",
  cmo: "chief marketing officer",
  cpo: "chief product officer",
  cro: "chief revenue officer",
  cdo: "chief digital officer",
  chro: "chief human resources officer",
  vp: "vice president",
  svp: "senior vice president",
  evp: "executive vice president",
  avp: "assistant vice president",
  md: "managing director",
  gm: "general manager",
  gf: "geschaeftsfuehrer",
}

/** What comes first is written for all that follow. */
const same = `
managingdirector geschaeftsfuehrer geschaeftsfuehrung geschaeftsfuehrend geschaeftsleitung
head director vicepresident direktor
leiter leitung leitend chef
chief vorstand
production manufacturing produktion fertigung
procurement purchasing einkauf beschaffung
buyer purchaser einkaeufer
finance financial finanz finanzen
operation operating betrieb
maintenance instandhaltung wartung
technical technisch technik
plant werk
site standort
owner inhaber
founder gruender cofounder
sustainability nachhaltigkeit
environment environmental umwelt
energy energie
automation automatisierung automatisierungstechnik
digital digitalisierung
development entwicklung
research forschung
developer entwickler
engineer ingenieur
technician techniker
sale vertrieb verkauf
quality qualitaet
logistic logistik
hr personal
it informationstechnik informationstechnologie
center centre
facility facilitie
`
const phrases: [RegExp, string][] = [
  [/\bmanaging director\b/g, "managingdirector"],
  [/\bvice president\b/g, "vicepresident"],
  [/\binformation technology\b/g, "it"],
  [/\bhuman resources\b/g, "hr"],
  [/\bvorstandsvorsitz(end)?\b/g, "chief executive officer"],
]
const fillers = new Set(
  "of the for and und fuer der des die das dem den im in am zum zur bereich abteilung team m w d f".split(" "),
)
/** Ends of German compounds: "Produktionsleiter" is Leiter Produktion. */
const compound =
  /^(.{2,}?)s?(leiter|leitung|vorstand|manager|management|beauftragte|direktor|chef|techniker|entwickler|ingenieur|einkaeufer)$/

const firstOf = new Map(
  same
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ")
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

/** Plain words, abbreviations written out, joined by single spaces. */
export function plainTitle(title: string): string {
  const folded = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[*:_](?=(in(nen)?|r)\b)|\((?=in(nen)?\))|(?<=\(in(nen)?)\)|\/-?(?=in(nen)?\b)/g, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[.'’]/g, "")
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word] : word)).join(" ")
}

/**
 * The words that carry the meaning, in the title's order.
 * @param plain as `plainTitle` gives it.
 */
export function titleWords(plain: string): string[] {
  let text = plain.split(" ").map(withoutEnding).join(" ")
  for (const [phrase, word] of phrases) text = text.replace(phrase, word)
  return text
    .split(" ")
    .flatMap(parts)
    .filter((word) => word !== "" && !fillers.has(word))
    .map((word) => firstOf.get(word) ?? word)
}

/** Leiterin is Leiter, technische is technisch. */
const withoutEnding = (word: string) =>
  word
    .replace(/(er|or|ant|ent|eur)in(nen)?$/, "$1")
    .replace(/(vorstaend)in$/, "vorstand")
    .replace(/(isch|end|ig|lich)(er|en|es|em|e)$/, "$1")
    .replace(/(beauftragte)[rn]$/, "$1")

function parts(word: string): string[] {
  if (firstOf.has(word)) return [word]
  const [, before, end] = compound.exec(word) ?? []
  if (before && end) return [before, end]
  // Plurals, so that operation and operations are one.
  return [word.length > 4 && !word.endsWith("ss") ? word.replace(/s$/, "") : word]
}

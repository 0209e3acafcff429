// Words that names write in several ways or leave out.

/** One word in its spellings and abbreviations, a line each. */
const spellings = `
brothers bros
gebruder gebr gebrueder
sankt saint st
technology technologies tech technologie technologien
manufacturing mfg manuf
engineering eng engrg engr
associates assoc assocs
international intl internacional internazionale
management mgmt mgt
university universitat universitaet uni univ universite universidad universita
laboratories labs lab laboratory laboratorium
industries industry ind industrie
systems system systeme sys
solutions solution
services service svcs svc
pharmaceuticals pharmaceutical pharma
center centre
development dev
institute inst institut
association assn
national natl
department dept
suddeutsche sueddeutsche sudd suddt suedd sueddt
norddeutsche nordd norddt
westdeutsche westd westdt
ostdeutsche ostd ostdt
compania cia
zonen zn
sohne sons
holding holdings
`
/** Between two words they say no more than "&". */
const joining = "and y e og en och i u n oder"
const articles = "the die der das le la les el los las il lo gli de het"
/** Around a name they may stand or not. */
const around =
  "group groupe gruppe gruppo grupo groep grupa koncern konzern unternehmensgruppe firmengruppe holding holdings"

const list = (text: string) => text.split(/\s+/).filter(Boolean)
const firstOf = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line) => list(line).map((word) => [word, list(line)[0] ?? word] as const)),
)
const joins = new Set(list(joining))
const articleWords = new Set(list(articles))
const aroundWords = new Set(list(around))

/** The words in one spelling each, without what only joins them, and without "No." before a number. */
export function sameWords(words: readonly string[]): string[] {
  const kept = words.filter((word, i) => {
    const inside = i > 0 && i < words.length - 1
    return !(inside && joins.has(word)) && !(/^(no|nr)$/.test(word) && /^\d/.test(words[i + 1] ?? ""))
  })
  return kept.map((word) => firstOf.get(word) ?? word)
}

/** The words without article and "group", as long as one remains. */
export function coreWords(words: readonly string[]): string[] {
  let rest = [...words]
  for (let cut = true; cut && rest.length > 1; ) {
    const [first = "", last = ""] = [rest[0], rest.at(-1)]
    if (articleWords.has(first) || aroundWords.has(first)) rest = rest.slice(1)
    else if (last === "the" || aroundWords.has(last)) rest = rest.slice(0, -1)
    else cut = false
  }
  return rest
}

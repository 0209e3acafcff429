// Which buying role a title speaks of, in English and German.
import type { Persona } from "./account"
import { plainTitle, titleWords } from "./title-words"

/** Whoever works for the role, or had it once, does not have it. */
const notTheRole =
  /^(assistant|.*assistent(in)?|.*assistenz|secretary|.*sekretariat|.*sekretaer(in)?|pa|ea|referent(in)?|former|formerly|ex|ehemalige[rs]?|ehem|retired|aspiring|student|.*praktikant(in)?|intern|trainee|werkstudent(in)?|auszubildende[rn]?|azubi)$/
/** Before these, an assistant is one who has the role with others. */
const roleWords = new Set(
  "vice store branch general regional account managing associate plant site works factory director manager controller".split(
    " ",
  ),
)
/** A word that is another role after these: a product's owner owns no company. */
const otherAfter: Record<string, RegExp> = {
  owner: /^(product|proces|process|service|system|busines|business|risk|scrum)$/,
  controller: /^(document|traffic|quality|production|stock|inventory|material)$/,
  buyer: /^(media|fashion)$/,
}

/**
 * The persona whose words a title holds, in any order; of several wordings that with the most words wins, then the longest, then
 * the earliest place in the title, then the personas' order. Head, director and vice president of something are one; Leiter may
 * be a manager too.
 * @returns null for a title without any, and for assistants, interns and former holders of a role.
 */
export function personaOf(title: string | null, personas: readonly Persona[]): Persona | null {
  if (!title) return null
  let best: { persona: Persona; weight: number } | null = null
  for (const part of parts(title)) {
    if (
      part
        .split(" ")
        .some((word, i, all) => notTheRole.test(word) && !(word === "assistant" && roleWords.has(all[i + 1] ?? "")))
    )
      continue
    const readings = readingsOf(titleWords(part))
    for (const persona of personas) {
      for (const wording of persona.titles) {
        const weight = weightIn(readings, wording)
        if (weight > 0 && (!best || weight > best.weight)) best = { persona, weight }
      }
    }
  }
  return best?.persona ?? null
}

/** "Vice President - Operations" is one role. */
const rankAlone =
  /^\s*((?:(?:senior|executive|group) )?(?:vice president|[es]?vp|director|head|manager|leiter(?:in)?|leitung))\s+[-–—|]\s+/i

/** A title often lists several roles, and then the company: "COO | Founder at Telvo". Of "Advisor to the CEO" the advisor counts. */
function parts(title: string): string[] {
  const [role = ""] = title.split(/\s(?:at|bei|@)\s/i)
  return role
    .replace(rankAlone, "$1 ")
    .split(/[|·•;/]|\s[-–—]\s/)
    .map((part) => plainTitle(part.split(/\sto\s/i)[0] ?? ""))
    .filter(Boolean)
}

const readingsOf = (words: readonly string[]) =>
  words.includes("leiter") ? [replaced(words, "head"), replaced(words, "manager")] : [words]

const replaced = (words: readonly string[], by: string) => words.map((word) => (word === "leiter" ? by : word))

/** 0: not all words of the wording are there, or they are another role's. */
function weightIn(readings: readonly (readonly string[])[], wording: string): number {
  const wanted = wordsOf(wording)
  const held = wanted.length > 0 && readings.some((words) => wanted.every((word) => holds(words, word)))
  return held ? wanted.length * 1000 + wording.length : 0
}

function holds(words: readonly string[], word: string): boolean {
  const at = words.indexOf(word)
  return at >= 0 && !otherAfter[word]?.test(words[at - 1] ?? "")
}

const known = new Map<string, readonly string[]>()

/** Personas come with every view, their wordings are the same ones. */
function wordsOf(wording: string): readonly string[] {
  const words = known.get(wording) ?? replaced(titleWords(plainTitle(wording)), "head")
  if (known.size > 5000) known.clear()
  known.set(wording, words)
  return words
}

// Which buying role a title speaks of, in English and German.
import type { Persona } from "./account"

const short: Record<string, string> = {
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
  hr: "human resources",
  it: "information technology",
}
/** Whoever works for the role, or had it once, does not have it. */
const notTheRole =
  /^(assistant|assistent(in)?|assistenz|secretary|sekretariat|sekretaer(in)?|pa|ea|office manager|former|formerly|ex|ehemalige[rs]?|ehem|retired|aspiring|student|praktikant(in)?|intern|trainee|werkstudent(in)?)$/
const roleWords = new Set(["vice", "store", "branch", "general", "regional", "account", "managing", "associate"])

/**
 * The persona whose words a title holds; the longest wording wins, then the earliest place in the title, then the personas' order.
 * @returns null for a title without any, and for assistants, interns and former holders of a role.
 */
export function personaOf(title: string | null, personas: readonly Persona[]): Persona | null {
  if (!title) return null
  let best: { persona: Persona; length: number; at: number } | null = null
  for (const [at, part] of parts(title).entries()) {
    const text = ` ${part} `
    if (part.split(" ").some((word, i, all) => notTheRole.test(word) && !roleWords.has(all[i + 1] ?? ""))) continue
    for (const persona of personas) {
      for (const words of persona.titles) {
        const length = held(text, plain(words))
        if (length > 0 && (!best || length > best.length || (length === best.length && at < best.at)))
          best = { persona, length, at }
      }
    }
  }
  return best?.persona ?? null
}

/** A title often lists several roles, and then the company: "COO | Founder at Telvo". */
function parts(title: string): string[] {
  const [role = ""] = title.split(/\s(?:at|bei|@)\s/i)
  return role
    .split(/[|·•;/]|\s[-–—]\s/)
    .map(plain)
    .filter(Boolean)
}

/** Length of the wording if the text holds it as whole words, a German female ending included; else 0. */
function held(text: string, words: string): number {
  if (words === "") return 0
  const from = text.indexOf(` ${words}`)
  if (from < 0) return 0
  const rest = text.slice(from + words.length + 1)
  return /^(in|innen)? /.test(rest) ? words.length : 0
}

function plain(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[*:_](?=in(nen)?\b)|\((?=in(nen)?\))|(?<=\(in(nen)?)\)|\/-?(?=in(nen)?\b)/g, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[.'’]/g, "")
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.map((word) => (Object.hasOwn(short, word) ? short[word] : word)).join(" ")
}

// The labels that messaging documents put before a line, in English and German, and where they stand in a text.

/** What a line under such a label is. `aside`: a section that holds no messages. */
export type Label =
  | "pillar"
  | "trend"
  | "problem"
  | "cost"
  | "view"
  | "claim"
  | "proof"
  | "source"
  | "date"
  | "why"
  | "question"
  | "aside"

const written: Record<Label, string> = {
  pillar: "(?:messaging |message )?pillar|theme|(?:botschafts)?säule",
  trend: "(?:market )?trend|what is changing|(?:markt)?trend|was sich ändert",
  problem: "problem|challenge|pain|herausforderung",
  cost: "costs?(?: of (?:standing still|inaction|doing nothing|waiting))?|kosten(?: des (?:stillstands|nichtstuns|wartens))?",
  view: "(?:our )?(?:view|point of view|answer)|unsere (?:sicht|haltung|antwort)",
  claim: "claim|(?:key |core )?message|(?:kern)?botschaft|aussage",
  proof: "proofs?(?: points?)?|evidence|belege?|nachweise?|beweise?",
  source: "sources?|quellen?",
  date: "date|as of|stand|datum",
  why: "why(?: this message| it matters| we say (?:this|it))?|reason|warum(?: diese botschaft| das zählt| wir das sagen)?|begründung",
  question: "questions?(?: to ask)?|ask|fragen?(?: an den kunden)?",
  aside:
    "audience|target group|tone(?: of voice)?|(?:words|terms) to avoid|boilerplate|contacts?|zielgruppe|tonalität|(?:zu vermeiden|wörter, die wir meiden)|ansprechpartner",
}
export const labels = Object.keys(written) as Label[]
const numbered = "(?:\\s+\\d{1,2}|\\s+[A-D])?"
const any = labels.map((name) => `(?<${name}>${written[name]})`).join("|")
const alone = new RegExp(`^(?:${any})${numbered}\\s*[:：]?$`, "iu")
/** At the start, or inside a line behind the end of a sentence, a bar, a bracket or a tab. */
const ahead = '(?<before>^|[.!?…;)\\]”"“’]\\s+|\\s[|–—]\\s+|\\t|[([])'
const inside = new RegExp(`${ahead}(?:\\*\\*|__)?(?:${any})${numbered}\\s*(?:[:：](?:\\*\\*|__)?|\\t)`, "giu")

const named = (groups: Record<string, string> | undefined): Label | null =>
  labels.find((name) => groups?.[name] !== undefined) ?? null

/** The label that a line consists of, or null. */
export const labelAlone = (line: string): Label | null => named(alone.exec(line.trim())?.groups)

/**
 * The labels inside a text, in order.
 * @returns where each begins, and where what it labels begins (offsets in the text)
 */
export function labelsIn(text: string): { label: Label; from: number; body: number }[] {
  return [...text.matchAll(inside)].flatMap((m) => {
    const label = named(m.groups)
    if (!label) return []
    const before = m.groups?.before ?? ""
    const from = m.index + before.length - (/[([]$/.test(before) ? 1 : 0)
    return [{ label, from, body: m.index + m[0].length }]
  })
}

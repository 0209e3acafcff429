// Slots: `{account}`, `{person}`, `{role}`, `{industry}`, `{fact.<key>}`, and `{rep.<key>}` which the rep fills. Filled in one
// pass, so that a value is never read as a slot.
import type { Account, Fact } from "../account"
import type { Language } from "../words"
import { emptySlot } from "./copy-text"
import { inPlace, type Slot } from "./grammar"
import { oneLine, usable } from "./values"

export type SlotValues = {
  account: string | null
  person: string | null
  role: string | null
  industry: string | null
  facts: ReadonlyMap<string, Fact>
}
/** Text, or a slot for the rep, by its key. */
export type Piece = string | { rep: string }
export type Filled =
  | { said: true; text: string /** Only where the rep has something to fill. */; pieces: Piece[] | null; facts: Fact[] }
  /** Not said: the slots that have no value, or none at all for a line whose braces are broken. */
  | { said: false; missing: string[] }

const slot = /\{(account|person|role|industry|(?:fact|rep)\.[a-z][a-z0-9-]{0,39})\}/g

/** Fills a line. One with a slot that has no value, an unknown slot, a stray brace or no proper grammar is not said. */
export function fillSlots(template: string, values: SlotValues, language: Language): Filled {
  const line = oneLine(template)
  if (/[{}]/.test(line.replace(slot, ""))) return { said: false, missing: [] }
  const missing: string[] = []
  const facts: Fact[] = []
  const pieces: Piece[] = []
  let before = ""
  let rest = line
  for (const [{ length }, name = ""] of line.matchAll(slot)) {
    const at = rest.indexOf(`{${name}}`)
    before += rest.slice(0, at)
    rest = rest.slice(at + length)
    if (name.startsWith("rep.")) {
      pieces.push(before, { rep: name.slice(4) })
      before = ""
      continue
    }
    const fact = name.startsWith("fact.") ? values.facts.get(name.slice(5)) : undefined
    const value = fact ? usable(fact.value) : slotValue(name, values)
    const put = value ? inPlace(kindOf(name), value, { before, after: rest }, language) : null
    if (!put) {
      missing.push(name)
      continue
    }
    if (fact) facts.push(fact)
    before = put.before + put.value
    rest = put.after
  }
  if (missing.length > 0) return { said: false, missing: [...new Set(missing)] }
  pieces.push(before + rest)
  return { said: true, ...ended(pieces), facts }
}

/** Its last piece ends like a sentence. */
function ended(pieces: readonly Piece[]): { text: string; pieces: Piece[] | null } {
  const raw = pieces.map((piece) => (typeof piece === "string" ? piece : emptySlot(piece.rep))).join("")
  if (pieces.length === 1) return { text: sentence(raw), pieces: null }
  const last = pieces.at(-1)
  const end = typeof last === "string" && last !== "" ? last.trimEnd().replace(/[,;:]+$/, "") : ""
  const stop = /[.!?…。！？]["”“»)]?$/.test(end) ? end : `${end}.`
  const all = [...pieces.slice(0, -1), stop].filter((piece) => piece !== "")
  return { text: all.map((piece) => (typeof piece === "string" ? piece : emptySlot(piece.rep))).join(""), pieces: all }
}

const kindOf = (name: string): Slot => (name.startsWith("fact.") ? "fact" : (name as Slot))

/** A line as one reads about it, not as one says it: slots without a value become an ellipsis. */
export function showSlots(template: string, values: SlotValues): string {
  return oneLine(
    template.replace(slot, (_, name: string) => {
      if (name.startsWith("rep.")) return emptySlot(name.slice(4))
      const fact = name.startsWith("fact.") ? values.facts.get(name.slice(5))?.value : null
      return fact ?? slotValue(name, values) ?? "…"
    }),
  )
}

function slotValue(name: string, values: SlotValues): string | null {
  if (name === "account" || name === "person" || name === "role" || name === "industry") return values[name]
  return null
}

/** An account's facts by key, of two with one key the later. */
export function factsByKey(account: Pick<Account, "facts">): Map<string, Fact> {
  const sorted = [...account.facts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return new Map(sorted.map((fact) => [fact.key, { ...fact, value: oneLine(fact.value) }]))
}

/** Ends like a sentence. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return /[.!?…。！？]["”“»)]?$/.test(line) ? line : `${line.replace(/[\s,;:]+$/, "")}.`
}

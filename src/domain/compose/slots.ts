// Slots: `{account}`, `{person}`, `{role}`, `{industry}`, `{fact.<key>}`, and `{rep.<key>}` which the rep fills. Filled in one
// pass, so that a value is never read as a slot.
import type { Account, Fact } from "../account"
import type { Language } from "../words"
import { emptySlot } from "./copy-text"
import { inPlace, type Slot } from "./grammar"
import type { SaidSlot } from "./pov"
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
  | {
      said: true
      text: string /** Only where the rep has something to fill. */
      pieces: Piece[] | null
      facts: Fact[]
      slots: SaidSlot[]
    }
  /** Not said: the slots that have no value, or none at all for a line whose braces are broken. */
  | { said: false; missing: string[] }

const slot = /\{(account|person|role|industry|(?:fact|rep)\.[a-z][a-z0-9-]{0,39})\}/g

/** A template read once: the words between its slots, and the slots. */
type Template = { words: string[]; slots: string[]; broken: boolean; plain: Filled | null }

const known = new Map<string, Template>()
/** More templates than a device has; then reading begins anew. */
const mostKnown = 20_000

function read(template: string): Template {
  const found = known.get(template)
  if (found) return found
  const line = oneLine(template)
  const parts = line.split(slot)
  const words = parts.filter((_, i) => i % 2 === 0)
  const slots = parts.filter((_, i) => i % 2 === 1)
  const broken = words.some((one) => /[{}]/.test(one))
  const plain: Filled | null = slots.length === 0 ? { said: true, ...ended([line]), facts: [], slots: [] } : null
  const fresh = { words, slots, broken, plain }
  if (known.size >= mostKnown) known.clear()
  known.set(template, fresh)
  return fresh
}

/** Fills a line. One with a slot that has no value, an unknown slot, a stray brace or no proper grammar is not said. */
export function fillSlots(template: string, values: SlotValues, language: Language): Filled {
  const { words, slots, broken, plain } = read(template)
  if (broken) return { said: false, missing: [] }
  if (plain) return plain
  const missing: string[] = []
  const facts: Fact[] = []
  const pieces: Piece[] = []
  const filled: SaidSlot[] = []
  let before = words[0] ?? ""
  slots.forEach((name, i) => {
    let after = words[i + 1] ?? ""
    if (name.startsWith("rep.")) {
      pieces.push(before, { rep: name.slice(4) })
      before = after
      return
    }
    const fact = name.startsWith("fact.") ? values.facts.get(name.slice(5)) : undefined
    const value = fact ? usable(fact.value) : slotValue(name, values)
    const put = value ? inPlace(kindOf(name), value, { before, after }, language) : null
    if (!put) missing.push(name)
    else if (fact) facts.push(fact)
    if (put && value) filled.push([name, kindOf(name) === "account" || name === "person" ? value : put.value])
    after = put?.after ?? after
    before = (put ? put.before + put.value : before) + after
  })
  if (missing.length > 0) return { said: false, missing: [...new Set(missing)] }
  pieces.push(before)
  return { said: true, ...ended(pieces), facts, slots: filled }
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

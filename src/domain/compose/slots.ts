// Slots: `{account}`, `{person}`, `{role}`, `{industry}`, `{fact.<key>}`. Filled in one pass, so that a value is never read as a slot.
import type { Account, Fact } from "../account"

export type SlotValues = {
  account: string
  person: string | null
  role: string | null
  industry: string | null
  facts: ReadonlyMap<string, Fact>
}
export type Filled =
  | { said: true; text: string; facts: Fact[]; person: boolean }
  /** Not said: the slots that have no value, or none at all for a line whose braces are broken. */
  | { said: false; missing: string[] }

const slot = /\{(account|person|role|industry|fact\.[a-z][a-z0-9-]{0,39})\}/g

/** Fills a line. A line with a slot that has no value, an unknown slot or a stray brace is not said. */
export function fillSlots(template: string, values: SlotValues): Filled {
  if (/[{}]/.test(template.replace(slot, ""))) return { said: false, missing: [] }
  const missing: string[] = []
  const facts: Fact[] = []
  let person = false
  const text = template.replace(slot, (_, name: string) => {
    const fact = name.startsWith("fact.") ? values.facts.get(name.slice(5)) : undefined
    const value = fact?.value ?? slotValue(name, values)
    if (fact) facts.push(fact)
    if (name === "person" || name === "role") person = true
    if (!value) missing.push(name)
    return value ?? ""
  })
  return missing.length > 0 ? { said: false, missing } : { said: true, text: sentence(text), facts, person }
}

/** A line as one reads about it, not as one says it: slots without a value become an ellipsis. */
export function showSlots(template: string, values: SlotValues): string {
  return oneLine(
    template.replace(slot, (_, name: string) => {
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
export function factsByKey(account: Account): Map<string, Fact> {
  const sorted = [...account.facts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return new Map(sorted.map((fact) => [fact.key, { ...fact, value: oneLine(fact.value) }]))
}

/** One line without control and direction characters: a name cannot turn the text around it. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
}

/** Ends like a sentence. */
export function sentence(text: string): string {
  const line = oneLine(text)
  return /[.!?…。！？]["”“»)]?$/.test(line) ? line : `${line}.`
}

// A said line as a template again: what stands for this account and person becomes a slot. Free of schemas.
import { asPattern } from "../pattern"
import type { SaidSlot } from "./pov"

type Said = {
  account: string
  person: string | null
  facts: readonly { key: string; value: string }[]
  /** What stands in the slots of the very line, in their order: of these even a single digit is known. */
  slots?: readonly SaidSlot[]
}

/**
 * What is reported about wording names neither account nor person, and can be said of others. A fact's value of one or two signs
 * that the line has no slot for stays: it may be any figure.
 */
export function unfill(text: string, { account, person, facts, slots = [] }: Said): string {
  const values: SaidSlot[] = [
    ...slots,
    ["account", account],
    ...(person ? [["person", person] as const] : []),
    ...facts.filter(({ value }) => value.length > 2).map(({ key, value }) => [`fact.${key}`, value] as const),
  ]
  const names = new Map<string, string[]>()
  for (const [name, value] of values) {
    const known = names.get(value) ?? []
    if (value.trim() !== "" && !known.includes(name)) names.set(value, [...known, name])
  }
  if (names.size === 0) return text
  const exact = new Set(slots.map(([, value]) => value))
  const longest = [...names.keys()].sort((a, b) => b.length - a.length)
  const any = longest.map((value) => (exact.has(value) ? alone(value) : asPattern(value))).join("|")
  // Two slots that say the same stand in the order of the line.
  const met = new Map<string, number>()
  return text.replace(new RegExp(any, "gu"), (value) => {
    const known = names.get(value) ?? []
    const at = met.get(value) ?? 0
    met.set(value, at + 1)
    const name = known[Math.min(at, known.length - 1)]
    return name ? `{${name}}` : value
  })
}

/** Not inside another word or figure: 22 is in neither 122 nor 22.5. */
const alone = (value: string) => `(?<![\\p{L}\\p{N}]|\\d[.,])${asPattern(value)}(?![\\p{L}\\p{N}]|[.,]\\d)`

// What each conversation has to produce, field by field. Plain values and rules, importable anywhere.
import type { Conversation } from "./words"

/** The fields of each conversation's output, in the order they are asked (PRODUCT: the five conversations). */
export const outputFields = {
  1: ["statement"],
  2: ["person", "opportunity", "next-step"],
  3: ["problem", "whose-words", "consequence"],
  4: ["could", "will", "benefit-them", "benefit-us"],
  5: ["expectation", "alternative", "measure", "baseline", "target"],
} as const satisfies Record<Conversation, readonly string[]>
export type OutputField = (typeof outputFields)[Conversation][number]
export const allOutputFields: readonly OutputField[] = Object.values(outputFields).flat()

/** Good to have, not needed for the output to exist. */
const optional: readonly OutputField[] = ["next-step", "consequence"]
export const isRequired = (field: OutputField) => !optional.includes(field)

export type OutputParts = Partial<Record<OutputField, string>>

/** The required fields that are still empty. */
export function missingParts(conversation: Conversation, parts: OutputParts): OutputField[] {
  return outputFields[conversation].filter((field) => isRequired(field) && !parts[field]?.trim())
}

/**
 * The output as one text: one line per field under its label, the only field alone.
 * @returns null until every required field has words: only then the output exists.
 */
export function outputText(
  conversation: Conversation,
  parts: OutputParts,
  labels: Record<OutputField, string>,
): string | null {
  if (missingParts(conversation, parts).length > 0) return null
  const fields: readonly OutputField[] = outputFields[conversation]
  const said = fields.flatMap((field) => {
    const words = parts[field]?.trim()
    return words ? [fields.length === 1 ? words : `${labels[field]}: ${words}`] : []
  })
  return said.join("\n")
}

// Off-label: used outside the conversation or persona that an asset was mapped to.
import { fitsOf } from "./fit"
import type { Audience } from "./messaging"
import type { Conversation } from "./words"

export type Outside = "conversation" | "persona"

/** What of a use lies outside an asset's mapping. An unmapped asset has no label to be off; neither has what nobody knows. */
export function outsideOf(audience: Audience, at: { conversation: Conversation; personaId: string | null }): Outside[] {
  if (audience.conversations.length === 0) return []
  const fits = fitsOf(audience, { ...at, segmentId: null, industry: null })
  const both: Outside[] = ["conversation", "persona"]
  return both.filter((one) => fits[one] === "other")
}

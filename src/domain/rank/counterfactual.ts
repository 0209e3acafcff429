// What would have changed the order: the one thing about the situation that, were it different, would put an asset first.
import type { Asset } from "../asset"
import type { Situation } from "../fit"
import type { Conversation } from "../words"
import { type RecommendInput, rank } from "./recommend"

/** `first`: in this other situation it has the best score of all that may be shown. `value` is an id for persona and segment. */
export type Counterfactual =
  | { change: "industry" | "persona" | "segment"; value: string }
  | { change: "conversation"; value: Conversation }

type Input = Omit<RecommendInput, "seed" | "names">

/**
 * Looks at what the asset is made for, nearest first: another industry, persona, segment, conversation. Every answer has been ranked
 * anew with all assets and guards, so it is true. A rank of the library for each look: for when somebody asks, not for every page.
 * @returns null if the asset is first already, or no single change puts it first.
 */
export function counterfactualOf(input: Input, assetId: string): Counterfactual | null {
  const asset = input.assets.find((one) => one.id === assetId)
  if (!asset || isFirst(input, assetId)) return null
  return changesFor(asset, input.situation).find((one) => isFirst(changed(input, one), assetId)) ?? null
}

/** The same question with one thing changed. */
export function changed<I extends { situation: Situation }>(input: I, one: Counterfactual): I {
  const { situation } = input
  if (one.change === "conversation") return { ...input, situation: { ...situation, conversation: one.value } }
  const key = ({ industry: "industry", persona: "personaId", segment: "segmentId" } as const)[one.change]
  return { ...input, situation: { ...situation, [key]: one.value } }
}

const isFirst = (input: Input, assetId: string) => rank(input)[0]?.asset.id === assetId

function changesFor({ audience }: Asset, situation: Situation): Counterfactual[] {
  const ours = situation.industry?.toLowerCase()
  return [
    ...audience.industries
      .filter((one) => one.toLowerCase() !== ours)
      .map((value) => ({ change: "industry" as const, value })),
    ...audience.personaIds
      .filter((one) => one !== situation.personaId)
      .map((value) => ({ change: "persona" as const, value })),
    ...audience.segmentIds
      .filter((one) => one !== situation.segmentId)
      .map((value) => ({ change: "segment" as const, value })),
    ...audience.conversations
      .filter((one) => one !== situation.conversation)
      .map((value) => ({ change: "conversation" as const, value })),
  ]
}

// Whom a line is for, in words.
import type { Audience } from "~src/domain/messaging"
import { useSpeech } from "../language"
import { useNames } from "../queries"

export function useAudienceWords(): (audience: Audience) => string {
  const { words, terms } = useSpeech()
  const names = useNames().data
  const named = (ids: readonly string[], list: { id: string; name: string }[] | undefined) =>
    ids.map((id) => list?.find((one) => one.id === id)?.name ?? id).join(", ")
  return (audience) => {
    const parts = [
      named(audience.personaIds, names?.personas),
      named(audience.segmentIds, names?.segments),
      audience.industries.join(", "),
      audience.conversations.map((c) => terms.conversations[c].name).join(", "),
    ].filter(Boolean)
    return parts.length ? parts.join(" · ") : words.everyone
  }
}

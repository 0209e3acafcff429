// What holds a persona or a segment, in words; empty for nothing.
import type { Uses } from "~src/wire/desk-audiences"
import { useSpeech } from "../language"

export function useUsesWords(): (uses: Uses) => string {
  const { words } = useSpeech()
  return (uses) =>
    (Object.entries(uses) as [keyof Uses, number][]).map(([kind, n]) => words.audiences.uses[kind](n)).join(", ")
}

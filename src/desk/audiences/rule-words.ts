// A segment's rule as one line: its industries, then its facts with their bounds.
import type { SegmentRule } from "~src/domain/account"
import { useSpeech } from "../language"

export function useRuleWords(): (rule: SegmentRule) => string {
  const { words } = useSpeech()
  const say = words.audiences.rule
  return ({ industries, facts }) =>
    [
      industries.join(", "),
      ...facts.map(({ key, min, max }) => {
        const bounds = [min === null ? "" : say.atLeast(min), max === null ? "" : say.atMost(max)].filter(Boolean)
        return `${key.replaceAll("-", " ")} ${bounds.join(" ") || say.known}`
      }),
    ]
      .filter(Boolean)
      .join(" · ")
}

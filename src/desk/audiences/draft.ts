// A persona or a segment being written: what the form holds and what is wrong with it.
import type { SegmentRule } from "~src/domain/account"
import { onlyWrong, type Wrong, wrongText } from "../parts/wrong"

export type FactBounds = { key: string; min: string; max: string }
/** `titles`: one wording a line; a segment has none. `industries` and `facts` are a segment's rule. */
export type AudienceDraft = { name: string; titles: string; industries: string[]; facts: FactBounds[] }

export const titlesIn = (draft: AudienceDraft): string[] => [
  ...new Set(
    draft.titles
      .split("\n")
      .map((line) => line.trim().toLowerCase())
      .filter(Boolean),
  ),
]

export const rulePart = (rule: SegmentRule | null | undefined): Pick<AudienceDraft, "industries" | "facts"> => ({
  industries: rule?.industries ?? [],
  facts: (rule?.facts ?? []).map(({ key, min, max }) => ({ key, min: `${min ?? ""}`, max: `${max ?? ""}` })),
})

/** null: no condition, no rule. */
export function ruleOf({ industries, facts }: Pick<AudienceDraft, "industries" | "facts">): SegmentRule | null {
  if (industries.length + facts.length === 0) return null
  return {
    industries,
    facts: facts.map(({ key, min, max }) => ({ key: key.trim(), min: bound(min), max: bound(max) })),
  }
}

/** A number as people write it; null: none is written. */
const bound = (text: string): number | null => (text.trim() === "" ? null : Number(text.trim().replace(",", ".")))

export function isBadFact({ key, min, max }: FactBounds): boolean {
  const [from, to] = [bound(min), bound(max)]
  const wrong = (n: number | null) => n !== null && !Number.isFinite(n)
  return (
    !/^[a-z][a-z0-9-]{0,39}$/.test(key.trim()) || wrong(from) || wrong(to) || (from ?? -Infinity) > (to ?? Infinity)
  )
}

export function wrongAudience(
  draft: AudienceDraft,
  say: { tooMany: string; longTitle: string; rule: { badFact: string } },
): Partial<Record<keyof AudienceDraft, Wrong>> {
  const titles = titlesIn(draft)
  const wrong = titles.length > 60 ? say.tooMany : titles.some((title) => title.length > 80) ? say.longTitle : null
  return onlyWrong<keyof AudienceDraft>({
    name: wrongText(draft.name, 80),
    titles: wrong ? { say: wrong } : undefined,
    industries: undefined,
    facts: draft.facts.some(isBadFact) ? { say: say.rule.badFact } : undefined,
  })
}

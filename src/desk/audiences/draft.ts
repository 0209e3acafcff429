// A persona or a segment being written: what the form holds and what is wrong with it.
import { onlyWrong, type Wrong, wrongText } from "../parts/wrong"

/** `titles`: one wording a line; a segment has none. */
export type AudienceDraft = { name: string; titles: string }

export const titlesIn = (draft: AudienceDraft): string[] => [
  ...new Set(
    draft.titles
      .split("\n")
      .map((line) => line.trim().toLowerCase())
      .filter(Boolean),
  ),
]

export function wrongAudience(
  draft: AudienceDraft,
  say: { tooMany: string; longTitle: string },
): Partial<Record<keyof AudienceDraft, Wrong>> {
  const titles = titlesIn(draft)
  const wrong = titles.length > 60 ? say.tooMany : titles.some((title) => title.length > 80) ? say.longTitle : null
  return onlyWrong({ name: wrongText(draft.name, 80), titles: wrong ? { say: wrong } : undefined })
}

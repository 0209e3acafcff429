// Splits of the answers by profile: whoever is tested was never trained on.
import type { Chance } from "../simulator/chance"
import type { Answer } from "./read"

/** The profiles in random order. */
export function shuffledProfiles(answers: readonly Answer[], chance: Chance): number[] {
  const profiles = [...new Set(answers.map((one) => one.profile))]
  for (let i = profiles.length - 1; i > 0; i--) {
    const j = chance.whole(i + 1)
    ;[profiles[i], profiles[j]] = [profiles[j] as number, profiles[i] as number]
  }
  return profiles
}

export function folds(
  answers: readonly Answer[],
  count: number,
  chance: Chance,
): { train: Answer[]; test: Answer[] }[] {
  const foldOf = new Map(shuffledProfiles(answers, chance).map((profile, i) => [profile, i % count]))
  return Array.from({ length: count }, (_, fold) => ({
    train: answers.filter((one) => foldOf.get(one.profile) !== fold),
    test: answers.filter((one) => foldOf.get(one.profile) === fold),
  }))
}

/** So many answers to learn from, out of half of the profiles; the other half is tested. */
export function smallSplit(
  answers: readonly Answer[],
  size: number,
  chance: Chance,
): { train: Answer[]; test: Answer[] } {
  const profiles = shuffledProfiles(answers, chance)
  const trained = new Set(profiles.slice(0, profiles.length / 2))
  const from = answers.filter((one) => trained.has(one.profile))
  const train = Array.from({ length: size }, () => from.splice(chance.whole(from.length), 1)[0] as Answer)
  return { train, test: answers.filter((one) => !trained.has(one.profile)) }
}

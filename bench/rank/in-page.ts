// What the background ranks with, for a page to measure.
import { posteriorOf } from "~src/domain/rank/posterior"
import { recommend } from "~src/domain/rank/recommend"

export function makeRanker(evidence: Parameters<typeof posteriorOf>[0]) {
  const posterior = posteriorOf(evidence)
  return (input: Parameters<typeof recommend>[0]) => recommend({ ...input, posterior })
}

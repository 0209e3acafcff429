// A segment's rule: which accounts belong to it where nobody has said so.
import type { Account, Segment, SegmentRule } from "./account"
import { factsByKey } from "./compose/slots"
import { readFigures } from "./figures"

type Ruled = Pick<Account, "industry" | "facts">

/** A rule without any condition matches nobody. */
export function matchesRule({ industries, facts }: SegmentRule, account: Ruled): boolean {
  if (industries.length + facts.length === 0) return false
  const own = account.industry?.toLowerCase()
  if (industries.length > 0 && !industries.some((one) => one.toLowerCase() === own)) return false
  if (facts.length === 0) return true
  const known = factsByKey(account)
  return facts.every(({ key, min, max }) => {
    const fact = known.get(key)
    if (!fact) return false
    if (min === null && max === null) return true
    const figure = figureOf(fact.value)
    return figure !== null && (min === null || figure >= min) && (max === null || figure <= max)
  })
}

/** "More than 20" is true of many figures, and so within no bounds. */
function figureOf(value: string): number | null {
  const [first] = readFigures(value)
  if (!first || first.open) return null
  return first.unit === "share" ? first.value * 100 : first.value
}

/** Of several segments whose rules match, the first in the order given. @returns its id; null: no rule matches. */
export const segmentByRule = (account: Ruled, segments: readonly Segment[]): string | null =>
  segments.find(({ rule }) => rule && matchesRule(rule, account))?.id ?? null

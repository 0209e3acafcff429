// Which coupon a policy would have shown: the best by its score among those that the scenario had, with the terms they had there.

import type { Scorer } from "./model"
import { type Answer, roadColumns } from "./read"

type Arm = { coupon: number; share: number; terms: { values: Record<string, string>; share: number }[] }
/** A coupon with a smaller share of its scenario is no choice: too few answers would have to speak for it. */
const leastShare = 0.03
const ofTheCoupon = ["expiration", ...roadColumns]

export function armsByScenario(answers: readonly Answer[]): Map<number, Arm[]> {
  const scenarios = new Map<number, Answer[]>()
  for (const answer of answers) scenarios.set(answer.scenario, [...(scenarios.get(answer.scenario) ?? []), answer])
  return new Map([...scenarios].map(([scenario, list]) => [scenario, armsOf(list)]))
}

function armsOf(list: readonly Answer[]): Arm[] {
  const coupons = [...new Set(list.map((one) => one.coupon))].sort()
  return coupons.flatMap((coupon) => {
    const own = list.filter((one) => one.coupon === coupon)
    const share = own.length / list.length
    return share < leastShare ? [] : [{ coupon, share, terms: termsOf(own) }]
  })
}

function termsOf(own: readonly Answer[]): Arm["terms"] {
  const terms = new Map<string, { values: Record<string, string>; share: number }>()
  for (const { values } of own) {
    const picked = Object.fromEntries(ofTheCoupon.map((name) => [name, values[name] ?? ""]))
    const key = JSON.stringify(picked)
    const one = terms.get(key) ?? { values: picked, share: 0 }
    one.share += 1 / own.length
    terms.set(key, one)
  }
  return [...terms.values()]
}

/** How likely the policy shows the coupon that was shown: all to the best, ties shared. */
export function chanceOfShown(answer: Answer, arms: readonly Arm[], score: Scorer): number {
  const scored = arms.map(({ coupon, terms }) => {
    const likely = terms.map(({ values, share }) => {
      const logOdds = score({ ...answer, coupon, values: { ...answer.values, ...values } })
      return share / (1 + Math.exp(-logOdds))
    })
    return { coupon, value: likely.reduce((sum, one) => sum + one, 0) }
  })
  const best = Math.max(...scored.map((one) => one.value))
  const winners = scored.filter((one) => one.value > best - 1e-9)
  return winners.some((one) => one.coupon === answer.coupon) ? 1 / winners.length : 0
}

// The ranker's own estimate on the coupon answers: the same levels, of coupons for assets and of situation and person for context.
import { fitEffects, type Level, type Rows } from "~src/domain/rank/effects"
import { type Answer, personColumns, placeOf, roadColumns, situationColumns } from "./read"
import { settings } from "./settings"

export type Scorer = (answer: Answer) => number

/** The rule that needs no data, in log-odds: goes to such places, time enough, nothing urgent, friends along. */
export function tagRule({ coupon, values }: Answer): number {
  const visits = values[placeOf[coupon] ?? ""] ?? ""
  const often = ["1~3", "4~8", "gt8"].includes(visits)
  return (
    (often ? 0.6 : -0.6) +
    (values.expiration === "1d" ? 0.4 : -0.4) +
    (values.destination === "No Urgent Place" ? 0.2 : -0.2) +
    (values.passanger === "Friend(s)" ? 0.2 : -0.1)
  )
}

type Dimension = { spread: number; family?: string; of: (answer: Answer) => string }

/** Levels from the whole to the particular: coupon, its terms, who and when, and the coupon for whom and when. */
function dimensions(): Dimension[] {
  const { spreads } = settings
  const context = [...situationColumns, ...roadColumns, ...personColumns]
  return [
    { spread: spreads.kind, of: ({ coupon }) => `${coupon}` },
    { spread: spreads.asset, of: ({ coupon, values }) => `${coupon}/${values.expiration}` },
    { spread: spreads.visits, of: ({ coupon, values }) => values[placeOf[coupon] ?? ""] ?? "" },
    ...context.map((name) => ({
      spread: spreads.context,
      family: "context",
      of: ({ values }: Answer) => values[name] ?? "",
    })),
    ...context.map((name) => ({
      spread: spreads.cross,
      family: "cross",
      of: ({ coupon, values }: Answer) => `${coupon}/${values[name]}`,
    })),
  ]
}

/** Learns from the answers. `tags` is the rule it starts from; without answers it is that rule. */
export function learn(answers: readonly Answer[], tags: Scorer = tagRule): Scorer {
  const rows: Rows = {
    n: Float64Array.from(answers, () => 1),
    k: Float64Array.from(answers, ({ used }) => (used ? 1 : 0)),
    offset: Float64Array.from(answers, tags),
  }
  const whole = new Int32Array(answers.length)
  const { stiffness } = settings
  const fixed = [
    { groups: whole, size: 1, spread: settings.spreads.whole, stiffness: Number.POSITIVE_INFINITY },
    { groups: whole, size: 1, spread: settings.spreads.slope, stiffness: Number.POSITIVE_INFINITY, by: rows.offset },
  ] satisfies Level[]
  const dims = dimensions().map(({ spread, family, of }) => {
    const index = new Map<string, number>()
    const groups = Int32Array.from(answers, (answer) => {
      const key = of(answer)
      const known = index.get(key) ?? index.size
      index.set(key, known)
      return known
    })
    return { of, index, level: { groups, size: index.size, spread, stiffness, ...(family ? { family } : {}) } }
  })
  const fitted = fitEffects(rows, [...fixed, ...dims.map((one) => one.level)], settings.sweeps)
  const [intercept, slope, ...effects] = fitted
  return (answer) => {
    let score = (intercept?.mean[0] ?? 0) + (1 + (slope?.mean[0] ?? 0)) * tags(answer)
    for (const [i, { of, index }] of dims.entries()) {
      const group = index.get(of(answer))
      if (group !== undefined) score += effects[i]?.mean[group] ?? 0
    }
    return score
  }
}

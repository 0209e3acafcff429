// Was listening worth it? Uses per showing where reps' use ranks, against where the tags alone do.

/** Showings and uses of one account in each arm. */
export type Arm = { showings: number; uses: number }
export type AccountArms = { listened: Arm; heldOut: Arm }
export type Lift = {
  listened: Arm
  heldOut: Arm
  /** Showings that both arms together need; null while there is nothing to reckon with. */
  needed: number | null
  /** Uses per showing more (or fewer) by listening, with its 95 % interval; null until enough was shown: not yet known. */
  estimate: { difference: number; low: number; high: number } | null
}

/** The difference to be found, as a share of the uses per showing without listening. */
export const worthFinding = 0.2
/** Quantiles of the normal distribution for 95 % confidence (two-sided) and 80 % power. */
const [confidence, power] = [1.959964, 0.841621]
const fewestAccounts = 10

/**
 * The difference of two ratio means over accounts, its variance by the delta method clustered by account: an account's showings are
 * alike, and it stands in both arms. Source: Deng, Knoblich, Lu, Applying the Delta Method in Metric Analytics (KDD 2018).
 * Showings needed: N = (z₀.₉₇₅ + z₀.₈)² · σ² · (1/q + 1/(1 − q)) / δ², with q the share held out, σ² the variance of one showing
 * as that same difference has it, δ a fifth of the uses per showing held out. Source: van Belle, Statistical Rules of Thumb,
 * 2nd ed. (2008), chapter 2, for unequal groups.
 * @param holdout percent
 */
export function liftOf(accounts: readonly AccountArms[], holdout: number): Lift {
  const sum = (of: (one: AccountArms) => number) => accounts.reduce((total, one) => total + of(one), 0)
  const listened = { showings: sum((a) => a.listened.showings), uses: sum((a) => a.listened.uses) }
  const heldOut = { showings: sum((a) => a.heldOut.showings), uses: sum((a) => a.heldOut.uses) }
  const unknown: Lift = { listened, heldOut, needed: null, estimate: null }
  const [m, n] = [listened.showings, heldOut.showings]
  if (m === 0 || n === 0 || heldOut.uses === 0 || accounts.length < fewestAccounts || holdout <= 0) return unknown
  const [a, b] = [listened.uses / m, heldOut.uses / n]
  const squares = accounts.reduce((total, one) => {
    const score =
      (one.listened.uses - a * one.listened.showings) / m - (one.heldOut.uses - b * one.heldOut.showings) / n
    return total + score * score
  }, 0)
  const variance = (squares * accounts.length) / (accounts.length - 1)
  const perShowing = variance / (1 / m + 1 / n)
  const share = holdout / 100
  const needed = Math.ceil(
    ((confidence + power) ** 2 * perShowing * (1 / share + 1 / (1 - share))) / (worthFinding * b) ** 2,
  )
  if (m + n < needed) return { ...unknown, needed }
  const half = confidence * Math.sqrt(variance)
  return { listened, heldOut, needed, estimate: { difference: a - b, low: a - b - half, high: a - b + half } }
}

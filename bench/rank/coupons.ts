// The ranker's estimate on public answers of real people: unseen profiles, few answers, policy value, and context that says nothing.
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { armsByScenario, chanceOfShown } from "./coupons/choices"
import { finalSeed } from "./coupons/final-seed"
import { auc, ndcg } from "./coupons/measures"
import { learn, type Scorer, tagRule } from "./coupons/model"
import { compareValues, type Weighed } from "./coupons/policy-value"
import { type Answer, couponNames, findCoupons, readCoupons } from "./coupons/read"
import { folds, smallSplit } from "./coupons/splits"
import { type Chance, chanceFrom } from "./simulator/chance"
import { meanOf, points } from "./statistics"

const foldCount = 5
const freshSplits = 60
const shuffles = 20

export async function measureCoupons({ share, say }: ProofOptions): Promise<Proof[]> {
  const path = findCoupons()
  if (!path) {
    say("skipped: no coupon data (PARLEY_DATA_SETS names its folder)")
    return []
  }
  const hash = finalSeed()
  const seed = hash ?? "settings not committed"
  say(`final splits by the commit that fixed the settings: ${seed}`)
  const answers = readCoupons(path)
  const small = Math.max(5, Math.ceil(freshSplits * share))
  const proofs = [
    ...unseen(answers, seed, share < 1),
    ...[20, 50].flatMap((size) => few(answers, size, small, seed)),
    shuffled(answers, Math.ceil(shuffles * share), seed),
  ]
  return proofs.map((proof) => ({ ...proof, met: proof.met && (hash !== null || share < 1), seeds: { splits: seed } }))
}

/** @param quick measures without the policy's value. */
function unseen(answers: readonly Answer[], seed: string, quick: boolean): Proof[] {
  const arms = armsByScenario(answers)
  const tested: Answer[] = []
  const scores: number[] = []
  const areas: number[] = []
  const weighed: Weighed[] = []
  for (const { train, test } of folds(answers, foldCount, chanceFrom(`${seed}/folds`))) {
    const score = learn(train)
    const own = test.map(score)
    areas.push(
      auc(
        own,
        test.map((one) => one.used),
      ),
    )
    tested.push(...test)
    scores.push(...own)
    if (!quick) weighed.push(...weigh(test, arms, score, tagRule))
  }
  const area = areas.reduce((sum, one) => sum + one, 0) / foldCount
  const gain = ndcg(tested, scores)
  const used = answers.map((one) => one.used)
  const tags = answers.map(tagRule)
  const of = `${answers.length} answers, ${foldCount} folds by profile`
  const proofs: Proof[] = [
    {
      name: "Coupons, unseen profiles: AUC",
      bar: "≥ 0.755",
      measured: `${area.toFixed(4)} (tag rule ${auc(tags, used).toFixed(4)}; ${of})`,
      met: area >= 0.755,
    },
    {
      name: "Coupons, unseen profiles: NDCG@10",
      bar: "≥ 0.82",
      measured: `${gain.toFixed(4)} (tag rule ${ndcg(answers, tags).toFixed(4)})`,
      met: gain >= 0.82,
    },
  ]
  if (quick) return proofs
  const value = compareValues(weighed, chanceFrom(`${seed}/resamples`))
  const said = value
    ? `${points(value.difference)} points: ${value.ours.toFixed(4)} against ${value.theirs.toFixed(4)}; self-normalised inverse propensity, profiles resampled, effective sample ${value.effective.toFixed(0)}`
    : "refused: effective sample below 1,000"
  return [
    ...proofs,
    {
      name: "Coupons: policy value above the static tag rule's",
      bar: "95 % interval of the difference above 0, effective sample ≥ 1,000",
      measured: said,
      met: value !== null && value.difference.low > 0,
    },
  ]
}

function weigh(
  test: readonly Answer[],
  arms: ReturnType<typeof armsByScenario>,
  ours: Scorer,
  theirs: Scorer,
): Weighed[] {
  return test.flatMap((answer) => {
    const own = arms.get(answer.scenario) ?? []
    const shown = own.find((one) => one.coupon === answer.coupon)
    if (!shown) return []
    const of = (score: Scorer) => chanceOfShown(answer, own, score)
    return [{ answer, share: shown.share, ours: of(ours), theirs: of(theirs) }]
  })
}

function few(answers: readonly Answer[], size: number, splits: number, seed: string): Proof[] {
  const areas: number[] = []
  const gains: number[] = []
  for (let i = 0; i < splits; i++) {
    const { train, test } = smallSplit(answers, size, chanceFrom(`${seed}/${size}/${i}`))
    const own = test.map(learn(train))
    const tags = test.map(tagRule)
    const used = test.map((one) => one.used)
    areas.push(auc(own, used) - auc(tags, used))
    gains.push(ndcg(test, own) - ndcg(test, tags))
  }
  const proof = (measure: string, values: readonly number[]): Proof => ({
    name: `Coupons, ${size} answers to learn from: ${measure} against the tag rule`,
    bar: `≥ −1 point at the lower 95 % bound, ${splits} fresh splits`,
    measured: `${points(meanOf(values))} points`,
    met: meanOf(values).low >= -0.01,
  })
  return [proof("AUC", areas), proof("NDCG@10", gains)]
}

/** Who and when dealt out anew among the answers: only the coupon still says something. */
function shuffled(answers: readonly Answer[], count: number, seed: string): Proof {
  const differences: number[] = []
  let worse = 0
  for (let i = 0; i < count; i++) {
    const chance = chanceFrom(`${seed}/shuffle/${i}`)
    const value = compareValues(shuffledOnce(answers, chance), chance)
    if (!value) continue
    differences.push(value.difference.mean)
    if (value.difference.high < 0) worse++
  }
  return {
    name: "Coupons with shuffled context: do no harm",
    bar: `policy value never significantly below the best single coupon's (95 % intervals; by chance alone up to ${mostByChance(count)})`,
    measured: `${points(meanOf(differences))} points over ${differences.length} shuffles; significantly worse in ${worse}`,
    met: differences.length === count && worse <= mostByChance(count),
  }
}

/** So many of `count` intervals at 95 % lie below zero by chance alone, but for one time in twenty. */
function mostByChance(count: number): number {
  let [k, term, below] = [0, 0.975 ** count, 0.975 ** count]
  while (below < 0.95) {
    term *= ((count - k) / (k + 1)) * (0.025 / 0.975)
    k++
    below += term
  }
  return k
}

function shuffledOnce(answers: readonly Answer[], chance: Chance): Weighed[] {
  const order = answers.map((_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const j = chance.whole(i + 1)
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  const dealt = answers.map((answer, i) => {
    const { values, profile } = answers[order[i] as number] as Answer
    return { ...answer, profile, values, scenario: 0 }
  })
  const shares = couponNames.map((_, coupon) => dealt.filter((one) => one.coupon === coupon).length / dealt.length)
  return folds(dealt, foldCount, chance).flatMap(({ train, test }) => {
    const score = learn(train)
    const single = bestCoupon(train)
    return test.map((answer): Weighed => {
      const own = couponNames.map((_, coupon) => score({ ...answer, coupon }))
      const ours = own[answer.coupon] === Math.max(...own) ? 1 : 0
      return { answer, share: shares[answer.coupon] ?? 1, ours, theirs: answer.coupon === single ? 1 : 0 }
    })
  })
}

function bestCoupon(train: readonly Answer[]): number {
  const rates = couponNames.map((_, coupon) => {
    const own = train.filter((one) => one.coupon === coupon)
    return own.filter((one) => one.used).length / own.length
  })
  return rates.indexOf(Math.max(...rates))
}

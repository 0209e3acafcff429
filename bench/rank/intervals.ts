// Whether the intervals shown to reps hold what they say: the share of uses to expect, against the simulated truth.
import { knownOf } from "~src/domain/rank/beliefs"
import { estimator, rateOf } from "~src/domain/rank/estimate"
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { posteriorOf } from "~src/domain/rank/posterior"
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { eligible } from "./simulator/baselines"
import { chanceFrom } from "./simulator/chance"
import { firstDay, trialOf } from "./simulator/learned"
import { softTags } from "./simulator/logged"
import { run, sessionsOf } from "./simulator/run"
import { chanceOf, truthOf } from "./simulator/truth"
import { dateOf, makeWorld, plainVariant } from "./simulator/world"
import { meanOf } from "./statistics"

const runs = 500
const asked = 20

export async function measureIntervals({ share, seed }: ProofOptions): Promise<Proof> {
  const count = Math.max(5, Math.ceil(runs * share))
  const shares = Array.from({ length: count }, (_, i) => oneRun(`intervals/${seed}/${i}`))
  const { mean, low, high } = meanOf(shares)
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`
  return {
    name: "Intervals cover the truth",
    bar: `≥ 90 % of ${count} runs × ${asked} assets with evidence, in a random situation each`,
    measured: `${percent(mean)} (${percent(low)} to ${percent(high)}); the intervals are at 95 %`,
    met: mean >= 0.9,
  }
}

/** @returns the share of asked intervals that hold the truth: the mean over all reps, before anybody is tired of it. */
function oneRun(seed: string): number {
  const chance = chanceFrom(seed)
  const world = makeWorld(seed, plainVariant)
  const days = 10 + chance.whole(40)
  const { history } = run(world, softTags(world), { days, perDay: 150 })
  const assets = world.assets.map((one) => one.asset)
  const trials = history.map((one) => trialOf(world, one))
  const posterior = posteriorOf(gatherEvidence(trials, assets, firstDay + days))
  if (!posterior) throw new Error("a history without evidence")
  const evidenceOn = knownOf(posterior.assets)
  const truth = truthOf(world)
  const sessions = sessionsOf(world)
  let held = 0
  for (let n = 0; n < asked; n++) {
    let [i, session] = [-1, sessions(n, days)]
    while (i < 0) {
      session = sessions(n, days)
      const known = eligible(world, session).filter((one) => evidenceOn(`asset-${one}`))
      if (known.length > 0) i = chance.pick(known)
    }
    const asset = assets[i] as (typeof assets)[number]
    const estimate = estimator(posterior, session.situation, dateOf(days))(asset)
    const [low, high] = rateOf(posterior, session.situation, estimate)
    const common = truth.common(i, session)
    let sum = 0
    for (let rep = 0; rep < world.reps; rep++) sum += chanceOf(common + truth.own(i, rep, 0, []))
    const is = sum / world.reps
    if (low <= is && is <= high) held++
  }
  return held / asked
}

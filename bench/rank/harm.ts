// Where who, where and when say nothing: the ranker against the best single item, learned from the same history.
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { posteriorOf } from "~src/domain/rank/posterior"
import { rank } from "~src/domain/rank/recommend"
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { bestItems } from "./simulator/baselines"
import { firstDay, trialOf } from "./simulator/learned"
import { softTags } from "./simulator/logged"
import { run, sessionsOf } from "./simulator/run"
import { chanceOf, truthOf } from "./simulator/truth"
import { dateOf, makeWorld, plainVariant } from "./simulator/world"
import { meanOf, points } from "./statistics"

const worlds = 30
const asked = 400
const lengths = [60, 180]

export async function measureHarm({ share, seed }: ProofOptions): Promise<Proof[]> {
  const count = Math.max(3, Math.ceil(worlds * share))
  return lengths.map((days) => {
    const differences = Array.from({ length: count }, (_, i) => oneWorld(`harm/${seed}/${i}`, days))
    const difference = meanOf(differences)
    return {
      name: `No context to learn from, ${days} days: do no harm`,
      bar: `not significantly below the best single item, ${count} worlds`,
      measured: `${points(difference)} points of uses per first slot`,
      met: difference.high >= 0,
    }
  })
}

/** @returns how much likelier a use of the ranker's first is than one of the best item so far, in truth. */
function oneWorld(seed: string, days: number): number {
  const world = makeWorld(seed, { ...plainVariant, contextFree: true })
  const { history } = run(world, softTags(world), { days, perDay: 150 })
  const assets = world.assets.filter((one) => one.from <= days).map((one) => one.asset)
  const numbers = new Map(world.assets.map(({ asset }, i) => [asset.id, i]))
  const trials = history.map((one) => trialOf(world, one))
  const posterior = posteriorOf(gatherEvidence(trials, assets, firstDay + days))
  const truth = truthOf(world)
  const single = bestItems(world)
  single.begin(days, history)
  const sessions = sessionsOf({ ...world, seed: `${seed}/asked` })
  let sum = 0
  for (let n = 0; n < asked; n++) {
    const session = sessions(n, days)
    const { situation, language } = session
    const input = { assets, situation, posterior, language, today: dateOf(days), dismissed: new Set<string>() }
    const worth = (asset: number | undefined) => (asset === undefined ? 0 : chanceOf(truth.common(asset, session)))
    const first = rank(input)[0]?.asset.id
    sum += worth(first === undefined ? undefined : numbers.get(first)) - worth(single.choose(session)[0]?.asset)
  }
  return sum / asked
}

// How far one rep who clicks ten times as much can move an asset.
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import { contenderFrom, rank } from "~src/domain/rank/recommend"
import { normalBelow } from "~src/domain/rank/slots"
import type { Trial } from "~src/domain/rank/trial"
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { type Chance, chanceFrom } from "./simulator/chance"
import { firstDay, learned, trialOf } from "./simulator/learned"
import { run } from "./simulator/run"
import { dateOf, makeWorld, plainVariant, type World } from "./simulator/world"

const attacks = 100
const loudReps = 3
const situations = 5
const times = 10
/** A slate has three; who stands this far down is not about to be in it. */
const firstPlaces = 10
/** Where an asset stands: on average over what is drawn, and by its score alone. */
type Place = { drawn: number; byScore: number }
type Field = { world: World; trials: Trial[]; calm: Posterior | null; days: number; chance: Chance }

export async function measureLoud({ share, seed }: ProofOptions): Promise<Proof[]> {
  const count = Math.max(5, Math.ceil(attacks * share))
  const field = makeField(`loud/${seed}`, share < 1 ? 40 : 365)
  const oneAsset = Array.from({ length: count }, () => {
    const { assetId, repId } = field.chance.pick(field.trials)
    const loud = field.trials.flatMap((one) => (one.assetId === assetId && one.repId === repId ? shouted(one) : [one]))
    return moves(field, assetId, believed(field, loud))
  })
  const everyAsset = Array.from({ length: share < 1 ? 1 : loudReps }, () => {
    const { repId } = field.chance.pick(field.trials)
    const loud = field.trials.map((one) =>
      one.repId === repId && !one.used ? { ...one, used: more(field.chance) } : one,
    )
    const posterior = believed(field, loud)
    return field.world.assets.map(({ asset }) => moves(field, asset.id, posterior))
  })
  return [
    told("One loud rep, on one asset: moves it by at most one place", oneAsset.flat()),
    told("One loud rep, on every asset: moves each by at most one place", everyAsset.flat(2)),
  ]
}

function told(name: string, moved: readonly Place[]): Proof {
  const furthest = (of: keyof Place) => Math.max(...moved.map((one) => one[of]))
  const within = (of: keyof Place) =>
    `${((100 * moved.filter((one) => one[of] <= 1).length) / moved.length).toFixed(1)} % within one`
  return {
    name,
    bar: `furthest 1 among the first ${firstPlaces}, on average over what is drawn; ${moved.length} assets in situations`,
    measured: `furthest ${furthest("drawn").toFixed(2)}, ${within("drawn")}; by score alone furthest ${furthest("byScore")}, ${within("byScore")}`,
    met: moved.length > 0 && furthest("drawn") <= 1,
  }
}

function makeField(seed: string, days: number): Field {
  const world = makeWorld(seed, plainVariant)
  const { history } = run(world, learned(world), { days, perDay: 150 })
  const trials = history.filter((one) => one.seen).map((one) => trialOf(world, one))
  const field = { world, trials, calm: null, days, chance: chanceFrom(`${seed}/attacks`) }
  return { ...field, calm: believed(field, trials) }
}

const believed = ({ world, days }: Field, trials: readonly Trial[]) =>
  posteriorOf(
    gatherEvidence(
      trials,
      world.assets.map((one) => one.asset),
      firstDay + days,
    ),
  )

/** Ten times the trials, each a use. */
const shouted = (one: Trial): Trial[] => Array.from({ length: times }, () => ({ ...one, used: true }))
/** A rate of about a tenth, ten times over. */
const more = (chance: Chance) => chance.next() < 0.9

/** How far an asset is from where it was, in situations that it was really shown in and where it is among the first, once or still. */
function moves(field: Field, assetId: string, loud: Posterior | null): Place[] {
  const own = field.trials.filter((one) => one.assetId === assetId)
  if (own.length === 0) return []
  return Array.from({ length: situations }, () => {
    const { situation } = field.chance.pick(own)
    return [placeOf(field, assetId, situation, field.calm), placeOf(field, assetId, situation, loud)]
  }).flatMap(([from, to]) => {
    if (!from || !to || Math.min(from.byScore, to.byScore) >= firstPlaces) return []
    const between = (of: keyof Place) => Math.abs(Math.min(firstPlaces, to[of]) - Math.min(firstPlaces, from[of]))
    return [{ drawn: between("drawn"), byScore: between("byScore") }]
  })
}

/** Counted from 0. The best slots are drawn: an asset stands, on average, after as many as are likely to be drawn above it. */
function placeOf(
  { world, days }: Field,
  assetId: string,
  situation: Trial["situation"],
  posterior: Posterior | null,
): Place | null {
  if (!posterior) throw new Error("a history without evidence")
  const assets = world.assets.map((one) => one.asset)
  const language = assets.find((one) => one.id === assetId)?.language ?? "en"
  const input = { assets, situation, posterior, language, today: dateOf(days), dismissed: new Set<string>() }
  const ranked = rank(input)
  const byScore = ranked.findIndex((one) => one.asset.id === assetId)
  const drawn = ranked.map(contenderFrom(posterior))
  const own = drawn[byScore]
  if (!own) return null
  const above = drawn.map(({ mean, sd }) => normalBelow((mean - own.mean) / Math.hypot(sd, own.sd)))
  return { byScore, drawn: above.reduce((sum, one) => sum + one, 0) - (above[byScore] ?? 0) }
}

// How far one rep who clicks ten times as much can move an asset.
import { gatherEvidence } from "~src/domain/rank/gather-evidence"
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import { rank } from "~src/domain/rank/recommend"
import type { Trial } from "~src/domain/rank/trial"
import type { Proof, ProofOptions } from "~tests/prove/proof"
import { type Chance, chanceFrom } from "./simulator/chance"
import { firstDay, trialOf } from "./simulator/learned"
import { softTags } from "./simulator/logged"
import { run } from "./simulator/run"
import { dateOf, makeWorld, plainVariant, type World } from "./simulator/world"

const attacks = 100
const situations = 5
const times = 10
/** A slate has three; who stands this far down is not about to be in it. */
const firstPlaces = 10
type Moved = { all: number; first: number }
type Field = { world: World; trials: Trial[]; calm: Posterior | null; days: number; chance: Chance }

export async function measureLoud({ share, seed }: ProofOptions): Promise<Proof[]> {
  const count = Math.max(5, Math.ceil(attacks * share))
  const field = makeField(`loud/${seed}`, share < 1 ? 40 : 365)
  const oneAsset = Array.from({ length: count }, () => {
    const { assetId, repId } = field.chance.pick(field.trials)
    const loud = field.trials.flatMap((one) => (one.assetId === assetId && one.repId === repId ? shouted(one) : [one]))
    return moved(field, assetId, believed(field, loud))
  })
  const repId = field.chance.pick(field.trials).repId
  const everywhere = believed(
    field,
    field.trials.map((one) => (one.repId === repId && !one.used ? { ...one, used: more(field.chance) } : one)),
  )
  const allAssets = field.world.assets.map(({ asset }) => moved(field, asset.id, everywhere))
  return [
    told("One loud rep, on one asset: moves it by at most one place", oneAsset),
    told("One loud rep, on every asset: moves each by at most one place", allAssets),
  ]
}

function told(name: string, moves: readonly Moved[]): Proof {
  const most = Math.max(...moves.map((one) => one.first))
  const within = (of: keyof Moved) => moves.filter((one) => one[of] <= 1).length
  const anywhere = Math.max(...moves.map((one) => one.all))
  return {
    name,
    bar: `furthest 1 among the first ${firstPlaces}; ${moves.length} assets, ${situations} situations each`,
    measured: `furthest ${most}, ${within("first")} of ${moves.length} within one place; over the whole list furthest ${anywhere}, ${within("all")} within one`,
    met: most <= 1,
  }
}

function makeField(seed: string, days: number): Field {
  const world = makeWorld(seed, plainVariant)
  const { history } = run(world, softTags(world), { days, perDay: 150 })
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

/** The furthest that an asset's place, counted from 0, is from where it was, in situations that it was really shown in. */
function moved(field: Field, assetId: string, loud: Posterior | null): Moved {
  const own = field.trials.filter((one) => one.assetId === assetId)
  if (own.length === 0) return { all: 0, first: 0 }
  const moves = Array.from({ length: situations }, () => {
    const { situation } = field.chance.pick(own)
    const place = (posterior: Posterior | null) => placeOf(field, assetId, situation, posterior)
    return [place(field.calm), place(loud)] as const
  })
  return { all: furthest(moves, Number.POSITIVE_INFINITY), first: furthest(moves, firstPlaces) }
}

/** Among the first so many places: all beyond them are one. */
const furthest = (moves: readonly (readonly [number, number])[], first: number) =>
  Math.max(...moves.map(([from, to]) => Math.abs(Math.min(first, to) - Math.min(first, from))))

function placeOf({ world, days }: Field, assetId: string, situation: Trial["situation"], posterior: Posterior | null) {
  const assets = world.assets.map((one) => one.asset)
  const language = assets.find((one) => one.id === assetId)?.language ?? "en"
  const input = { assets, situation, posterior, language, today: dateOf(days), dismissed: new Set<string>() }
  return rank(input).findIndex((one) => one.asset.id === assetId)
}

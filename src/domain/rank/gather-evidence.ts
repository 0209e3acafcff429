// Trials → evidence: weighted by age, no rep louder than the others, nothing about fewer than five of them.
import type { Asset } from "../asset"
import { type Cell, type Dimension, dimensions, type Evidence } from "./evidence"
import { seeded } from "./random"
import { fewestReps, halfLife, mostEager, mostExcess, mostTrials, oldest } from "./settings"
import type { Trial } from "./trial"

type Sum = { n: number; k: number; base: number; reps: Set<string>; shown: number; seen: number; used: number }
const nothing = (): Sum => ({ n: 0, k: 0, base: 0, reps: new Set(), shown: 0, seen: 0, used: 0 })

/**
 * @param day days since 1970; later trials are not counted. @returns a row per asset that at least five reps saw; the other
 * assets together by kind and campaign, else by kind, else all in one; what even together has fewer reps is left out.
 */
export function gatherEvidence(trials: readonly Trial[], assets: readonly Asset[], day: number): Evidence[] {
  const steps = evidenceInSteps(trials, assets, day)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, with a pause after each asset, so that whoever asks can do something else meanwhile. */
export function* evidenceInSteps(
  trials: readonly Trial[],
  assets: readonly Asset[],
  day: number,
): Generator<undefined, Evidence[]> {
  const asOf = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const byAsset = new Map<string, Trial[]>()
  for (const trial of trials) {
    if (trial.day > day || trial.day <= day - oldest) continue
    const list = byAsset.get(trial.assetId)
    if (list) list.push(trial)
    else byAsset.set(trial.assetId, [trial])
  }
  const calm = calmness([...byAsset.values()].flat(), day)
  const rows: Evidence[] = []
  const rest = new Map<string, { kind: Asset["kind"] | null; campaign: string | null; sum: Sum }>()
  for (const asset of assets) {
    yield
    const { total, by } = sumsOf(byAsset.get(asset.id) ?? [], day, calm)
    const { id, kind, campaign } = asset
    if (total.reps.size >= fewestReps)
      rows.push({ id, assetId: id, kind, campaign, asOf, ...plain(total), by: cellsOf(by) })
    else if (total.reps.size > 0) merge(rest, `${kind}/${campaign}`, { kind, campaign }, total)
  }
  return [...rows, ...merged(rest, asOf)]
}

/** Sums of one asset, and of each value of each dimension. */
function sumsOf(trials: readonly Trial[], day: number, calm: ReadonlyMap<string, number>) {
  const weigh = weights(trials, day, calm)
  const total = nothing()
  const by: Record<Dimension, Map<string, Sum>> = { conversation: new Map(), persona: new Map(), industry: new Map() }
  for (const trial of trials) {
    const { n, k } = weigh(trial)
    add(total, trial, n, k)
    const { conversation, personaId, industry } = trial.situation
    const values = { conversation: `${conversation}`, persona: personaId, industry: industry?.toLowerCase() ?? null }
    for (const dimension of dimensions) {
      const value = values[dimension]
      if (value === null) continue
      const sum = by[dimension].get(value) ?? nothing()
      by[dimension].set(value, sum)
      add(sum, trial, n, k)
    }
  }
  return { total, by }
}

function add(sum: Sum, trial: Trial, n: number, k: number): void {
  sum.n += n
  sum.k += k
  sum.base += n * trial.base
  // Reps who only passed by give no cover to one who looked.
  if (trial.seen) sum.reps.add(trial.repId)
  sum.shown += 1
  if (trial.seen) sum.seen += 1
  if (trial.used) sum.used += 1
}

/** What each trial and each use weighs: half after the half-life; a rep's together no more than the caps allow. */
function weights(
  trials: readonly Trial[],
  day: number,
  calm: ReadonlyMap<string, number>,
): (trial: Trial) => { n: number; k: number } {
  const fresh = (trial: Trial) => freshness(trial, day)
  const reps = new Map<string, { n: number; k: number }>()
  for (const trial of trials) {
    const rep = reps.get(trial.repId) ?? { n: 0, k: 0 }
    reps.set(trial.repId, rep)
    rep.n += fresh(trial)
    if (trial.used) rep.k += fresh(trial) * (calm.get(trial.repId) ?? 1)
  }
  const middle = [...reps.values()].map((rep) => rep.n).sort((a, b) => a - b)[Math.floor(reps.size / 2)] ?? 0
  const capped = [...reps].map(([id, { n, k }]) => {
    const trials = n > 0 ? Math.min(1, Math.max(1, mostTrials * middle) / n) : 0
    return { id, trials, n: trials * n, k: trials * k }
  })
  const rate = rateWithoutLoudest(capped)
  const shares = new Map(
    capped.map(({ id, trials, n, k }) => {
      const uses = k > 0 ? trials * Math.min(1, (n * rate + mostExcess) / k) : 0
      return [id, { trials, uses }] as const
    }),
  )
  return (trial) => {
    const weight = fresh(trial)
    const share = shares.get(trial.repId)
    return {
      n: weight * (share?.trials ?? 0),
      k: trial.used ? weight * (calm.get(trial.repId) ?? 1) * (share?.uses ?? 0) : 0,
    }
  }
}

/** What the others say: the rate of uses but for the rep with the most; a tenth where there is hardly anything. */
function rateWithoutLoudest(reps: readonly { n: number; k: number }[]): number {
  let loudest = { n: 0, k: 0 }
  let [n, k] = [0, 0]
  for (const rep of reps) {
    n += rep.n
    k += rep.k
    if (rep.k > loudest.k) loudest = rep
  }
  return (k - loudest.k + 0.5) / (n - loudest.n + 5)
}

const freshness = (trial: Trial, day: number) => (trial.seen ? 0.5 ** ((day - trial.day) / halfLife) : 0)

/** What a use of each rep is worth, over all assets: 1, less for one who calls everything used. */
function calmness(trials: readonly Trial[], day: number): Map<string, number> {
  const reps = new Map<string, { n: number; k: number }>()
  for (const trial of trials) {
    const rep = reps.get(trial.repId) ?? { n: 0, k: 0 }
    reps.set(trial.repId, rep)
    rep.n += freshness(trial, day)
    if (trial.used) rep.k += freshness(trial, day)
  }
  let [n, k] = [0, 0]
  for (const rep of reps.values()) {
    n += rep.n
    k += rep.k
  }
  // Ten trials at the common rate are added to each, so that a first click is not taken for eagerness.
  const eager = [...reps].map(([id, rep]) => [id, (rep.k + (10 * k) / (n || 1)) / (rep.n + 10)] as const)
  const middle = eager.map(([, rate]) => rate).sort((a, b) => a - b)[Math.floor(eager.length / 2)] ?? 0
  return new Map(eager.map(([id, rate]) => [id, rate > 0 ? Math.min(1, (mostEager * middle) / rate) : 1]))
}

const round = (x: number) => Math.round(x * 1000) / 1000
const counts = ({ n, k, base }: Sum) => ({
  n: round(n),
  k: Math.min(round(k), round(n)),
  base: n > 0 ? round(base / n) : 0,
})
const plain = (sum: Sum) => ({ ...counts(sum), shown: sum.shown, seen: sum.seen, used: sum.used })

function cellsOf(by: Record<Dimension, Map<string, Sum>>): Evidence["by"] {
  return { conversation: told(by.conversation), persona: told(by.persona), industry: told(by.industry) }
}

/** The cells that may be told. What is left untold, known by subtraction from the total, is of five reps or of none. */
function told(cells: Map<string, Sum>): Cell[] {
  const bySize = [...cells].sort(([a, x], [b, y]) => y.reps.size - x.reps.size || (a < b ? -1 : 1))
  const open = bySize.filter(([, sum]) => sum.reps.size >= fewestReps)
  const untold = new Set(bySize.slice(open.length).flatMap(([, sum]) => [...sum.reps]))
  while (untold.size > 0 && untold.size < fewestReps) {
    const smallest = open.pop()
    if (!smallest) break
    for (const rep of smallest[1].reps) untold.add(rep)
  }
  return open.map(([value, sum]) => ({ value, ...counts(sum) }))
}

type Rest = Map<string, { kind: Asset["kind"] | null; campaign: string | null; sum: Sum }>

function merge(rest: Rest, key: string, of: { kind: Asset["kind"] | null; campaign: string | null }, one: Sum): void {
  const { sum } = rest.get(key) ?? { sum: nothing() }
  for (const name of ["n", "k", "base", "shown", "seen", "used"] as const) sum[name] += one[name]
  for (const rep of one.reps) sum.reps.add(rep)
  rest.set(key, { ...of, sum })
}

/** The same for the same kind and campaign at every count. */
function idOf(kind: string | null, campaign: string | null): string {
  const mark = Math.floor(seeded(JSON.stringify([kind, campaign]))() * 2 ** 32).toString(36)
  return `of-${kind ?? "all"}-${mark}`
}

/** What has too few reps goes on to the level above. */
function merged(rest: Rest, asOf: string): Evidence[] {
  const byKind: Rest = new Map()
  const whole: Rest = new Map()
  const rows: Evidence[] = []
  const level = (from: Rest, up: (one: { kind: Asset["kind"] | null; sum: Sum }) => void) => {
    for (const [, { kind, campaign, sum }] of [...from].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (sum.reps.size < fewestReps) {
        up({ kind, sum })
        continue
      }
      const by = { conversation: [], persona: [], industry: [] }
      rows.push({ id: idOf(kind, campaign), assetId: null, kind, campaign, asOf, ...plain(sum), by })
    }
  }
  level(rest, ({ kind, sum }) => merge(byKind, `${kind}`, { kind, campaign: null }, sum))
  level(byKind, ({ sum }) => merge(whole, "", { kind: null, campaign: null }, sum))
  level(whole, () => undefined)
  return rows
}

// What is believed about every asset, packed: arrays of numbers that a database keeps as they are and reads in a moment.
import { type Dimension, dimensions } from "./evidence"

/** Log-odds. */
export type Effect = { mean: number; variance: number }
/** What is believed of one asset: counts for people to read, its own effect, and that of it with each value that it has a cell for. */
export type Known = {
  shown: number
  seen: number
  used: number
  own: Effect
  by: Record<Dimension, Map<string, Effect>>
}

/** Plain data, of all assets with evidence of their own. Whoever asks for one uses `knownOf`. */
export type Beliefs = {
  ids: string[]
  /** Shown, seen, used: three for each asset. */
  counts: Int32Array
  /** Mean and variance: two for each asset. */
  own: Float64Array
  by: Record<Dimension, Cells>
}
type Cells = {
  values: string[]
  /** Where each asset's cells begin, and where the last ones end. */
  from: Int32Array
  /** Each cell's value, by its number in `values`. */
  value: Int32Array
  /** Mean and variance: two for each cell. */
  effects: Float64Array
}

export function packBeliefs(assets: ReadonlyMap<string, Known>): Beliefs {
  const all = [...assets.values()]
  return {
    ids: [...assets.keys()],
    counts: Int32Array.from(all.flatMap(({ shown, seen, used }) => [shown, seen, used])),
    own: Float64Array.from(all.flatMap(({ own }) => [own.mean, own.variance])),
    by: Object.fromEntries(dimensions.map((one) => [one, packCells(all.map(({ by }) => by[one]))])) as Beliefs["by"],
  }
}

function packCells(list: readonly Map<string, Effect>[]): Cells {
  const numbers = new Map<string, number>()
  const from = [0]
  const value: number[] = []
  const effects: number[] = []
  for (const cells of list) {
    for (const [name, { mean, variance }] of cells) {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      value.push(number)
      effects.push(mean, variance)
    }
    from.push(value.length)
  }
  return {
    values: [...numbers.keys()],
    from: Int32Array.from(from),
    value: Int32Array.from(value),
    effects: Float64Array.from(effects),
  }
}

type Reader = (assetId: string) => Known | undefined
const readers = new WeakMap<Beliefs, Reader>()

/** @returns what is believed of one asset, unpacked when it is first asked for; undefined without evidence of its own. */
export function knownOf(beliefs: Beliefs): Reader {
  const there = readers.get(beliefs)
  if (there) return there
  const rows = new Map(beliefs.ids.map((id, row) => [id, row]))
  const unpacked: Known[] = []
  const reader = (assetId: string) => {
    const row = rows.get(assetId)
    if (row === undefined) return undefined
    unpacked[row] ??= unpack(beliefs, row)
    return unpacked[row]
  }
  readers.set(beliefs, reader)
  return reader
}

function unpack({ counts, own, by }: Beliefs, row: number): Known {
  return {
    shown: counts[3 * row] ?? 0,
    seen: counts[3 * row + 1] ?? 0,
    used: counts[3 * row + 2] ?? 0,
    own: effectAt(own, row),
    by: {
      conversation: unpackCells(by.conversation, row),
      persona: unpackCells(by.persona, row),
      industry: unpackCells(by.industry, row),
    },
  }
}

function unpackCells({ values, from, value, effects }: Cells, row: number): Map<string, Effect> {
  const cells = new Map<string, Effect>()
  for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i++)
    cells.set(values[value[i] ?? -1] ?? "", effectAt(effects, i))
  return cells
}

const effectAt = (list: Float64Array, i: number): Effect => ({ mean: list[2 * i] ?? 0, variance: list[2 * i + 1] ?? 0 })

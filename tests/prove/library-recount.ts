// The library's numbers and what Content health makes of them, and the holdout's sample, counted again from the raw rows.
import { deepStrictEqual as same } from "node:assert/strict"
import { coverageOf, retireList, unusedOf } from "~src/desk/health/view"
import type { Asset } from "~src/domain/asset"
import { conversations } from "~src/domain/words"
import { spanOf, weekOf } from "~src/server/week"
import type { AssetList } from "~src/wire/desk"
import type { HealthCell } from "~src/wire/desk-health"
import { isUse, type Raw, verdictsIn } from "~tests/server/counted-again"

type Here = { raw: readonly Raw[]; assets: readonly Asset[]; timeZone: string; now: number }
type Names = { personas: string[]; segments: string[] }

/** Each asset's figures, the unused-content rate, the retire list and the coverage matrix. @returns how many were compared. */
export function checkLibrary(here: Here, list: AssetList, cells: readonly HealthCell[], names: Names): number {
  const { raw, assets, timeZone, now } = here
  const { first, last, to: today } = spanOf("quarter", now, timeZone)
  const lately = (week: string) => week >= first && week <= last
  const verdicts = verdictsIn(raw, timeZone)
  const rowOf = ({ id }: Asset) => {
    const touched = (kind: string) =>
      raw.filter(
        ({ event, at }) =>
          event.kind === kind && (event.data as { assetId?: string }).assetId === id && lately(weekOf(at, timeZone)),
      ).length
    const shown = raw.flatMap(({ event, at }) =>
      event.kind === "assets.shown" && lately(weekOf(at, timeZone)) ? event.data.items : [],
    )
    const own = verdicts.filter(({ assetId }) => assetId === id)
    const weeks = own.filter(isUse).map(({ week }) => week)
    return {
      ...{ shown: shown.filter(({ assetId }) => assetId === id).length, seen: touched("asset.seen") },
      ...{ opened: touched("asset.opened"), copied: touched("asset.copied") },
      used: weeks.filter(lately).length,
      dismissed: own.filter(({ answer, week }) => answer === "not-relevant" && lately(week)).length,
      lastUsedWeek: weeks.sort().at(-1) ?? null,
    }
  }
  const counted = new Map(assets.map((asset) => [asset.id, rowOf(asset)]))
  for (const { asset, version: _, owner: __, ...row } of list.rows) same(row, counted.get(asset.id))
  same(list.rows.length, assets.length)

  const age = ({ createdOn }: Asset) => (Date.parse(today) - Date.parse(createdOn)) / 86_400_000
  const active = assets.filter(
    (one) =>
      one.audience.conversations.length > 0 &&
      !(one.expiresOn && Date.parse(one.expiresOn) < Date.parse(today)) &&
      !one.withdrawn &&
      age(one) >= 30,
  )
  const unused = active.filter(({ id }) => counted.get(id)?.used === 0)
  same([list.active, list.unused], [active.length, unused.length])
  const told = unusedOf(list.rows, today)
  same([told.active, told.unused], [active.length, unused.length])
  const retired = retireList(list.rows, today)
  same(retired.map(({ asset }) => asset.id).sort(), unused.map(({ id }) => id).sort())
  for (const [i, row] of retired.entries()) same(row.seen <= (retired[i - 1]?.seen ?? row.seen), true)
  return 7 * list.rows.length + 4 + retired.length + checkCoverage(active, list, cells, names, today)
}

function checkCoverage(
  active: readonly Asset[],
  list: AssetList,
  cells: readonly HealthCell[],
  { personas, segments }: Names,
  today: string,
): number {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }))
  const told = coverageOf(list.rows, cells, { personas: named(personas), segments: named(segments) } as never, today)
  same(told.length, personas.length * segments.length * conversations.length)
  for (const one of told) {
    const open = (ids: readonly string[], id: string) => ids.length === 0 || ids.some((other) => other === id)
    const here = active.filter(
      ({ audience }) =>
        audience.conversations.some((n) => n === one.conversation) &&
        open(audience.personaIds, one.personaId) &&
        open(audience.segmentIds, one.segmentId),
    )
    same(one.assets.map(({ asset }) => asset.id).sort(), here.map(({ id }) => id).sort())
    const cell = cells.find(
      (other) =>
        other.conversation === one.conversation &&
        other.personaId === one.personaId &&
        other.segmentId === one.segmentId,
    )
    same([one.seen, one.used, one.dismissed], [cell?.seen ?? 0, cell?.used ?? 0, cell?.dismissed ?? 0])
    const general = here.every(({ audience }) => audience.personaIds.length + audience.segmentIds.length === 0)
    const weak = here.length === 0 ? "empty" : one.seen >= 20 && one.used === 0 ? "unused" : general ? "general" : null
    same(one.weak, weak)
  }
  return 5 * told.length
}

/** One showing's arm and account, and one use's. */
export type Drawn = { accountId: string; heldOut: boolean; uses: number }

/**
 * How many showings a fifth more would need to be seen, showing by showing: the variance of the difference of the two rates, accounts as
 * the unit, over 1/m + 1/n; (1.959964 + 0.841621)² · that · (1/q + 1/(1 − q)) / (a fifth of the rate held out)².
 */
export function neededAgain(drawn: readonly Drawn[], percent: number): number | null {
  const arm = (heldOut: boolean) => drawn.filter((one) => one.heldOut === heldOut)
  const rate = (list: readonly Drawn[]) => list.reduce((sum, one) => sum + one.uses, 0) / list.length
  const [listened, held] = [arm(false), arm(true)]
  const accounts = [...new Set(drawn.map((one) => one.accountId))]
  if (listened.length === 0 || held.length === 0 || rate(held) === 0 || accounts.length < 10) return null
  const scores = accounts.map((id) =>
    drawn
      .filter((one) => one.accountId === id)
      .reduce(
        (sum, one) =>
          one.heldOut
            ? sum - (one.uses - rate(held)) / held.length
            : sum + (one.uses - rate(listened)) / listened.length,
        0,
      ),
  )
  const variance = (scores.reduce((sum, one) => sum + one ** 2, 0) * scores.length) / (scores.length - 1)
  const q = percent / 100
  const each = variance / (1 / listened.length + 1 / held.length)
  return Math.ceil(((1.959964 + 0.841621) ** 2 * each * (1 / q + 1 / (1 - q))) / (0.2 * rate(held)) ** 2)
}

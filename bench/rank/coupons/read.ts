// The public coupon answers, where somebody has them: 12,684 times somebody in a situation said whether a coupon would be used.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { root } from "~scripts/lib/paths"

export type Answer = {
  /** One profile is one set of personal answers: there is no other id. */
  profile: number
  /** Which coupon was shown is random within a scenario. */
  scenario: number
  coupon: number
  values: Record<string, string>
  used: boolean
}

const file = join("coupons", "in-vehicle-coupon-recommendation.csv")
export const couponNames = [
  "Bar",
  "Coffee House",
  "Carry out & Take away",
  "Restaurant(<20)",
  "Restaurant(20-50)",
] as const
/** The column that says how often somebody goes to that coupon's kind of place. */
export const placeOf = ["Bar", "CoffeeHouse", "CarryAway", "RestaurantLessThan20", "Restaurant20To50"] as const
export const situationColumns = ["destination", "passanger", "weather", "temperature", "time"] as const
export const roadColumns = ["toCoupon_GEQ15min", "toCoupon_GEQ25min", "direction_same"] as const
export const personColumns = [
  ...["gender", "age", "maritalStatus", "has_children", "education", "occupation", "income"],
  ...placeOf,
] as const

/** Named by PARLEY_DATA_SETS, else beside the checkout; null where there is none. */
export function findCoupons(): string | null {
  const named = process.env.PARLEY_DATA_SETS
  const path = join(named ?? join(root, "..", "shared", "data"), file)
  return existsSync(path) ? path : null
}

export function readCoupons(path: string): Answer[] {
  const rows = parse(readFileSync(path, "utf8"), { columns: true }) as Record<string, string>[]
  const profiles = new Map<string, number>()
  const scenarios = new Map<string, number>()
  return rows.map((values) => ({
    profile: numberOf(profiles, personColumns.map((name) => values[name]).join("|")),
    scenario: numberOf(scenarios, situationColumns.map((name) => values[name]).join("|")),
    coupon: couponNames.indexOf(values.coupon as (typeof couponNames)[number]),
    values,
    used: values.Y === "1",
  }))
}

function numberOf(seen: Map<string, number>, key: string): number {
  const known = seen.get(key) ?? seen.size
  seen.set(key, known)
  return known
}

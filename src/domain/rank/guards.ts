// What is never recommended, whatever a score says. Nothing reaches a slate but through this: only it makes a `Passed`.
import { verifiedFor } from "../ages"
import type { Asset } from "../asset"
import { daysBetween } from "../days"
import type { Language } from "../words"

export type Guard = "withdrawn" | "off-message" | "expired" | "unmapped" | "unverified" | "wrong-language" | "dismissed"
export type GuardContext = {
  language: Language
  /** `YYYY-MM-DD`. An asset is good on the day it expires. */
  today: string
  /** Assets that this rep has called not relevant in this very situation. */
  dismissed: ReadonlySet<string>
}

declare const guarded: unique symbol
/** An asset that all guards let through. */
export type Passed = Asset & { readonly [guarded]: true }

export function passes(asset: Asset, context: GuardContext): asset is Passed {
  return guardedBy(asset, context) === null
}

/** @returns the first guard that an asset fails, null if it may be shown. */
export function guardedBy(asset: Asset, context: GuardContext): Guard | null {
  if (asset.withdrawn) return "withdrawn"
  if (asset.offMessage) return "off-message"
  if (asset.expiresOn !== null && asset.expiresOn < context.today) return "expired"
  if (asset.audience.conversations.length === 0) return "unmapped"
  if (asset.language !== context.language) return "wrong-language"
  if (context.dismissed.has(asset.id)) return "dismissed"
  return daysBetween(asset.verifiedOn ?? asset.createdOn, context.today) > verifiedFor ? "unverified" : null
}

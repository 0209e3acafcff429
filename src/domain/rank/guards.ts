// What is never recommended, whatever a score says. Nothing reaches a slate but through this.
import type { Asset } from "../asset"
import type { Language } from "../words"

export type Guard = "withdrawn" | "off-message" | "expired" | "unmapped" | "wrong-language" | "dismissed"
export type GuardContext = {
  language: Language
  /** `YYYY-MM-DD`. An asset is good on the day it expires. */
  today: string
  /** Assets that this rep has called not relevant in this very situation. */
  dismissed: ReadonlySet<string>
}

/** @returns the first guard that an asset fails, null if it may be shown. */
export function guardedBy(asset: Asset, context: GuardContext): Guard | null {
  if (asset.withdrawn) return "withdrawn"
  if (asset.offMessage) return "off-message"
  if (asset.expiresOn !== null && asset.expiresOn < context.today) return "expired"
  if (asset.audience.conversations.length === 0) return "unmapped"
  if (asset.language !== context.language) return "wrong-language"
  return context.dismissed.has(asset.id) ? "dismissed" : null
}

// The library as a rep may search it: what no guard would hold back whatever the situation.

import type { Asset } from "~src/domain/asset"
import { dayOf } from "~src/domain/days"
import { type Guard, guardedBy } from "~src/domain/rank/guards"
import type { Failed } from "~src/wire/messages"
import type { FindableAsset } from "~src/wire/panel-state"
import { signedOut } from "./answer-account"
import { type Context, libraryOf } from "./context"

/** Who looks for an asset by name may find one in another language, unmapped or long unverified; these nobody may use. */
const always: ReadonlySet<Guard> = new Set(["withdrawn", "off-message", "expired"])

export async function askLibrary(context: Context): Promise<{ assets: FindableAsset[] } | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const { assets, personas, segments } = await libraryOf(context, home)
  const today = dayOf(context.now(), home.session.workspace.timeZone)
  const called = new Map([...personas, ...segments].map(({ id, name }) => [id, name]))
  const held = (asset: Asset) => {
    const guard = guardedBy(asset, { language: asset.language, today, dismissed: new Set() })
    return guard !== null && always.has(guard)
  }
  return {
    assets: assets.flatMap((asset) => {
      if (held(asset)) return []
      const { id: assetId, title, url, kind, howTo, campaign, audience } = asset
      const names = [...audience.personaIds, ...audience.segmentIds].map((id) => called.get(id) ?? "")
      const tags = [campaign ?? "", ...names, ...audience.industries]
      return [{ assetId, title, url, kind, howTo, conversations: audience.conversations, tags }]
    }),
  }
}

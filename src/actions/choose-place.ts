// The rep's own settings: where Parley shows on a site, and whether reports are signed.
import type { Place, Site } from "~src/domain/words"
import { keepPreferences } from "~src/store/device"
import type { Done } from "~src/wire/messages"
import type { Context } from "./context"
import { publishFoot } from "./foot"
import { sitesChanged } from "./sites"

export async function choosePlace(context: Context, site: Site, place: Place): Promise<Done> {
  const places = { ...context.preferences.places, [site]: place }
  context.preferences = await keepPreferences(context.device, { places })
  await sitesChanged(context)
  return { ok: true }
}

export async function chooseSigning(context: Context, signed: boolean): Promise<Done> {
  context.preferences = await keepPreferences(context.device, { signed })
  await publishFoot(context)
  return { ok: true }
}

// Each site as the rep and IT have it: turned on, forbidden, and where Parley shows there.
import { originsOf, siteOf } from "~src/domain/sites"
import { type Place, type Site, sites } from "~src/domain/words"
import type { DockState } from "~src/wire/dock"
import type { FootState, View } from "~src/wire/panel-state"
import type { Context } from "./context"

export const serverOf = (context: Context) => context.home?.session.server ?? null

/** Asks Chrome which sites the rep has turned on. */
export async function grantedSites(context: Context): Promise<Set<Site>> {
  const server = serverOf(context)
  const granted = await Promise.all(sites.map((site) => context.ports.permitted(originsOf(site, server))))
  return new Set(sites.filter((_, i) => granted[i]))
}

export const isOn = (context: Context, site: Site) =>
  context.granted.has(site) && !context.policy.forbiddenSites.includes(site) && !isPaused(context, site)

/** Has the workspace's server switched the site off, until its pages can be read again? */
const isPaused = (context: Context, site: Site) => context.finders.get(site)?.off === true

/** Where Parley shows on a site: IT's word, else the rep's; null while the rep has not chosen. */
export const placeOn = (context: Context, site: Site): Place | null =>
  context.policy.place ?? context.preferences.places[site] ?? null

/** What the dock in a page is told. Nothing is drawn into a page before the rep has chosen that. */
export function dockFor(context: Context, site: Site, open: boolean): DockState {
  const place = isOn(context, site) ? placeOn(context, site) : null
  return place === "overlay" ? { place, open } : { place: "side-panel", open: false }
}

/** Where Parley shows at an address; null where it is no site of ours. */
export function placeAt(context: Context, address: string): Place | null {
  const site = siteOf(address, serverOf(context))
  return site ? dockFor(context, site, true).place : null
}

export function siteStates(context: Context): FootState["sites"] {
  return sites.map((site) => ({
    site,
    granted: context.granted.has(site),
    forbidden: context.policy.forbiddenSites.includes(site),
    place: placeOn(context, site),
    placeFixed: context.policy.place !== null,
  }))
}

/** Why Parley is off at an address; null: it is on there, or reads the address alone. */
export function offAt(context: Context, address: string): Extract<View, { kind: "off" }> | null {
  if (address === "") return { kind: "off", site: null, why: "not-on" }
  const site = siteOf(address, serverOf(context))
  if (!site) return /^https?:/.test(address) ? null : { kind: "off", site: null, why: "unsupported" }
  if (context.policy.forbiddenSites.includes(site)) return { kind: "off", site, why: "forbidden" }
  if (!context.granted.has(site)) return { kind: "off", site, why: "not-on" }
  return isPaused(context, site) ? { kind: "off", site, why: "paused" } : null
}

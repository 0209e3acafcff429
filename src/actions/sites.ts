// The sites' content scripts, as the rep's permissions and IT's policy want them: registered, and running in open tabs.
import { contentFile } from "~src/domain/content-files"
import { patternsOf, siteOf } from "~src/domain/sites"
import { type Site, sites } from "~src/domain/words"
import type { Context } from "./context"
import { publishFoot } from "./foot"
import { showAll } from "./show"
import { dockFor, grantedSites, isOn, serverOf } from "./site-state"

/**
 * Makes Chrome's registrations what they should be. They are dropped at every update of the extension and do not reach tabs that are
 * open already: in those of a site that is newly registered (`everywhere`: of every site) its script is run.
 */
export function keepSites(context: Context, everywhere = false): Promise<void> {
  const work = context.siteWork.then(() => reconcile(context, everywhere))
  context.siteWork = work.catch(() => undefined)
  return work
}

async function reconcile(context: Context, everywhere: boolean): Promise<void> {
  context.policy = await context.ports.policy()
  context.granted = await grantedSites(context)
  const { scripts } = context.ports
  const server = serverOf(context)
  const wanted = new Map(sites.filter((site) => isOn(context, site)).map((site) => [site, patternsOf(site, server)]))
  const there = await scripts.registered()
  const gone = there.filter(({ site, matches }) => !sameList(wanted.get(site), matches)).map(({ site }) => site)
  if (gone.length > 0) await scripts.unregister(gone)
  const kept = new Set(there.map(({ site }) => site).filter((site) => !gone.includes(site)))
  const fresh = new Set<Site>()
  for (const [site, matches] of wanted) {
    if (!kept.has(site)) await scripts.register({ site, matches })
    if (!kept.has(site) || everywhere) fresh.add(site)
  }
  if (fresh.size > 0) await runInOpenTabs(context, fresh)
}

const sameList = (a: readonly string[] | undefined, b: readonly string[]) =>
  a !== undefined && [...a].sort().join() === [...b].sort().join()

async function runInOpenTabs(context: Context, which: ReadonlySet<Site>): Promise<void> {
  for (const { tabId, address } of await context.ports.tabs.list()) {
    const site = siteOf(address, serverOf(context))
    if (site && which.has(site)) await context.ports.tabs.inject(tabId, contentFile(site, address))
  }
}

/** A permission, the policy or a place has changed: scripts, foot, docks and panels follow. */
export async function sitesChanged(context: Context): Promise<void> {
  await keepSites(context)
  await publishFoot(context)
  for (const { tabId, address } of await context.ports.tabs.list()) {
    const site = siteOf(address, serverOf(context))
    const open = context.tabs.get(tabId)?.dockOpen ?? false
    if (site) await context.ports.tabs.order(tabId, { name: "dock.state", ...dockFor(context, site, open) })
  }
  await showAll(context)
}

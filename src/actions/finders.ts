// The finders that the workspace's server has mended: taken only if they fit the schema, told to every open page of their site.

import { menderFile } from "~src/domain/content-files"
import { type FinderTable, readFinderTable } from "~src/domain/finders"
import { siteOf } from "~src/domain/sites"
import type { Site } from "~src/domain/words"
import { keepMended } from "~src/store/device"
import type { Context } from "./context"
import { showAll } from "./show"
import { serverOf } from "./site-state"
import { keepSites } from "./sites"

/** `finders.asked`: null where those built in are the newest. */
export async function askFinders(context: Context, tabId: number, site: Site) {
  const table = context.finders.get(site) ?? null
  if (table) await putMender(context, tabId, site)
  return { table }
}

async function putMender(context: Context, tabId: number, site: Site): Promise<void> {
  const file = menderFile[site]
  if (file) await context.ports.tabs.inject(tabId, file)
}

/**
 * Takes tables as they came from the server. One that is malformed, unsafe or not newer than the one in use is left aside
 * and changes nothing.
 * @param texts tables as JSON
 * @returns for each that was refused, why
 */
export async function takeFinders(context: Context, texts: readonly string[]): Promise<string[]> {
  const refused: string[] = []
  const changed: FinderTable[] = []
  for (const text of texts) {
    const read = readFinderTable(text)
    if ("wrong" in read) refused.push(read.wrong)
    else if (read.table.version > (context.finders.get(read.table.site)?.version ?? 0)) changed.push(read.table)
  }
  if (changed.length === 0) return refused
  context.finders = new Map([...context.finders, ...changed.map((table) => [table.site, table] as const)])
  await keepMended(context.device, [...context.finders.values()])
  await keepSites(context)
  await tellPages(context, changed)
  return refused
}

async function tellPages(context: Context, changed: readonly FinderTable[]): Promise<void> {
  for (const { tabId, address } of await context.ports.tabs.list()) {
    const site = siteOf(address, serverOf(context))
    const table = changed.find((one) => one.site === site)
    if (!site || !table) continue
    await putMender(context, tabId, site)
    await context.ports.tabs.order(tabId, { name: "finders.changed", table })
  }
  await showAll(context, (tab) => changed.some((table) => table.site === tab.page.site))
}

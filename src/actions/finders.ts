// The finders that the workspace's server has mended: taken only if they fit the schema, told to every open page of their site.

import { menderFile } from "~src/domain/content-files"
import { type FinderTable, readFinderTable, type SentFinders } from "~src/domain/finders"
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
  await tellPages(
    context,
    changed.map((table) => ({ site: table.site, table })),
  )
  return refused
}

/** Takes what the server says of its sites now. A server that came back from a backup may know less than before. */
export async function hearFinders(context: Context): Promise<void> {
  context.findersCame = false
  if (!context.home) return
  const sent = await context.home.store.db.finders.toArray()
  await forgetFinders(context, sent)
  for (const why of await takeFinders(
    context,
    sent.map(({ text }) => text),
  ))
    context.report(new Error(why), "finders")
}

/** Tables of sites that the server no longer speaks of, or speaks of by an older one, are taken back. */
async function forgetFinders(context: Context, sent: readonly SentFinders[]): Promise<void> {
  const holds = ({ site, version }: FinderTable) =>
    sent.some((one) => {
      const read = one.site === site ? readFinderTable(one.text) : null
      return read !== null && ("wrong" in read || read.table.version >= version)
    })
  const gone = [...context.finders.values()].filter((table) => !holds(table))
  if (gone.length === 0) return
  context.finders = new Map([...context.finders].filter(([, table]) => !gone.includes(table)))
  await keepMended(context.device, [...context.finders.values()])
  await keepSites(context)
  await tellPages(
    context,
    gone.map(({ site }) => ({ site, table: null })),
  )
}

type Told = { site: Site; table: FinderTable | null }

async function tellPages(context: Context, changed: readonly Told[]): Promise<void> {
  for (const { tabId, address } of await context.ports.tabs.list()) {
    const site = siteOf(address, serverOf(context))
    const told = changed.find((one) => one.site === site)
    if (!site || !told) continue
    if (told.table) await putMender(context, tabId, site)
    await context.ports.tabs.order(tabId, { name: "finders.changed", table: told.table })
  }
  await showAll(context, (tab) => changed.some(({ site }) => site === tab.page.site))
}

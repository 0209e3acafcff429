// What a page says, and that a tab has moved: the way from facts to the panel begins here.

import { contentFile } from "~src/domain/content-files"
import { driftsOf } from "~src/domain/drift"
import type { PageFacts } from "~src/domain/page-facts"
import { siteOf } from "~src/domain/sites"
import { noteDrifts } from "~src/store/drifts"
import type { DockState } from "~src/wire/dock"
import type { Done, Failed } from "~src/wire/messages"
import { failed } from "~src/wire/send"
import type { Context } from "./context"
import { cut, publish, show } from "./show"
import { dockFor, isOn, serverOf } from "./site-state"
import { freshen } from "./sync-now"
import { forgetTab, keepTab, type Tab, tabAt } from "./tabs"

type Seen = { facts: PageFacts; address: string }

/** `page.seen`: the facts become the tab's page, and the panel's state is made of them. */
export async function seePage(
  context: Context,
  tabId: number,
  { facts, address }: Seen,
): Promise<(Done & { dock?: DockState }) | Failed> {
  const site = siteOf(address, serverOf(context))
  if (!site || site !== facts.site) return failed("not-this-site", "This page is not on the site that it says.")
  const { tab } = tabAt(context, tabId, address)
  const dock = dockFor(context, site, tab.dockOpen)
  // Read with finders that have been mended since: the page has them, or is about to.
  if ((facts.finders ?? 0) < (context.finders.get(site)?.version ?? 0) && isOn(context, site)) return { ok: true, dock }
  tab.page.facts = facts
  if (!isOn(context, site)) tab.page.facts = null
  else if (context.home) await noteDrifts(context.device, driftsOf(facts), context.now())
  await show(context, tab)
  return { ok: true, dock }
}

/** `page.left`: the skeleton at once. */
export async function leavePage(context: Context, tabId: number, address: string): Promise<Done> {
  const { tab, moved } = tabAt(context, tabId, address)
  if (moved) await land(context, tab)
  return { ok: true }
}

/** Chrome says that a tab has gone somewhere; "" where it does not say where. */
export async function tabMoved(context: Context, tabId: number, address: string): Promise<void> {
  const { tab, moved } = tabAt(context, tabId, cut(address))
  if (moved) await land(context, tab)
}

export async function tabClosed(context: Context, tabId: number): Promise<void> {
  await forgetTab(context, tabId)
}

/** A page that a content script reads starts as the skeleton; any other is answered from its address. */
async function land(context: Context, tab: Tab): Promise<void> {
  const { site } = tab.page
  const reads = site !== null && site !== "web" && isOn(context, site)
  if (reads && context.home) await publish(context, tab, { kind: "reading" })
  else await show(context, tab)
}

/** `panel.opened`: answer for what the tab shows now, and look for news. */
export async function openedPanel(context: Context, tabId: number, inPage: boolean): Promise<Done | Failed> {
  const answer = await cameToFront(context, tabId, inPage)
  freshen(context).catch((error: unknown) => context.report(error, "freshen"))
  return answer
}

/** A tab is what the rep looks at now: its state is made anew for what it shows. */
export async function cameToFront(context: Context, tabId: number, inPage = false): Promise<Done | Failed> {
  const address = await context.ports.tabs.address(tabId)
  if (address === null) return failed("no-tab", "This tab is closed.")
  const { tab } = tabAt(context, tabId, cut(address))
  if (inPage) {
    tab.dockOpen = true
    await context.ports.tabs.order(tabId, { name: "dock.ready" })
  }
  await show(context, tab)
  if (tab.state?.view.kind === "reading") await askPage(context, tab)
  return { ok: true }
}

/** The page has not said anything: it is asked, and where no script of ours is in it yet, one is put there. */
async function askPage(context: Context, tab: Tab): Promise<void> {
  const { site } = tab.page
  if (site === null || site === "web") return
  const heard = await context.ports.tabs.order(tab.tabId, { name: "page.asked" })
  if (heard || (await context.ports.tabs.inject(tab.tabId, contentFile(site, tab.page.address)))) return
  if (tab.state?.view.kind === "reading") await publish(context, tab, { kind: "nobody", why: "other" })
}

/** `panel.closed`: the dot takes over. */
export async function closedPanel(context: Context, tabId: number): Promise<Done> {
  const tab = context.tabs.get(tabId)
  if (tab) await show(context, tab)
  return { ok: true }
}

/** `dock.changed`: remembered, so that the next page in this tab has it the same way. */
export async function changedDock(context: Context, tabId: number, open: boolean): Promise<Done> {
  const tab = context.tabs.get(tabId)
  if (tab) {
    tab.dockOpen = open
    await keepTab(context, tab)
    if (!open) await show(context, tab)
  }
  return { ok: true }
}

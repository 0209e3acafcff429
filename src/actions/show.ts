// Computes a tab's state and publishes it, unless the tab has moved on: an older page or an older computation never wins.

import { isFailure } from "~src/store/attempt"
import { record } from "~src/store/record"
import type { View } from "~src/wire/panel-state"
import type { Context } from "./context"
import { keepShown } from "./keep-shown"
import { keepTab, type Page, type Tab } from "./tabs"
import { viewOf } from "./view"

/** How often, and how many ms apart, Chrome is asked whether the tab is where its page says: it may hear of a move a little later. */
const looks = 6
const apart = 50

/** The skeleton or another view that needs no look-up, at once. */
export function publish(context: Context, tab: Tab, view: View): Promise<void> {
  return put(context, tab, tab.page, ++tab.page.asked, view)
}

/** Computes the view of the tab's page and publishes it. */
export async function show(context: Context, tab: Tab): Promise<void> {
  const { page } = tab
  const { home } = context
  const asked = ++page.asked
  const view = await viewOf(context, tab, page).catch((error: unknown) => {
    // Somebody signed in or out meanwhile, and the store was closed under us: all tabs are shown anew.
    if (context.home !== home) return null
    throw error
  })
  if (!view || context.home !== home) return
  if (names(view) && !(await isThere(context, tab, page))) return
  await put(context, tab, page, asked, view)
  await noteShown(context, tab, view)
  if (home && view.kind === "account" && tab.page === page && (await context.ports.panelShown(tab.tabId)))
    await keepShown(context, home, page.facts, view)
}

/** Shows again what stands for these tabs; one that fails does not keep the others. */
export async function showAll(context: Context, which: (tab: Tab) => boolean = () => true): Promise<void> {
  for (const tab of [...context.tabs.values()].filter(which))
    await show(context, tab).catch((error: unknown) => context.report(error, "show"))
}

export const isAbout = (accountId: string | null) => (tab: Tab) =>
  tab.state?.view.kind === "account" && tab.state.view.account.id === accountId

/** Does the view name an account? Then a mistake about the tab would be the worst failure there is. */
const names = (view: View) => view.kind === "account" || view.kind === "ask" || view.kind === "several"

async function put(context: Context, tab: Tab, page: Page, asked: number, view: View): Promise<void> {
  if (!isCurrent(context, tab, page) || asked < page.done) return
  page.done = asked
  tab.turn += 1
  const { address, site } = page
  // Turned off while it was open: what was read of it goes.
  if (view.kind === "off" && site !== "web") page.facts = null
  const { facts } = page
  tab.state = { tabId: tab.tabId, turn: tab.turn, address, site, facts, view }
  await keepTab(context, tab)
  const dot = names(view) && !(await context.ports.panelShown(tab.tabId))
  if (isCurrent(context, tab, page)) await context.ports.badge(tab.tabId, dot)
}

const isCurrent = (context: Context, tab: Tab, page: Page) => context.tabs.get(tab.tabId) === tab && tab.page === page

async function isThere(context: Context, tab: Tab, page: Page): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    const address = await context.ports.tabs.address(tab.tabId)
    if (!isCurrent(context, tab, page) || address === null) return false
    if (cut(address) === page.address) return true
    await new Promise((done) => setTimeout(done, apart))
  }
  return false
}

/** As long as a content script may say it. */
export const cut = (address: string) => address.slice(0, 4000)

/** The ledger gets a slate once, when the rep can see it: pages passed with the panel closed leave no trace. It goes out with the next sync. */
async function noteShown(context: Context, tab: Tab, view: View): Promise<void> {
  const { home } = context
  const { shown } = tab
  if (!home || view.kind !== "account" || !view.showingId || shown?.showingId !== view.showingId || shown.recorded)
    return
  if (!(await context.ports.panelShown(tab.tabId)) || shown.recorded) return
  shown.recorded = true
  const items = shown.content.map(({ assetId, position, probability }) => ({ assetId, position, probability }))
  const noted = await record(home.store, "assets.shown", {
    showingId: shown.showingId,
    context: view.context,
    heldOut: shown.heldOut,
    items,
  })
  if (isFailure(noted)) {
    shown.recorded = false
    context.report(new Error(noted.error.message), "assets.shown")
  }
  await keepTab(context, tab)
}

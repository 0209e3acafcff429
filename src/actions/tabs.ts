// The open tabs: which page each shows, what the rep has said about it, and the state last published. Kept in the session's
// storage as well, so that a worker that died goes on where it was.
import type { Shown } from "~src/domain/account-view/slate"
import { PageFacts } from "~src/domain/page-facts"
import { siteOf } from "~src/domain/sites"
import type { Site } from "~src/domain/words"
import { type PanelState, panelKey } from "~src/wire/panel-state"
import type { Context } from "./context"
import { serverOf } from "./site-state"
import { webFacts } from "./web-facts"

/** One page in a tab. Another address is another page: whatever was still computed for the first is dropped. */
export type Page = {
  address: string
  site: Site | "web" | null
  facts: PageFacts | null
  /** The rep said "no, that is not it". */
  refused: boolean
  /** The account that the rep chose for this view. */
  chosen: string | null
  /** The turn before this page: an answer to an older turn is about another page. */
  since: number
  /** Its structure as it was shown to the rep, and when they sent it. */
  structure?: { id: string; text: string; sentAt: number | null }
  /** Computations begun, and the latest published: an older one never replaces a newer. */
  asked: number
  done: number
}

export type Tab = {
  tabId: number
  turn: number
  page: Page
  shown: Shown | null
  dockOpen: boolean
  state: PanelState | null
}
export type Tabs = Map<number, Tab>

export const tabKey = (tabId: number) => `tab:${tabId}`

/** The tab, showing the page at `address`; a new page if it showed another. `moved` tells which. */
export function tabAt(context: Context, tabId: number, address: string): { tab: Tab; moved: boolean } {
  const known = context.tabs.get(tabId)
  if (known && known.page.address === address) return { tab: known, moved: false }
  const page = newPage(context, address, known?.turn ?? 0)
  const tab = known ?? { tabId, turn: 0, page, shown: null, dockOpen: false, state: null }
  tab.page = page
  context.tabs.set(tabId, tab)
  return { tab, moved: true }
}

function newPage(context: Context, address: string, since: number): Page {
  const site = siteOf(address, serverOf(context))
  const facts = site ? null : webFacts(address)
  return { address, site: site ?? facts?.site ?? null, facts, refused: false, chosen: null, since, asked: 0, done: 0 }
}

/** The tab for whoever is signed in now: nothing of what was shown, chosen or begun for another stays. */
export function startAnew(context: Context, tab: Tab): void {
  const { address, facts } = tab.page
  const page = newPage(context, address, tab.turn)
  tab.shown = null
  tab.page = facts?.site === page.site ? { ...page, facts } : page
}

/** Forgets a closed tab. */
export async function forgetTab(context: Context, tabId: number): Promise<void> {
  context.tabs.delete(tabId)
  await context.ports.session.remove([panelKey(tabId), tabKey(tabId)])
}

export function keepTab(context: Context, tab: Tab): Promise<void> {
  const { state, ...kept } = tab
  return context.ports.session.set({ [tabKey(tab.tabId)]: kept, ...(state ? { [panelKey(tab.tabId)]: state } : {}) })
}

/** The tabs as the worker before this one left them. */
export function restoreTabs(kept: Record<string, unknown>): Tabs {
  const tabs: Tabs = new Map()
  for (const [key, value] of Object.entries(kept)) {
    if (!key.startsWith("tab:")) continue
    const tab = value as Omit<Tab, "state">
    const facts = PageFacts.safeParse(tab.page.facts)
    const state = (kept[panelKey(tab.tabId)] as PanelState | undefined) ?? null
    // What the old worker had begun it will not finish: what it published is the latest.
    const page = { ...tab.page, facts: facts.success ? facts.data : null, asked: tab.page.done }
    tabs.set(tab.tabId, { ...tab, page, state })
  }
  return tabs
}

// The contract between the background and the dock in a page: names and types alone, for content scripts carry no schema.
import type { FinderTable } from "~src/domain/finders"
import type { Place } from "~src/domain/words"

/** How Parley shows in one tab. In `side-panel` nothing at all is added to the page. */
export type DockState = { place: Place; open: boolean }

/**
 * To a tab's content script, always by `chrome.tabs.sendMessage(tabId, order, { frameId: 0 })`.
 * An order to a tab without our content script rejects ("Receiving end does not exist"): that is no error.
 */
export type DockOrder =
  /** How it should be now: after the place was changed, or to restore what was open. Never moves focus. */
  | ({ name: "dock.state" } & DockState)
  /** Open and close. `focus` only when the rep asked for it by a click or the shortcut. */
  | { name: "dock.show"; focus?: boolean }
  | { name: "dock.hide" }
  | { name: "dock.toggle" }
  /** The panel's frame came up: sent on `panel.opened` of that tab. Without it the dock takes the frame as refused. */
  | { name: "dock.ready" }
  /** Esc in the panel: focus goes back to where it was in the page; the dock stays as it is. */
  | { name: "dock.left" }
  /** Read the page again and say `page.seen`. */
  | { name: "page.asked" }
  /** The site's finders were mended, or are as built in again: read with these from now on. */
  | { name: "finders.changed"; table: FinderTable | null }

export const dockOrders = [
  "dock.state",
  "dock.show",
  "dock.hide",
  "dock.toggle",
  "dock.ready",
  "dock.left",
  "page.asked",
  "finders.changed",
] as const satisfies readonly DockOrder["name"][]

/** How long the dock waits for `dock.ready` after it created the frame, milliseconds. */
export const readyWithin = 6000

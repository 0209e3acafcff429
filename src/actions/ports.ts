// What the actions need of Chrome, and nothing else: a test gives its own.
import type { Site } from "~src/domain/words"
import type { DockOrder } from "~src/wire/dock"

export type SiteScript = { site: Site; matches: string[] }
/** What IT may fix by managed policy; keys as in assets/managed-schema.json. */
export type Policy = { serverUrl: string | null; forbiddenSites: Site[]; place: "overlay" | "side-panel" | null }

export type Ports = {
  /** The public suffix list, packaged beside the background (see domain/match/public-suffix.ts). */
  suffixes(): Promise<string>
  /** `chrome.storage.session`: gone when the browser closes, kept when the worker dies. */
  session: {
    all(): Promise<Record<string, unknown>>
    set(items: Record<string, unknown>): Promise<void>
    remove(keys: string[]): Promise<void>
  }
  tabs: {
    /** The tab's address, "" where Chrome does not tell; null: there is no such tab. */
    address(tabId: number): Promise<string | null>
    /** All tabs whose address Chrome tells. */
    list(): Promise<{ tabId: number; address: string }[]>
    /** false: nobody there listens. */
    order(tabId: number, order: DockOrder): Promise<boolean>
    /** Runs a content script of ours in an open tab; false: not allowed there. */
    inject(tabId: number, file: string): Promise<boolean>
    /** The structure of the page in an open tab; null: not allowed there. */
    structure(tabId: number): Promise<string | null>
    create(path: string): Promise<void>
    /** The text marked in the tab's page; null: not allowed there. */
    selection(tabId: number): Promise<string | null>
  }
  /** Is the panel on the screen for this tab, in a dock or in the side panel? */
  panelShown(tabId: number): Promise<boolean>
  badge(tabId: number, on: boolean): Promise<void>
  permitted(origins: string[]): Promise<boolean>
  policy(): Promise<Policy>
  scripts: {
    registered(): Promise<SiteScript[]>
    register(script: SiteScript): Promise<void>
    unregister(sites: Site[]): Promise<void>
  }
  alarms: {
    /** Starts it unless it runs already. */
    every(name: string, minutes: number): Promise<void>
    stop(name: string): Promise<void>
  }
  /** The language of the browser's own interface: "de-AT". */
  uiLanguage(): string
}

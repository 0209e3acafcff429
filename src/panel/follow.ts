// Which tab the panel is for, and everything that reaches it: the session's storage and the tab's own moves.
import { type FootState, footKey, type PanelState, panelKey } from "~src/wire/panel-state"
import { send } from "~src/wire/send"
import { leavePage, showTab, takeFoot, takeState, useScreen } from "./screen"

/**
 * Starts following: `?tab=` names the tab, else the tab that this frame stands in, else (side panel) the window's active
 * one, whichever that is. Returns what ends it.
 */
export function follow(search: string): () => void {
  const ends: (() => void)[] = []
  const listen = <A extends unknown[]>(
    event: { addListener(f: (...a: A) => void): void; removeListener(f: (...a: A) => void): void },
    hear: (...a: A) => void,
  ) => {
    event.addListener(hear)
    ends.push(() => event.removeListener(hear))
  }

  listen(chrome.storage.session.onChanged, (changes) => {
    const { tabId } = useScreen.getState()
    if (tabId !== null) takeState(changes[panelKey(tabId)]?.newValue as PanelState | undefined)
    takeFoot(changes[footKey]?.newValue as FootState | undefined)
  })
  listen(chrome.tabs.onUpdated, (tabId, change) => {
    if (tabId !== useScreen.getState().tabId) return
    if (change.url === undefined && change.status !== "loading") return
    leavePage(change.url ?? null)
    void answerFor(tabId)
  })
  const closed = () => {
    const { tabId } = useScreen.getState()
    if (tabId !== null) void send("panel.closed", { tabId })
  }
  addEventListener("pagehide", closed)
  ends.push(() => removeEventListener("pagehide", closed))
  void readFoot()

  const named = Number.parseInt(new URLSearchParams(search).get("tab") ?? "", 10)
  if (Number.isInteger(named)) go(named)
  else void ownTab().then((own) => (own === null ? followActive(listen) : go(own)))
  return () => {
    for (const end of ends) end()
  }
}

type Listen = <A extends unknown[]>(
  event: { addListener(f: (...a: A) => void): void; removeListener(f: (...a: A) => void): void },
  hear: (...a: A) => void,
) => void

/** The side panel: shows its own window's active tab. */
async function followActive(listen: Listen): Promise<void> {
  const window = await chrome.windows.getCurrent()
  let switched = false
  listen(chrome.tabs.onActivated, (now) => {
    if (now.windowId !== window.id) return
    switched = true
    go(now.tabId)
  })
  const [tab] = await chrome.tabs.query({ active: true, windowId: window.id })
  if (!switched && tab?.id !== undefined) go(tab.id)
}

async function ownTab(): Promise<number | null> {
  const tab = await chrome.tabs.getCurrent()
  return tab?.id ?? null
}

function go(tabId: number): void {
  const before = useScreen.getState().tabId
  if (before === tabId) return
  if (before !== null) void send("panel.closed", { tabId: before })
  showTab(tabId)
  void answerFor(tabId)
}

/** Reads what stands for this tab, and asks the background to answer for it. */
async function answerFor(tabId: number): Promise<void> {
  await readState(tabId)
  await send("panel.opened", { tabId })
  await readState(tabId)
}

async function readState(tabId: number): Promise<void> {
  const key = panelKey(tabId)
  const stored = await chrome.storage.session.get(key)
  takeState(stored[key] as PanelState | undefined)
}

/** For popup and welcome page: draws what stands for a tab (null: none) and the foot, and announces nothing. */
export function lookAt(tabId: number | null): () => void {
  const hear = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (tabId !== null) takeState(changes[panelKey(tabId)]?.newValue as PanelState | undefined)
    takeFoot(changes[footKey]?.newValue as FootState | undefined)
  }
  chrome.storage.session.onChanged.addListener(hear)
  if (tabId !== null) {
    showTab(tabId)
    void readState(tabId)
  }
  void readFoot()
  return () => chrome.storage.session.onChanged.removeListener(hear)
}

async function readFoot(): Promise<void> {
  const stored = await chrome.storage.session.get(footKey)
  if (stored[footKey]) takeFoot(stored[footKey] as FootState)
  else await send("foot.asked", {})
}

// The background: every listener in the worker's first tick, the parts built and wired, nothing else.
import { chromePorts } from "~src/actions/chrome-ports"
import { type Context, createContext } from "~src/actions/context"
import { publishFoot } from "~src/actions/foot"
import { handlersFor } from "~src/actions/handlers"
import { cameToFront, tabClosed, tabMoved } from "~src/actions/show-page"
import { placeAt } from "~src/actions/site-state"
import { keepSites, sitesChanged } from "~src/actions/sites"
import { fetchAlarm, planSync, syncNow } from "~src/actions/sync-now"
import { serve } from "~src/wire/serve"

const report = (error: unknown, where: string) => console.error(`Parley, ${where}:`, error)

const ready: Promise<Context> = createContext(chromePorts, { fetch: (url, init) => fetch(url, init), report }).then(
  (context) => {
    start(context).catch((error: unknown) => report(error, "start"))
    return context
  },
)
ready.catch((error: unknown) => report(error, "context"))

/** What every start of the worker makes sure of; none of it keeps a message waiting. */
async function start(context: Context): Promise<void> {
  loaded = context
  await keepSites(context)
  await publishFoot(context)
  await planSync(context)
  await chromePorts.alarms.every(fetchAlarm, 1)
}

/** Works on the context once it is there; what fails is reported. */
function when(where: string, work: (context: Context) => Promise<unknown>): void {
  ready.then(work).catch((error: unknown) => report(error, where))
}

/** The context, once this worker has it: for what cannot wait. */
let loaded: Context | null = null

/** Fails without the rep's click or key, which is no error. */
const openSidePanel = (tabId: number) => void chrome.sidePanel.open({ tabId }).catch(() => undefined)

serve(handlersFor(ready, openSidePanel, deviceName()), report)

chrome.tabs.onUpdated.addListener((tabId, change, tab) => {
  if (change.url === undefined && change.status !== "loading") return
  when("moved", (context) => tabMoved(context, tabId, change.url ?? tab.url ?? ""))
})
chrome.tabs.onActivated.addListener(({ tabId }) => {
  when("activated", (context) => cameToFront(context, tabId))
})
chrome.tabs.onRemoved.addListener((tabId) => when("closed", (context) => tabClosed(context, tabId)))
chrome.tabs.onReplaced.addListener((_, tabId) => when("replaced", (context) => tabClosed(context, tabId)))

chrome.permissions.onAdded.addListener(() => when("permissions", sitesChanged))
chrome.permissions.onRemoved.addListener(() => when("permissions", sitesChanged))
chrome.storage.onChanged.addListener((_, area) => {
  if (area === "managed") when("policy", sitesChanged)
})

chrome.alarms.onAlarm.addListener(() => when("alarm", syncNow))
chrome.runtime.onStartup.addListener(() => when("startup", (context) => keepSites(context, true)))
chrome.runtime.onInstalled.addListener(({ reason }) => {
  when("installed", async (context) => {
    await keepSites(context, true)
    if (reason === "install" && !context.home) await chromePorts.tabs.create("tabs/welcome.html")
  })
})

// The dock where the rep has chosen that, else the side panel: which can only be opened at once, so not after a look-up.
chrome.commands.onCommand.addListener((command, tab) => {
  if (command !== "open-panel" || tab?.id === undefined) return
  const place = loaded && tab.url ? placeAt(loaded, tab.url) : null
  if (place === "overlay") void chromePorts.tabs.order(tab.id, { name: "dock.show", focus: true })
  else openSidePanel(tab.id)
})

function deviceName(): string {
  const system = /Windows|Macintosh|CrOS|Android|Linux/.exec(navigator.userAgent)?.[0] ?? ""
  const browser = /Edg\/|OPR\/|Chrome\//.exec(navigator.userAgent)?.[0] ?? ""
  const name = { "Edg/": "Edge", "OPR/": "Opera", "Chrome/": "Chrome" }[browser] ?? "Browser"
  return system ? `${name}, ${system === "Macintosh" ? "Mac" : system}` : name
}

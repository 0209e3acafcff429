// The ports, as Chrome has them.
import { contentFile, ownPart, structureFile } from "~src/domain/content-files"
import { suffixesFile } from "~src/domain/match/suffixes-file"
import { places, type Site, sites } from "~src/domain/words"
import type { Policy, Ports } from "./ports"

const panelPath = "tabs/panel.html"
const scriptId = (site: Site) => `site-${site}`

/** The site's script; where a part of it has one of its own, that one is there instead. */
function scriptsOf(site: Site, matches: string[]): chrome.scripting.RegisteredContentScript[] {
  const how = { runAt: "document_idle", persistAcrossSessions: true } as const
  const part = ownPart[site]
  if (!part) return [{ id: scriptId(site), matches, js: [contentFile(site)], ...how }]
  const inPart = { matches: [...part.patterns], js: [`contents/${part.name}.js`] }
  return [
    { id: scriptId(site), matches, excludeMatches: inPart.matches, js: [contentFile(site)], ...how },
    { id: `${scriptId(site)}-part`, ...inPart, ...how },
  ]
}

export const chromePorts: Ports = {
  suffixes: () => fetch(chrome.runtime.getURL(suffixesFile)).then((answer) => answer.text()),
  session: {
    all: () => chrome.storage.session.get(null),
    set: (items) => chrome.storage.session.set(items),
    remove: (keys) => chrome.storage.session.remove(keys),
  },
  tabs: {
    address: (tabId) =>
      chrome.tabs.get(tabId).then(
        (tab) => tab.url ?? "",
        () => null,
      ),
    async list() {
      const tabs = await chrome.tabs.query({})
      return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ tabId: id, address: url }] : []))
    },
    order: (tabId, order) =>
      chrome.tabs.sendMessage(tabId, order, { frameId: 0 }).then(
        () => true,
        () => false,
      ),
    inject: (tabId, file) =>
      chrome.scripting.executeScript({ target: { tabId }, files: [file] }).then(
        () => true,
        () => false,
      ),
    structure: (tabId) => madeIn(tabId).catch(() => null),
    async create(path) {
      await chrome.tabs.create({ url: chrome.runtime.getURL(path) })
    },
    selection: (tabId) =>
      chrome.scripting.executeScript({ target: { tabId }, func: () => String(window.getSelection() ?? "") }).then(
        ([found]) => found?.result ?? "",
        () => null,
      ),
  },
  async panelShown(tabId) {
    const [tab, contexts] = await Promise.all([
      chrome.tabs.get(tabId).catch(() => null),
      chrome.runtime.getContexts({}).catch(() => []),
    ])
    if (!tab) return false
    return contexts.some(({ contextType, documentUrl, tabId: at, windowId }) => {
      if (!documentUrl?.includes(`/${panelPath}`)) return false
      const named = new URL(documentUrl).searchParams.get("tab")
      if (named !== null) return named === String(tabId)
      if (contextType === "SIDE_PANEL") return tab.active && (windowId === tab.windowId || windowId < 0)
      return at === tabId
    })
  },
  async badge(tabId, on) {
    try {
      await chrome.action.setBadgeText({ tabId, text: on ? "●" : "" })
    } catch {
      // The tab closed meanwhile.
    }
  },
  permitted: (origins) => chrome.permissions.contains({ origins }),
  async policy() {
    const managed = await chrome.storage.managed.get(null).catch(() => ({}))
    return asPolicy(managed as Record<string, unknown>)
  },
  scripts: {
    async registered() {
      const scripts = await chrome.scripting.getRegisteredContentScripts()
      return scripts.flatMap(({ id, matches = [] }) => {
        const site = sites.find((one) => scriptId(one) === id)
        return site ? [{ site, matches }] : []
      })
    },
    register: ({ site, matches }) => chrome.scripting.registerContentScripts(scriptsOf(site, matches)),
    async unregister(gone) {
      const there = await chrome.scripting.getRegisteredContentScripts()
      const ids = gone.flatMap((site) => [scriptId(site), `${scriptId(site)}-part`])
      await chrome.scripting.unregisterContentScripts({
        ids: there.map(({ id }) => id).filter((id) => ids.includes(id)),
      })
    },
  },
  alarms: {
    async every(name, minutes) {
      const running = await chrome.alarms.get(name)
      if (running?.periodInMinutes !== minutes) await chrome.alarms.create(name, { periodInMinutes: minutes })
    },
    async stop(name) {
      await chrome.alarms.clear(name)
    },
  },
  uiLanguage: () => chrome.i18n.getUILanguage(),
}

async function madeIn(tabId: number): Promise<string | null> {
  const target = { tabId }
  await chrome.scripting.executeScript({ target, files: [structureFile] })
  const [made] = await chrome.scripting.executeScript({
    target,
    func: () => (globalThis as { parleyStructure?: () => string }).parleyStructure?.() ?? null,
  })
  return typeof made?.result === "string" ? made.result : null
}

function asPolicy(managed: Record<string, unknown>): Policy {
  const { serverUrl, forbiddenSites, place } = managed
  return {
    serverUrl: typeof serverUrl === "string" && URL.canParse(serverUrl) ? new URL(serverUrl).origin : null,
    forbiddenSites: Array.isArray(forbiddenSites) ? sites.filter((site) => forbiddenSites.includes(site)) : [],
    place: places.find((one) => one === place) ?? null,
  }
}

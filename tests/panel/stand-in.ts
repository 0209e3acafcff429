// An in-memory `chrome` for drawing the panel outside the extension: session storage, tabs, and answers to messages.
import type { Feedback } from "~src/domain/feedback"
import { type Recorded, receiptOf } from "~src/domain/receipt"
import { type FindableAsset, type FootState, footKey, type PanelState, panelKey } from "~src/wire/panel-state"

type Sent = { name: string; input: unknown }
type Answer = (input: never) => unknown
type Listener = (...args: never[]) => void

/** What the rep has said before about this page. */
const confirmed: Recorded[] = [
  {
    event: {
      ...{ id: "e1", seq: 1, at: 1_763_000_000_000, v: 1, kind: "account.corrected" },
      data: { key: "linkedin:halden-foods", accountId: "acc-halden" },
    },
    left: true,
  },
]

const structure = [
  "body",
  " header[role=banner]",
  "  nav[aria-label] …",
  " main[id role=main]",
  "  section[data-view-name class.91ab.02de]",
  "   a[href class.77d0] …",
  "    h2[class.77d0] …",
  "   p[class.10be] … ×3",
  "  section[aria-label] ×4",
  "   ul",
  "    li[class.5c44] ×12 ✂",
].join("\n")

const library: FindableAsset[] = ["What the night shift hears", "Three things to count in twelve weeks"].map(
  (title, i) => ({
    ...{ assetId: `a-library-${i}`, title, url: "https://northbeam.example/library", kind: "guide", howTo: null },
    ...{ conversations: [i === 0 ? 1 : 3], tags: ["Food and drink"] },
  }),
)

/** Puts `chrome` in place. `answers` by message name win over the defaults. */
export function standIn(state: PanelState | null, foot: FootState | null, answers: Record<string, Answer> = {}) {
  const stored: Record<string, unknown> = {}
  if (state) stored[panelKey(state.tabId)] = state
  if (foot) stored[footKey] = foot
  const sent: Sent[] = []
  const [storageChanged, tabUpdated, tabActivated] = [event(), event(), event()]
  let reports = 0
  const record = (feedback: Feedback, id: string) => ({
    given: { id, feedback, givenAt: Date.now(), undoUntil: Date.now() + 10_000, sent: false },
  })
  const defaults: Record<string, Answer> = {
    "feedback.given": (input: { feedback: Feedback }) => record(input.feedback, `report-${++reports}`),
    "feedback.revised": (input: { of: string; feedback: Feedback }) => record(input.feedback, input.of),
    "feedback.undone": () => ({ undone: true }),
    "account.searched": () => ({ hits: [] }),
    "structure.asked": () => ({ text: structure }),

    "library.asked": () => ({ assets: library }),
    "receipt.asked": () => ({
      receipt: state?.facts ? receiptOf(state.facts, confirmed) : null,
      server: "parley.us.example",
    }),
  }
  const chrome = {
    runtime: {
      id: "stand-in",
      getURL: (path: string) => `/${path}`,
      getManifest: () => ({ optional_host_permissions: ["https://*.linkedin.com/*", "https://mail.google.com/*"] }),
      sendMessage: async ({ name, input }: Sent) => {
        sent.push({ name, input })
        return (answers[name] ?? defaults[name] ?? (() => ({ ok: true })))(input as never)
      },
    },
    storage: {
      session: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        onChanged: storageChanged,
      },
    },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [{ id: state?.tabId ?? 1, windowId: 1, url: state?.address }],
      get: async (id: number) => ({ id, url: state?.address }),
      create: async (tab: unknown) => void sent.push({ name: "tabs.create", input: tab }),
      sendMessage: async (id: number, order: unknown) =>
        void sent.push({ name: "tabs.sendMessage", input: { id, order } }),
      onUpdated: tabUpdated,
      onActivated: tabActivated,
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    commands: { getAll: async () => [{ name: "open-panel", shortcut: "Alt+Shift+P" }] },
    sidePanel: { open: async (where: unknown) => void sent.push({ name: "sidePanel.open", input: where }) },
    permissions: { request: async (what: unknown) => sent.push({ name: "permissions.request", input: what }) > 0 },
  }
  Object.assign(globalThis, { chrome })
  const put = (key: string, newValue: unknown) => {
    stored[key] = newValue
    storageChanged.fire({ [key]: { newValue } })
  }
  return {
    sent,
    named: (name: string) => sent.filter((one) => one.name === name).map((one) => one.input),
    putState: (next: PanelState) => put(panelKey(next.tabId), next),
    putFoot: (next: FootState) => put(footKey, next),
    navigate: (tab: number, url?: string) => tabUpdated.fire(tab, { status: "loading", url }),
    activate: (tab: number) => tabActivated.fire({ tabId: tab, windowId: 1 }),
  }
}

function event() {
  const listeners = new Set<Listener>()
  return {
    addListener: (one: Listener) => void listeners.add(one),
    removeListener: (one: Listener) => void listeners.delete(one),
    fire: (...args: unknown[]) => {
      for (const one of listeners) one(...(args as never[]))
    },
  }
}

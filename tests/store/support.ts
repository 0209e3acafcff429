// Real Dexie on an IndexedDB in memory, and plainly invented rows.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import type { Account } from "~src/domain/account"
import type { Feedback } from "~src/domain/feedback"
import { openStore, type Store } from "~src/store/open-store"

export type Browser = { idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }; clock: { at: number } }

/** A browser with a disk of its own and a clock that only the test moves. */
export function newBrowser(at = 1_760_000_000_000): Browser {
  return { idb: { indexedDB: new IDBFactory(), IDBKeyRange }, clock: { at } }
}

export function storeIn(browser: Browser, memberId = "mara", deviceId = "device-a"): Store {
  return openStore({ workspaceId: "northfold", memberId, deviceId, now: () => browser.clock.at, ...browser.idb })
}

export const context = {
  accountId: "acme",
  contactId: null,
  segmentId: null,
  personaId: null,
  conversation: 1,
  site: "linkedin",
} as const

export const verdict = (
  answer: "used" | "not-relevant" | "out-of-date" = "used",
  note: string | null = null,
): Feedback => ({
  subject: "asset",
  assetId: "guide-1",
  answer,
  reason: null,
  note,
  signed: true,
  context,
})

export const account = (id: string, name: string, more: Partial<Account> = {}): Account => ({
  id,
  name,
  otherNames: [],
  domains: [`${id}.example`],
  linkedinSlug: id,
  linkedinId: null,
  crmIds: [],
  industry: null,
  segmentId: null,
  language: null,
  facts: [],
  ...more,
})

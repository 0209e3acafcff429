// From a page's facts to the account: keys, one look-up, the decision.

import type { Match } from "~src/domain/match/answer"
import { type PageKey, pageKeys } from "~src/domain/match/keys"
import { decide } from "~src/domain/match/match"
import { ownDomains, withoutOwn } from "~src/domain/match/outsiders"
import type { PageFacts } from "~src/domain/page-facts"
import { findByKeys, type KeyHit, readAccounts } from "~src/store/find-accounts"
import type { Home } from "./context"

/** Accounts looked at when a name or domain is held by many: more than anyone would choose from. */
const most = 40

export type Recognised = { facts: PageFacts; keys: PageKey[]; match: Match | null }

/** `match` null: the page is about nobody; `facts` says why, and leaves our own people out. */
export async function recognise({ store, session }: Home, page: PageFacts): Promise<Recognised> {
  const own = ownDomains(session.workspace.domains, page)
  const facts = withoutOwn(page, own)
  if (facts.kind === "none") return { facts, keys: [], match: null }
  const keys = pageKeys(facts, own)
  const found = await findByKeys(
    store,
    keys.map((key) => key.key),
  )
  const ids = [...found.corrections.map((c) => c.accountId), ...found.hits.map((hit) => hit.accountId)]
  const accounts = await readAccounts(store, [...new Set(ids)].slice(0, most))
  const match = decide(facts, keys, {
    byKey: byKey(found.hits),
    corrections: new Map(found.corrections.map((c) => [c.key, c.accountId])),
    accounts: new Map(accounts.map((account) => [account.id, account])),
  })
  return { facts, keys, match }
}

function byKey(hits: readonly KeyHit[]): Map<string, KeyHit[]> {
  const rows = new Map<string, KeyHit[]>()
  for (const hit of hits) rows.set(hit.key, [...(rows.get(hit.key) ?? []), hit])
  return rows
}

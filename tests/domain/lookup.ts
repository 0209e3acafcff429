// A key index in memory, for tests of the pure rules: what the store answers, without the store.
import type { Account, Contact } from "~src/domain/account"
import { accountKeys, contactKeys, pageKeys } from "~src/domain/match/keys"
import { decide, type Lookup } from "~src/domain/match/match"
import { ownDomains, withoutOwn } from "~src/domain/match/outsiders"
import type { PageFacts } from "~src/domain/page-facts"

export function indexOf(
  accounts: Account[],
  contacts: Contact[] = [],
  corrections: Record<string, string> = {},
): Lookup {
  const byKey = new Map<string, { accountId: string; contactId: string | null }[]>()
  const put = (key: string, row: { accountId: string; contactId: string | null }) =>
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  for (const a of accounts) for (const key of accountKeys(a)) put(key, { accountId: a.id, contactId: null })
  for (const c of contacts) for (const key of contactKeys(c)) put(key, { accountId: c.accountId, contactId: c.id })
  return {
    byKey,
    corrections: new Map(Object.entries(corrections)),
    accounts: new Map(accounts.map((a) => [a.id, a])),
  }
}

export function decideOn(page: PageFacts, lookup: Lookup, workspaceDomains: string[] = ["us.example"]) {
  const own = ownDomains(workspaceDomains, page)
  const facts = withoutOwn(page, own)
  return decide(facts, pageKeys(facts, own), lookup)
}

// Whether a sidebar on a page would show the account at once, or ask first.
import type { Account, Contact } from "~src/domain/account"
import type { Match } from "~src/domain/match/answer"
import { accountKeys, contactKeys, pageKeys } from "~src/domain/match/keys"
import { decide } from "~src/domain/match/match"
import { ownDomains, withoutOwn } from "~src/domain/match/outsiders"
import type { PageFacts } from "~src/domain/page-facts"

type Row = { accountId: string; contactId: string | null }

/**
 * For a rep who has answered nothing yet.
 * @param accounts the one that the page is about, and all that could be taken for it; `contacts` are theirs.
 * @returns the page without our own people, and the match; null where it is about nobody else.
 */
export function recognise(
  page: PageFacts,
  domains: readonly string[],
  accounts: readonly Account[],
  contacts: readonly Contact[],
): { facts: PageFacts; match: Match | null } {
  const own = ownDomains(domains, page)
  const facts = withoutOwn(page, own)
  if (facts.kind === "none") return { facts, match: null }
  const byKey = new Map<string, Row[]>()
  const add = (key: string, row: Row) => byKey.set(key, [...(byKey.get(key) ?? []), row])
  for (const account of accounts)
    for (const key of accountKeys(account)) add(key, { accountId: account.id, contactId: null })
  for (const contact of contacts)
    for (const key of contactKeys(contact)) add(key, { accountId: contact.accountId, contactId: contact.id })
  const lookup = { byKey, corrections: new Map(), accounts: new Map(accounts.map((one) => [one.id, one])) }
  return { facts, match: decide(facts, pageKeys(facts, own), lookup) }
}

// A tab's view: signed in or not, on or off, nobody, none, a question, or the account.

import type { Account, Segment } from "~src/domain/account"
import { subjectOf } from "~src/domain/account-view/make-view"
import type { Candidate, Match } from "~src/domain/match/answer"
import { suggestionOf } from "~src/domain/match/match"
import type { PageFacts } from "~src/domain/page-facts"
import type { AccountHit, MatchKey, View } from "~src/wire/panel-state"
import { type At, accountView } from "./account-view"
import { type Context, type Home, libraryOf } from "./context"
import { type Recognised, recognise } from "./recognise"
import { offAt } from "./site-state"
import type { Page, Tab } from "./tabs"

export async function viewOf(context: Context, tab: Tab, page: Page): Promise<View> {
  const { home } = context
  const { address, facts, chosen } = page
  if (!home) return { kind: context.revoked ? "revoked" : "signed-out" }
  if (chosen) {
    const known = facts ? (await recognise(home, facts)).match : null
    const contactId = known?.kind === "one" && known.account.id === chosen ? known.contactId : null
    const yours = { contactId, reason: { code: "your-answer" }, sure: "yours" } as const
    const view = await accountView(context, home, { tab, page, facts }, chosen, yours)
    if (view) return view
  }
  const off = offAt(context, address)
  if (off) return off
  if (!facts) return page.site ? { kind: "reading" } : { kind: "off", site: null, why: "unsupported" }
  const recognised = await recognise(home, facts)
  const { match } = recognised
  if (!match) return { kind: "nobody", why: recognised.facts.nobody ?? "other" }
  if (page.refused) return refused(recognised, match)
  return byMatch(context, home, { tab, page, facts: recognised.facts }, match)
}

async function byMatch(context: Context, home: Home, at: At & { facts: PageFacts }, match: Match): Promise<View> {
  const { facts } = at
  const subject = subjectOf(facts)
  if (match.kind === "none") return { ...match, subject, changed: (facts.drift?.length ?? 0) > 0 }
  if (match.kind === "one") {
    const view = await accountView(context, home, at, match.account.id, match)
    return (
      view ?? { kind: "none", subject, key: match.key, reason: { code: "no-key" }, suggestion: suggestionOf(facts, []) }
    )
  }
  const { segments } = await libraryOf(context, home)
  if (match.kind === "ask") return { ...match, subject, candidate: asHit(match.candidate, segments) }
  return { ...match, subject, candidates: match.candidates.map((one) => asHit(one, segments)) }
}

/** "No, that is not it": the search, and the key under which the right one will be remembered. */
function refused({ facts, keys }: Recognised, match: Match): View {
  const tried = [...new Set(keys.map((key) => key.value))]
  const reason = { code: "no-account", tried } as const
  return { kind: "none", subject: subjectOf(facts), key: match.key, reason, suggestion: suggestionOf(facts, keys) }
}

const asHit = ({ account, via }: Candidate, segments: readonly Segment[]) => hitOf(account, segments, via)

export function hitOf(account: Account, segments: readonly Segment[], key: MatchKey): AccountHit {
  const { id: accountId, name, industry, domains, segmentId } = account
  const segment = segments.find((one) => one.id === segmentId)?.name ?? null
  return { accountId, name, industry, segment, domain: domains[0] ?? null, key }
}

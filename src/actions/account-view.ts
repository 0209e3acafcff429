// Everything the panel shows for one account: point of view, content, what was reported and what came back.
import type { Account, Contact } from "~src/domain/account"
import { composePov } from "~src/domain/compose/compose-pov"
import { withOwnWords } from "~src/domain/compose/own-words"
import { dayOf } from "~src/domain/days"
import type { FeedbackContext } from "~src/domain/feedback"
import type { Situation } from "~src/domain/fit"
import { updatesOf } from "~src/domain/match/agreement"
import type { MatchReason } from "~src/domain/match/answer"
import { assetsInLinks } from "~src/domain/match/asset-links"
import type { PageFacts } from "~src/domain/page-facts"
import { personaOf } from "~src/domain/persona"
import { isHeldOut } from "~src/domain/rank/held-out"
import { readOwnWords, whomOf } from "~src/store/own-words"
import { readPeers } from "~src/store/peers"
import type { Library } from "~src/store/read-library"
import { readReports } from "~src/store/read-reports"
import type { AccountView, Subject } from "~src/wire/panel-state"
import { type Context, type Home, libraryOf } from "./context"
import { readWhom } from "./read-whom"
import { repliesFor } from "./replies"
import { slateFor } from "./slate"
import type { Page, Tab } from "./tabs"

export type Recognition = { contactId: string | null; reason: MatchReason; sure: AccountView["sure"] }

/** Where it is shown; `facts` without our own people. */
export type At = { tab: Tab; page: Page; facts: PageFacts | null }

/** @returns null if the account has gone meanwhile. */
export async function accountView(
  context: Context,
  home: Home,
  { tab, page, facts }: At,
  accountId: string,
  { contactId, reason, sure }: Recognition,
): Promise<AccountView | null> {
  const { store, session } = home
  const reading = libraryOf(context, home)
  const besides = async ({ account, known }: { account: Account; known: Contact | null }) => {
    const whom = whomOf(known?.id ?? null, facts?.person?.name)
    const [peers, ownWords] = await Promise.all([readPeers(store, account), readOwnWords(store, accountId, whom)])
    return { peers, ownWords }
  }
  // All at once: each wait for the disk is one that the rep waits.
  const [found, library, given, replies] = await Promise.all([
    readWhom(store, accountId, contactId, facts).then(
      async (found) => found && { ...found, ...(await besides(found)) },
    ),
    reading,
    readReports(store, accountId),
    reading.then((library) => repliesFor(store, library, accountId)),
  ])
  if (!found) return null
  const { account, known, conversation, peers, ownWords } = found
  const contact = contactOf(facts, known, library)
  const segment = library.segments.find((one) => one.id === account.segmentId) ?? null
  const persona = library.personas.find((one) => one.id === contact?.persona?.id) ?? null
  const { industry } = account
  const situation: Situation = {
    conversation,
    segmentId: segment?.id ?? null,
    personaId: persona?.id ?? null,
    industry,
  }
  const at: FeedbackContext = {
    ...{ accountId, contactId: known?.id ?? null, segmentId: situation.segmentId, personaId: situation.personaId },
    ...{ conversation, site: facts?.site ?? null },
  }
  const { language: fallback, timeZone, holdout } = session.workspace
  const language = account.language ?? fallback
  const today = dayOf(context.now(), timeZone)
  const { messages, insights, assets, posterior } = library
  const person = contact ? { name: contact.name, title: contact.title } : null
  const composed = composePov({
    ...{ account, person, persona, situation, messages, insights, peers, language, fallback, today },
  })
  const pov = withOwnWords(composed, ownWords)
  const names = { persona: persona?.name ?? null, segment: segment?.name ?? null }
  const shown = slateFor(
    tab.page === page ? tab : { shown: null },
    at,
    { assets, situation, names, language, today, posterior },
    given,
    store.newId,
    // Before anything was learned both arms would be the same.
    holdout && posterior
      ? isHeldOut(holdout, { workspaceId: session.workspace.id, memberId: session.member.id, accountId }, context.now())
      : undefined,
  )
  return {
    kind: "account",
    subject: subjectOf(facts),
    account: { ...heading(account), segment },
    contact,
    reason,
    sure,
    updates: facts ? updatesOf(facts, account, known) : [],
    conversation,
    pov,
    showingId: shown.content.length > 0 ? shown.showingId : null,
    content: shown.content,
    inThread: assetsInLinks(facts?.thread?.links ?? [], assets).map(({ id: assetId, title, kind, url }) => ({
      ...{ assetId, title, kind, url },
    })),
    context: at,
    given,
    replies,
  }
}

/** Who and which company, as the page has it. */
export function subjectOf(facts: PageFacts | null): Subject {
  const name = facts?.person?.name ?? facts?.person?.emails?.[0]
  const company = facts?.company?.name ?? facts?.record?.name ?? facts?.company?.domain ?? null
  return { person: name ? { name, title: facts?.person?.title ?? null } : null, company }
}

const heading = ({ id, name, industry, domains, facts }: Account) => ({
  id,
  name,
  industry,
  domain: domains[0] ?? null,
  facts,
})

/** The page is newer than our record, but for the buying role: that one somebody has set. */
function contactOf(facts: PageFacts | null, known: Contact | null, { personas }: Library): AccountView["contact"] {
  const name = known?.name ?? facts?.person?.name
  if (!name) return null
  const title = facts?.person?.title ?? known?.title ?? null
  const set = personas.find((one) => one.id === known?.personaId)
  const persona = set ?? personaOf(title, personas) ?? personaOf(facts?.person?.headline ?? null, personas)
  return { id: known?.id ?? null, name, title, persona: persona ? { id: persona.id, name: persona.name } : null }
}

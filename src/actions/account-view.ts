// What stands on this device about an account, made into its view.
import type { Account, Contact } from "~src/domain/account"
import { makeAccountView } from "~src/domain/account-view/make-view"
import type { AccountView } from "~src/domain/account-view/view"
import { dayOf } from "~src/domain/days"
import type { MatchReason } from "~src/domain/match/answer"
import type { PageFacts } from "~src/domain/page-facts"
import { isHeldOut } from "~src/domain/rank/held-out"
import { readOwnWords, whomOf } from "~src/store/own-words"
import { readPeers } from "~src/store/peers"
import { readReports } from "~src/store/read-reports"
import { type Context, type Home, libraryOf } from "./context"
import { readWhom } from "./read-whom"
import { repliesFor } from "./replies"
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
  const { language, timeZone, holdout, id: workspaceId } = session.workspace
  const who = { workspaceId, memberId: session.member.id, accountId }
  const now = context.now()
  const { view, shown } = makeAccountView({
    ...{
      ...found,
      facts,
      recognition: { reason, sure },
      library,
      language,
      today: dayOf(now, timeZone),
      given,
      replies,
    },
    shown: tab.page === page ? tab.shown : null,
    // Before anything was learned both arms would be the same.
    heldOut: holdout && library.posterior ? isHeldOut(holdout, who, now) : undefined,
    newId: store.newId,
  })
  if (tab.page === page) tab.shown = shown
  return view
}

// Which account this page is, in the rep's words: search, choose, refuse, add.
import { v7 } from "uuid"
import { registrableDomain } from "~src/domain/match/domain-of"
import { type Failure, isFailure } from "~src/store/attempt"
import { searchAccounts } from "~src/store/find-accounts"
import { record } from "~src/store/record"
import type { Done, Failed, Input } from "~src/wire/messages"
import type { AccountHit } from "~src/wire/panel-state"
import { failed } from "~src/wire/send"
import { type Context, type Home, libraryOf } from "./context"
import { recorded } from "./recorded"
import { show, showAll } from "./show"
import type { Tab } from "./tabs"
import { hitOf } from "./view"

export const signedOut = () => failed("signed-out", "Nobody is signed in on this browser.")

export async function searchAccount(context: Context, query: string): Promise<{ hits: AccountHit[] } | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const [accounts, { segments }] = await Promise.all([searchAccounts(home.store, query), libraryOf(context, home)])
  return { hits: accounts.map((account) => hitOf(account, segments, "name")) }
}

/** The rep's answer is remembered under its key, and shown for this page whatever else the page says. */
export async function chooseAccount(context: Context, input: Input<"account.chosen">): Promise<Done | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const tab = pageOf(context, input)
  if (!tab) return movedOn()
  const kept = await remember(home, input.key, input.accountId)
  if (isFailure(kept)) return kept
  await decided(context, tab, input.accountId)
  return { ok: true }
}

export async function refuseAccount(context: Context, input: Input<"account.refused">): Promise<Done | Failed> {
  const tab = pageOf(context, input)
  if (!tab) return movedOn()
  Object.assign(tab.page, { refused: true, chosen: null })
  await show(context, tab)
  return { ok: true }
}

export async function addAccount(
  context: Context,
  input: Input<"account.added">,
): Promise<{ accountId: string } | Failed> {
  const { home } = context
  if (!home) return signedOut()
  const tab = pageOf(context, input)
  if (!tab) return movedOn()
  const { key, name, linkedinSlug } = input
  const domain = input.domain ? (registrableDomain(input.domain) ?? null) : null
  const accountId = v7()
  const added = await record(home.store, "account.added", { accountId, name, domain, linkedinSlug })
  if (isFailure(added)) return added
  const kept = await remember(home, key, accountId)
  if (isFailure(kept)) return kept
  await decided(context, tab, accountId)
  return { accountId }
}

/** Without a key the answer is for this view alone. */
async function remember({ store }: Home, key: string | null, accountId: string): Promise<Done | Failure> {
  const kept = key ? await record(store, "account.corrected", { key, accountId }) : null
  return kept && isFailure(kept) ? kept : { ok: true }
}

/** The tab, if it still shows the page that the rep answered about. */
function pageOf(context: Context, { tabId, turn }: { tabId: number; turn: number }): Tab | null {
  const tab = context.tabs.get(tabId)
  return tab && turn > tab.page.since ? tab : null
}

const movedOn = () => failed("moved-on", "The tab shows another page now.")

async function decided(context: Context, tab: Tab, accountId: string): Promise<void> {
  Object.assign(tab.page, { refused: false, chosen: accountId })
  await show(context, tab)
  // The same answer may settle what other tabs ask.
  await recorded(context, () => showAll(context, (other) => other !== tab && other.state?.view.kind !== "account"))
}

// A panel that the rep could see is kept, to be replayed on the desk: what it showed, and nothing of whoever looked.
import { canonical, digestOf } from "~src/domain/account-view/digest"
import { keptView } from "~src/domain/account-view/kept-view"
import type { AccountView } from "~src/domain/account-view/view"
import { dayOf } from "~src/domain/days"
import type { PageFacts } from "~src/domain/page-facts"
import { isFailure } from "~src/store/attempt"
import { readAccount } from "~src/store/find-accounts"
import { keepPanel } from "~src/store/panels"
import { shownState } from "~src/wire/panel-state"
import { longestPanel } from "~src/wire/panels"
import type { Context, Home } from "./context"

/** While reports go unsigned nothing is kept: a panel names the account that an unsigned report must not. */
export async function keepShown(context: Context, home: Home, facts: PageFacts | null, view: AccountView) {
  const { store, session } = home
  if (!(context.preferences.signed ?? !session.workspace.unsignedByDefault)) return
  const found = await readAccount(store, view.account.id)
  if (!found) return
  const known = found.contacts.find(({ id }) => id === view.contact?.id) ?? null
  const body = canonical(shownState(facts?.site ?? null, keptView(view, facts, [found.account, known])))
  if (body.length > longestPanel) return
  const digest = await digestOf(body)
  const at = context.now()
  const id = `${dayOf(at, session.workspace.timeZone)}:${digest}`
  const kept = await keepPanel(store, { id, at, digest, body })
  if (isFailure(kept)) context.report(new Error(kept.error.message), "panel")
}

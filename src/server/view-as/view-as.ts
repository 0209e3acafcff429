// The sidebar of a rep who has said nothing yet, made on the server by the code that makes it in the browser.
import { makeAccountView } from "~src/domain/account-view/make-view"
import { contactByName } from "~src/domain/match/agreement"
import type { Language } from "~src/domain/words"
import type { ViewAs, ViewAsQuery } from "~src/wire/desk-view-as"
import { shownState } from "~src/wire/panel-state"
import type { Trx } from "../database/transaction"
import { accountAndAlike, contactsOf, currentConversation, peersAround, viewLibrary } from "../queries/view-inputs"
import { pageOf } from "./page-of"
import { recognise } from "./recognise"

export type Where = {
  workspaceId: string
  domains: readonly string[]
  language: Language
  holdout: boolean
  today: string
}

/** Writes nothing. @returns null when there is no such account, or no such contact there. */
export async function viewAs(trx: Trx, where: Where, query: ViewAsQuery): Promise<ViewAs | null> {
  const { workspaceId, domains, language, today } = where
  const accounts = await accountAndAlike(trx, workspaceId, query.accountId)
  const [account] = accounts
  if (!account) return null
  const people = await contactsOf(
    trx,
    workspaceId,
    accounts.map(({ id }) => id),
  )
  const contacts = people.filter(({ accountId }) => accountId === account.id)
  const asked = query.contactId ? contacts.find(({ id }) => id === query.contactId) : null
  if (asked === undefined) return null
  const { facts, match } = recognise(pageOf(query.page, account, asked), domains, accounts, people)
  const one = match?.kind === "one" && match.account.id === account.id ? match : null
  const known = contacts.find(({ id }) => id === one?.contactId) ?? contactByName(contacts, facts)
  const current = await currentConversation(trx, workspaceId, account.id, known?.id ?? null)
  const { view } = makeAccountView({
    ...{ account, known, facts, language, today },
    recognition: one ? { reason: one.reason, sure: one.sure } : { reason: { code: "your-answer" }, sure: "yours" },
    conversation: query.conversation ?? current,
    library: await viewLibrary(trx, workspaceId),
    peers: await peersAround(trx, workspaceId, account),
    ...{ ownWords: [], given: [], replies: [], shown: null, heldOut: undefined },
    newId: () => query.seed,
  })
  const state = shownState(facts.site, view)
  return {
    state,
    match: one ? "one" : match?.kind === "one" ? "several" : (match?.kind ?? "nobody"),
    current,
    holdout: where.holdout,
  }
}

// The account and the person of ours that a page is about, out of the store.
import { contactByName } from "~src/domain/match/agreement"
import type { PageFacts } from "~src/domain/page-facts"
import { readAccount } from "~src/store/find-accounts"
import type { Store } from "~src/store/open-store"
import { readConversation } from "~src/store/read-library"

/** `known`: the contact that the match found, else the one of that name at this account. null: the account has gone. */
export async function readWhom(store: Store, accountId: string, contactId: string | null, facts: PageFacts | null) {
  const found = await readAccount(store, accountId)
  if (!found) return null
  const { account, contacts } = found
  const known = contacts.find((c) => c.id === contactId) ?? (facts ? contactByName(contacts, facts) : null)
  return { account, known, conversation: await readConversation(store, accountId, known?.id ?? null) }
}

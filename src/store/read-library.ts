// What marketing has sent down: the messaging platform, the library, the names.
import type { Conversation } from "~src/domain/words"
import type { CurrentConversation, Workspace } from "~src/domain/workspace"
import { readBeliefs } from "./beliefs"
import type { Store } from "./open-store"
import { conversationId } from "./touches"

/** Everything that a point of view and a recommendation are made of; `posterior`: what the evidence says, null without any. */
export async function readLibrary(store: Store) {
  const { db } = store
  const [messages, terms, insights, assets, posterior, personas, segments] = await Promise.all([
    db.messages.toArray(),
    db.terms.toArray(),
    db.insights.toArray(),
    db.assets.toArray(),
    readBeliefs(store),
    db.personas.toArray(),
    db.segments.toArray(),
  ])
  return { messages, terms, insights, assets, posterior, personas, segments }
}
export type Library = Awaited<ReturnType<typeof readLibrary>>

export async function readWorkspace({ db }: Store): Promise<Workspace | null> {
  return (await db.workspace.toCollection().first()) ?? null
}

/** The current conversation with a contact, else with the account, else the first. */
export async function readConversation(
  { db }: Store,
  accountId: string,
  contactId: string | null,
): Promise<Conversation> {
  const ids = [conversationId(accountId, contactId), conversationId(accountId, null)]
  const [own, account] = await db.conversations.bulkGet(ids)
  return (own ?? account)?.view.conversation ?? 1
}

/** All current conversations with an account and its contacts. */
export async function readConversations({ db }: Store, accountId: string): Promise<CurrentConversation[]> {
  return (await db.conversations.where("accountId").equals(accountId).toArray()).map((row) => row.view)
}

// What a sidebar is made of, out of the workspace's rows: the library, the account and its people, its peers, the conversation.
import { sql } from "kysely"
import { type Account, Account as AccountRow, type Contact, Contact as ContactRow } from "~src/domain/account"
import type { ViewLibrary } from "~src/domain/account-view/make-view"
import { posteriorOf } from "~src/domain/rank/posterior"
import { groupOf, type PeerFacts, type PeerGroup, peerOf, peersOf, samplePeers } from "~src/domain/specificity/peers"
import type { Conversation } from "~src/domain/words"
import type { Trx } from "../database/transaction"

type Documents = "messages" | "insights" | "assets" | "evidence" | "personas" | "segments"

/** What devices hold of marketing's work, in the order in which they hold it. */
export async function viewLibrary(trx: Trx, workspaceId: string): Promise<ViewLibrary> {
  const all = async <T>(table: Documents, and = sql``): Promise<T[]> => {
    const { rows } = await sql<{ data: T }>`
      select data from ${sql.table(table)} where workspace_id = ${workspaceId} and not deleted ${and}
      order by id collate "C"`.execute(trx)
    return rows.map((row) => row.data)
  }
  // No device is sent a draft.
  const messages = await all<ViewLibrary["messages"][number]>("messages", sql`and data->>'status' <> 'draft'`)
  return {
    messages,
    insights: await all("insights"),
    assets: await all("assets"),
    posterior: posteriorOf(await all("evidence")),
    personas: await all("personas"),
    segments: await all("segments"),
  }
}

/** The account, and those that a page of it could be taken for: with one of its domains, its LinkedIn page or its name. */
export async function accountAndAlike(trx: Trx, workspaceId: string, id: string): Promise<Account[]> {
  const { rows } = await sql<{ data: Account }>`
    select data from accounts where workspace_id = ${workspaceId} and id = ${id} and not deleted`.execute(trx)
  const [found] = rows
  if (!found) return []
  const account = AccountRow.parse(found.data)
  const { domains, linkedinSlug, name, otherNames } = account
  const words = [...domains, linkedinSlug ?? "", name, ...otherNames].filter(Boolean).map((one) => one.toLowerCase())
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`)
  const others = await sql<{ data: Account }>`
    select data from accounts where workspace_id = ${workspaceId} and not deleted and id <> ${id}
      and search like any(${patterns}::text[])
    order by id collate "C" limit 40`.execute(trx)
  return [account, ...others.rows.map(({ data }) => AccountRow.parse(data))]
}

export async function contactsOf(trx: Trx, workspaceId: string, accountIds: readonly string[]): Promise<Contact[]> {
  const { rows } = await sql<{ data: Contact }>`
    select data from contacts
    where workspace_id = ${workspaceId} and account_id = any(${accountIds}::text[]) and not deleted
    order by id collate "C"`.execute(trx)
  return rows.map(({ data }) => ContactRow.parse(data))
}

/** The current conversation with a contact, else with the account, else the first. */
export async function currentConversation(
  trx: Trx,
  workspaceId: string,
  accountId: string,
  contactId: string | null,
): Promise<Conversation> {
  const { rows } = await sql<{ conversation: Conversation }>`
    select conversation from conversations
    where workspace_id = ${workspaceId} and account_id = ${accountId} and contact_id in ('', ${contactId ?? ""})
    order by contact_id desc limit 1`.execute(trx)
  return rows[0]?.conversation ?? 1
}

/** As a browser has gathered them that fetched the workspace anew: of each group the first accounts, in the order of changes. */
export async function peersAround(trx: Trx, workspaceId: string, account: Account): Promise<PeerFacts> {
  const { rows } = await sql<{ data: Account }>`
    select data from (
      select data, seq, row_number() over (partition by segment_id order by seq) as n from accounts
      where workspace_id = ${workspaceId} and not deleted
        and lower(coalesce(industry, '')) = ${(account.industry ?? "").toLowerCase()}
    ) as grouped where n <= ${samplePeers} order by seq`.execute(trx)
  const groups = new Map<string, PeerGroup>()
  for (const { data } of rows) {
    const one = AccountRow.parse(data)
    const group = groupOf(one)
    const before = groups.get(group)?.peers ?? []
    groups.set(group, { group, peers: [...before, peerOf(one)] })
  }
  return peersOf(account, [...groups.values()])
}

export async function hasHoldout(trx: Trx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql<{ holdout: number }>`
    select holdout from workspaces where workspace_id = ${workspaceId}`.execute(trx)
  return (rows[0]?.holdout ?? 0) > 0
}

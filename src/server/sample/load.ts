// Puts the sample workspace into a database: its rows as an import would, its history as devices would.
import { pushLimit } from "~src/wire/sync"
import { lifetimes } from "../auth/codes"
import { hashOf, newCode } from "../auth/secrets"
import type { Db } from "../database/open"
import { inWorkspace, type Trx } from "../database/transaction"
import { ingest } from "../ingest/ingest"
import { insertDevice } from "../queries/devices"
import {
  insertAccounts,
  insertAssets,
  insertContacts,
  insertInsights,
  insertMessages,
  insertPersonas,
  insertSegments,
  insertTerms,
} from "../queries/insert-rows"
import { insertReply } from "../queries/replies"
import { insertTicket } from "../queries/tickets"
import { insertMember, insertWorkspace } from "../queries/workspaces"
import { momentBefore } from "./days"
import type { SampleData, SampleDevice } from "./sample-data"
import { sampleWorkspace } from "./sample-workspace"

/** Who is who, and codes that each work once: two for the desk, one that pairs Sam's extension. */
export type LoadedSample = {
  workspaceId: string
  adminId: string
  marketerId: string
  repId: string
  adminCode: string
  marketerCode: string
  pairingCode: string
}

/**
 * Loads the sample in one transaction: it is there whole, or not at all.
 * @param today `YYYY-MM-DD`: the history ends the day before.
 * @throws when a workspace `northbeam` is there already, or an event of the history is not taken.
 */
export async function loadSample(db: Db, today: string): Promise<LoadedSample> {
  const sample = sampleWorkspace(today)
  const workspaceId = sample.workspace.id
  return inWorkspace(db, workspaceId, async (trx) => {
    await insertRows(trx, sample, today)
    for (const device of sample.devices) await replay(trx, sample, device)
    await reply(trx, sample)
    return { workspaceId, ...(await waysIn(trx, sample)) }
  })
}

async function insertRows(trx: Trx, sample: SampleData, today: string): Promise<void> {
  const { id } = sample.workspace
  await insertWorkspace(trx, sample.workspace, momentBefore(today, 240))
  for (const { id: memberId, name, role } of sample.members)
    await insertMember(trx, id, { id: memberId, name, role }, momentBefore(today, 239))
  await insertPersonas(trx, id, sample.personas)
  await insertSegments(trx, id, sample.segments)
  await insertAccounts(trx, id, sample.accounts)
  await insertContacts(trx, id, sample.contacts)
  await insertMessages(trx, id, sample.messages)
  await insertInsights(trx, id, sample.insights)
  await insertTerms(trx, id, sample.terms)
  await insertAssets(trx, id, sample.assets)
}

/** Sends a device's events as its sync would have; its token is known to nobody. */
async function replay(trx: Trx, { workspace }: SampleData, device: SampleDevice): Promise<void> {
  const { id: deviceId, memberId, name, pairedAt } = device
  const secretHash = hashOf(newCode().code)
  await insertDevice(trx, workspace.id, { id: deviceId, memberId, kind: "extension", name, secretHash, now: pairedAt })
  const sender = { workspaceId: workspace.id, memberId, deviceId, erasures: 0 }
  for (let from = 0; from < device.events.length; from += pushLimit) {
    const events = device.events.slice(from, from + pushLimit)
    const now = (events.at(-1)?.at ?? pairedAt) + 15_000
    const refused = (await ingest(trx, { sender, events, now })).acks.find((ack) => ack.status !== "stored")
    if (refused) throw new Error(`The sample holds an event that is not taken: ${refused.reason}`)
  }
}

async function reply(trx: Trx, { workspace, members, replies }: SampleData): Promise<void> {
  const shown = await shownIds(
    trx,
    workspace.id,
    replies.map((one) => one.feedbackId),
  )
  for (const { feedbackId, byId, status, text, at, changed } of replies) {
    const by = members.find((member) => member.id === byId)
    const shownId = shown.get(feedbackId)
    if (!by || !shownId) throw new Error("The sample answers a report that is not there")
    await insertReply(trx, { workspaceId: workspace.id, by, now: at }, shownId, { status, text, changed })
  }
}

/** Reports by the id under which the desk shows them: an unsigned one has another. */
async function shownIds(trx: Trx, workspaceId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom("feedback")
    .select(["id", "shown_id", "signed"])
    .where("workspace_id", "=", workspaceId)
    .where("id", "in", ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.signed ? row.id : row.shown_id]))
}

async function waysIn(trx: Trx, { workspace, members }: SampleData) {
  const now = Date.now()
  const idOf = (name: string) => members.find((member) => member.name === name)?.id ?? ""
  const ids = { adminId: idOf("Noor Haddad"), marketerId: idOf("Ada Lindqvist"), repId: idOf("Sam Rivers") }
  const code = async (kind: "sign-in" | "pairing", memberId: string) =>
    (await insertTicket(trx, workspace.id, { kind, memberId, now, expiresAt: now + lifetimes[kind] })).code
  return {
    ...ids,
    adminCode: await code("sign-in", ids.adminId),
    marketerCode: await code("sign-in", ids.marketerId),
    pairingCode: await code("pairing", ids.repId),
  }
}

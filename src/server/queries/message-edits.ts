// Messages as the desk writes, publishes and takes them back. A draft of what is live waits in the versions alone.
import type { Message } from "~src/domain/messaging"
import type { EditedMessage, NewMessage } from "~src/wire/desk"
import type { VersionAction } from "~src/wire/desk-lists"
import type { DraftsToPublish, NewDrafts } from "~src/wire/desk-messages"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { allotSeq } from "./change-seq"
import { insertMessages } from "./insert-rows"
import { keepVersions, type StoredVersion, versionsOf } from "./versions"

export type By = { workspaceId: string; memberId: string; now: number }

export async function addMessages(trx: Trx, { workspaceId, memberId, now }: By, inputs: readonly NewMessage[]) {
  const messages = inputs.map((input): Message => ({ ...input, id: newId(), version: 1, updatedAt: now }))
  await insertMessages(trx, workspaceId, messages, memberId)
  return messages
}

/** Many at once, from a document: none of them reaches reps yet. */
export const addDrafts = (trx: Trx, by: By, { drafts }: NewDrafts) =>
  addMessages(
    trx,
    by,
    drafts.map((draft) => ({ ...draft, status: "draft" as const })),
  )

/** @throws Refusal `not-found`; `conflict` when somebody else edited it since. */
export async function editMessage(
  trx: Trx,
  by: By,
  id: string,
  { version, ...input }: EditedMessage,
): Promise<Message> {
  const { live } = await currentOf(trx, by.workspaceId, id, version)
  const message: Message = { ...input, id, version: version + 1, updatedAt: by.now }
  if (message.status === "draft" && live) {
    const kept = [{ id, version: message.version, document: message }]
    await keepVersions(trx, by.workspaceId, "message", kept, { memberId: by.memberId, at: by.now, action: "drafted" })
  } else await insertMessages(trx, by.workspaceId, [message], by.memberId)
  return message
}

/** Publishes drafts as they stand, together or not at all. @throws Refusal as `editMessage`; `conflict` too for what is no draft. */
export async function publishDrafts(trx: Trx, by: By, { drafts }: DraftsToPublish): Promise<number> {
  for (const { id, version } of drafts) {
    const { newest } = await currentOf(trx, by.workspaceId, id, version)
    if (newest.action !== "drafted" && newest.document.status !== "draft") throw stale()
    const message: Message = { ...newest.document, status: "live", version: version + 1, updatedAt: by.now }
    await insertMessages(trx, by.workspaceId, [message], by.memberId)
  }
  return drafts.length
}

const reaches = (action: VersionAction) => action !== "drafted"

/**
 * Takes the last publish back: what reps had before stands again, under a new version; a first publish becomes a draft again.
 * @throws Refusal `not-found`; `conflict` unless `version` is the newest and was a publish.
 */
export async function undoPublish(trx: Trx, by: By, id: string, version: number): Promise<Message> {
  const { newest, all } = await currentOf(trx, by.workspaceId, id, version)
  if (!reaches(newest.action) || newest.action === "undone") throw stale()
  const before = all.find((one) => one.version < version && reaches(one.action))
  const document = before?.document ?? { ...newest.document, status: "draft" as const }
  const message: Message = { ...document, version: version + 1, updatedAt: by.now }
  await insertMessages(trx, by.workspaceId, [message], by.memberId, { action: "undone" })
  return message
}

type Current = {
  newest: StoredVersion<Message>
  /** What reps have; null while it was never published. */
  live: Message | null
  all: StoredVersion<Message>[]
}

/** Under the counter's lock: the version that is read here is the one that is replaced. @param version null: whichever is newest */
export async function currentOf(trx: Trx, workspaceId: string, id: string, version: number | null): Promise<Current> {
  await allotSeq(trx, workspaceId, 0)
  const row = await trx
    .selectFrom("messages")
    .select("data")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("deleted", "=", false)
    .executeTakeFirst()
  const all = await versionsOf<Message>(trx, workspaceId, "message", id)
  const newest = all[0]
  if (!row || !newest) throw new Refusal("not-found", "There is no such message")
  if (version !== null && newest.version !== version) throw stale()
  return { newest, live: row.data.status === "draft" ? null : row.data, all }
}

const stale = () => new Refusal("conflict", "Somebody edited this message since you opened it")

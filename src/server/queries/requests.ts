// Requests: what was looked for and not found, by whom, and how it ended.
import { sql } from "kysely"
import type { Event } from "~src/domain/event"
import type { AskedFor, EndedRequest, NewRequest } from "~src/wire/desk-health"
import { newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { type Span, weekOf } from "../week"
import { allotSeq, type NextSeq } from "./change-seq"
import { fortnight } from "./feedback-filter"

type Where = { workspaceId: string }
type By = Where & { memberId: string; now: number }

const columns = sql`r.id, r.words, r.why, coalesce(m.name, '') as by, r.at, r.status, r.answer, r.ended_at as "endedAt"`

/** All that are open, and those that ended in the weeks of a span; newest first. */
export async function askedFor(
  trx: Trx,
  { workspaceId, timeZone, span }: Where & { timeZone: string; span: Span },
): Promise<AskedFor[]> {
  const { rows } = await sql<AskedFor>`
    select ${columns} from requests r left join members m on m.workspace_id = ${workspaceId} and m.id = r.by_id
    where r.workspace_id = ${workspaceId} and (r.status is null or r.ended_at >= ${before(span)})
    order by r.at desc, r.id limit 500`.execute(trx)
  return rows.filter(({ endedAt }) => endedAt === null || weekOf(endedAt, timeZone) >= span.first)
}

/** Nothing of the span's first week is earlier, in any time zone. */
const before = (span: Span) => Date.parse(span.first) - 86_400_000

/** What was asked for in a span, what of it was ended in time, and what still has time. */
export async function requestsListened(
  trx: Trx,
  where: Where & { timeZone: string; span: Span; now: number },
): Promise<{ received: number; ended: number; open: number }> {
  const { workspaceId, timeZone, span, now } = where
  const { rows } = await sql<{ at: number; endedAt: number | null }>`
    select at, ended_at as "endedAt" from requests
    where workspace_id = ${workspaceId} and at >= ${before(span)}`.execute(trx)
  const received = rows.filter(({ at }) => weekOf(at, timeZone) >= span.first && weekOf(at, timeZone) <= span.last)
  return {
    received: received.length,
    ended: received.filter(({ at, endedAt }) => endedAt !== null && endedAt <= at + fortnight).length,
    open: received.filter(({ at, endedAt }) => endedAt === null && at > now - fortnight).length,
  }
}

export async function addRequest(trx: Trx, by: By, input: NewRequest): Promise<AskedFor> {
  await allotSeq(trx, by.workspaceId, 1)
  const id = newId()
  await trx
    .insertInto("requests")
    .values({ workspace_id: by.workspaceId, id, words: input.words, why: input.why, by_id: by.memberId, at: by.now })
    .execute()
  return found(await findRequest(trx, by.workspaceId, id))
}

/** What reps asked for; one that is not signed names nobody. A repeat changes nothing. */
export async function insertAsked(trx: Trx, by: By, events: readonly Event<"content.asked">[]): Promise<void> {
  const rows = events.map(({ id, at, data: { words, signed } }) => ({
    ...{ workspace_id: by.workspaceId, id, words, why: null, at: Math.min(at, by.now) },
    by_id: signed ? by.memberId : "",
  }))
  await trx
    .insertInto("requests")
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .execute()
}

/** A browser's request has its event's id. One that was made at the desk has another, and whoever made it reads the answer there. */
const fromBrowser = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Ends a request, or opens it again. @returns null when there is no such request. */
export async function endRequest(trx: Trx, by: By, id: string, input: EndedRequest): Promise<AskedFor | null> {
  const nextSeq = await allotSeq(trx, by.workspaceId, 2)
  const open = input.status === null
  await trx
    .updateTable("requests")
    .set({
      ...{ status: input.status, answer: open ? null : input.answer },
      ...{ ended_at: open ? null : by.now, ended_by: open ? null : by.memberId },
    })
    .where("workspace_id", "=", by.workspaceId)
    .where("id", "=", id)
    .execute()
  const request = await findRequest(trx, by.workspaceId, id)
  if (request && fromBrowser.test(id)) await replyToRequest(trx, by, request, nextSeq)
  return request
}

/** Tells whoever asked how it ended; one that is open again has no answer. An unsigned request knows its rep by its event alone. */
async function replyToRequest(trx: Trx, by: By, request: AskedFor, nextSeq: NextSeq): Promise<void> {
  const { workspaceId, now } = by
  const { id, words, status, answer } = request
  await sql`update replies set deleted = true, seq = ${nextSeq()}
    where workspace_id = ${workspaceId} and feedback_id = ${id}::uuid and not deleted`.execute(trx)
  if (status === null) return
  const { rows } = await sql<{ memberId: string; accountId: string | null; by: string }>`
    select coalesce(e.member_id, nullif(r.by_id, '')) as "memberId", e.data->'context'->>'accountId' as "accountId",
      coalesce((select m.name from members m where m.workspace_id = ${workspaceId} and m.id = ${by.memberId}), '') as by
    from requests r left join events e
      on e.workspace_id = ${workspaceId} and e.id = ${id}::uuid and e.kind = 'content.asked'
    where r.workspace_id = ${workspaceId} and r.id = ${id} and coalesce(e.member_id, nullif(r.by_id, '')) is not null`.execute(
    trx,
  )
  const [asker] = rows
  if (!asker) return
  await trx
    .insertInto("replies")
    .values({
      ...{ workspace_id: workspaceId, feedback_id: id, id: newId(), seq: nextSeq(), member_id: asker.memberId },
      ...{ by_id: by.memberId, by_name: asker.by, status, text: answer ?? "", at: now },
      asked: JSON.stringify({ words, accountId: asker.accountId }),
    })
    .execute()
}

async function findRequest(trx: Trx, workspaceId: string, id: string): Promise<AskedFor | null> {
  const { rows } = await sql<AskedFor>`
    select ${columns} from requests r left join members m on m.workspace_id = ${workspaceId} and m.id = r.by_id
    where r.workspace_id = ${workspaceId} and r.id = ${id}`.execute(trx)
  return rows[0] ?? null
}

function found(request: AskedFor | null): AskedFor {
  if (!request) throw new Error("What was just written is not there")
  return request
}

// Takes a push into the database: one transaction, each event exactly once, and the sums with it.
import type { Account } from "~src/domain/account"
import { Account as AccountSchema } from "~src/domain/account"
import type { Event } from "~src/domain/event"
import type { Ack } from "~src/wire/sync"
import type { Trx } from "../database/transaction"
import { sayAgain } from "../people/erased"
import { allotSeq, holdWorkspace } from "../queries/change-seq"
import { touchDevice } from "../queries/devices"
import { foreignIds, insertEvents, knownReports, removeEvents, reportEvents, setEventsAside } from "../queries/events"
import { insertAccounts } from "../queries/insert-rows"
import { insertAsked } from "../queries/requests"
import { addSums, moveConversations, moveCorrections, readReplies, saveReports } from "../queries/save-changes"
import { weekOf } from "../week"
import { conversationMoves, correctionMoves } from "./latest"
import { type Readable, readEvents, setAside, type Unreadable } from "./read-events"
import { changedReports, type ReportChange } from "./reports"
import { scrubPush } from "./scrub-push"
import { addUp, sumsOfChange, sumsOfLedger } from "./sums"

/** Whose events they are, and from where. */
export type Sender = {
  workspaceId: string
  memberId: string
  deviceId: string
  /** How often somebody was erased here, as it stood when the push came in. */
  erasures: number
}
type Push = Sender & { now: number }
/** `repeated`: how many of those acknowledged as stored were there already. */
export type Ingested = { acks: Ack[]; repeated: number }

/** Retention leaves whatever is younger, ms. */
const youngest = 35 * 86_400_000

/**
 * Stores what is new of a push and applies it to reports, sums, accounts, conversations and replies.
 * @param trx a transaction inside the sender's workspace; acknowledge only after it has committed.
 * @param options.events as they came, parsed one by one; `options.now` milliseconds since 1970.
 * @returns one acknowledgement for each event, malformed ones with the reason.
 */
export async function ingest(
  trx: Trx,
  options: { sender: Sender; events: readonly unknown[]; now: number },
): Promise<Ingested> {
  const push: Push = { ...options.sender, now: options.now }
  const read = readEvents(options.events)
  const scrubbed = push.erasures > 0 ? await scrubPush(trx, push.workspaceId, read) : null
  const { readable, unreadable } = scrubbed ?? read
  const newIds = await insertEvents(trx, push, readable)
  const stranger = await repeatsOfOthers(trx, push, readable, newIds)
  if (newIds.size > 0) unreadable.push(...(await apply(trx, push, readable, newIds, scrubbed?.unmoored)))
  unreadable.push(...stranger)
  if (unreadable.length > 0) {
    const added = await setEventsAside(trx, push, unreadable)
    if (added > 0 && newIds.size === 0) await allotSeq(trx, push.workspaceId, 1)
  }
  if (scrubbed) await sayAgain(trx, push.workspaceId, scrubbed.erasureIds)
  const acks = acknowledge([...readable, ...(scrubbed?.dropped ?? [])], unreadable)
  return { acks, repeated: readable.length - newIds.size - stranger.length }
}

/** An id that another member's event has already is not stored, and not said to be. */
async function repeatsOfOthers(trx: Trx, push: Push, readable: Readable[], newIds: Set<string>): Promise<Unreadable[]> {
  const repeats = readable.filter((one) => !newIds.has(one.event.id))
  if (repeats.length === 0) return []
  const foreign = await foreignIds(
    trx,
    push,
    repeats.map((one) => one.event.id),
  )
  return repeats
    .filter((one) => foreign.has(one.event.id))
    .map((one) => setAside(sent(one), "id: another member's event has it"))
}

/** What new events change. From `holdWorkspace` on, the workspace's other pushes and a change of its time zone wait. */
async function apply(
  trx: Trx,
  push: Push,
  readable: Readable[],
  newIds: Set<string>,
  unmoored: ReadonlySet<string> = new Set(),
): Promise<Unreadable[]> {
  // Each event changes two rows at most: a report and a conversation.
  const { nextSeq, timeZone, erasures } = await holdWorkspace(trx, push.workspaceId, 2 * newIds.size + 1)
  if (erasures !== push.erasures) throw new ErasedMeanwhile()
  const fresh = readable.filter((one) => newIds.has(one.event.id))
  const { changes, foreign } = await foldReports(trx, { ...push, timeZone }, fresh, newIds)
  const refused = fresh.filter((one) => foreign.has(one.event.id))
  if (refused.length > 0) await removeEvents(trx, push, [...foreign])

  const events = fresh.filter((one) => !foreign.has(one.event.id)).map((one) => one.event)
  if (changes.length > 0) await saveReports(trx, push, changes, nextSeq)
  const ledger = events.flatMap((event) => sumsOfLedger(event, weekOf(Math.min(event.at, push.now), timeZone)))
  const sums = addUp([...changes.flatMap(sumsOfChange), ...ledger])
  if (sums.length > 0) await addSums(trx, push, sums)
  const moves = conversationMoves(
    events.filter((event) => !unmoored.has(event.id)),
    push.deviceId,
  )
  if (moves.length > 0) await moveConversations(trx, push, moves, nextSeq)
  const corrections = correctionMoves(events, push.deviceId)
  if (corrections.length > 0) await moveCorrections(trx, push, corrections, nextSeq)
  const accounts = addedAccounts(events)
  if (accounts.length > 0) await insertAccounts(trx, push.workspaceId, accounts, { addedBy: push.memberId, nextSeq })
  const asked = events.flatMap((event) => (event.kind === "content.asked" ? [event] : []))
  if (asked.length > 0) await insertAsked(trx, push, asked)
  const reads = events.flatMap((event) =>
    event.kind === "reply.read" ? [{ id: event.data.replyId, at: event.at }] : [],
  )
  if (reads.length > 0) await readReplies(trx, push, reads, nextSeq)
  await touchDevice(trx, push, Math.max(...fresh.map((one) => one.event.seq)))
  return refused.map((one) => setAside(sent(one), "of: another member's report"))
}

/** Somebody was erased while this push waited: it has to be read again, without them. The database's own word for "again". */
class ErasedMeanwhile extends Error {
  readonly code = "40001"
}

async function foldReports(
  trx: Trx,
  push: Push & { timeZone: string },
  fresh: Readable[],
  newIds: Set<string>,
): Promise<{ changes: ReportChange[]; foreign: Set<string> }> {
  const reportIds = [...new Set(fresh.flatMap((one) => (one.reportId ? [one.reportId] : [])))]
  if (reportIds.length === 0) return { changes: [], foreign: new Set() }
  const stored = await reportEvents(trx, push.workspaceId, reportIds)
  const { changes, foreign } = changedReports(stored, newIds, push.timeZone)
  const repeats = await forgottenReports(trx, push, changes)
  return {
    changes: changes.filter((change) => !repeats.has(change.after.state.id)),
    foreign: new Set(foreign.map((one) => one.eventId)),
  }
}

/** A report whose events retention has taken: sent again by a device that was away that long, it counted already. */
async function forgottenReports(trx: Trx, push: Push, changes: readonly ReportChange[]): Promise<Set<string>> {
  const old = changes.filter(({ before, after }) => before === null && after.state.at < push.now - youngest)
  return old.length === 0
    ? new Set()
    : knownReports(
        trx,
        push.workspaceId,
        old.map(({ after }) => after.state.id),
      )
}

function addedAccounts(events: readonly Event[]): Account[] {
  return events.flatMap((event) => {
    if (event.kind !== "account.added") return []
    const { accountId, name, domain, linkedinSlug } = event.data
    return [AccountSchema.parse({ id: accountId, name, domains: domain ? [domain.toLowerCase()] : [], linkedinSlug })]
  })
}

const sent = (one: Readable) => ({ ...one.event, id: one.sentId })

function acknowledge(readable: Readable[], unreadable: Unreadable[]): Ack[] {
  const aside = unreadable.map(({ id, reason }): Ack => ({ id, status: "set-aside", reason }))
  const refused = new Set(aside.map((ack) => ack.id))
  const stored = readable.filter((one) => !refused.has(one.sentId))
  return [...stored.map(({ sentId }): Ack => ({ id: sentId, status: "stored" })), ...aside]
}

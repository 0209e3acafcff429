// The one flight between the outbox and the server: who starts it, what it does, when it gives up until next time.
import { attempt, isFailure } from "~src/store/attempt"
import type { Device, Session } from "~src/store/device"
import { settleDrifts, waitingDrifts } from "~src/store/drifts"
import { type Store, storeName } from "~src/store/open-store"
import { takeAcks, takeDue } from "~src/store/outbox"
import { recordTables } from "~src/store/project"
import { readMeta, waitUntil } from "~src/store/status"
import { settleStructures, waitingStructures } from "~src/store/structures"
import type { ChangeKind } from "~src/wire/sync"
import { driftLimit, pushLimit, structuresAtOnce, wireVersion } from "~src/wire/sync"
import { type ExchangeError, exchange, type Fetch } from "./exchange"
import { takeAnswer } from "./take-answer"

export type SyncOptions = {
  /** The store of the session's own member. */
  store: Store
  session: Session
  fetch: Fetch
  /** A request that takes longer is given up, ms. */
  timeoutMs?: number
  /** How many rows one transaction takes over at most. */
  rowsAtOnce?: number
  /** Where drifts wait that this browser has met. */
  device?: Device
  /** Rows of these kinds have just been taken over. */
  onRows?: (kinds: Set<ChangeKind>) => void
  /** The member's name or role has changed. */
  onSession?: (session: Session) => void
}

export type SyncError = {
  code: ExchangeError["code"] | "waiting" | "storage" | "no-progress" | "other-member"
  message: string
}
export type SyncResult = { ok: true; sent: number; taken: number } | { error: SyncError }

export type Sync = {
  /**
   * Sends what is due and fetches what is new. A call during a flight joins it, and the flight goes round once more for
   * what was recorded meanwhile. Never throws. `revoked` leaves the store as it is: see end-session.ts.
   */
  run(): Promise<SyncResult>
}

/** @throws if the session is another member's than the store: a queue is never sent as somebody else. */
export function createSync(given: SyncOptions): Sync {
  const options = { ...given }
  const { store, session } = options
  if (store.db.name !== storeName(session.workspace.id, session.member.id))
    throw new Error("This store belongs to another member.")
  let flight: Promise<SyncResult> | null = null
  let again = false
  const fly = async (): Promise<SyncResult> => {
    let result: SyncResult
    do {
      again = false
      result = await flyOnce(options)
    } while (again && !("error" in result))
    // Before anyone can run: a call from here on starts a flight of its own.
    flight = null
    return result
  }
  return {
    run() {
      again = true
      flight ??= fly()
      return flight
    },
  }
}

async function flyOnce(options: SyncOptions): Promise<SyncResult> {
  const { store } = options
  const total = { ok: true as const, sent: 0, taken: 0 }
  let limit = pushLimit
  try {
    if (waitUntil(await readMeta(store, "contact"), store.now()) !== null)
      return failed("waiting", "The server asked us to wait.")
    for (;;) {
      const round = await goRound(options, limit)
      if ("error" in round) {
        if (round.error.code !== "refused" || round.ids.length === 0) return await fail(store, round.error)
        const smaller = await shrink(options, round.ids, round.error)
        if ("error" in smaller) return await fail(store, smaller.error)
        limit = smaller.limit
        continue
      }
      total.sent += round.sent
      total.taken += round.taken
      if (!round.more) return total
    }
  } catch (error) {
    return failed("storage", error instanceof Error ? error.message : String(error))
  }
}

type Round = { sent: number; taken: number; more: boolean }
type Failed = { error: SyncError & { retryAt?: number | null }; ids: string[] }

async function goRound(options: SyncOptions, limit: number): Promise<Round | Failed> {
  const { store, session, fetch, timeoutMs = 30_000 } = options
  const events = limit === 0 ? [] : await takeDue(store, limit)
  if (isFailure(events)) return { error: { code: "storage", message: events.error.message }, ids: [] }
  const { epoch, cursor } = await readMeta(store, "pull")
  const ids = events.map((event) => event.id)
  const drifts = options.device ? await waitingDrifts(options.device, driftLimit) : []
  const structures = options.device ? await waitingStructures(options.device, structuresAtOnce) : []
  const answered = await exchange(
    fetch,
    { origin: session.server, token: session.token },
    {
      ...{ v: wireVersion, deviceId: session.deviceId, epoch, cursor, events },
      ...(drifts.length > 0 ? { drifts } : {}),
      ...(structures.length > 0 ? { structures } : {}),
    },
    { now: store.now, timeoutMs },
  )
  if ("error" in answered) return { error: answered.error, ids }
  const { answer } = answered
  if (answer.member.id !== session.member.id)
    return { error: { code: "other-member", message: "The server takes this device for another member's." }, ids: [] }
  if (options.device && drifts.length > 0) await settleDrifts(options.device, drifts)
  if (options.device && structures.length > 0) await settleStructures(options.device, structures)
  const taken = await takeAnswer(store, { epoch, cursor }, answer, options.rowsAtOnce)
  if (isFailure(taken)) return { error: { code: "storage", message: taken.error.message }, ids: [] }
  tell(options, answer)
  const moved = taken.stale || answer.cursor !== cursor || answer.epoch !== epoch
  if (answer.more && !moved) return { error: { code: "no-progress", message: "The server repeats itself." }, ids: [] }
  const full = events.length === limit && events.length > 0 && answer.acks.length > 0
  return { sent: answer.acks.length, taken: taken.taken, more: answer.more || taken.stale || taken.renewed || full }
}

/** The server cannot take the request: halve it, and if one event alone is to blame, set that one aside. */
async function shrink(options: SyncOptions, ids: string[], error: SyncError): Promise<{ limit: number } | Failed> {
  const { store } = options
  if (ids.length > 1) return { limit: Math.ceil(ids.length / 2) }
  const without = await goRound(options, 0)
  if ("error" in without) return without
  const acks = ids.map((id) => ({ id, status: "set-aside" as const, reason: error.message }))
  const put = await attempt(() => store.db.transaction("rw", recordTables(store.db), async () => takeAcks(store, acks)))
  return isFailure(put) ? { error: { code: "storage", message: put.error.message }, ids: [] } : { limit: pushLimit }
}

function tell(options: SyncOptions, answer: Parameters<typeof takeAnswer>[2]): void {
  const { session, onRows, onSession } = options
  if (answer.changes.length > 0) onRows?.(new Set(answer.changes.map((change) => change.kind)))
  const workspace = answer.changes.findLast((change) => change.kind === "workspace")?.row ?? session.workspace
  const { name, role } = answer.member
  if (workspace === session.workspace && name === session.member.name && role === session.member.role) return
  options.session = { ...session, member: answer.member, workspace: workspace ?? session.workspace }
  onSession?.(options.session)
}

async function fail(store: Store, error: Failed["error"]): Promise<SyncResult> {
  const contact = await readMeta(store, "contact")
  const failingSince = contact.failingSince ?? store.now()
  const retryAt = error.retryAt ?? null
  await attempt(() => store.db.meta.put({ ...contact, failingSince, failedAt: store.now(), retryAt }))
  return failed(error.code, error.message)
}

const failed = (code: SyncError["code"], message: string): SyncResult => ({ error: { code, message } })

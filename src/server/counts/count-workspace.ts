// One background count of a workspace: its events read once, evidence and ledger made of them, and written where they changed.
import { sql } from "kysely"
import type { Asset } from "~src/domain/asset"
import { evidenceInSteps } from "~src/domain/rank/gather-evidence"
import { type Lift, liftOf } from "~src/domain/rank/lift"
import { oldest } from "~src/domain/rank/settings"
import { trialGatherer } from "~src/domain/rank/trials-of"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { changedEvidence, putEvidence, readCount, saveCount } from "../queries/counts"
import { dayOf } from "../week"
import { holdoutTally } from "./holdout-tally"
import { inTurns } from "./in-turns"
import { ledgerTally } from "./ledger-tally"
import { storedEvents } from "./stored-events"

/** What came of the holdout, and how many reps stand behind it. */
export type HoldoutCount = Lift & { reps: number }

const day = 86_400_000
const kinds = [
  "assets.shown",
  "asset.seen",
  "asset.opened",
  "asset.copied",
  "feedback.given",
  "feedback.revised",
  "feedback.withdrawn",
] as const

/**
 * Counts again what changed since the last time, or since yesterday. Requests go on meanwhile: events are read a page at a time,
 * work is done in turns, and the workspace's counter is held for a few hundred rows at once.
 * @param now milliseconds since 1970.
 * @returns how many rows of evidence changed; null when there was nothing to do.
 */
export async function countWorkspace(db: Db, workspaceId: string, now: number): Promise<number | null> {
  const start = await begin(db, workspaceId)
  if (!start) return null
  const today = dayOf(now, start.timeZone)
  const same = start.counted?.upTo === start.upTo && dayOf(start.counted.at, start.timeZone) === today
  if (same) return null

  const industries = new Map(start.accounts.map(({ id, industry }) => [id, industry]))
  const gatherer = trialGatherer({
    assets: new Map(start.assets.map((asset) => [asset.id, asset])),
    industryOf: (id) => industries.get(id) ?? null,
  })
  const tally = ledgerTally({ timeZone: start.timeZone, today, now })
  const held = holdoutTally(start.holdoutSince)
  for await (const events of storedEvents(db, { workspaceId, kinds, since: now - oldest * day }))
    for (const event of events) {
      gatherer.take(event)
      tally.take(event)
      held.take(event)
    }
  const trials = await inTurns(gatherer.finish())
  const evidence = await inTurns(evidenceInSteps(trials, start.assets, Math.floor(now / day)))
  const ledger = await inTurns(tally.finish())
  const { accounts, reps } = await inTurns(held.finish())
  const lift: HoldoutCount = { ...liftOf(accounts, start.holdout), reps }

  let { upTo } = start
  const batches = await inWorkspace(db, workspaceId, (trx) => changedEvidence(trx, workspaceId, evidence))
  for (const some of batches) {
    const taken = await inWorkspace(db, workspaceId, (trx) => putEvidence(trx, workspaceId, some))
    // Numbers that this very work took are read already; with another's between, the next run looks again.
    if (taken.from === upTo + 1) upTo = taken.to
  }
  await inWorkspace(db, workspaceId, async (trx) => {
    const read = await saveCount(trx, workspaceId, "holdout", { upTo, at: now, data: lift })
    await saveCount(trx, workspaceId, "ledger", { upTo: read, at: now, data: ledger })
  })
  return batches.reduce((n, some) => n + some.length, 0)
}

/** What the count is made for, read before the first event: whatever comes later is for the next one. */
async function begin(db: Db, workspaceId: string) {
  return inWorkspace(db, workspaceId, async (trx) => {
    const { rows } = await sql<{ upTo: number; timeZone: string; holdout: number; holdoutSince: number | null }>`
      select change_seq as "upTo", time_zone as "timeZone", holdout, holdout_since as "holdoutSince" from workspaces
      where workspace_id = ${workspaceId}`.execute(trx)
    const [workspace] = rows
    if (!workspace) return null
    const counted = await readCount<unknown>(trx, workspaceId, "ledger")
    const assets = await sql<{ data: Asset }>`
      select data from assets where workspace_id = ${workspaceId} and not deleted order by id`.execute(trx)
    const accounts = await sql<{ id: string; industry: string | null }>`
      select id, industry from accounts where workspace_id = ${workspaceId} and not deleted`.execute(trx)
    return { ...workspace, counted, assets: assets.rows.map((row) => row.data), accounts: accounts.rows }
  })
}

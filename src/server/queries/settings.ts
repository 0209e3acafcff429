// What an admin decides for the whole workspace.
import type { EditedSettings, WorkspaceSettings } from "~src/wire/desk-settings"
import type { Trx } from "../database/transaction"
import { moveWeeks } from "../rollups/move-weeks"
import { holdWorkspace } from "./change-seq"

/** @throws when the workspace is not there: callers come from a token that names it. */
export async function findSettings(trx: Trx, workspaceId: string): Promise<WorkspaceSettings> {
  const row = await trx
    .selectFrom("workspaces")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirstOrThrow()
  return {
    name: row.name,
    domains: row.domains,
    language: row.language,
    languages: row.languages,
    timeZone: row.time_zone,
    unsignedByDefault: row.unsigned_by_default,
    retentionMonths: row.retention_months,
    holdout: row.holdout,
    version: row.seq,
  }
}

/**
 * Saves the settings; with another time zone, reports and their sums move to its weeks in the same transaction.
 * @returns "stale" when somebody saved since `input.version`.
 */
export async function saveSettings(
  trx: Trx,
  { workspaceId, now }: { workspaceId: string; now: number },
  input: EditedSettings,
): Promise<WorkspaceSettings | "stale"> {
  const { nextSeq, timeZone } = await holdWorkspace(trx, workspaceId, 1)
  const current = await findSettings(trx, workspaceId)
  if (current.version !== input.version) return "stale"
  await trx
    .updateTable("workspaces")
    .set({
      name: input.name,
      domains: JSON.stringify([...new Set(input.domains)]),
      language: input.language,
      languages: JSON.stringify([...new Set(input.languages)]),
      time_zone: input.timeZone,
      unsigned_by_default: input.unsignedByDefault,
      retention_months: input.retentionMonths,
      // Another size begins anew: showings drawn under another one are not added to it.
      ...(input.holdout === current.holdout
        ? {}
        : { holdout: input.holdout, holdout_since: input.holdout ? now : null }),
      seq: nextSeq(),
    })
    .where("workspace_id", "=", workspaceId)
    .execute()
  if (input.timeZone !== timeZone) await moveWeeks(trx, { workspaceId, now, from: timeZone, to: input.timeZone })
  return findSettings(trx, workspaceId)
}

// Works through imports one at a time, beside the requests; takes up after a start what a kill left.
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"
import { workspaceIds } from "../database/workspace-ids"
import { type Log, plainError } from "../log"
import { changeImport, dropOldFiles, unfinishedImports } from "../queries/imports"
import { findWorkspace } from "../queries/workspaces"
import { reasonsIn } from "./reasons"
import { workOn } from "./work"

export type Importer = {
  /** Takes up an import that waits for its check or its run. */
  start: (workspaceId: string, id: string) => void
  /** The share that is done, 0 to 1; null for one that is not under way here. */
  progress: (workspaceId: string, id: string) => number | null
  /** Takes up what was left in the middle, in every workspace. */
  resume: () => Promise<void>
  /** Nothing is under way any more. */
  settled: () => Promise<void>
  /** Ends what is under way; it is taken up after the next start. */
  stop: () => Promise<void>
}

class Stopped extends Error {}

export function createImporter(parts: { db: Db; log: Log; now: () => number }): Importer {
  const { db, log, now } = parts
  const under = new Map<string, number>()
  let queue: Promise<void> = Promise.resolve()
  let stopped = false

  const work = async (workspaceId: string, id: string) => {
    const key = `${workspaceId} ${id}`
    const began = now()
    const where = { workspaceId, id }
    const steering = {
      now,
      progress: (share: number) => under.set(key, share),
      stop: () => {
        if (stopped) throw new Stopped()
      },
    }
    try {
      if (stopped) return
      await workOn(db, where, steering)
      log.info({ importId: id, millis: now() - began }, "an import went on")
    } catch (error) {
      if (error instanceof Stopped) return
      log.error({ error: plainError(error), importId: id }, "an import failed")
      await giveBack(db, where).catch((again) => log.error({ error: plainError(again) }, "an import stays unfinished"))
    } finally {
      under.delete(key)
    }
  }
  const start = (workspaceId: string, id: string) => {
    under.set(`${workspaceId} ${id}`, 0)
    queue = queue.then(() => work(workspaceId, id))
  }
  return {
    start,
    progress: (workspaceId, id) => under.get(`${workspaceId} ${id}`) ?? null,
    async resume() {
      for (const workspace_id of await workspaceIds(db)) {
        const left = await inWorkspace(db, workspace_id, async (trx) => {
          await dropOldFiles(trx, workspace_id, now())
          return unfinishedImports(trx, workspace_id)
        })
        for (const id of left) start(workspace_id, id)
      }
    },
    async settled() {
      for (let seen: Promise<void> | null = null; seen !== queue; ) {
        seen = queue
        await seen
      }
    },
    async stop() {
      stopped = true
      await queue
    },
  }
}

/** Nothing was changed: the import stands where it stood before, and says so. */
async function giveBack(db: Db, where: { workspaceId: string; id: string }): Promise<void> {
  await inWorkspace(db, where.workspaceId, async (trx) => {
    const { language } = await findWorkspace(trx, where.workspaceId)
    const error = reasonsIn(language).failed
    await changeImport(trx, where, ["running"], { state: "checked", error })
    await changeImport(trx, where, ["checking"], { state: "uploaded", error })
  })
}

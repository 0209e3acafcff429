// Retention by itself: at the server's start and once a day, workspace after workspace.

import type { Db } from "../database/open"
import { workspaceIds } from "../database/workspace-ids"
import { type Log, plainError } from "../log"
import { forgetOld } from "./retention"

const day = 86_400_000

export type RetentionJob = {
  /** The run that is under way, or was last. */
  run: Promise<void>
  /** Ends after the batch under way. */
  stop: () => Promise<void>
}

/** Begins at once, in the background. A run that fails is logged, and the next one comes. */
export function startRetention({ db, log, now }: { db: Db; log: Log; now: () => number }): RetentionJob {
  let going = true
  const runOnce = async () => {
    try {
      for (const id of await workspaceIds(db)) {
        if (!going) return
        const gone = await forgetOld(db, id, now(), () => going)
        if (gone && Object.values(gone).some((n) => n > 0)) log.info(gone, "retention")
      }
    } catch (error) {
      if (going) log.error({ error: plainError(error) }, "retention failed")
    }
  }
  const job: RetentionJob = { run: runOnce(), stop: async () => undefined }
  const timer = setInterval(() => {
    job.run = job.run.then(runOnce)
  }, day)
  timer.unref()
  job.stop = async () => {
    going = false
    clearInterval(timer)
    await job.run
  }
  return job
}

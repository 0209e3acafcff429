// Counting by itself: at the server's start and every few minutes, workspace after workspace.
import type { Db } from "../database/open"
import { workspaceIds } from "../database/workspace-ids"
import { type Log, plainError } from "../log"
import { countSpecificity } from "./count-specificity"
import { countWorkspace } from "./count-workspace"

const between = 5 * 60_000
/** New workspaces are looked for so often: the look may lock for a moment. */
const anew = 60 * 60_000

export type CountingJob = {
  /** The run that is under way, or was last. */
  run: Promise<void>
  stop: () => Promise<void>
}

/** Begins at once, in the background. A run that fails is logged, and the next one comes. */
export function startCounting({ db, log, now }: { db: Db; log: Log; now: () => number }): CountingJob {
  let going = true
  let known: { ids: string[]; at: number } | null = null
  const runOnce = async () => {
    try {
      if (!known || known.ids.length === 0 || now() - known.at > anew)
        known = { ids: await workspaceIds(db), at: now() }
      for (const id of known.ids) {
        if (!going) return
        const started = performance.now()
        // Before the events: what it writes moves the counter, and the events would be read once more.
        const accounts = await countSpecificity(db, id, now())
        const changed = await countWorkspace(db, id, now())
        if (changed !== null || accounts > 0)
          log.debug({ changed, accounts, ms: Math.round(performance.now() - started) }, "counted")
      }
    } catch (error) {
      if (going) log.error({ error: plainError(error) }, "counting failed")
    }
  }
  let timer: NodeJS.Timeout | null = null
  const job: CountingJob = { run: Promise.resolve(), stop: async () => undefined }
  const again = () => {
    job.run = runOnce().then(() => {
      if (!going) return
      timer = setTimeout(again, between)
      timer.unref()
    })
  }
  job.stop = async () => {
    going = false
    if (timer) clearTimeout(timer)
    await job.run
  }
  again()
  return job
}

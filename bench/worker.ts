// Chrome ending the background after thirty idle seconds, at will: and proof that it had ended, and that it woke again.
import { type Rep, until } from "~scripts/lib/rep"

export type Worker = {
  /** Ends it and waits until it has ended. */
  end: () => Promise<void>
  /** How often it was started since this watches. */
  starts: () => number
  isRunning: () => boolean
}

export async function watchWorker(rep: Rep): Promise<Worker> {
  const session = await rep.launched.context.newCDPSession(rep.remote)
  let status = ""
  let starts = 0
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    const now = versions.find((one) => one.scriptURL.includes(rep.launched.id))?.runningStatus
    if (now === "starting" || (now === "running" && status !== "starting" && status !== "running")) starts += 1
    status = now ?? status
  })
  await session.send("ServiceWorker.enable")
  await until("Chrome to name the worker", async () => status !== "")
  return {
    async end() {
      await session.send("ServiceWorker.stopAllWorkers")
      await until("the worker to end", async () => status === "stopped")
    },
    starts: () => starts,
    isRunning: () => status !== "stopped",
  }
}

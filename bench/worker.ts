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
      // An alarm or a message may wake it at once: then it is ended again.
      const ended = async () => {
        if (status !== "stopped") await session.send("ServiceWorker.stopAllWorkers")
        await new Promise((next) => setTimeout(next, 100))
        return status === "stopped"
      }
      await until("the worker to end", ended)
    },
    starts: () => starts,
    isRunning: () => status !== "stopped",
  }
}

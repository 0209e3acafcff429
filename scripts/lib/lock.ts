// One build at a time: a lock file that names its holder, so that a dead one's lock is taken over.
import { openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { setTimeout as wait } from "node:timers/promises"

/** Runs `work` alone among the processes that name the same file. Waits for a living holder. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!take(file)) {
    if (!alive(file)) rmSync(file, { force: true })
    else await wait(250)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeSync(openSync(file, "wx"), String(process.pid))
    return true
  } catch {
    return false
  }
}

function alive(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0)
    return true
  } catch {
    return false
  }
}

// What every command shares: the settings' database, beside a running server or without one, and words instead of stacks.
import { BackupFailure } from "../backup/failure"
import { serverAtWork } from "../database/at-work"
import { hasEmbedded, runningEmbedded, startEmbedded } from "../database/embedded"
import { connect, type Db } from "../database/open"
import { InUse } from "../database/running"
import { createLog } from "../log"
import { readSettings, type Settings, SettingsFailure } from "../settings"

/** What a command calls itself towards the database. */
const name = "parley-command"

/**
 * Gives a command the database that the settings name, with no limit of time on its statements.
 * @param beside whether a server may be at work on it; if not, one on the embedded database is refused.
 * @throws when it cannot be reached. What was started for the command is stopped after it.
 */
export async function withDatabase<T>(
  { settings, beside }: { settings: Settings; beside: boolean },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const { url, leave } = await reach(settings, beside)
  const db = connect({ url, log: createLog("silent"), applicationName: name, poolSize: 2 }, 0)
  try {
    return await work(db)
  } finally {
    await db.destroy()
    await leave()
  }
}

async function reach(settings: Settings, beside: boolean): Promise<{ url: string; leave: () => Promise<void> }> {
  const nothing = async () => undefined
  if (settings.databaseUrl) return { url: settings.databaseUrl, leave: nothing }
  const running = await runningEmbedded(settings.data)
  if (running && beside) return { url: running, leave: nothing }
  if (beside && !(await hasEmbedded(settings.data))) {
    throw new BackupFailure(`There is no database in ${settings.data}: PARLEY_DATA says where it is.`)
  }
  const embedded = await startEmbedded(settings.data, createLog("silent")).catch((error) => {
    if (error instanceof InUse) throw new BackupFailure("The server is running on this database: stop it first.")
    throw error
  })
  // A server that started meanwhile has taken the database over: then it goes on.
  return { url: embedded.url, leave: async () => ((await inUse(embedded.url)) ? undefined : embedded.stop()) }
}

async function inUse(url: string): Promise<boolean> {
  const db = connect({ url, log: createLog("silent"), applicationName: name, poolSize: 1 })
  return serverAtWork(db).finally(() => db.destroy())
}

/** Runs a command to its end: what it returns is the exit code, what it expects to go wrong is said in a line. */
export async function runCommand(work: (settings: Settings, words: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work(readSettings(process.env), process.argv.slice(2))
  } catch (error) {
    const expected = error instanceof BackupFailure || error instanceof SettingsFailure
    process.stderr.write(`${expected ? error.message : `It did not work: ${reason(error)}`}\n`)
    process.exitCode = 1
  }
}

/** A connection that is refused comes as several errors in one. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

// Is a database server still running on a folder? What its pid file says, checked.
import { execFile } from "node:child_process"
import { readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import pg from "pg"

const run = promisify(execFile)
/** What our own server calls itself towards the database. */
export const serverName = "parley-server"

/**
 * Finds the server that runs on a cluster's folder.
 * @returns its port, or null when none runs; a pid file that points to a stranger is removed.
 * @throws when another Parley server is at work on the same folder.
 */
export async function findRunning(folder: string, address: (port: number) => string): Promise<number | null> {
  for (let tries = 0; tries < 60; tries++) {
    const file = await pidFile(folder)
    if (!file) return null
    if (!(await isPostgres(file.pid, folder))) {
      await rm(join(folder, "postmaster.pid"), { force: true })
      return null
    }
    if (file.port !== null && (await answers(address(file.port), folder, tries))) return file.port
    await pause()
  }
  throw new Error(`A database server runs on ${folder} and does not answer: stop it, then start again`)
}

/** Whether a server's process is there, whatever it answers. */
export async function isRunning(folder: string): Promise<boolean> {
  const file = await pidFile(folder)
  return file !== null && (await isPostgres(file.pid, folder))
}

/** Where a server that runs on a folder listens; null when none runs. */
export async function portOf(folder: string): Promise<number | null> {
  return (await isRunning(folder)) ? ((await pidFile(folder))?.port ?? null) : null
}

const pause = () => new Promise((done) => setTimeout(done, 250))

async function pidFile(folder: string): Promise<{ pid: number; port: number | null } | null> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => null)
  if (text === null) return null
  const [pid, , , port] = text.split("\n")
  return { pid: Number(pid), port: port ? Number(port) : null }
}

/** A pid comes back for another process after a restart of the machine, so its command line is read too. */
async function isPostgres(pid: number, folder: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false
  }
  if (process.platform === "win32") return true
  return (await commandOf(pid)).includes(folder)
}

/** Empty for a process that is gone or dead and not yet buried. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === "linux") {
    return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
  }
  const { stdout } = await run("ps", ["-p", String(pid), "-o", "args="]).catch(() => ({ stdout: "" }))
  return stdout
}

async function answers(url: string, folder: string, tries: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on("error", () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(
      "select current_setting('data_directory') as folder, (select count(*)::int from pg_stat_activity where application_name = $1) as others",
      [serverName],
    )
    if (rows[0].folder !== folder) return false
    if (rows[0].others === 0) return true
    // The connections of a killed server go within moments; those of a living one stay.
    if (tries > 12) throw new InUse(folder)
    return false
  } catch (error) {
    if (error instanceof InUse) throw error
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Another server is at work on the folder. */
export class InUse extends Error {
  constructor(folder: string) {
    super(`Another Parley server is at work on ${folder}`)
  }
}

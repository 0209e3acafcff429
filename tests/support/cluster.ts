// One real PostgreSQL for the tests of a process: started when first asked for, gone with the process, however it ends.
import { execFile, spawn } from "node:child_process"
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import pg from "pg"
import { findBinaries, unprivilegedUser } from "~src/server/database/binaries"
import { openDatabase } from "~src/server/database/open"
import { createLog } from "~src/server/log"

const run = promisify(execFile)
const template = "parley_template"
export const quiet = createLog("silent")

/** Speed before durability: what is tested here is not the disk. */
const fast = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=64MB",
  "max_connections=60",
]
const settings = [...fast, "listen_addresses=127.0.0.1", "unix_socket_directories=", "log_error_verbosity=terse"]

/** The server dies with us: it ends when the pipe that we hold does. */
const watched = `
"$1" -D "$2" -p "$3" $4 2> "$2.log" & server=$!
cat > /dev/null
kill -QUIT $server 2> /dev/null; wait $server; rm -rf "$2" "$2.log"`

type Cluster = { address: (database: string) => string }
let cluster: Promise<Cluster> | null = null
let made = 0

/** A new database with every table and no row. @returns its address, and how to drop it. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  cluster ??= startCluster()
  const { address } = await cluster
  made += 1
  const name = `parley_${process.pid}_${made}`
  await inside(address("postgres"), `create database ${name} template ${template}`)
  return { url: address(name), drop: () => inside(address("postgres"), `drop database ${name} with (force)`) }
}

async function startCluster(): Promise<Cluster> {
  const as = await unprivilegedUser()
  const binaries = await findBinaries(as)
  const home = await mkdtemp(join(tmpdir(), "parley-test-"))
  const folder = join(home, "cluster")
  const secret = join(home, "secret")
  await mkdir(folder)
  await writeFile(secret, "test")
  await chmod(home, 0o755)
  if (as) for (const path of [home, folder, secret]) await chown(path, as.uid, as.gid)
  const choices = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-sync",
  ]
  const access = ["--username=parley", "--auth=scram-sha-256", `--pwfile=${secret}`]
  await run(binaries.initdb, [`--pgdata=${folder}`, ...access, ...choices], { ...as, cwd: "/" })
  const port = await freePort()
  const flags = settings.map((setting) => `-c ${setting}`).join(" ")
  const args = ["-c", `${watched}; rm -rf "${home}"`, "sh", binaries.postgres, folder, String(port), flags]
  // Nothing of ours goes down to it but the pipe, so that nobody waits for it.
  const child = spawn("sh", args, { ...as, cwd: "/", stdio: ["pipe", "ignore", "ignore"], detached: true })
  child.unref()
  const pipe = child.stdin as unknown as { unref?: () => void }
  pipe.unref?.()

  const address = (database: string) => `postgres://parley:test@127.0.0.1:${port}/${database}`
  await answered(address("postgres"), folder)
  await inside(address("postgres"), `create database ${template}`)
  const db = await openDatabase({ url: address(template), log: quiet, poolSize: 1 })
  await db.destroy()
  return { address }
}

async function answered(url: string, folder: string): Promise<void> {
  const until = Date.now() + 30_000
  for (;;) {
    try {
      return await inside(url, "select 1")
    } catch (error) {
      if (Date.now() > until) {
        const log = await readFile(`${folder}.log`, "utf8").catch(() => "")
        await rm(folder, { recursive: true, force: true })
        throw new Error(`The test database does not start: ${error}\n${log}`)
      }
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}

async function inside(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => undefined)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once("error", fail)
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}

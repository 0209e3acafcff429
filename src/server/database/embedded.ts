// The embedded PostgreSQL: initialised, started, adopted after a crash, and stopped.
import { execFile } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { dirname, join, resolve } from "node:path"
import { promisify } from "node:util"
import { type Log, plainError } from "../log"
import { type Binaries, findBinaries, type RunAs, reachableByAll, sharedRoot, unprivilegedUser } from "./binaries"
import { findRunning, isRunning, portOf } from "./running"

const run = promisify(execFile)
const user = "parley"

export type Embedded = { url: string; folder: string; stop: () => Promise<void> }
type Cluster = { folder: string; binaries: Binaries; as: RunAs; password: string }

/**
 * Starts the embedded database, or adopts the one that a killed server left running.
 * @param data the data folder; as root, where PostgreSQL's user cannot reach it, the cluster lives under /var/lib/parley.
 * @returns its address on loopback, and how to stop it.
 * @throws when it cannot be started, with the end of its own log.
 */
export async function startEmbedded(data: string, log: Log): Promise<Embedded> {
  const as = await unprivilegedUser()
  await mkdir(data, { recursive: true })
  const folder = await clusterFolder(data, as)
  const cluster = { folder, binaries: await findBinaries(as), as, password: await keptPassword(data) }
  if (!(await exists(join(folder, "PG_VERSION")))) await initialise(cluster)

  const found = await findRunning(folder, (port) => address(cluster, port))
  const port = found ?? (await startServer(cluster))
  log.info({ port, adopted: found !== null }, "database is up")
  const leave = watchOver(cluster, port, log)
  return {
    url: address(cluster, port),
    folder,
    async stop() {
      await leave()
      await control(cluster, ["stop", "-m", "fast", "-w", "-t", "30"])
    },
  }
}

/** The address of the embedded database that a server has up on this data; null when none runs. Touches nothing. */
export async function runningEmbedded(data: string): Promise<string | null> {
  const folder = await clusterFolder(data, await unprivilegedUser())
  const port = await portOf(folder)
  return port === null ? null : address({ folder, password: await keptPassword(data) }, port)
}

/** Whether there is a database under the data folder at all. */
export async function hasEmbedded(data: string): Promise<boolean> {
  return exists(join(await clusterFolder(data, await unprivilegedUser()), "PG_VERSION"))
}

/** A database that died alone comes back on its port, with nobody asked. @returns ends the watch. */
function watchOver(cluster: Cluster, port: number, log: Log): () => Promise<void> {
  let work: Promise<void> = Promise.resolve()
  const look = async () => {
    if (await isRunning(cluster.folder)) return
    log.error("the database has gone: starting it again")
    await launch(cluster, port)
  }
  const timer = setInterval(() => {
    work = work.then(look).catch((error) => log.error({ error: plainError(error) }, "the database does not start"))
  }, 1000)
  timer.unref()
  return () => {
    clearInterval(timer)
    return work
  }
}

/** Through a socket in the cluster's own folder, which spares both sides the network's work; by loopback where it has no room. */
function address({ folder, password }: Pick<Cluster, "folder" | "password">, port: number): string {
  const url = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`
  return hasSocket(folder) ? `${url}?host=${encodeURIComponent(folder)}` : url
}

/** A socket's whole path has at most 103 bytes on some systems, and Windows knows none of ours. */
const hasSocket = (folder: string) =>
  process.platform !== "win32" && Buffer.byteLength(join(folder, ".s.PGSQL.65535")) <= 103 && !/[\s,'"]/.test(folder)

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

async function clusterFolder(data: string, as: RunAs): Promise<string> {
  if (!as || (await reachableByAll(data))) return join(data, "database")
  const name = createHash("sha256").update(resolve(data)).digest("hex").slice(0, 16)
  return join(sharedRoot, name, "database")
}

/** The password is random, and kept where only the owner of the data reads it. */
async function keptPassword(data: string): Promise<string> {
  const path = join(data, "database-password")
  const kept = await readFile(path, "utf8").catch(() => null)
  if (kept) return kept.trim()
  const password = randomBytes(24).toString("hex")
  await writeFile(path, `${password}\n`, { mode: 0o600, flag: "wx" })
  return password
}

/** In a folder beside, renamed when whole: a crash half-way leaves nothing to trip over. */
async function initialise({ folder, binaries, as, password }: Cluster): Promise<void> {
  const half = `${folder}.new`
  const secret = `${folder}.secret`
  await mkdir(dirname(folder), { recursive: true })
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  await writeFile(secret, `${password}\n`, { mode: 0o600 })
  if (as) for (const path of [half, secret]) await chown(path, as.uid, as.gid)
  await chmod(half, 0o700)
  const choices = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const access = [`--username=${user}`, "--auth=scram-sha-256", `--pwfile=${secret}`]
  try {
    await run(binaries.initdb, [`--pgdata=${half}`, ...access, ...choices], { ...as, cwd: "/" })
  } finally {
    await rm(secret, { force: true })
  }
  await rename(half, folder)
}

/** Its log says nothing of rows or statements: those hold content. */
const flags = [
  "-c listen_addresses=127.0.0.1",
  "-c max_connections=40",
  "-c shared_buffers=128MB",
  "-c jit=off",
  "-c timezone=UTC",
  "-c log_timezone=UTC",
  "-c log_error_verbosity=terse",
  "-c log_min_error_statement=panic",
  // A refused value stands in the error's own words; who asked logs the error without them.
  "-c log_min_messages=log",
]

async function startServer(cluster: Cluster): Promise<number> {
  const until = Date.now() + 20_000
  for (;;) {
    const port = await freePort()
    try {
      await launch(cluster, port)
      return port
    } catch (error) {
      // The children of a killed server need a moment to notice; a port may be taken under our feet.
      if (Date.now() > until) throw new Error(`The database does not start.\n${await tail(cluster.folder)}\n${error}`)
      await new Promise((done) => setTimeout(done, 250))
    }
  }
}

function launch(cluster: Cluster, port: number): Promise<void> {
  const log = join(cluster.folder, "server.log")
  const sockets = `-c unix_socket_directories=${hasSocket(cluster.folder) ? cluster.folder : ""}`
  return control(cluster, ["start", "-w", "-t", "60", "-l", log, "-o", [`-p ${port}`, sockets, ...flags].join(" ")])
}

async function control({ folder, binaries, as }: Cluster, order: string[]): Promise<void> {
  // Its output goes nowhere: the server inherits it, and would keep the pipe open for as long as it runs.
  await new Promise<void>((done, fail) => {
    const child = execFile(binaries.pgCtl, ["-D", folder, "-s", ...order], { ...as, cwd: "/" })
    child.stdout?.destroy()
    child.stderr?.destroy()
    child.on("error", fail)
    child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`pg_ctl ${order[0]} ended with ${code}`))))
  })
}

async function tail(folder: string): Promise<string> {
  const text = await readFile(join(folder, "server.log"), "utf8").catch(() => "")
  return text.split("\n").slice(-12).join("\n")
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

// The server as a program with its embedded database, killed as a power cut would: for the proof that nothing is lost.
import { type ChildProcess, spawn } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import pg from "pg"

const root = fileURLToPath(new URL("../../", import.meta.url))

export type CrashServer = {
  url: string
  /** Its data folder. */
  data: string
  /** Everything it has written so far: log and what it prints. */
  said: () => string
  /** Printed at a start without a workspace; the last one. */
  setupCode: () => string
  /** Starts it and waits until it answers. @returns how long that took, milliseconds. */
  start: () => Promise<number>
  /** Stops it in order. @returns how long that took, milliseconds. */
  stop: () => Promise<number>
  /** Runs one of the server's commands on the same data, as somebody at a terminal would. */
  command: (name: string, args: readonly string[]) => Promise<{ code: number; said: string }>
  /** Ends server and database at once, with nothing said to either. @returns how many processes died. */
  kill: () => Promise<number>
  /** Ends the server alone; its database goes on. */
  killServer: () => Promise<void>
  /** Ends the database alone. @returns how many processes died. */
  killDatabase: () => Promise<number>
  /** Asks the database itself, past the server. */
  ask: <T extends object>(statement: string) => Promise<T[]>
  /** Stops it in order and throws its data away. */
  close: () => Promise<void>
}

/**
 * Prepares a server on a data folder of its own; it does not run yet.
 * @param more settings beside those it needs.
 */
export async function crashServer(more: Record<string, string> = {}): Promise<CrashServer> {
  const data = mkdtempSync(join(tmpdir(), "parley-crash-"))
  chmodSync(data, 0o755)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const cluster = { folder: join(data, "database") }
  let child: ChildProcess | null = null
  let said = ""

  const env = {
    ...process.env,
    PORT: String(port),
    PARLEY_DATA: data,
    PUBLIC_URL: url,
    DATABASE_URL: "",
    PARLEY_SAMPLE: "0",
    LOG_LEVEL: "info",
    ...more,
  }
  const launch = (file: string, args: readonly string[] = []) =>
    spawn(process.execPath, ["--import", "tsx", join(root, "src", "server", file), ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    })

  const start = async () => {
    const began = Date.now()
    child = launch("main.ts")
    child.stdout?.on("data", (chunk) => {
      said += chunk
    })
    child.stderr?.on("data", (chunk) => {
      said += chunk
    })
    await ready(url, child, () => said)
    return Date.now() - began
  }
  const database = () => {
    const [pid, , , dbPort] = readFileSync(join(cluster.folder, "postmaster.pid"), "utf8").split("\n")
    return { pid: Number(pid), port: Number(dbPort) }
  }
  return {
    url,
    data,
    said: () => said,
    setupCode: () => [...said.matchAll(/desk\/setup#(\S+)/g)].at(-1)?.[1] ?? "",
    start,
    async stop() {
      const began = Date.now()
      const server = child
      const gone = new Promise((done) => server?.once("exit", done))
      server?.kill("SIGTERM")
      await gone
      child = null
      return Date.now() - began
    },
    async command(name, args) {
      const running = launch(join("commands", `${name}.ts`), args)
      let said = ""
      for (const stream of [running.stdout, running.stderr]) stream?.on("data", (chunk) => (said += chunk))
      const code = await new Promise<number>((done) => running.once("close", (code) => done(code ?? -1)))
      return { code, said }
    },
    async kill() {
      const server = child
      const postmaster = database().pid
      const gone = new Promise((done) => server?.once("exit", done))
      const pids = [server?.pid ?? -1, postmaster, ...childrenOf(postmaster)]
      for (const pid of pids) killNow(pid)
      await gone
      child = null
      return pids.length
    },
    async killServer() {
      const server = child
      const gone = new Promise((done) => server?.once("exit", done))
      killNow(server?.pid ?? -1)
      await gone
      child = null
    },
    async killDatabase() {
      const postmaster = database().pid
      const pids = [postmaster, ...childrenOf(postmaster)]
      for (const pid of pids) killNow(pid)
      return pids.length
    },
    async ask<T extends object>(statement: string): Promise<T[]> {
      const password = readFileSync(join(data, "database-password"), "utf8").trim()
      const connectionString = `postgres://parley:${password}@127.0.0.1:${database().port}/postgres`
      const client = new pg.Client({ connectionString, application_name: "parley-proof" })
      await client.connect()
      try {
        return (await client.query(statement)).rows as T[]
      } finally {
        await client.end()
      }
    },
    async close() {
      const server = child
      if (server && server.exitCode === null) {
        const gone = new Promise((done) => server.once("exit", done))
        server.kill("SIGTERM")
        await gone
      }
      if (existsSync(join(cluster.folder, "postmaster.pid"))) killNow(database().pid)
      rmSync(dirname(cluster.folder), { recursive: true, force: true })
    },
  }
}

/** What it said so far goes into the error: a proof that fails has to say why. */
async function ready(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const until = Date.now() + 90_000; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}\n${said().slice(-3000)}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`The server does not answer\n${said().slice(-3000)}`)
}

/** Linux alone tells; elsewhere the children end by themselves once their parent is gone. */
function childrenOf(parent: number): number[] {
  if (process.platform !== "linux") return []
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8")
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === parent
      } catch {
        return false
      }
    })
    .map(Number)
}

function killNow(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, "SIGKILL")
  } catch {
    // It was faster.
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

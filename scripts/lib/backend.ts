// A real server on a real database with the sample workspace: for `npm start`, tests, the tour and the benches.
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { startEmbedded } from "~src/server/database/embedded"
import { type Db, openDatabase } from "~src/server/database/open"
import type { TicketKind } from "~src/server/database/tables"
import { inWorkspace } from "~src/server/database/transaction"
import { createLog } from "~src/server/log"
import { insertTicket } from "~src/server/queries/tickets"
import { type Line, layLine } from "./line"
import { deskFolder, root } from "./paths"
import { freePort } from "./ports"

export const sampleWorkspace = "northbeam"

export type Backend = {
  /** As the extension and the desk know it. */
  url: string
  db: Db
  databaseUrl: string
  /** The database's folder. */
  cluster: string
  /** The server's process. */
  pid: () => number
  /** A pairing link for one member's browser; once, for ten minutes. */
  pairLink: (memberId: string) => Promise<string>
  /** One member's reports that were given, revised or withdrawn since a moment: one row for each report. */
  reportsOf: (memberId: string, since: number) => Promise<StoredReport[]>
  /** The code that signs one member in at the desk; once, for ten minutes. */
  signInCode: (memberId: string) => Promise<string>
  /** Ends the server as a crash does; the database goes on. */
  kill: () => Promise<void>
  start: () => Promise<void>
  close: () => Promise<void>
}
export type StoredReport = { id: string; answer: string; subject: string; withdrawn: boolean }
export type TestBackend = Backend & { line: Line }

type Options = { data: string; port: number; url: string; sample: boolean; logLevel?: string }

/** Starts database and server on a folder that stays. */
export async function openBackend({ data, port, url, sample, logLevel = "error" }: Options): Promise<Backend> {
  mkdirSync(data, { recursive: true })
  const log = createLog("silent")
  const embedded = await startEmbedded(data, log)
  const env = {
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: embedded.url,
    PARLEY_DATA: data,
    PARLEY_DESK: deskFolder,
    PARLEY_SAMPLE: sample ? "1" : "0",
    LOG_LEVEL: logLevel,
  }
  let child: ChildProcess | null = null
  const start = async () => {
    child = serverProcess(env)
    await ready(`http://127.0.0.1:${port}/readyz`, child)
  }
  const stop = async (signal: NodeJS.Signals) => {
    const ending = child
    child = null
    if (ending) await end(ending, signal)
  }
  const open = async () => {
    await start()
    return openDatabase({ url: embedded.url, log, applicationName: "parley-harness", poolSize: 2 })
  }
  const leave = () => leaveNothing(child, embedded.folder)
  process.once("exit", leave)
  const db = await open().catch(async (error: unknown) => {
    await stop("SIGKILL")
    await embedded.stop().catch(() => undefined)
    throw error
  })
  const code = (kind: TicketKind, memberId: string) => makeCode(db, kind, memberId)
  return {
    url,
    db,
    databaseUrl: embedded.url,
    cluster: embedded.folder,
    pid: () => child?.pid ?? -1,
    pairLink: async (memberId) => `${url}/pair#${await code("pairing", memberId)}`,
    reportsOf: (memberId, since) =>
      inWorkspace(db, sampleWorkspace, (trx) =>
        trx
          .selectFrom("feedback")
          .select(["id", "answer", "subject", "withdrawn"])
          .where("workspace_id", "=", sampleWorkspace)
          .where("member_id", "=", memberId)
          .where("at", ">=", since)
          .execute(),
      ),
    signInCode: (memberId) => code("sign-in", memberId),
    kill: () => stop("SIGKILL"),
    start,
    close: async () => {
      process.off("exit", leave)
      await stop("SIGTERM")
      await db.destroy()
      await embedded.stop().catch(() => undefined)
      if (data.startsWith(tmpdir())) discard(data, embedded.folder)
    },
  }
}

/** A throw-away backend behind a line that can be cut. */
export async function startBackend({ sample = true } = {}): Promise<TestBackend> {
  const port = await freePort()
  const line = await layLine(() => port)
  const data = mkdtempSync(join(tmpdir(), "parley-server-"))
  const backend = await openBackend({ data, port, url: `http://localhost:${line.port}`, sample })
  return {
    ...backend,
    line,
    close: async () => {
      await line.close()
      await backend.close()
    },
  }
}

function serverProcess(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", join(root, "src", "server", "main.ts")], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    // Ctrl-C in a terminal reaches the whole group: who started it stops it, in order.
    detached: process.platform !== "win32",
  })
}

/** The process ends without having closed: its server and database end with it. */
function leaveNothing(child: ChildProcess | null, cluster: string): void {
  child?.kill("SIGTERM")
  try {
    process.kill(Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]), "SIGINT")
  } catch {
    // It has ended already.
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once("exit", done))
  child.kill(signal)
  await gone
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`the server is not ready: ${url}`)
}

function makeCode(db: Db, kind: TicketKind, memberId: string): Promise<string> {
  return inWorkspace(db, sampleWorkspace, async (trx) => {
    const now = Date.now()
    return (await insertTicket(trx, sampleWorkspace, { kind, memberId, now, expiresAt: now + 600_000 })).code
  })
}

/** As root the cluster may lie elsewhere, where PostgreSQL's user can reach it. */
function discard(data: string, cluster: string): void {
  rmSync(data, { recursive: true, force: true })
  if (!cluster.startsWith(data)) rmSync(dirname(cluster), { recursive: true, force: true })
}

// A real server on a real, throw-away database with the sample workspace: for tests, the tour and the benches.
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
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
  /** As the extension and the desk know it; goes through `line`. */
  url: string
  line: Line
  db: Db
  databaseUrl: string
  /** A pairing link for one member's browser. */
  pairLink: (memberId: string) => Promise<string>
  /** The code of a sign-in link for one member at the desk. */
  signInCode: (memberId: string) => Promise<string>
  pid: () => number
  kill: () => Promise<void>
  start: () => Promise<void>
  close: () => Promise<void>
}

/** Starts database and server; `sample: false` leaves the database empty. */
export async function startBackend({ sample = true } = {}): Promise<Backend> {
  const data = mkdtempSync(join(tmpdir(), "parley-server-"))
  const log = createLog("silent")
  const embedded = await startEmbedded(data, log)
  const port = await freePort()
  const line = await layLine(() => port)
  const url = `http://localhost:${line.port}`
  let child: ChildProcess | null = null
  let db: Db | null = null

  const start = async () => {
    child = spawn(process.execPath, ["--import", "tsx", join(root, "src", "server", "main.ts")], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        PORT: String(port),
        PUBLIC_URL: url,
        DATABASE_URL: embedded.url,
        PARLEY_DATA: data,
        PARLEY_DESK: deskFolder,
        PARLEY_SAMPLE: sample ? "1" : "0",
        LOG_LEVEL: "error",
      },
    })
    await ready(`http://127.0.0.1:${port}/readyz`, child)
  }
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    child = null
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const gone = new Promise((done) => ending.once("exit", done))
    ending.kill(signal)
    await gone
  }
  await start()
  db = await openDatabase({ url: embedded.url, log, applicationName: "parley-harness", poolSize: 2 })
  const ticket = (kind: TicketKind, memberId: string) =>
    inWorkspace(db as Db, sampleWorkspace, async (trx) => {
      const now = Date.now()
      return (await insertTicket(trx, sampleWorkspace, { kind, memberId, now, expiresAt: now + 600_000 })).code
    })

  return {
    url,
    line,
    db,
    databaseUrl: embedded.url,
    pairLink: async (memberId) => `${url}/pair#${await ticket("pairing", memberId)}`,
    signInCode: (memberId) => ticket("sign-in", memberId),
    pid: () => child?.pid ?? -1,
    kill: () => end("SIGKILL"),
    start,
    close: async () => {
      await end("SIGTERM")
      await line.close()
      await db?.destroy()
      await embedded.stop().catch(() => undefined)
      rmSync(data, { recursive: true, force: true })
      if (!embedded.folder.startsWith(data)) rmSync(join(embedded.folder, ".."), { recursive: true, force: true })
    },
  }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`the server is not ready: ${url}`)
}

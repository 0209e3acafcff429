// Starts everything and stops it in order: database, app, the port it listens on.
import { createServer } from "node:net"
import { serve } from "@hono/node-server"
import type { Hono } from "hono"
import { sql } from "kysely"
import { createApp } from "./app"
import { lifetimes } from "./auth/codes"
import { newId } from "./auth/secrets"
import { type Embedded, startEmbedded } from "./database/embedded"
import { type Db, openDatabase } from "./database/open"
import { inWorkspace } from "./database/transaction"
import { createLog, type Log } from "./log"
import { startRetention } from "./people/retention-job"
import { insertTicket } from "./queries/tickets"
import type { Settings } from "./settings"

export type Started = {
  url: string
  db: Db
  log: Log
  settings: Settings
  setupLink: string | null
  stop: () => Promise<void>
}
export type StartOptions = {
  practice?: Hono
  /** Fills an empty database; asked for by `settings.sample`. */
  loadSample?: (db: Db) => Promise<void>
}

/**
 * Starts the server.
 * @returns where it listens, the set-up link while there is no workspace, and how to stop it.
 * @throws when the database does not start or the port is taken; then nothing is left running.
 */
export async function startServer(given: Settings, options: StartOptions = {}): Promise<Started> {
  const log = createLog(given.logLevel)
  const settings = given.port === 0 ? await onFreePort(given) : given
  const embedded = settings.databaseUrl ? null : await startEmbedded(settings.data, log)
  let db: Db | null = null
  try {
    db = await openDatabase({ url: settings.databaseUrl ?? embedded?.url ?? "", log })
    const empty = await isEmpty(db)
    if (empty && settings.sample) await options.loadSample?.(db)
    const setupLink = (await isEmpty(db)) ? await makeSetupLink(db, settings) : null
    const app = createApp({ db, settings, log, ...(options.practice ? { practice: options.practice } : {}) })
    const server = await listen(app, settings)
    const retention = startRetention({ db, log, now: Date.now })
    log.info({ url: settings.publicUrl, host: settings.host, port: settings.port }, "listening")
    return {
      url: settings.publicUrl,
      db,
      log,
      settings,
      setupLink,
      stop: stopper(server, [retention.stop], db, embedded, log),
    }
  } catch (error) {
    await db?.destroy()
    await embedded?.stop()
    throw error
  }
}

/** Outside row-level security only the codes can tell: every workspace was opened by one. */
async function isEmpty(db: Db): Promise<boolean> {
  const { rows } = await sql<{ workspace_id: string }>`select distinct workspace_id from codes`.execute(db)
  for (const { workspace_id } of rows) {
    const found = await inWorkspace(db, workspace_id, (trx) =>
      sql`select 1 from workspaces where workspace_id = ${workspace_id}`.execute(trx),
    )
    if (found.rows.length > 0) return false
  }
  return true
}

/** A link for the first admin, of a workspace that is yet to be. Each start without one makes a new link, and ends the last. */
async function makeSetupLink(db: Db, settings: Settings): Promise<string> {
  await sql`delete from codes`.execute(db)
  const workspaceId = newId()
  const now = Date.now()
  const { code } = await inWorkspace(db, workspaceId, (trx) =>
    insertTicket(trx, workspaceId, { kind: "setup", now, expiresAt: now + lifetimes.setup }),
  )
  return `${settings.publicUrl}/desk/setup#${code}`
}

type Server = ReturnType<typeof serve>

function listen(app: ReturnType<typeof createApp>, settings: Settings): Promise<Server> {
  return new Promise((done, fail) => {
    const server: Server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, () => done(server))
    server.once("error", fail)
  })
}

/** New requests are refused, those under way get ten seconds, then the database closes. Twice is once. */
function stopper(
  server: Server,
  jobs: (() => Promise<void>)[],
  db: Db,
  embedded: Embedded | null,
  log: Log,
): () => Promise<void> {
  let stopping: Promise<void> | null = null
  const stop = async () => {
    const late = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 10_000)
    await new Promise<void>((done) => {
      server.close(() => done())
      if ("closeIdleConnections" in server) server.closeIdleConnections()
    })
    clearTimeout(late)
    for (const end of jobs) await end()
    await db.destroy()
    await embedded?.stop()
    log.info("stopped")
  }
  return () => {
    stopping ??= stop()
    return stopping
  }
}

async function onFreePort(settings: Settings): Promise<Settings> {
  const port = await new Promise<number>((done, fail) => {
    const probe = createServer()
    probe.once("error", fail)
    probe.listen(0, settings.host, () => {
      const address = probe.address()
      probe.close(() => done(typeof address === "object" && address ? address.port : 0))
    })
  })
  const publicUrl = settings.publicUrl.replace(/:0$/, `:${port}`)
  return { ...settings, port, publicUrl }
}

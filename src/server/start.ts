// Starts everything and stops it in order: database, app, the port it listens on.
import { createServer } from "node:net"
import type { Hono } from "hono"
import { sql } from "kysely"
import { createApp } from "./app"
import { lifetimes } from "./auth/codes"
import { newId } from "./auth/secrets"
import { startCounting } from "./counts/counting-job"
import { startEmbedded } from "./database/embedded"
import { type Db, openDatabase, poolFigures } from "./database/open"
import { inWorkspace } from "./database/transaction"
import { workspaceIds } from "./database/workspace-ids"
import { createImporter } from "./import/importer"
import { listen } from "./listen"
import { createLog, type Log, plainError } from "./log"
import { createMetrics } from "./metrics"
import { serveMetrics } from "./metrics-server"
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
  let leaveMetrics: (() => Promise<void>) | null = null
  try {
    db = await openDatabase({ url: settings.databaseUrl ?? embedded?.url ?? "", log })
    const open = db
    const isEmpty = async () => (await workspaceIds(open)).length === 0
    if (settings.sample && (await isEmpty())) await options.loadSample?.(db)
    const setupLink = (await isEmpty()) ? await makeSetupLink(db, settings) : null
    const metrics = settings.metrics ? createMetrics(() => poolFigures(open)) : null
    const importer = createImporter({ db, log, now: Date.now })
    const app = createApp({
      db,
      settings,
      log,
      metrics,
      importer,
      ...(options.practice ? { practice: options.practice } : {}),
    })
    if (metrics && settings.metrics)
      leaveMetrics = await serveMetrics(metrics, settings.metrics.host, settings.metrics.port)
    const listening = await listen(app, settings)
    const retention = startRetention({ db, log, now: Date.now })
    const counting = startCounting({ db, log, now: Date.now })
    log.info({ url: settings.publicUrl, host: settings.host, port: settings.port }, "listening")
    const resumed = importer.resume().catch((error) => log.error({ error: plainError(error) }, "imports do not go on"))
    const stop = once(async () => {
      await listening.close()
      await leaveMetrics?.()
      await within(1_000, Promise.all([retention.stop(), counting.stop()]))
      await within(
        1_000,
        resumed.then(() => importer.stop()),
      )
      await within(1_000, open.destroy())
      await embedded?.stop()
      log.info("stopped")
    })
    return { url: settings.publicUrl, db, log, settings, setupLink, stop }
  } catch (error) {
    await leaveMetrics?.()
    await db?.destroy()
    await embedded?.stop()
    throw error
  }
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

/** Twice is once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  return () => {
    running ??= work()
    return running
  }
}

/** Waits for work, but no longer than this, ms. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((done) => setTimeout(done, ms).unref())])
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

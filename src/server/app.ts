// The server as one app: callable in process, and what the built server listens with.
import "~src/domain/match/know-suffixes"
import { OpenAPIHono } from "@hono/zod-openapi"
import type { Hono, MiddlewareHandler } from "hono"
import { compress } from "hono/compress"
import type { BlankEnv } from "hono/types"
import { sql } from "kysely"
import { createBrake, mostLinks } from "./auth/codes"
import { deskSession } from "./auth/desk-session"
import type { Db } from "./database/open"
import { answerError, refuse } from "./failure"
import { createImporter, type Importer } from "./import/importer"
import type { Log } from "./log"
import type { Metrics } from "./metrics"
import { describeEntry, describeRoutes } from "./routes/describe"
import { accountRoutes } from "./routes/desk/accounts"
import { audienceRoutes } from "./routes/desk/audiences"
import { contentRoutes } from "./routes/desk/content"
import { deskApp } from "./routes/desk/desk-app"
import { exportRoutes } from "./routes/desk/exports"
import { feedbackRoutes } from "./routes/desk/feedback"
import { healthRoutes } from "./routes/desk/health"
import { importRoutes } from "./routes/desk/imports"
import { ledgerRoutes } from "./routes/desk/ledger"
import { libraryRoutes } from "./routes/desk/library"
import { lineRoutes } from "./routes/desk/lines"
import { messageRoutes } from "./routes/desk/messages"
import { peopleRoutes } from "./routes/desk/people"
import { peopleDataRoutes } from "./routes/desk/people-data"
import { settingsRoutes } from "./routes/desk/settings"
import { siteRoutes } from "./routes/desk/sites"
import { viewAsRoutes } from "./routes/desk/view-as"
import { docsRoutes } from "./routes/docs"
import { entryRoutes } from "./routes/entry"
import { pageRoutes } from "./routes/pages"
import { panelsRoute } from "./routes/panels"
import { syncRoute } from "./routes/sync"
import type { Services } from "./services"
import type { Settings } from "./settings"
import { watchRequests } from "./watch-requests"

export type AppParts = {
  db: Db
  settings: Settings
  log: Log
  now?: () => number
  /** Works through imports; one of its own without it. */
  importer?: Importer
  metrics?: Metrics | null
  /** The practice pages; absent where nobody looks at them. */
  practice?: Hono
}

/** Builds the app. It listens nowhere and starts nothing. */
export function createApp(parts: AppParts) {
  const { db, settings, log, metrics = null, now = Date.now } = parts
  const links = createBrake(now, mostLinks, "Too many new links")
  const services: Services = { db, settings, log, metrics, links, now }
  const importer = parts.importer ?? createImporter(services)
  const app = new OpenAPIHono<BlankEnv>()
  app.onError((error, c) => answerError(error, c, parts.log))
  app.notFound((c) => refuse(c, "not-found", "There is nothing here"))

  if (metrics || log.isLevelEnabled("debug")) app.use(watchRequests(metrics, log))
  app.get("/healthz", (c) => c.json({ ok: true }, 200))
  app.get("/readyz", async (c) => {
    await sql`select 1`.execute(parts.db)
    return c.json({ ok: true }, 200)
  })
  for (const path of ["/api/sync", "/api/panels", "/api/pair", "/api/sign-in", "/api/left", "/api/wiped"]) {
    app.use(path, forExtensions)
  }
  syncRoute(app, services)
  panelsRoute(app, services)
  entryRoutes(app, services)
  describeEntry(app.openAPIRegistry)
  describeRoutes(app)
  docsRoutes(app)
  pageRoutes(app, services)
  if (parts.practice) app.route("/practice", parts.practice)
  return app.route("/api/desk", deskRoutes(services, importer))
}

function deskRoutes(services: Services, importer: Importer) {
  const desk = deskApp()
  const session = deskSession(services)
  const shrink = compress()
  desk.use("*", session)
  // Only what is read is compressed: on a small POST it costs more than the request.
  desk.use("*", (c, next) => (c.req.method === "GET" ? shrink(c, next) : next()))
  return desk
    .route("/", peopleRoutes(services))
    .route("/", peopleDataRoutes(services))
    .route("/", feedbackRoutes(services))
    .route("/", libraryRoutes(services))
    .route("/", messageRoutes(services))
    .route("/", lineRoutes(services))
    .route("/", audienceRoutes(services))
    .route("/", ledgerRoutes(services))
    .route("/", healthRoutes(services))
    .route("/", accountRoutes(services))
    .route("/", contentRoutes(services))
    .route("/", settingsRoutes(services))
    .route("/", importRoutes(services, importer))
    .route("/", exportRoutes(services))
    .route("/", siteRoutes(services))
    .route("/", viewAsRoutes(services))
}

/** The desk's typed client is made of this. */
export type App = ReturnType<typeof createApp>

/** Lets an extension's background in by CORS, with its token and never with cookies. */
const forExtensions: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header("origin")
  const extension = origin !== undefined && /^(chrome|moz)-extension:\/\/[a-zA-Z0-9-]+$/.test(origin)
  if (extension) {
    c.header("Access-Control-Allow-Origin", origin)
    c.header("Access-Control-Expose-Headers", "Retry-After")
    c.header("Vary", "Origin")
  }
  if (c.req.method !== "OPTIONS") return next()
  if (extension) {
    c.header("Access-Control-Allow-Methods", "POST")
    c.header("Access-Control-Allow-Headers", "authorization, content-type")
    c.header("Access-Control-Max-Age", "86400")
    if (c.req.header("access-control-request-private-network")) c.header("Access-Control-Allow-Private-Network", "true")
  }
  return c.body(null, 204)
}
